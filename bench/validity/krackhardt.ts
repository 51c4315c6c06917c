import type { RelationshipKind } from "account-graph";
import { readRows } from "./read-rows.js";
import { bareAccount, classPairs, type Entry, type Sample, superiorPairs } from "./sample.js";

/** Krackhardt (1987): 21 managers of a high-tech company. */
export function krackhardtSamples(folder: string): Sample[] {
  const read = (name: string) => readRows(folder, `krackhardt_hightech/ht_${name}.csv`);
  const nodes = read("advice_nodes");
  const people = nodes.map((row) => row.id!);
  const levelOf = new Map(nodes.map((row) => [row.id!, Number(row.level)]));
  const bossOf = new Map(read("reports_edges").map((row) => [row.source!, row.target!]));
  const truths = [
    { name: "superior before subordinate, at any distance", pairs: superiorPairs(bossOf) },
    {
      name: "president and vice presidents before managers (AUC)",
      pairs: classPairs(people, (one) => levelOf.get(one)! < 3),
    },
  ];
  const sample = (name: string, file: string, ways: readonly Way[]): Sample => {
    const arcs = read(`${file}_edges`).map((row) => ({ from: row.source!, to: row.target!, count: 1 }));
    return {
      name: `Krackhardt, ${name}`,
      people,
      arcs,
      counted: false,
      entries: ways.map((way) => enter(`krackhardt-${file}`, people, arcs, way)),
      truths,
    };
  };
  return [sample("advice", "advice", [advised]), sample("friendship", "friends", [liked, befriended])];
}

/** How a tie "a names b" is entered. */
export interface Way {
  readonly name: string;
  readonly kind: RelationshipKind;
  /** "a names b" becomes a tie from b to a. */
  readonly turned: boolean;
}
export const advised: Way = { name: "`advises`", kind: "advises", turned: true };
export const liked: Way = { name: "`likes`", kind: "likes", turned: false };
export const befriended: Way = { name: "`friend`, both ways", kind: "friend", turned: false };
export const workedWith: Way = { name: "`works_with`, both ways", kind: "works_with", turned: false };

/** Ties of strength 1 and nothing else. */
export function enter(
  id: string,
  people: readonly string[],
  arcs: readonly { from: string; to: string }[],
  { name, kind, turned }: Way,
): Entry {
  const relationships = arcs.map(({ from, to }) => ({
    from: turned ? to : from,
    to: turned ? from : to,
    kind,
    strength: 1,
  }));
  return { name, account: bareAccount(id, people, { relationships }) };
}
