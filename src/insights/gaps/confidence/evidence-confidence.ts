import { once } from "../../../internal/once.js";
import { contactKinds } from "../../../network/contact.js";
import { inferredLevelConfidence, reportingPathConfidence } from "../../../network/defaults.js";
import type { Evidence } from "../../../network/evidence.js";
import type { Network } from "../../../network/network.js";
import type { Influence } from "../../influence/influence.js";

/** How sure the facts are that a gap rests on, 0..1. */
export interface EvidenceConfidence {
  /** The roles of all of them. */
  roles(people: readonly number[]): number;
  stances(people: readonly number[]): number;
  /** A field of a person, by its provenance. */
  field(person: number, field: string): number;
  /** Every step of a way through the contact network. */
  path(people: readonly number[]): number;
  /** Shares of influence: the roles of the deciders, or that of a guess from levels where nobody is known to decide. */
  influence(): number;
}

/** Reads how sure the facts of a network are. O(ties) once. */
export function evidenceConfidence(network: Network, influence: Influence, evidence: Evidence): EvidenceConfidence {
  const { people, ties, hierarchy } = network;
  const size = people.length;
  const pairKey = (a: number, b: number) => Math.min(a, b) * size + Math.max(a, b);
  /** The strongest contact tie of each pair tells. */
  const strongest = once(() => {
    const found = new Map<number, { current: number; confidence: number }>();
    for (const { kind, from, to, current, confidence } of ties) {
      if (!contactKinds.has(kind)) continue;
      const before = found.get(pairKey(from, to));
      if (
        before === undefined ||
        current > before.current ||
        (current === before.current && confidence > before.confidence)
      )
        found.set(pairKey(from, to), { current, confidence });
    }
    return found;
  });
  const field = (person: number, name: string) => evidence.confidence(people[person]!.fields.provenance?.[name] ?? {});
  const line = (a: number, b: number) => {
    if (hierarchy.boss[a] === b) return hierarchy.bossConfidence[a]!;
    return hierarchy.boss[b] === a ? hierarchy.bossConfidence[b]! : 0;
  };
  const step = (a: number, b: number) => {
    const tie = strongest().get(pairKey(a, b));
    if (tie !== undefined) return tie.confidence;
    const reporting = line(a, b);
    if (reporting >= reportingPathConfidence) return reporting;
    return field(people[a]!.side === "us" ? b : a, "coverage");
  };
  const roles = (group: readonly number[]) =>
    lowest(group, (index) => (people[index]!.decisionWeight !== null ? 1 : people[index]!.rolesConfidence));
  return {
    roles,
    stances: (group) => lowest(group, (index) => people[index]!.stanceConfidence),
    field,
    path(route) {
      let confidence = 1;
      for (let at = 1; at < route.length; at++) confidence = Math.min(confidence, step(route[at - 1]!, route[at]!));
      return confidence;
    },
    influence: () => (influence.rights.deciderKnown ? roles(influence.rights.deciders) : inferredLevelConfidence),
  };
}

function lowest(group: readonly number[], confidenceOf: (index: number) => number): number {
  let confidence = 1;
  for (const index of group) confidence = Math.min(confidence, confidenceOf(index));
  return confidence;
}
