// 300,000 rows of CSV through importCsv, beside d3-dsv's parse with one pass over the cells: interleaved, as a ratio.
// node --expose-gc bench/measure-import.mjs [rows]
import { dsvFormat } from "d3-dsv";
import { importCsv } from "../dist/import/csv.js";

const count = Number(process.argv[2] ?? 300_000);

/** A table of people of many accounts, as a CRM exports it. */
export function peopleCsv(rows) {
  const first = ["Dana", "Lee", "Ana", "Kim", "Jae", "Maria", "Tom", "Priya", "Otto", "Lena"];
  const last = ["Cole", "Wong", "Ruiz", "Bauer", "Stone", "Okafor", "Meier", "Rossi", "Silva", "Novak"];
  const titles = [
    "CFO",
    "Head of IT",
    "Project Manager",
    "Buyer",
    "Quality Engineer",
    "VP Operations",
    "Legal Counsel",
  ];
  const departments = ["Finance", "IT", "Operations", "Procurement", "Quality"];
  const stances = ["supporter", "neutral", "critic", "", ""];
  const lines = [
    "Contact ID,Full Name,Job Title,Email,Department,Reports To,Account Name,Buying Role,Stance,Last Activity Date",
  ];
  for (let index = 0; index < rows; index++) {
    const account = Math.floor(index / 200);
    const boss = index % 200 === 0 ? "" : `C${account * 200 + Math.floor(((index % 200) - 1) / 6)}`;
    const name = `${first[index % 10]} ${last[Math.floor(index / 10) % 10]}${Math.floor(index / 100)}`;
    const day = `2026-0${1 + (index % 2)}-${String(1 + (index % 28)).padStart(2, "0")}`;
    const email = `${name.toLowerCase().replace(" ", ".")}@company${account}.example`;
    const role = index % 9 === 0 ? "Economic Buyer" : index % 7 === 0 ? "Champion" : "";
    lines.push(
      `C${index},${name},${titles[index % 7]},${email},${departments[index % 5]},${boss},Company ${account},${role},${stances[index % 5]},${day}`,
    );
  }
  return lines.join("\n");
}

const text = peopleCsv(count);
const seconds = (work) => {
  const begin = performance.now();
  const result = work();
  return [(performance.now() - begin) / 1000, result];
};
const parse = () => {
  let letters = 0;
  for (const row of dsvFormat(",").parseRows(text)) for (const cell of row) letters += cell.trim().length;
  return letters;
};
const read = () => importCsv({ people: text }, { asOf: "2026-03-01" });

parse();
const ratios = [];
for (let round = 0; round < 5; round++) {
  const [base] = seconds(parse);
  globalThis.gc?.();
  const [time, result] = seconds(read);
  const [again] = seconds(parse);
  ratios.push(time / ((base + again) / 2));
  if (round === 0) console.log(`${result.accounts.length} accounts, ${result.issues.length} issues`);
  console.log(`parse ${base.toFixed(2)} s, import ${time.toFixed(2)} s, ratio ${ratios.at(-1).toFixed(1)}`);
}
ratios.sort((a, b) => a - b);
console.log(`ratio ${ratios[2].toFixed(1)} (median of five)`);
globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
let _kept = read();
const whole = process.memoryUsage().heapUsed - before;
globalThis.gc?.();
const after = process.memoryUsage().heapUsed - before;
console.log(
  `text ${(text.length / 1e6).toFixed(0)} MB, heap while reading +${(whole / 1e6).toFixed(0)} MB (uncollected), result ${(after / 1e6).toFixed(0)} MB`,
);
_kept = null;
