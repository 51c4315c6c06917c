import type { Influence } from "../../insights/influence/influence.js";
import { strongestPaths } from "../../kernels/paths/strongest-paths.js";
import { reverseAdjacency } from "../../kernels/rows/reverse-adjacency.js";
import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import { coverGreedily } from "../targets/cover-greedily.js";
import type { Reach } from "./reach.js";

/**
 * R(S) = Σ c(j) · strength of the best path from S to j, over Σ c: a path is as strong as the product of how far each listens to the next.
 *
 * @param wanted - People by index, or how many of the best; `among` so many of the most influential only.
 */
export function reachFrom(
  network: Network,
  influence: Influence,
  wanted: readonly number[] | { readonly best: number; readonly among?: number },
): Reach {
  const { people, attention } = network;
  const { shares } = influence;
  const heardBy = reverseAdjacency(attention);
  let mapped = 0;
  for (const share of shares) mapped += share;
  const reachOf = (starts: readonly number[]) => {
    if (starts.length === 0 || mapped <= 1e-12) return 0;
    const { strength } = strongestPaths(heardBy, starts);
    let reached = 0;
    for (const [index, share] of shares.entries()) reached += share * strength[index]!;
    return Math.min(1, reached / mapped);
  };
  const refs = (indexes: readonly number[]) => indexes.map((index) => personRef(people[index]!.fields));
  if (!("best" in wanted)) return { people: refs(wanted), reach: reachOf(wanted), exact: true };
  const eligible = people.filter(({ inScope, reachable }) => inScope && reachable).map(({ index }) => index);
  const { among = eligible.length } = wanted;
  const scope =
    eligible.length <= among ? eligible : eligible.sort((a, b) => shares[b]! - shares[a]! || a - b).slice(0, among);
  const { chosen, value, exact } = coverGreedily(
    scope.map(() => 1),
    wanted.best,
    (places) => reachOf(places.map((place) => scope[place]!)),
  );
  return {
    people: refs(chosen.map((place) => scope[place]!)),
    reach: value,
    exact: exact && scope.length === eligible.length,
  };
}
