import { compareIds } from "../../internal/compare-ids.js";
import type { DecisionRule } from "../../model/vocabularies.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import type { DecisionRights } from "./decision-rights.js";
import { deciderWeight, leaning } from "./defaults.js";

/** Somebody who has a vote. */
export interface Voter {
  readonly index: number;
  /** Of all votes, 0..1; sums to 1. */
  readonly share: number;
}

/**
 * Who votes on the decision: those whose weight is that of a decider (.5 or more), each with their weight as a share of all
 * votes. With a single decider it is everybody who holds a right; where everybody's weight was given as a number, everybody
 * whose weight is above zero. An empty seat keeps its vote. Most votes first, then by id.
 *
 * No one votes where roles are merely weighted, or where no one is known to decide.
 */
export function voters({ people }: Network, { rule, deciderKnown, allWeighed, weights }: DecisionRights): Voter[] {
  if (rule === "weighted" || !deciderKnown) return [];
  const votes = (weight: number) => (rule === "single" || allWeighed ? weight > 0 : weight >= deciderWeight);
  let total = 0;
  for (const weight of weights) if (votes(weight)) total += weight;
  const found: Voter[] = [];
  for (const [index, weight] of weights.entries()) if (votes(weight)) found.push({ index, share: weight / total });
  return found.sort((a, b) => b.share - a.share || compareIds(people[a.index]!.id, people[b.index]!.id));
}

/** How somebody would vote. */
export type Vote = "for" | "undecided" | "against" | "unknown";

/** Opinions, and sums of shares, are exact to about this. */
const tolerance = 1e-9;

/**
 * How somebody would vote by what they are predicted to think after listening: for us from .25, against from −.25. Where no
 * stance of their own is recorded nothing is known of their vote, whatever others may say to them.
 */
export function predictedVote({ stance }: NetworkPerson, predicted: number | null): Vote {
  if (stance === null || predicted === null) return "unknown";
  if (predicted >= leaning - tolerance) return "for";
  return predicted <= -leaning + tolerance ? "against" : "undecided";
}

/** The share of the votes that a rule asks for: more than that under majority, else at least that. */
export function votesNeeded(rule: DecisionRule): number {
  if (typeof rule !== "string") return rule.quota;
  return rule === "majority" ? 0.5 : 1;
}

/** Whether a share of the votes is enough. */
export function ruleCarries(rule: DecisionRule, share: number): boolean {
  const needed = votesNeeded(rule);
  return rule === "majority" ? share > needed + tolerance : share >= needed - tolerance;
}

/** Everybody who can veto, by index and by how they are predicted to vote. */
export interface VetoGates {
  /** Against us: no decision passes. */
  readonly blocking: readonly number[];
  /** Undecided, or of unknown stance. */
  readonly open: readonly number[];
  readonly agreed: readonly number[];
}

/** Everybody who can veto and is there to do so: an open position vetoes nothing. */
export function vetoHolders({ people }: Network): number[] {
  return people
    .filter(({ inScope, fields, status }) => inScope && fields.authority?.veto === true && status !== "vacant")
    .map((person) => person.index);
}

/** The gates that vetoes are: one who is against stops any decision, one who is not known to be for it leaves it open. */
export function vetoGates(network: Network, predicted: readonly (number | null)[]): VetoGates {
  const gates = { blocking: [] as number[], open: [] as number[], agreed: [] as number[] };
  for (const index of vetoHolders(network)) {
    const vote = predictedVote(network.people[index]!, predicted[index] ?? null);
    gates[vote === "against" ? "blocking" : vote === "for" ? "agreed" : "open"].push(index);
  }
  return gates;
}
