// Drives a SMART app written with fhirclient in a real browser, as people would, and prints as JSON what happened.
//   node launches.mjs CHROMIUM SETTINGS-AS-JSON
// Settings: server, app (their addresses), client, scope, user, password, family, born, patient, other (ids of Patients).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createHash } from "node:crypto";
import { chromium } from "playwright-core";

const [executablePath, settings] = process.argv.slice(2);
const { server, app, client, scope, user, password, family, born, patient, other } = JSON.parse(settings);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const screens = { desk: { width: 1280, height: 900 }, phone: { width: 375, height: 700 } };
const fhir = `${server}/fhir`;
const found = { faults: [], addresses: [] };

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const context = await browser.newContext({ viewport: screens.desk });
const page = await context.newPage();
page.setDefaultTimeout(20000);
context.on("request", (request) => found.addresses.push(request.url()));
page.on("console", (message) => { if (message.text().includes("Content Security Policy")) found.faults.push(message.text()); });

/** What stands in somebody's way on the page that is open, on a desk and on a phone. */
async function look(name) {
  for (const [screen, viewport] of Object.entries(screens)) {
    await page.setViewportSize(viewport);
    // Past the page's own policy, which lets no script in.
    const session = await context.newCDPSession(page);
    await session.send("Page.enable");
    const { frameTree } = await session.send("Page.getFrameTree");
    const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
    const evaluate = (expression) => session.send("Runtime.evaluate", { expression, contextId, awaitPromise: true, returnByValue: true });
    await evaluate(axe);
    const { result } = await evaluate(
      `axe.run({ runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } }).then((all) => all.violations
        .filter((one) => one.impact === "serious" || one.impact === "critical").map((one) => one.id + ": " + one.nodes[0].html.slice(0, 120)))`);
    found.faults.push(...(result.value ?? ["axe did not run"]).map((fault) => `${name} (${screen}): ${fault}`));
    const wide = await page.evaluate(() => document.scrollingElement.scrollWidth > window.innerWidth);
    if (wide) found.faults.push(`${name} (${screen}): is wider than its window`);
  }
  await page.setViewportSize(screens.desk);
}

async function logIn(name) {
  await page.waitForSelector("#username");
  await page.fill("#username", name);
  await page.fill("#password", password);
  await page.click("main button");
}

async function choosePatient() {
  await page.waitForSelector("#family");
  await page.fill("#family", family);
  await page.fill("#born", born);
  await page.click("[data-testid=search-patient]");
  await page.waitForSelector("[data-testid=select-patient]");
}

/** The app, once it is back from its launch. */
async function returned() {
  await page.waitForFunction(() => !["", "waiting"].includes(document.getElementById("state")?.textContent ?? ""));
  return page.textContent("#state");
}

/** What the app got, or the status with which it was refused. */
function request(path, options = {}) {
  return page.evaluate(
    ([where, how]) => window.client.request({ url: where, ...how }).then((body) => body.id ?? body.resourceType, (error) => error.status ?? error.statusCode ?? error.message),
    [path, options]);
}

const b64 = (bytes) => Buffer.from(bytes).toString("base64url");
const verifier = "a-verifier-that-is-long-enough-for-the-rule-0123456789";
const challenge = b64(createHash("sha256").update(verifier).digest());

function authorize(changes) {
  const query = new URLSearchParams({
    response_type: "code", client_id: client, redirect_uri: `${app}/index.html`, scope, state: "s1", aud: fhir,
    code_challenge: challenge, code_challenge_method: "S256", ...changes });
  for (const [name, value] of Object.entries(changes)) if (value === null) query.delete(name);
  return `${server}/oauth2/authorize?${query}`;
}

async function token(form) {
  const body = new URLSearchParams({ grant_type: "authorization_code", redirect_uri: `${app}/index.html`, client_id: client, ...form });
  const answer = await fetch(`${server}/oauth2/token`, { method: "POST", body });
  return { status: answer.status, ...(await answer.json()) };
}

/** The code of a launch whose app does not run, so that nobody has used it. */
async function codeFor(changes) {
  await page.route(`${app}/fhir-client.js`, (route) => route.abort());
  await page.goto(authorize(changes));
  await choosePatient();
  await page.click("[data-testid=select-patient]");
  await page.click("[data-testid=allow]");
  await page.waitForURL(`${app}/index.html?**`);
  await page.unroute(`${app}/fhir-client.js`);
  return new URL(page.url()).searchParams.get("code");
}

const steps = {
  async standalone() {
    await page.goto(`${app}/launch.html`);
    await page.waitForSelector("#username");
    await look("login");
    await logIn(user);
    await page.waitForSelector("#family");
    await look("picker");
    await choosePatient();
    await look("picker with a result");
    found.candidate = await page.textContent(".person");
    await page.click("[data-testid=select-patient]");
    await page.waitForSelector("[data-testid=allow]");
    await look("consent");
    found.asked = await page.locator(".points label").allTextContents();
    await page.locator(".points li", { hasText: "Observation" }).locator("input").uncheck();
    await page.click("[data-testid=allow]");
    found.standalone = await returned();
  },
  async use() {
    const state = await page.evaluate(() => window.client.state);
    found.granted = state.tokenResponse.scope;
    found.patient = state.tokenResponse.patient;
    found.fhirUser = await page.evaluate(() => window.client.user.fhirUser);
    found.own = await request(`Patient/${patient}`);
    found.another = await request(`Patient/${other}`);
    found.deselected = await request(`Observation?patient=${patient}`);
    found.written = await request("Condition", { method: "POST", headers: { "content-type": "application/fhir+json" }, body: JSON.stringify({
      resourceType: "Condition", subject: { reference: `Patient/${patient}` }, code: { text: "not to be" } }) });
    found.tampered = await page.evaluate(([base, id]) => {
      const [head, body, seal] = window.client.state.tokenResponse.access_token.split(".");
      const claims = JSON.parse(atob(body.replace(/-/g, "+").replace(/_/g, "/")));
      const forged = btoa(JSON.stringify({ ...claims, patient: id })).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
      return fetch(`${base}/Patient/${id}`, { headers: { authorization: `Bearer ${head}.${forged}.${seal}` } }).then((answer) => answer.status);
    }, [fhir, other]);
  },
  async refresh() {
    found.refreshed = await page.evaluate(async () => {
      const before = window.client.state.tokenResponse;
      const { tokenResponse: after } = await window.client.refresh();
      return { access: after.access_token !== before.access_token, refresh: after.refresh_token !== before.refresh_token };
    });
    found.ownAfterwards = await request(`Patient/${patient}`);
  },
  async ehr() {
    await page.goto(`${server}/demo/ehr`);
    await look("make-believe system");
    await page.fill("#patient", patient);
    await page.fill("#app", `${app}/launch.html`);
    await page.click("main button");
    await page.waitForSelector("[data-testid=launch]");
    await look("make-believe system, ready");
    found.launch = await page.textContent("[data-testid=launch-url]");
    await page.click("[data-testid=launch]");
    await page.waitForSelector("[data-testid=allow]");
    found.ehrPerson = await page.textContent("dl.person");
    await page.click("[data-testid=allow]");
    found.ehr = await returned();
    found.ehrPatient = await page.evaluate(() => window.client.patient.id);
    await page.goto(found.launch);
    await page.waitForSelector("#state, main h1, body");
    await page.waitForURL(`${app}/index.html?**`);
    found.launchedTwice = await returned();
  },
  async refusals() {
    await page.goto(authorize({ aud: "https://elsewhere.example/fhir" }));
    found.wrongAudience = new URL(page.url()).searchParams.get("error");
    await page.goto(authorize({ code_challenge: null, code_challenge_method: null }));
    found.noChallenge = new URL(page.url()).searchParams.get("error");
    const wrong = await page.goto(authorize({ redirect_uri: "http://127.0.0.1:1/steal" }));
    found.wrongRedirect = { status: wrong.status(), stayed: page.url().startsWith(server) };
    const code = await codeFor({});
    found.noVerifier = (await token({ code })).error;
    const second = await codeFor({});
    const first = await token({ code: second, code_verifier: verifier });
    const again = await token({ code: second, code_verifier: verifier });
    found.code = { first: first.status, again: again.error };
    found.afterReuse = await fetch(`${fhir}/Patient/${patient}`, { headers: { authorization: `Bearer ${first.access_token}` } }).then((answer) => answer.status);
    await page.goto(authorize({}));
    await choosePatient();
    await page.locator("input[name=patient]").evaluate((input, id) => { input.value = id; }, other);
    const [unoffered] = await Promise.all([page.waitForResponse((one) => one.url().endsWith("/choose")), page.click("[data-testid=select-patient]")]);
    found.unoffered = unoffered.status();
    await page.goto(authorize({}));
    await choosePatient();
    await page.click("[data-testid=select-patient]");
    await page.click("[data-testid=refuse]");
    await page.waitForURL(`${app}/index.html?**`);
    found.refused = new URL(page.url()).searchParams.get("error");
  },
  async logout() {
    const online = await token({ code: await codeFor({ scope: scope.replace("offline_access", "online_access") }), code_verifier: verifier });
    found.online = online.status;
    await page.goto(`${server}/logout`);
    await look("logout");
    const cookie = (await context.cookies(server)).find((one) => one.name === "JSESSIONID");
    found.cookie = { httpOnly: cookie.httpOnly, sameSite: cookie.sameSite };
    await page.click("main button");
    await page.waitForSelector("h1:has-text('logged out')");
    await look("goodbye");
    found.afterLogout = (await token({ grant_type: "refresh_token", refresh_token: online.refresh_token })).error;
    await page.goto(authorize({}));
    found.askedAgain = new URL(page.url()).pathname;
  },
};

for (const [name, step] of Object.entries(steps)) {
  try {
    await step();
  } catch (error) {
    found.faults.push(`${name} stopped at ${page.url().split("?")[0]}: ${error.message.split("\n")[0]}`);
  }
}
await browser.close();
console.log(JSON.stringify(found, null, 1));
