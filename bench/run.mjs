// npm run bench [-- --rounds 5] [--only n1k,betweenness] [--save name] [--add]
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { buildKernels } from "./build-kernels.mjs";
import { cached } from "./cache.mjs";
import { measurePortfolio } from "./measure-portfolio.mjs";
import { measureRows } from "./measure-rows.mjs";
import { measureScores } from "./measure-scores.mjs";
import { measureSigned } from "./measure-signed.mjs";
import { writeReport } from "./report.mjs";
import { rows } from "./rows.mjs";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    only: { type: "string" },
    save: { type: "string", default: "latest" },
    /** Keeps what an earlier run saved under the same name and was not measured again. */
    add: { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds);
const words = values.only?.split(",") ?? [];
const wanted = rows.filter(({ graph, operation }) => words.every((word) => word === graph || word === operation));
const isWanted = (section) => words.length === 0 || words.includes(section);

if (!existsSync(new URL("../dist/measures.js", import.meta.url))) {
  console.error("dist/ is missing: npm run build");
  process.exit(1);
}
if (!existsSync(new URL("node_modules/ngraph.graph", import.meta.url))) {
  console.error("the JavaScript peers are missing: npm ci in bench/ (see bench/README.md)");
}
const loadsBefore = [loadavg()[0]];
await buildKernels();
const notes = [];
const say = (line) => {
  console.log(line);
  if (!/^n|^s1/.test(line) || /fail|differ/.test(line)) notes.push(line);
};
const results = { rows: await measureRows(wanted, rounds, say) };
if (isWanted("portfolio")) results.portfolio = await measurePortfolio(rounds);
if (isWanted("scores")) results.scores = await measureScores(rounds);
if (isWanted("signed")) results.signed = await measureSigned(say, rounds);
const gigabytes = Math.round(totalmem() / 2 ** 30);
const loads = [...loadsBefore, loadavg()[0]].map((load) => load.toFixed(1));
results.machine = `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node} on ${process.platform} ${process.arch}, ${availableParallelism()} cores, ${gigabytes} GB.`;
const measured = words.length === 0 ? "everything" : words.join(" ");
const uptime = `${rounds} rounds of ${measured}: load average ${loads.join(" before, ")} after`;
results.notes = [uptime, ...new Set(notes)];
const saved = cached(`${values.save}.json`);
const merged = values.add && existsSync(saved) ? merge(JSON.parse(readFileSync(saved, "utf8")), results) : results;
writeFileSync(saved, JSON.stringify(merged, null, 1));
writeReport(merged, values.save);

/** The earlier run with all rows and sections that were measured again replaced. */
function merge(earlier, later) {
  const again = (row) => later.rows.find(({ graph, operation }) => graph === row.graph && operation === row.operation);
  const added = later.rows.filter(
    (row) => !earlier.rows.some(({ graph, operation }) => graph === row.graph && operation === row.operation),
  );
  return {
    ...earlier,
    ...later,
    rows: [...earlier.rows.map((row) => again(row) ?? row), ...added],
    notes: [...new Set([...earlier.notes, ...later.notes])],
  };
}
