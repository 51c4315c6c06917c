import { hashText } from "../../../internal/keyed-random.js";
import { contactKinds, statedContact } from "../../../network/contact.js";
import { closingHostility, reportingPathConfidence, reportingPathStrength } from "../../../network/defaults.js";
import type { Evidence } from "../../../network/evidence.js";
import type { Network, NetworkPerson } from "../../../network/network.js";
import { positionOf } from "../../../network/rows.js";
import { type QuantileTables, strengthQuantiles } from "../../uncertainty/strength-quantiles.js";
import { tieKeys } from "../../uncertainty/tie-keys.js";

/** One fact by which two people are in contact. */
export interface ContactFact {
  /** What is drawn: a tie, with the hash it has elsewhere too, or coverage. */
  readonly of: "tie" | "coverage";
  /** Of the tie, or of whom the coverage is about. */
  readonly key: number;
  /** How likely draws let it hold. */
  readonly existence: number;
  /** What it is worth where it holds, unless its strength is drawn too. */
  readonly strength: number;
  /** Quantiles to draw the strength from; `null`: it is a convention, or cannot vary. */
  readonly quantiles: Float64Array | null;
  /** Comes from a log of interactions, which shows that two people talked however weak the tie is. */
  readonly isLog: boolean;
}

/** Two people, or one of theirs and "our team" without a name (the number of people), with the facts behind their contact. */
export interface ContactPair {
  readonly a: number;
  readonly b: number;
  readonly facts: readonly ContactFact[];
}

/**
 * The facts behind every pair of the contact network, as `buildContact` reads it: ties, coverage and dates of last contact, and
 * reporting lines; pairs that hostility closes keep their reporting line only. O(people + ties).
 *
 * @param tables - Of quantiles, to share with other draws of the same ties.
 */
export function contactEvidence(network: Network, evidence: Evidence, tables: QuantileTables): ContactPair[] {
  const { people, ties, contact, signed, indexOf } = network;
  const us = people.length;
  const pairs = new Map<number, { a: number; b: number; facts: ContactFact[] }>();
  const add = (one: number, other: number, fact: ContactFact) => {
    const a = Math.min(one, other);
    const b = Math.max(one, other);
    const key = a * (us + 1) + b;
    const pair = pairs.get(key) ?? { a, b, facts: [] };
    pair.facts.push(fact);
    pairs.set(key, pair);
  };
  const meets = ({ reachable, side }: NetworkPerson) => reachable && side !== "competitor";
  const isClosed = (a: number, b: number) =>
    [positionOf(signed.feelings, a, b), positionOf(signed.feelings, b, a)].some(
      (position) => position >= 0 && signed.feelings.hostility[position]! >= closingHostility,
    );
  const used = new Uint8Array(ties.length);
  const isLine = (index: number) =>
    ties[index]!.kind === "reports_to" && ties[index]!.confidence >= reportingPathConfidence;
  for (const [index, { kind, from, to, current }] of ties.entries()) {
    if (!meets(people[from]!) || !meets(people[to]!)) continue;
    if (isLine(index) || (contactKinds.has(kind) && current > 0 && !isClosed(from, to))) used[index] = 1;
  }
  const keys = tieKeys(network);
  const quantiles = strengthQuantiles(network, used, tables);
  for (const [index, { kind, from, to, current, existence }] of ties.entries()) {
    if (used[index] === 0) continue;
    const fact = { of: "tie" as const, key: keys[index]!, existence, isLog: kind === "interactions" };
    if (isLine(index)) add(from, to, { ...fact, strength: reportingPathStrength, quantiles: null });
    else add(from, to, { ...fact, strength: current, quantiles: quantiles[index]! });
  }
  for (const person of people) {
    const { index, fields, id } = person;
    const strength = person.inScope && meets(person) ? statedContact(person, evidence) : 0;
    const owner = fields.ownerId == null ? undefined : indexOf.get(fields.ownerId);
    const isOwned = owner !== undefined && people[owner]!.side === "us";
    const isHeld = isOwned ? meets(people[owner]!) && !isClosed(index, owner) : contact.implicitTeam[index]! > 0;
    if (strength === 0 || !isHeld) continue;
    const known = fields.provenance?.[fields.coverage != null ? "coverage" : "lastContactAt"] ?? {};
    const existence = evidence.existence(known);
    const fact = { of: "coverage" as const, key: hashText(id), existence, strength, quantiles: null, isLog: false };
    add(index, isOwned ? owner : us, fact);
  }
  return [...pairs.values()].sort((one, other) => one.a - other.a || one.b - other.b);
}
