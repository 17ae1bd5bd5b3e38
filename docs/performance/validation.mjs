// What validation costs: one bundle of 20 resources (a Patient, 60 answers to the single assessment, plans, observations,
// conditions, a flag) written with validation and without, by turns, in one run, on a warm server.
//
//   java -Donestory.conformance.senders.ZUNCHECKED=off -jar server/target/onestory.jar serve --port 8098 --data DIR
//   node docs/performance/validation.mjs [--base URL] [--warm N] [--rounds N]
//
// Invented people with numbers of the synthetic 999 range; use a data directory that can be thrown away.
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const base = option("base", "http://127.0.0.1:8098/fhir");
const warm = Number(option("warm", 150));
const rounds = Number(option("rounds", 150));

let next = 990_000 - Number(option("skip", 0));
function number() {
  for (;;) {
    const nine = `999${String((next -= 1)).padStart(6, "0")}`;
    const sum = [...nine].reduce((total, digit, i) => total + digit * (10 - i), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return nine + check;
  }
}

const headers = { "Content-Type": "application/fhir+json" };
if (process.env.ONESTORY_TOKEN) headers.Authorization = `Bearer ${process.env.ONESTORY_TOKEN}`;
async function read(path) {
  const answer = await fetch(`${base}/${path}`, { headers });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${(await answer.text()).slice(0, 300)}`);
  return answer.json();
}

// Sixty questions of the server's own single assessment that hang on no other answer, each with an answer that it offers.
const form = await read("Questionnaire/single-assessment");
async function answer(question) {
  const bound = (name) => question.extension?.find((e) => e.url.endsWith(`/${name}`))?.valueInteger;
  switch (question.type) {
    case "text":
    case "string":
      return { valueString: "By the window".slice(0, question.maxLength ?? 99) };
    case "integer":
      return { valueInteger: bound("minValue") ?? 1 };
    case "date":
      return { valueDate: "2026-10-01" };
    case "choice": {
      const list = await read(`ValueSet?url=${encodeURIComponent(question.answerValueSet)}`);
      const { system, concept } = list.entry[0].resource.compose.include[0];
      return concept && { valueCoding: { system, code: concept[0].code, display: concept[0].display } };
    }
    default:
      return undefined;
  }
}
async function answers(count) {
  const items = [];
  let told = 0;
  for (const group of form.item) {
    const item = [];
    for (const question of group.item ?? []) {
      const value = told < count && !question.enableWhen && !question.answerValueSet?.startsWith("http://hl7.org") && (await answer(question));
      if (value) item.push({ linkId: question.linkId, text: question.text, answer: [value] }), (told += 1);
    }
    if (item.length) items.push({ linkId: group.linkId, text: group.text, item });
  }
  if (told !== count) throw new Error(`only ${told} answers`);
  return items;
}
const told = await answers(60);

function bundle(source) {
  const nhs = number();
  const subject = { reference: `Patient/${nhs}` };
  const meta = { source };
  const times = (count, make) => Array.from({ length: count }, (_, i) => make(i));
  const resources = [
    { resourceType: "Patient", meta, name: [{ family: "Example", given: ["Robin"] }], gender: "female",
      identifier: [{ system: "https://fhir.nhs.uk/Id/nhs-number", value: nhs }], birthDate: "1950-02-03",
      telecom: [{ system: "phone", value: "01632960001" }],
      address: [{ line: ["1 Test Street"], city: "Testham", postalCode: "ZZ1 1ZZ" }] },
    { resourceType: "QuestionnaireResponse", meta, status: "completed", subject, authored: "2026-11-02T10:00:00Z",
      questionnaire: `${form.url}|${form.version}`, item: told },
    ...times(3, (i) => ({ resourceType: "CarePlan", meta, status: "active", intent: "plan", title: `Plan ${i}`, subject,
      activity: times(4, () => ({ detail: { status: "in-progress", description: "Visit each morning" } })) })),
    ...times(12, (i) => ({ resourceType: "Observation", meta, status: "final", subject,
      effectiveDateTime: "2026-11-02T10:00:00Z", code: { text: `Score ${i}` },
      category: [{ coding: [{ system: "http://terminology.hl7.org/CodeSystem/observation-category", code: "survey" }] }],
      valueQuantity: { value: i, unit: "score" } })),
    ...times(2, (i) => ({ resourceType: "Condition", meta, subject, code: { text: `Condition ${i}` },
      clinicalStatus: { coding: [{ system: "http://terminology.hl7.org/CodeSystem/condition-clinical", code: "active" }] } })),
    { resourceType: "Flag", meta, status: "active", subject, code: { text: "Hard of hearing" } },
  ];
  return JSON.stringify({ resourceType: "Bundle", type: "transaction",
    entry: resources.map((resource) => ({ resource, request: { method: "POST", url: resource.resourceType } })) });
}


// That the two ways differ is looked at first: a setting that does not arrive would make any validation look cheap.
async function status(source) {
  const wrong = { resourceType: "Organization", meta: { source }, telecom: [{ value: "01632960001" }] };
  return (await fetch(`${base}/Organization`, { method: "POST", headers, body: JSON.stringify(wrong) })).status;
}
const looked = [await status("urn:ods:ZVALIDATED"), await status("urn:ods:ZUNCHECKED")];
if (looked.join() !== "422,201") throw new Error(`one way is to validate and the other not, and the answers are ${looked}`);

// An access token (./onestory token primary).
const headers = { "Content-Type": "application/fhir+json", Authorization: `Bearer ${process.env.ONESTORY_TOKEN}` };


async function write(source) {
  const body = bundle(source);
  const began = process.hrtime.bigint();
  const answer = await fetch(base, { method: "POST", headers, body });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${answer.status} ${text.slice(0, 600)}`);
  return Number(process.hrtime.bigint() - began) / 1e6;
}

const modes = [["validated", "urn:ods:ZVALIDATED"], ["not validated", "urn:ods:ZUNCHECKED"]];
for (let i = 0; i < warm; i += 1) for (const [, source] of modes) await write(source);
const taken = modes.map(() => []);
for (let i = 0; i < rounds; i += 1) {
  // Whoever comes second in a round comes first in the next.
  for (const m of i % 2 ? [0, 1] : [1, 0]) taken[m].push(await write(modes[m][1]));
}
const at = (list, part) => [...list].sort((a, b) => a - b)[Math.floor(list.length * part)];
const mean = (list) => list.reduce((a, b) => a + b, 0) / list.length;
console.log(`${rounds} bundles of 20 resources each way, by turns, one client, after ${warm} to warm up`);
modes.forEach(([name], m) =>
  console.log(`${name.padEnd(14)} p10 ${at(taken[m], 0.1).toFixed(1)} ms, p50 ${at(taken[m], 0.5).toFixed(1)} ms, p95 ${at(taken[m], 0.95).toFixed(1)} ms, mean ${mean(taken[m]).toFixed(1)} ms`));
console.log(`with validation a write costs ${(at(taken[0], 0.1) / at(taken[1], 0.1)).toFixed(2)} times (p10), ` +
  `${(at(taken[0], 0.5) / at(taken[1], 0.5)).toFixed(2)} times (p50), ` +
  `${(mean(taken[0]) / mean(taken[1])).toFixed(2)} times (mean) as much as without`);
