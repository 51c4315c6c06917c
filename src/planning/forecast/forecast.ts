import { predictedVote, ruleCarries, type Vote, vetoHolders, voters } from "../../insights/influence/voters.js";
import { compareIds } from "../../internal/compare-ids.js";
import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import { powerIndices } from "../../kernels/voting/power-indices.js";
import { personRef } from "../../model/refs.js";
import { saysForecast } from "../../sentences/forecast.js";
import type { Situation } from "../situation.js";
import type { DecisionForecast, PivotalPerson } from "./decision-forecast.js";

/** From this position on the group is for or against us where roles are merely weighted. */
const leaning = 0.25;
const tolerance = 1e-9;

interface Ballot {
  readonly index: number;
  /** Of all votes, 0..1; 0 for a veto without a vote. */
  readonly weight: number;
  readonly veto: boolean;
  readonly stand: Vote;
}

type Outcome = DecisionForecast["outcome"];

/** How the decision is likely to fall under the goal's rule, with vetoes as gates, and whose vote turns it. */
export function forecast(situation: Situation): DecisionForecast {
  const { network, decision, influence } = situation;
  const ballots = readBallots(situation);
  const refOf = ({ index }: Ballot): Ref => personRef(network.people[index]!.fields);
  const byWeight = decision.rule === "weighted";
  const passes = (share: number) => (byWeight ? share > 0.5 + tolerance : ruleCarries(decision.rule, share));
  const outcomeWith = (changed: number, stand: Vote): Outcome => {
    const votes = ballots.map((ballot) => (ballot.index === changed ? { ...ballot, stand } : ballot));
    if (!byWeight) return countOutcome(votes, passes);
    const own = network.people[changed]?.stance ?? 0;
    const step = changed < 0 ? 0 : influence.shares[changed]! * ((stand === "for" ? 1 : -1) - own);
    return weighOutcome(votes, decision.groupStance === null ? null : decision.groupStance + step);
  };
  const outcome = outcomeWith(-1, "unknown");
  const { banzhaf, shapley, exact } = powerIndices(ballots, passes);
  const flips = new Map<string, Flip>();
  const pivotal: PivotalPerson[] = ballots.map((ballot, place) => {
    const ref = refOf(ballot);
    const flip = flipOf(outcome, ballot.stand, (stand) => outcomeWith(ballot.index, stand));
    if (flip !== null) flips.set(ref.id, flip);
    return {
      ref,
      banzhaf: banzhaf[place]!,
      shapley: shapley[place]!,
      flips: flip === null ? null : saysForecast(`forecast.flip.${flip}`, { person: ref }),
    };
  });
  pivotal.sort((a, b) => b.shapley - a.shapley || b.banzhaf - a.banzhaf || compareIds(a.ref.id, b.ref.id));
  return {
    rule: decision.rule,
    outcome,
    position: decision.groupStance,
    interval: decision.groupStanceInterval,
    likelihood: ballots.length === 0 ? null : likelihoodOf(situation, byWeight),
    pivotal,
    exact,
    reason:
      ballots.length === 0
        ? saysForecast("forecast.nobody", {})
        : describe(situation, outcome, ballots, pivotal, flips),
  };
}

/** Everybody who votes, with what they hold, and everybody who can veto. Roles that are merely weighted vote by their rights. */
function readBallots({ network, influence, predicted }: Situation): Ballot[] {
  const { rights } = influence;
  if (!rights.deciderKnown) return [];
  const weights = new Map<number, number>();
  if (rights.rule === "weighted") {
    let total = 0;
    for (const weight of rights.weights) total += weight;
    for (const [index, weight] of rights.weights.entries()) if (weight > 0) weights.set(index, weight / total);
  } else for (const { index, share } of voters(network, rights)) weights.set(index, share);
  const vetoes = new Set(vetoHolders(network));
  for (const index of vetoes) if (!weights.has(index)) weights.set(index, 0);
  return [...weights]
    .sort(([a], [b]) => a - b)
    .map(([index, weight]) => ({
      index,
      weight,
      veto: vetoes.has(index),
      stand: predictedVote(network.people[index]!, predicted[index]!),
    }));
}

/** Under a rule that counts: decided once nothing that is still open can change it. */
function countOutcome(ballots: readonly Ballot[], passes: (share: number) => boolean): Outcome {
  const gate = gateOf(ballots);
  if (gate === "blocked") return "blocked";
  let against = 0;
  let backing = 0;
  for (const { weight, stand } of ballots) {
    if (stand === "against") against += weight;
    if (stand === "for") backing += weight;
  }
  if (!passes(1 - against)) return "against";
  return gate === "clear" && passes(backing) ? "for" : "open";
}

/** Where roles are weighted, by the position of the group. */
function weighOutcome(ballots: readonly Ballot[], position: number | null): Outcome {
  const gate = gateOf(ballots);
  if (gate === "blocked") return "blocked";
  if (position === null) return "open";
  if (position <= -leaning + tolerance) return "against";
  return position >= leaning - tolerance && gate === "clear" ? "for" : "open";
}

function gateOf(ballots: readonly Ballot[]): "blocked" | "clear" | "open" {
  const vetoes = ballots.filter(({ veto }) => veto);
  if (vetoes.some(({ stand }) => stand === "against")) return "blocked";
  return vetoes.every(({ stand }) => stand === "for") ? "clear" : "open";
}

/** What one vote alone would turn. */
type Flip = "carries" | "unblocks" | "fails" | "opens";

function flipOf(now: Outcome, stand: Vote, outcomeAs: (stand: Vote) => Outcome): Flip | null {
  if (stand !== "for") {
    const won = outcomeAs("for");
    if (won === "for" && now !== "for") return "carries";
    if (now === "blocked" && won !== "blocked") return "unblocks";
  }
  if (stand !== "against") {
    const lost = outcomeAs("against");
    if (lost !== now && (lost === "against" || lost === "blocked")) {
      return now === "for" || now === "open" ? "fails" : null;
    }
    if (now === "for" && lost === "open") return "opens";
  }
  return null;
}

/** Share of the samples in which it carries; where roles are weighted: the group is for us and nobody with a veto is against. */
function likelihoodOf({ network, decision, uncertainty }: Situation, byWeight: boolean): number | null {
  if (!byWeight) return decision.vote?.likelihood ?? null;
  if (uncertainty === null) return null;
  const { samples } = uncertainty;
  const size = network.people.length;
  const vetoes = vetoHolders(network);
  let carried = 0;
  for (let sample = 0; sample < samples.count; sample++) {
    const isFree = vetoes.every((index) => samples.stances[sample * size + index]! >= 0);
    if (samples.groupStances[sample]! > 0 && isFree) carried++;
  }
  return carried / samples.count;
}

function describe(
  { network, decision }: Situation,
  outcome: Outcome,
  ballots: readonly Ballot[],
  pivotal: readonly PivotalPerson[],
  flips: ReadonlyMap<string, Flip>,
): Sentence {
  const clauses: Sentence[] = [];
  if (decision.vetoesOpen.length > 0) {
    clauses.push(saysForecast("forecast.vetoes_open", { people: decision.vetoesOpen }));
  }
  const open = ballots.filter(({ stand, veto }) => stand === "unknown" && !veto);
  if (open.length > 0) {
    const people = open.map(({ index }) => personRef(network.people[index]!.fields));
    clauses.push(saysForecast("forecast.unknown", { people }));
  }
  const turning = pivotal.find(({ ref }) => flips.has(ref.id));
  if (turning !== undefined) {
    clauses.push(saysForecast(`forecast.clause.${flips.get(turning.ref.id)!}`, { person: turning.ref }));
  }
  if (turning === undefined && pivotal.length > 1)
    clauses.push(saysForecast("forecast.pivotal", { person: pivotal[0]!.ref }));
  if (outcome === "blocked") return saysForecast("forecast.blocked", { people: decision.blockedBy, clauses });
  return saysForecast(`forecast.${outcome}`, { clauses });
}
