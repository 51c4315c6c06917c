import { advised, befriended, enter, liked, type Way, workedWith } from "./krackhardt.js";
import { readRows } from "./read-rows.js";
import { classPairs, type Sample } from "./sample.js";

/** Lazega (2001): 71 lawyers of a firm. */
export function lazegaSamples(folder: string): Sample[] {
  const read = (name: string) => readRows(folder, `lazega_law/law_${name}.csv`);
  const nodes = read("advice_nodes");
  const people = nodes.map((row) => row.id!);
  const partners = new Set(nodes.filter((row) => row.status === "1").map((row) => row.id!));
  const truths = [
    { name: "partners before associates (AUC)", pairs: classPairs(people, (one) => partners.has(one)) },
    { name: "years with the firm (Spearman)", values: new Map(nodes.map((row) => [row.id!, Number(row.seniority)])) },
  ];
  const sample = (name: string, file: string, ways: readonly Way[]): Sample => {
    const arcs = read(`${file}_edges`).map((row) => ({ from: row.source!, to: row.target!, count: 1 }));
    return {
      name: `Lazega, ${name}`,
      people,
      arcs,
      counted: false,
      entries: ways.map((way) => enter(`lazega-${file}`, people, arcs, way)),
      truths,
    };
  };
  return [
    sample("advice", "advice", [advised]),
    sample("co-work", "cowork", [workedWith, { ...advised, name: "`advises`, to see what direction adds" }]),
    sample("friendship", "friends", [liked, befriended]),
  ];
}
