// Launches the test app through the login page of a real Keycloak, and prints as JSON what happened.
//   node keycloak.mjs CHROMIUM SETTINGS-AS-JSON
// Settings: server, app (their addresses), user, weak (a citizen whose identity was proved too weakly), password, patient, born.
import { chromium } from "playwright-core";

const [executablePath, settings] = process.argv.slice(2);
const { server, app, user, weak, password, patient, born } = JSON.parse(settings);
const found = {};
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });

async function atKeycloak(page, name) {
  await page.goto(`${app}/launch.html`);
  await page.click("text=Log in with Keycloak");
  await page.waitForSelector("#kc-login");
  found.loginPage = new URL(page.url()).pathname;
  await page.fill("#username", name);
  await page.fill("#password", password);
  await page.click("#kc-login");
}

async function open(visit) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60000);
  try {
    await visit(page);
  } catch (error) {
    found.fault = `at ${page.url().split("?")[0]}: ${error.message.split("\n")[0]}; ${(await page.textContent("body")).slice(0, 400)}`;
  }
  await context.close();
}

await open(async (page) => {
  await atKeycloak(page, user);
  await page.fill("#number", patient);
  await page.fill("#born", born);
  await page.click("[data-testid=search-patient]");
  await page.click("[data-testid=select-patient]");
  await page.click("[data-testid=allow]");
  await page.waitForFunction(() => !["", "waiting"].includes(document.getElementById("state")?.textContent ?? ""));
  found.app = await page.textContent("#state");
  found.patient = await page.evaluate(() => window.client.patient.id);
  found.fhirUser = await page.evaluate(() => window.client.user.fhirUser);
  const token = await page.evaluate(() => window.client.state.tokenResponse.access_token);
  found.claims = JSON.parse(Buffer.from(token.split(".")[1], "base64url"));
  await page.goto(`${server}/logout`);
  await page.click("main button");
  await page.click("text=Log out there too");
  await page.waitForURL(`${server}/login`);
  await page.goto(`${app}/launch.html`);
  await page.click("text=Log in with Keycloak");
  await page.waitForSelector("#kc-login");
  found.loggedOut = true;
});
await open(async (page) => {
  await atKeycloak(page, weak);
  await page.waitForURL(`${server}/login?**`);
  found.refusal = await page.textContent("[role=alert]");
  await page.goto(`${server}/login/done`);
  found.afterRefusal = new URL(page.url()).pathname;
});
await browser.close();
console.log(JSON.stringify(found, null, 1));
