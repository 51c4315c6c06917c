import { mergeViews } from "../../../src/api/merge-views.js";
import { readRows } from "../read-rows.js";
import { shuffled } from "./shuffled.js";

/**
 * Brier scores of `mergeViews` and of the share of observers who say so, on Krackhardt's 21 managers who each drew the advice ties of the
 * whole office. True is what both ends of a tie say; ties of an observer are left out; what no view has counts as 0.
 */
export function compareViews(folder: string, observers: number, rounds: number): { ours: number; share: number } {
  const said = readRows(folder, "krackhardt_observers/advice.csv").map(
    (row) => Object.values(row) as [string, string, string],
  );
  const ids = [...new Set(said.map(([observer]) => observer))];
  const has = new Set(said.map((tie) => tie.join(":")));
  const isTrue = (from: string, to: string) => has.has(`${from}:${from}:${to}`) && has.has(`${to}:${from}:${to}`);
  const people = ids.map((id) => ({ id, name: id }));
  const viewOf = (by: string) => {
    const ties = said.filter(([observer, from, to]) => observer === by && from !== to);
    const relationships = ties.map(([, from, to]) => ({ from: to, to: from, kind: "advises" as const }));
    return { by, account: { id: "office", name: "Office", asOf: "2026-03-01", people, relationships } };
  };
  let ours = 0;
  let share = 0;
  let pairs = 0;
  for (let round = 1; round <= rounds; round++) {
    const picked = shuffled(ids, round * 100 + observers).slice(0, observers);
    const { ties } = mergeViews(picked.map(viewOf));
    const told = new Map(
      ties.map(({ tie, probability, saidBy }) => [tie.id, { probability, share: saidBy / observers }]),
    );
    const others = ids.filter((id) => !picked.includes(id));
    for (const from of others) {
      for (const to of others) {
        if (from === to) continue;
        const truth = isTrue(from, to) ? 1 : 0;
        const found = told.get(`${to}>advises>${from}`) ?? { probability: 0, share: 0 };
        ours += (found.probability - truth) ** 2;
        share += (found.share - truth) ** 2;
        pairs++;
      }
    }
  }
  return { ours: ours / pairs, share: share / pairs };
}
