// Streams many accounts through scorePortfolio and prints what each costs and whether memory grows: node --expose-gc bench/measure-scale.mjs [accounts] [people | plain]
// "plain": 50 people with titles, stances and 124 ties, as bench/measure-portfolio.mjs has them; else the rich accounts of the generator.

import { scorePortfolio } from "../dist/portfolio.js";
import { generateAccount } from "../dist/testing.js";
import { accountText } from "./measure-portfolio.mjs";

const count = Number(process.argv[2] ?? 100_000);
const people = process.argv[3] ?? "50";
const textOf = (seed) =>
  people === "plain" ? accountText(seed) : JSON.stringify(generateAccount({ seed, people: Number(people) }));
const texts = Array.from({ length: 100 }, (_, index) => textOf(index + 1));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length;
const encoder = new TextEncoder();

/** A stream of bytes, as from a file or an object store. */
async function* lines() {
  for (let index = 0; index < count; index++) yield encoder.encode(`${texts[index % texts.length]}\n`);
}

const curve = [];
let results = 0;
const started = process.cpuUsage();
for await (const result of scorePortfolio(lines(), { samples: 0 })) {
  results += JSON.stringify(result).length;
  if ((result.index + 1) % Math.max(1, Math.floor(count / 10)) !== 0) continue;
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  curve.push([result.index + 1, heapUsed / 2 ** 20, rss / 2 ** 20]);
  process.stderr.write(
    `${result.index + 1} accounts: heap ${(heapUsed / 2 ** 20).toFixed(1)} MB, process ${(rss / 2 ** 20).toFixed(0)} MB\n`,
  );
}
const { user, system } = process.cpuUsage(started);
console.log(
  JSON.stringify({
    count,
    people,
    bytesAnAccount: Math.round(bytes),
    bytesAResult: Math.round(results / count),
    cpuMillisecondsAnAccount: (user + system) / 1000 / count,
    curve,
  }),
);
