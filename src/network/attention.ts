import type { RelationshipKind } from "../model/vocabularies.js";
import {
  type AttentionFamily,
  attentionWeight,
  casualFamilies,
  casualShare,
  elicitedFamilies,
  elicitedReach,
  hostilityDamping,
  informalFamilies,
} from "./defaults.js";
import type { ModelOptions } from "./model-options.js";
import type { Attention, AttentionEvidence, Feelings, InformalReading, Network, Tie } from "./network.js";
import type { NetworkOptions } from "./network-options.js";
import { positionOf } from "./rows.js";

/** The families of evidence in the order that {@link AttentionEvidence} counts them. */
export const attentionFamilies: readonly AttentionFamily[] = /* @__PURE__ */ (() =>
  Object.keys(attentionWeight) as AttentionFamily[])();

/** Which way a kind of tie makes somebody listen. */
interface Listening {
  /** Family for "`to` listens to `from`". */
  readonly toListens: AttentionFamily | null;
  /** Family for "`from` listens to `to`". */
  readonly fromListens: AttentionFamily | null;
}

const sways = (family: AttentionFamily): Listening => ({ toListens: family, fromListens: null });
const listensTo = (family: AttentionFamily): Listening => ({ toListens: null, fromListens: family });
const both = (family: AttentionFamily): Listening => ({ toListens: family, fromListens: family });

const listening: Readonly<Partial<Record<RelationshipKind | Tie["kind"], Listening>>> = {
  influences: sways("influences"),
  advises: sways("advises"),
  mentors: sways("mentors"),
  sponsors: sways("sponsors"),
  consults_for: sways("consults_for"),
  trusts: listensTo("trusts"),
  respects: listensTo("respects"),
  likes: listensTo("affection"),
  ally: both("ally"),
  friend: both("affection"),
  works_with: both("contact"),
  communicates: both("contact"),
  interactions: both("contact"),
  former_colleague: both("former_colleague"),
  knows: both("knows"),
  reports_to: { fromListens: "reports_up", toListens: "reports_down" },
  dotted_line: { fromListens: "dotted_up", toListens: "dotted_down" },
};

/**
 * Who listens to whom: within a family the strongest tie counts, the families join by noisy-or,
 * a(i, j) = (1 − Π(1 − λ·e)) · (1 − δ·N(i, j)), reduced by the hostility of the listener.
 *
 * @param takesPart - Who listens and is listened to: customers and externals who are there.
 * @param informal - What friendship, liking and mere contact count for; weights of the app's own stay as they are.
 */
export function buildAttention(
  ties: readonly Tie[],
  feelings: Feelings,
  takesPart: (index: number) => boolean,
  informal: InformalReading["mode"],
  own: ModelOptions["kindWeights"] = {},
): Attention {
  const casual = informal === "reduced" ? casualShare : 1;
  const weightOf = attentionFamilies.map(
    (family) => own[family] ?? attentionWeight[family] * (casualFamilies.has(family) ? casual : 1),
  );
  const evidence = collectEvidence(ties, feelings.nodeCount, takesPart, informal === "left_out", weightOf);
  const size = feelings.nodeCount;
  const offsets = new Int32Array(size + 1);
  const targets: number[] = [];
  const weights: number[] = [];
  const { row, target } = evidence;
  for (let entry = 0; entry < row.length; ) {
    const i = row[entry]!;
    const j = target[entry]!;
    let end = entry;
    while (end < row.length && row[end] === i && target[end] === j) end++;
    const weight = attentionOf(evidence, entry, end, hostilityBetween(feelings, i, j), -1);
    if (weight > 0) {
      offsets[i + 1] = offsets[i + 1]! + 1;
      targets.push(j);
      weights.push(weight);
    }
    entry = end;
  }
  for (let index = 0; index < size; index++) offsets[index + 1] = offsets[index + 1]! + offsets[index]!;
  return { nodeCount: size, offsets, targets: Int32Array.from(targets), weights: Float64Array.from(weights), evidence };
}

/** Attention that the entries `begin` to `end` of one pair add up to, leaving out one tie if asked. */
export function attentionOf(
  evidence: AttentionEvidence,
  begin: number,
  end: number,
  hostility: number,
  withoutTie: number,
): number {
  let none = 1;
  for (let entry = begin; entry < end; ) {
    const family = evidence.family[entry]!;
    let strongest = 0;
    for (; entry < end && evidence.family[entry] === family; entry++) {
      if (evidence.tie[entry] !== withoutTie) strongest = Math.max(strongest, evidence.expected[entry]!);
    }
    none *= 1 - evidence.weightOf[family]! * strongest;
  }
  return (1 - none) * (1 - hostilityDamping * hostility);
}

/** N(i, j): how hostile i is toward j. */
export function hostilityBetween(feelings: Feelings, i: number, j: number): number {
  const position = positionOf(feelings, i, j);
  return position < 0 ? 0 : feelings.hostility[position]!;
}

function collectEvidence(
  ties: readonly Tie[],
  size: number,
  takesPart: (index: number) => boolean,
  elicitedOnly: boolean,
  weightOf: readonly number[],
): AttentionEvidence {
  const entries: { key: number; family: number; expected: number; tie: number }[] = [];
  const add = (i: number, j: number, family: AttentionFamily | null, expected: number, tie: number) => {
    if (family === null || weightOf[attentionFamilies.indexOf(family)] === 0) return;
    if (elicitedOnly && informalFamilies.has(family)) return;
    entries.push({ key: i * size + j, family: attentionFamilies.indexOf(family), expected, tie });
  };
  for (const [index, tie] of ties.entries()) {
    const ways = listening[tie.kind];
    const expected = tie.current * tie.confidence;
    if (ways === undefined || expected === 0 || !takesPart(tie.from) || !takesPart(tie.to)) continue;
    add(tie.from, tie.to, ways.fromListens, expected, index);
    add(tie.to, tie.from, ways.toListens, expected, index);
  }
  entries.sort((a, b) => a.key - b.key || a.family - b.family || a.tie - b.tie);
  return {
    weightOf,
    row: Int32Array.from(entries, (entry) => Math.floor(entry.key / size)),
    target: Int32Array.from(entries, (entry) => entry.key % size),
    family: Uint8Array.from(entries, (entry) => entry.family),
    expected: Float64Array.from(entries, (entry) => entry.expected),
    tie: Int32Array.from(entries, (entry) => entry.tie),
  };
}

/** Who listens to whom by what was stated: attention without what interactions alone speak for. */
export function statedAttention({ ties, people, signed, informal, model }: Network): Attention {
  const stated = ties.map((tie) => (tie.kind === "interactions" ? { ...tie, current: 0 } : tie));
  const takesPart = (index: number) => people[index]!.inScope && people[index]!.status !== "vacant";
  return buildAttention(stated, signed.feelings, takesPart, informal.mode, model.kindWeights);
}

/**
 * How ties are read that nobody said sway anybody. Whom elicited ties reach is counted by people, not by strength: a tie that grows
 * weaker or less certain does not change how the others are read. People without ties do not count. O(ties).
 */
export function readInformalTies(
  ties: readonly Tie[],
  takesPart: (index: number) => boolean,
  option: NetworkOptions["informalTies"] = "auto",
): InformalReading {
  const tied = new Set<number>();
  const reached = new Set<number>();
  for (const tie of ties) {
    const ways = listening[tie.kind];
    const family = ways?.toListens ?? ways?.fromListens;
    if (family == null || attentionWeight[family] === 0 || tie.current * tie.confidence === 0) continue;
    if (!takesPart(tie.from) || !takesPart(tie.to)) continue;
    for (const index of [tie.from, tie.to]) {
      tied.add(index);
      if (elicitedFamilies.has(family)) reached.add(index);
    }
  }
  const reach = tied.size > 0 ? reached.size / tied.size : null;
  if (option === "elicited_only") return { mode: "left_out", elicitedReach: reach };
  const isReduced = option === "auto" && (reach ?? 0) > elicitedReach;
  return { mode: isReduced ? "reduced" : "full", elicitedReach: reach };
}
