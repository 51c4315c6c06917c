import { closingHostility } from "../../network/defaults.js";
import { openEvidence } from "../../network/evidence.js";
import { activeInteractions } from "../../network/interaction-ties.js";
import type { Network } from "../../network/network.js";

/** What is between the people of two departments. */
export interface DepartmentPair {
  /** Positions in `rows`, the first above the second; equal within one department. */
  a: number;
  b: number;
  /** Stated ties and reporting lines between them that hold on the day. */
  ties: number;
  /** Of these, ties for somebody: trust, liking, respect, alliance, friendship, sponsorship. */
  friendly: number;
  /** Pairs of people of whom one feels against the other, with .3 or more. */
  hostile: number;
  /** Interactions in which both took part. */
  interactions: number;
  /** The strongest contact between two of their people, 0..1, faded to `asOf`; reporting lines do not count. */
  strength: number;
  /** Nothing is known between them: neither tie nor interaction. */
  silent: boolean;
}

/** Departments between which silence is listed: the first rows. Beyond these only pairs with something between them are. */
const comparedRows = 30;

const friendlyKinds: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "trusts respects likes friend ally sponsors mentors".split(" "),
);

/**
 * Department by department: ties, interactions, hostility, and where nobody talks. O(ties + participants²) of interactions of at most
 * two hundred people, and the square of at most thirty departments.
 *
 * @param rowOf - The row of each person; −1 outside all.
 * @param isDepartment - Whether a row is a department, with people.
 */
export function departmentPairs(
  network: Network,
  rowOf: Int32Array,
  rowCount: number,
  isDepartment: (row: number) => boolean,
): DepartmentPair[] {
  const { account, people, ties, signed, contact, indexOf, goal, asOf } = network;
  const pairs = new Map<number, DepartmentPair>();
  const between = (one: number, other: number): DepartmentPair | null => {
    const [a, b] = [Math.min(rowOf[one]!, rowOf[other]!), Math.max(rowOf[one]!, rowOf[other]!)];
    return a < 0 || !isDepartment(a) || !isDepartment(b) ? null : pairAt(pairs, rowCount, a, b);
  };
  for (const tie of ties) {
    if (tie.kind === "interactions") continue;
    const pair = between(tie.from, tie.to);
    if (pair === null) continue;
    pair.ties++;
    if (friendlyKinds.has(tie.kind)) pair.friendly++;
    pair.silent = false;
  }
  const { feelings } = signed;
  for (let one = 0; one < people.length; one++) {
    for (let arc = feelings.offsets[one]!; arc < feelings.offsets[one + 1]!; arc++) {
      const other = feelings.targets[arc]!;
      if (feelings.hostility[arc]! < closingHostility || isCounted(feelings, one, other)) continue;
      const pair = between(one, other);
      if (pair !== null) pair.hostile++;
    }
    for (let arc = contact.direct.offsets[one]!; arc < contact.direct.offsets[one + 1]!; arc++) {
      const pair = between(one, contact.direct.targets[arc]!);
      if (pair !== null) pair.strength = Math.max(pair.strength, contact.direct.weights[arc]!);
    }
  }
  const evidence = openEvidence(account, asOf.moment);
  for (const { participants } of activeInteractions(account, indexOf, goal, evidence).held) {
    const met = new Set<DepartmentPair>();
    for (const [at, one] of participants.entries()) {
      for (const other of participants.slice(at + 1)) {
        const pair = between(one, other);
        if (pair !== null) met.add(pair);
      }
    }
    for (const pair of met) {
      pair.interactions++;
      pair.silent = false;
    }
  }
  const compared: number[] = [];
  for (let row = 0; row < rowCount && compared.length < comparedRows; row++) if (isDepartment(row)) compared.push(row);
  for (const [at, a] of compared.entries()) for (const b of compared.slice(at + 1)) pairAt(pairs, rowCount, a, b);
  return [...pairs.entries()].sort(([x], [y]) => x - y).map(([, pair]) => pair);
}

function pairAt(pairs: Map<number, DepartmentPair>, rowCount: number, a: number, b: number): DepartmentPair {
  const key = a * rowCount + b;
  let pair = pairs.get(key);
  if (pair === undefined) {
    pair = { a, b, ties: 0, friendly: 0, hostile: 0, interactions: 0, strength: 0, silent: true };
    pairs.set(key, pair);
  }
  return pair;
}

/** Whether the hostility of a pair was counted from the other side, which stands first. */
function isCounted(feelings: Network["signed"]["feelings"], one: number, other: number): boolean {
  if (other > one) return false;
  for (let arc = feelings.offsets[other]!; arc < feelings.offsets[other + 1]!; arc++) {
    if (feelings.targets[arc] === one) return feelings.hostility[arc]! >= closingHostility;
  }
  return false;
}
