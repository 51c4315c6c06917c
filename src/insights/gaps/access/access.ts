import { once } from "../../../internal/once.js";
import { disjointPaths as findDisjointPaths } from "../../../kernels/flow/disjoint-paths.js";
import { dominatorTree } from "../../../kernels/flow/dominator-tree.js";
import { strongestPaths } from "../../../kernels/paths/strongest-paths.js";
import type { WeightedAdjacency } from "../../../kernels/rows/adjacency.js";
import { liveTieStrength } from "../../../network/defaults.js";
import type { Network } from "../../../network/network.js";
import { allRows, countingRows } from "./access-rows.js";

/** How we reach people, and who stands in the way: everything that is computed from the contact network seen from us. */
export interface Access {
  /** Ours with a counting tie to the person; "our team" without a name is {@link unnamedTeam}. */
  directly(person: number): readonly number[];
  /** Whether "our team" without a name has a counting tie to the person. */
  isKnownToTeam(person: number): boolean;
  /** As many ways from us to the person as share nobody in between, each without us and without the person. */
  disjointPaths(person: number): readonly (readonly number[])[];
  /** Customers and externals each of whom alone stands on every way to the person, the nearest to us first. */
  cuts(person: number): readonly number[];
  /** Whether anything leads from us to the person. */
  isReached(person: number): boolean;
  /** Whether something still leads from us to the person when all of these are gone. O(people + ties). */
  isReachedWithout(person: number, gone: ReadonlySet<number>): boolean;
  /** Who is out of reach without that person, on either side. */
  dominated(person: number): readonly number[];
  /** For everybody, the sum of a value over those who are {@link dominated} them. */
  sumDominated(values: ArrayLike<number>): Float64Array;
  /** Everybody not ours whom the person can reach without us, the person included. */
  component(person: number): readonly number[];
  /** The strongest way from us within the steps allowed, at any strength; `null` without one. */
  bestPath(person: number, maximumSteps: number): AccessPath | null;
}

/** A way from one of our team (or "our team" without a name) to a person. */
export interface AccessPath {
  /** Ours first; starts with somebody else where the contact is "our team" without a name. */
  readonly people: readonly number[];
  readonly strength: number;
}

/** Stands for "our team" where no single one of our team is named. */
export const unnamedTeam = -1;

/** A contact that does not exist yet: what if we met them? */
export interface NewContact {
  readonly ours: number;
  readonly person: number;
}

/**
 * Reads the contact network from our side. A tie counts for ways and cuts from a current strength of .25 up; every person of
 * theirs lets one way through, ours let through any number.
 *
 * O(people + ties) once; `ways` costs O(ties · √people) a person.
 */
export function buildAccess(network: Network, added: readonly NewContact[] = []): Access {
  const { people, contact } = network;
  const us = people.length;
  const isOurs = (index: number) => index === us || people[index]!.side === "us";
  const entries: number[][] = people.map(() => []);
  for (const { index } of people) {
    if (isOurs(index)) continue;
    for (let arc = contact.offsets[index]!; arc < contact.offsets[index + 1]!; arc++) {
      const other = contact.targets[arc]!;
      if (isOurs(other) && contact.weights[arc]! >= liveTieStrength) entries[index]!.push(other);
    }
    if (contact.implicitTeam[index]! >= liveTieStrength) entries[index]!.push(unnamedTeam);
  }
  for (const { ours, person } of added) if (!entries[person]!.includes(ours)) entries[person]!.push(ours);

  const merged = once(() => countingRows(network, (person) => (entries[person]!.length > 0 ? [us] : [])));
  const named = once(() =>
    countingRows(network, (person) => entries[person]!.map((ours) => (ours === unnamedTeam ? us : ours))),
  );
  const dominators = once(() => dominatorTree(named(), us));
  const below = once(() => childrenOf(dominators().immediate));
  const strongest = new Map<number, ReturnType<typeof strongestPaths>>();
  const paths = new Map<number, number[][]>();

  const pathsTo = (person: number) => {
    let found = paths.get(person);
    if (found === undefined) {
      found = findDisjointPaths(merged(), us, person).map((path) => path.slice(1, -1));
      paths.set(person, found);
    }
    return found;
  };
  return {
    directly: (person) => entries[person]!.filter((ours) => ours !== unnamedTeam),
    isKnownToTeam: (person) => entries[person]!.includes(unnamedTeam),
    disjointPaths: pathsTo,
    cuts(person) {
      if (entries[person]!.length > 0) return pathsTo(person).length === 1 ? [person] : [];
      const cuts: number[] = [];
      const { immediate } = dominators();
      for (let at = immediate[person]!; at !== -1; at = immediate[at]!) if (!isOurs(at)) cuts.push(at);
      return cuts.reverse();
    },
    isReached: (person) => dominators().immediate[person]! !== -1,
    isReachedWithout: (person, gone) => isReachedFrom(named(), us, person, gone),
    dominated(person) {
      const found: number[] = [];
      const open = [...below()[person]!];
      while (open.length > 0) {
        const next = open.pop()!;
        found.push(next);
        open.push(...below()[next]!);
      }
      return found.sort((a, b) => a - b);
    },
    sumDominated(values) {
      const { immediate, order } = dominators();
      const sums = new Float64Array(us + 1);
      for (let at = order.length - 1; at > 0; at--) {
        const node = order[at]!;
        sums[immediate[node]!]! += sums[node]! + values[node]!;
      }
      return sums;
    },
    component: (person) => componentOf(merged(), person),
    bestPath(person, maximumSteps) {
      let found = strongest.get(maximumSteps);
      if (found === undefined) {
        found = strongestPaths(allRows(network), [...contact.team, us], maximumSteps);
        strongest.set(maximumSteps, found);
      }
      if (found.strength[person]! === 0) return null;
      return { people: found.pathTo(person).filter((index) => index !== us), strength: found.strength[person]! };
    },
  };
}

function isReachedFrom(
  { offsets, targets }: WeightedAdjacency,
  from: number,
  person: number,
  gone: ReadonlySet<number>,
): boolean {
  const found = new Set([from]);
  for (const node of found) {
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) {
      const next = targets[arc]!;
      if (next === person) return !gone.has(person);
      if (!gone.has(next)) found.add(next);
    }
  }
  return false;
}

/** Contact leads from us to others, never back to us: the rows stay among others. */
function componentOf({ offsets, targets }: WeightedAdjacency, person: number): number[] {
  const found = new Set([person]);
  for (const node of found) {
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) found.add(targets[arc]!);
  }
  return [...found].sort((a, b) => a - b);
}

function childrenOf(immediate: Int32Array): number[][] {
  const below: number[][] = Array.from(immediate, () => []);
  for (const [node, above] of immediate.entries()) if (above !== -1) below[above]!.push(node);
  return below;
}
