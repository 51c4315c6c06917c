import { shorterFirst } from "../flow/disjoint-paths.js";
import type { WeightedAdjacency } from "../rows/adjacency.js";
import { reverseAdjacency } from "../rows/reverse-adjacency.js";
import { breadthFirstSearch } from "./breadth-first-search.js";
import { distanceSearch } from "./distance-search.js";
import { guidedSearch, type MeasuredPath } from "./guided-search.js";

/** Options for {@link kShortestPaths}. */
export interface KShortestPathsOptions {
  /** How many paths are wanted, at least 1. */
  readonly count: number;
  /** Paths with more arcs do not count. @defaultValue no limit */
  readonly maximumSteps?: number | undefined;
}

/** A path that was found as a deviation, and where it leaves the path that it deviates from. */
interface Candidate extends MeasuredPath {
  readonly leavesAt: number;
}

/**
 * The shortest paths from a source to a target that visit no node twice, at most `count` of them. Each search for a
 * deviation is guided by the distances to the target, so that it looks at little more than the path it finds.
 *
 * O(count * path length) searches, each O((nodes + arcs) log nodes) at worst and far less as a rule, times `maximumSteps`
 * where that is given; O(nodes + arcs + paths) space.
 *
 * @param lengths - Every weight is a length of 0 or more; of parallel arcs the shortest counts.
 * @param source - Where paths start.
 * @param target - Where they end; not the source.
 * @returns Shortest first, then by fewer arcs, then by their nodes; empty if the target is out of reach.
 *
 * @see Yen (1971), {@link https://doi.org/10.1287/mnsc.17.11.712}
 * @see Lawler (1972), {@link https://doi.org/10.1287/mnsc.18.7.401}
 */
export function kShortestPaths(
  lengths: WeightedAdjacency,
  source: number,
  target: number,
  options: KShortestPathsOptions,
): MeasuredPath[] {
  const { count, maximumSteps = Number.POSITIVE_INFINITY } = options;
  const reversed = reverseAdjacency(lengths);
  const towardTarget = distanceSearch(reversed);
  towardTarget.run(target);
  const steps = breadthFirstSearch(reversed, [target]).distances;
  const search = guidedSearch(lengths, target, towardTarget.distances, steps, maximumSteps);
  const paths: MeasuredPath[] = [];
  /** The best deviations that are not paths yet, at most as many as are still wanted. */
  const candidates: Candidate[] = [];
  const first = search({ nodes: new Set([source]), end: source, length: 0, closed: new Set() });
  if (first !== null) candidates.push({ nodes: [source, ...first.nodes], length: first.length, leavesAt: 0 });
  while (candidates.length > 0) {
    const path = candidates.splice(placeOf(candidates, -1), 1)[0];
    paths.push(path);
    if (paths.length < count) addDeviations(path);
  }
  return paths.sort(comparePaths);

  /** Deviations from a path at its own part (Lawler 1972): those at the part shared with an earlier path are known. */
  function addDeviations(path: Candidate): void {
    const { nodes, leavesAt } = path;
    const root = new Set<number>();
    let length = 0;
    // Paths with the same root, so that a deviation leaves all of them.
    let sharing = paths.map((known) => known.nodes);
    for (let spur = 0; spur < nodes.length - 1; spur++) {
      root.add(nodes[spur]);
      sharing = sharing.filter((known) => known[spur] === nodes[spur]);
      if (spur >= leavesAt) {
        const closed = new Set(sharing.map((known) => known[spur + 1]));
        const rest = search({ nodes: root, end: nodes[spur], length, closed });
        if (rest !== null) keep({ nodes: [...root, ...rest.nodes], length: rest.length, leavesAt: spur });
      }
      length += arcLength(lengths, nodes[spur], nodes[spur + 1]);
    }
  }

  function keep(candidate: Candidate): void {
    candidates.push(candidate);
    if (candidates.length > count - paths.length) candidates.splice(placeOf(candidates, 1), 1);
  }
}

/** Place of the shortest (-1) or longest (1) path of a list that is not empty. */
function placeOf(paths: readonly MeasuredPath[], end: 1 | -1): number {
  let place = 0;
  for (let i = 1; i < paths.length; i++) if (comparePaths(paths[i], paths[place]) * end > 0) place = i;
  return place;
}

function comparePaths(a: MeasuredPath, b: MeasuredPath): number {
  return a.length - b.length || shorterFirst(a.nodes, b.nodes);
}

/** The shortest of the arcs from one node to another. */
function arcLength({ offsets, targets, weights }: WeightedAdjacency, from: number, to: number): number {
  let length = Number.POSITIVE_INFINITY;
  for (let arc = offsets[from]; arc < offsets[from + 1]; arc++) {
    if (targets[arc] === to) length = Math.min(length, weights[arc]);
  }
  return length;
}
