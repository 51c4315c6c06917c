import { bareAccount, type Sample } from "./sample.js";
import { buildSigned } from "./signed-networks.js";

/** Sampson (1969): 18 monks; whether liking and esteem tell whom they name as influential. */
export function sampsonSample(folder: string): Sample {
  const read = (name: string) =>
    buildSigned(folder, `sampson/dm_SAM_${name}_edges.csv`).arcs.filter(({ weight }) => weight > 0);
  const [likes, esteem, influence] = [read("AFF4"), read("EST"), read("INFL")];
  const people = [...new Set([...likes, ...esteem, ...influence].flatMap(({ from, to }) => [from, to]))].sort();
  const counts = new Map<string, { from: string; to: string; count: number }>();
  for (const { from, to, weight } of [...likes, ...esteem]) {
    const arc = counts.get(`${from}|${to}`) ?? { from, to, count: 0 };
    arc.count += weight;
    counts.set(`${from}|${to}`, arc);
  }
  const received = new Map(people.map((person) => [person, 0]));
  for (const { to, weight } of influence) received.set(to, received.get(to)! + weight);
  const relationships = [
    ...likes.map(({ from, to, weight }) => ({ from, to, kind: "likes" as const, strength: weight / 3 })),
    ...esteem.map(({ from, to, weight }) => ({ from, to, kind: "respects" as const, strength: weight / 3 })),
  ];
  return {
    name: "Sampson, liking and esteem",
    people,
    arcs: [...counts.values()],
    counted: true,
    entries: [{ name: "`likes` and `respects`", account: bareAccount("sampson", people, { relationships }) }],
    truths: [{ name: "nominations as influential (Spearman)", values: received }],
  };
}
