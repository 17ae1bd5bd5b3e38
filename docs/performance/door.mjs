// Measures what the door costs: reads by id in turns with a token, and what of that is the check of the token.
//
//   ONESTORY_TOKEN=… node docs/performance/door.mjs [--base URL] [--seconds N] [--rounds N] [--id NHS]
//
// "401" is refused at the door, so it shows the floor of a request.
import { performance } from 'node:perf_hooks';

const options = { base: 'http://127.0.0.1:8080/fhir', seconds: 3, rounds: 5, id: '9990000018' };
for (let args = process.argv.slice(2); args.length > 0; ) options[args.shift().slice(2)] = args.shift();
const token = { Authorization: `Bearer ${process.env.ONESTORY_TOKEN}` };
const narrow = process.env.ONESTORY_APP_TOKEN && { Authorization: `Bearer ${process.env.ONESTORY_APP_TOKEN}` };
const person = `${options.base}/Patient/${options.id}`;
const search = `${options.base}/Observation?patient=${options.id}&_count=10`;

const ways = [
  ['401 without a token', person, {}],
  ['read, all scopes', person, token],
  ['search, all scopes', search, token],
  ...(narrow ? [['read, patient/ scopes', person, narrow], ['search, patient/ scopes', search, narrow]] : []),
];

async function run(url, headers, milliseconds) {
  const taken = [];
  for (const until = performance.now() + milliseconds; performance.now() < until; ) {
    const began = performance.now();
    const answer = await fetch(url, { headers });
    await answer.arrayBuffer();
    taken.push(performance.now() - began);
  }
  return taken;
}

const all = ways.map(() => []);
for (const [, url, headers] of ways) await run(url, headers, 2000);
for (let round = 0; round < options.rounds; round += 1) {
  // Whoever comes first in a round comes last in the next.
  const order = ways.map((_, way) => (round % 2 ? ways.length - 1 - way : way));
  for (const way of order) all[way].push(...(await run(ways[way][1], ways[way][2], options.seconds * 1000)));
}
ways.forEach(([name], way) => {
  const sorted = all[way].sort((a, b) => a - b);
  const at = (part) => sorted[Math.floor(sorted.length * part)].toFixed(2);
  const rate = (sorted.length / (options.seconds * options.rounds)).toFixed(0);
  console.log(`${name.padEnd(26)} ${rate.padStart(5)}/s  p50 ${at(0.5)} ms  p95 ${at(0.95)} ms`);
});
