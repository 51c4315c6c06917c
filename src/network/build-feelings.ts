import { isSymmetric } from "../model/relationship.js";
import { awarenessFactor, hostilityWeight, likingWeight, sentimentWeight } from "./defaults.js";
import type { Feelings, Tie } from "./network.js";

/** The strongest evidence of each family for one ordered pair. */
interface PairEvidence {
  readonly liking: Map<string, number>;
  readonly hostility: Map<string, number>;
  /** The same without what only one side said. */
  readonly mutualLiking: Map<string, number>;
  readonly mutualHostility: Map<string, number>;
  awareness: number;
}

/**
 * What everybody feels toward everybody: P = 1 − Π(1 − γ·e) over the families of liking, N likewise over those of hostility,
 * with the strongest tie of a family, so that duplicates change nothing. A one-sided feeling counts less in the sign while
 * the other may not know of it; what both sides said is taken as known.
 */
export function buildFeelings(ties: readonly Tie[], size: number): Feelings {
  const pairs = new Map<number, PairEvidence>();
  for (const tie of ties) {
    const family = feelingOf(tie);
    if (family === null) continue;
    add(pairs, tie.from * size + tie.to, tie, family);
    if (family.mutual) add(pairs, tie.to * size + tie.from, tie, family);
  }
  const keys = [...pairs.keys()].sort((a, b) => a - b);
  const offsets = new Int32Array(size + 1);
  const targets = new Int32Array(keys.length);
  const liking = new Float64Array(keys.length);
  const hostility = new Float64Array(keys.length);
  const sign = new Float64Array(keys.length);
  for (const [entry, key] of keys.entries()) {
    const pair = pairs.get(key)!;
    const row = Math.floor(key / size);
    offsets[row + 1] = offsets[row + 1]! + 1;
    targets[entry] = key - row * size;
    liking[entry] = combine(pair.liking);
    hostility[entry] = combine(pair.hostility);
    const known = combine(pair.mutualLiking) - combine(pair.mutualHostility);
    const all = liking[entry]! - hostility[entry]!;
    sign[entry] = known + (pair.awareness < 0 ? 1 : pair.awareness) * (all - known);
  }
  for (let row = 0; row < size; row++) offsets[row + 1] = offsets[row + 1]! + offsets[row]!;
  return { nodeCount: size, offsets, targets, liking, hostility, sign };
}

/** What one tie says of the feelings between its ends. */
export interface Feeling {
  readonly name: string;
  readonly positive: boolean;
  readonly weighted: number;
  readonly mutual: boolean;
}

/** Reads a tie as a feeling; `null` when it says nothing of feelings. */
export function feelingOf(tie: Tie): Feeling | null {
  if (tie.kind === "interactions") {
    if (tie.sentiment === null || tie.sentiment === 0) return null;
    return {
      name: "sentiment",
      positive: tie.sentiment > 0,
      weighted: sentimentWeight * Math.abs(tie.sentiment),
      mutual: true,
    };
  }
  const expected = tie.current * tie.confidence;
  const mutual = tie.kind !== "reports_to" && tie.kind !== "dotted_line" && isSymmetric(tie.kind);
  if (tie.kind in likingWeight) {
    return {
      name: tie.kind,
      positive: true,
      weighted: likingWeight[tie.kind as keyof typeof likingWeight] * expected,
      mutual,
    };
  }
  if (tie.kind in hostilityWeight) {
    return {
      name: tie.kind,
      positive: false,
      weighted: hostilityWeight[tie.kind as keyof typeof hostilityWeight] * expected,
      mutual,
    };
  }
  return null;
}

function add(pairs: Map<number, PairEvidence>, key: number, tie: Tie, family: Feeling): void {
  let pair = pairs.get(key);
  if (pair === undefined) {
    pair = {
      liking: new Map(),
      hostility: new Map(),
      mutualLiking: new Map(),
      mutualHostility: new Map(),
      awareness: -1,
    };
    pairs.set(key, pair);
  }
  raise(family.positive ? pair.liking : pair.hostility, family);
  if (family.mutual) raise(family.positive ? pair.mutualLiking : pair.mutualHostility, family);
  else {
    const factor =
      tie.aware === null ? awarenessFactor.unknown : tie.aware ? awarenessFactor.aware : awarenessFactor.unaware;
    pair.awareness = Math.max(pair.awareness, factor);
  }
}

function raise(families: Map<string, number>, { name, weighted }: Feeling): void {
  families.set(name, Math.max(families.get(name) ?? 0, weighted));
}

function combine(families: ReadonlyMap<string, number>): number {
  const sorted = [...families].sort(([a], [b]) => (a < b ? -1 : 1));
  let none = 1;
  for (const [, weighted] of sorted) none *= 1 - weighted;
  return 1 - none;
}
