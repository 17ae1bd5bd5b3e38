// Measures reading a whole record: $story beside $everything, in turns, on one server in one run.
//
//   node docs/performance/story.mjs [--base URL] [--seconds N] [--clients 1,2,4] [ID…]
//
// ONESTORY_TOKEN holds an access token (./onestory token primary). Without ids it takes the person with the median number of resources among 40 people.
import { performance } from 'node:perf_hooks';

const options = { base: 'http://127.0.0.1:8080/fhir', seconds: 10, clients: '1,2', ids: [] };
for (let args = process.argv.slice(2); args.length > 0; ) {
  const next = args.shift();
  if (next.startsWith('--')) options[next.slice(2)] = args.shift();
  else options.ids.push(next);
}
const seconds = Number(options.seconds);
const headers = { Accept: 'application/fhir+json', Authorization: `Bearer ${process.env.ONESTORY_TOKEN}` };

async function bytes(url) {
  const answer = await fetch(url, { headers });
  if (!answer.ok) throw new Error(`${answer.status} from ${url.replace(/[0-9]{10}/, '…')}`);
  return (await answer.arrayBuffer()).byteLength;
}

/** Reads until nothing is left: $everything answers in pages. */
async function everything(id) {
  let total = 0;
  for (let url = `${options.base}/Patient/${id}/$everything?_count=1000`; url; ) {
    const text = await (await fetch(url, { headers })).text();
    total += text.length;
    url = JSON.parse(text).link?.find((link) => link.relation === 'next')?.url;
  }
  return total;
}

const story = (id) => bytes(`${options.base}/Patient/${id}/$story`);

async function medianPerson() {
  const page = await (await fetch(`${options.base}/Patient?_count=40&_elements=id`, { headers })).json();
  const sizes = [];
  for (const entry of page.entry) {
    const bundle = await (await fetch(`${options.base}/Patient/${entry.resource.id}/$story`, { headers })).json();
    sizes.push({ id: entry.resource.id, entries: bundle.entry.length });
  }
  sizes.sort((one, other) => one.entries - other.entries);
  return sizes[Math.floor(sizes.length / 2)];
}

async function load(read, id, clients, forSeconds) {
  const times = [];
  const end = performance.now() + forSeconds * 1000;
  const client = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      await read(id);
      times.push(performance.now() - start);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const elapsed = (performance.now() - start) / 1000;
  times.sort((one, other) => one - other);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { rate: times.length / elapsed, p50: at(0.5), p95: at(0.95) };
}

const people = options.ids.length > 0 ? options.ids.map((id) => ({ id })) : [await medianPerson()];
for (const { id } of people) {
  const entries = (await (await fetch(`${options.base}/Patient/${id}/$story`, { headers })).json()).entry.length;
  console.log(`person with ${entries} entries, $story ${await story(id)} bytes`);
  console.log('read          clients   p50 ms   p95 ms   requests/s');
  await load(story, id, 2, seconds / 2);
  await load(everything, id, 2, seconds / 2);
  for (const clients of String(options.clients).split(',').map(Number)) {
    const results = { $story: [], $everything: [] };
    for (let turn = 0; turn < 2; turn++) {
      results.$story.push(await load(story, id, clients, seconds / 2));
      results.$everything.push(await load(everything, id, clients, seconds / 2));
    }
    const mean = (rows, key) => rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
    for (const [name, rows] of Object.entries(results)) {
      const cells = [mean(rows, 'p50'), mean(rows, 'p95'), mean(rows, 'rate')];
      console.log(name.padEnd(14) + String(clients).padStart(7) + cells.map((c) => c.toFixed(1).padStart(9)).join(''));
    }
    const ratio = mean(results.$story, 'rate') / mean(results.$everything, 'rate');
    console.log(`$story is ${ratio.toFixed(1)} times as fast with ${clients} client(s)`);
  }
}
