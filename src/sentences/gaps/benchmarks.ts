import { sentenceTable } from "../sentence-table.js";

/** What is usual elsewhere, as published. */
export const sayBenchmark = /* @__PURE__ */ sentenceTable({
  "gaps.benchmark.departures": "80% of sellers had a deal delayed or lost because a contact left",
  "gaps.benchmark.group_size": "a complex purchase typically involves 6 to 10 decision makers",
  "gaps.benchmark.functions": "buying groups hold 5 to 16 people across up to 4 functions",
  "gaps.benchmark.externals": "13 internal and 9 external people take part in a typical purchase",
  "gaps.benchmark.bridges": "nine in ten bridging ties are gone a year later",
});
