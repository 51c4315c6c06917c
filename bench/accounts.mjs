// node bench/accounts.mjs [rounds]: what scoring an account costs beside reading it, and how it grows. Needs `npm run build`.
import { measureScores } from "./measure-scores.mjs";

const { shares, growth, slope } = await measureScores(Number(process.argv[2] ?? 5));
const unit = shares.safeParseAccount;
console.log("40 people, as a multiple of safeParseAccount:");
for (const [task, time] of Object.entries(shares))
  console.log(`  ${task}: ${(time / unit).toFixed(2)} (${time.toFixed(2)} ms)`);
console.log("scoreAccount with 200 samples, as a multiple of the smallest:");
const [smallest] = Object.values(growth);
for (const [people, time] of Object.entries(growth)) {
  console.log(`  ${people} people: ${(time / smallest).toFixed(1)} (${time.toFixed(0)} ms)`);
}
console.log(`  slope of log time over log people: ${slope.toFixed(2)}`);
