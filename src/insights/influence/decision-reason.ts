import type { Sentence } from "../../internal/sentence.js";
import { wholePercents } from "../../internal/whole-percents.js";
import { personRef } from "../../model/refs.js";
import type { DecisionRule } from "../../model/vocabularies.js";
import type { Network } from "../../network/network.js";
import { decisionSentence } from "../../sentences/decision.js";
import { stanceWord } from "../../sentences/stance-word.js";
import { word } from "../../sentences/words.js";
import type { DecisionVote } from "./decision-vote.js";
import { leaning } from "./defaults.js";
import type { Decision } from "./stakeholder.js";
import { ruleCarries, type VetoGates, type Vote } from "./voters.js";

/** What the sentence about a decision is made of. */
export interface DecisionReasonInput {
  readonly network: Network;
  readonly deciders: readonly number[];
  readonly support: Decision["support"];
  /** `null`: too little is known. */
  readonly stance: number | null;
  readonly rule: DecisionRule;
  readonly vote: DecisionVote | null;
  readonly gates: VetoGates;
}

/**
 * One sentence on a decision: who decides and where each of them stands, where everybody stands who can veto it, where the
 * influence stands, and what the goal's rule makes of the votes. Printed shares sum to 100.
 */
export function decisionReason({
  network,
  deciders,
  support,
  stance,
  rule,
  vote,
  gates,
}: DecisionReasonInput): Sentence {
  const { for: backing, undecided, against: opposed, unknown } = wholePercents(support);
  const clauses = [
    ...vetoClauses(network, gates),
    decisionSentence("decision.support", { backing, undecided, opposed, unknown }),
    lean(stance),
  ];
  if (vote !== null) clauses.push(voteClause(rule, vote, gates));
  return decisionSentence("decision.summary", { opening: whoDecides(network, deciders), clauses });
}

function whoDecides({ people }: Network, deciders: readonly number[]): Sentence {
  if (deciders.length === 0) return decisionSentence("decision.deciders_unknown", {});
  const facts = deciders.map((index) => {
    const { fields, stance } = people[index]!;
    const where = stance === null ? word("words.stance.unknown", {}) : stanceWord(stance);
    return decisionSentence("decision.member", { person: personRef(fields), stance: where });
  });
  return decisionSentence("decision.deciders", { facts });
}

/** Everybody who can veto it is named, those in the way first. */
function vetoClauses({ people }: Network, { blocking, open, agreed }: VetoGates): Sentence[] {
  const refs = (indexes: readonly number[]) => indexes.map((index) => personRef(people[index]!.fields));
  const clauses: Sentence[] = [];
  if (blocking.length > 0) clauses.push(decisionSentence("decision.veto_blocks", { people: refs(blocking) }));
  if (open.length > 0) clauses.push(decisionSentence("decision.veto_open", { people: refs(open) }));
  if (agreed.length > 0) clauses.push(decisionSentence("decision.veto_agreed", { people: refs(agreed) }));
  return clauses;
}

function lean(stance: number | null): Sentence {
  if (stance === null) return decisionSentence("decision.lean_unknown", {});
  if (stance >= leaning) return decisionSentence("decision.leans_for", {});
  if (stance <= -leaning) return decisionSentence("decision.leans_against", {});
  if (stance > 0.05) return decisionSentence("decision.leans_slightly_for", {});
  return decisionSentence(stance < -0.05 ? "decision.leans_slightly_against" : "decision.leans_neither", {});
}

function voteClause(of: DecisionRule, vote: DecisionVote, gates: VetoGates): Sentence {
  const { for: backing } = wholePercents(vote);
  const { rule, needs } = ruleSentences(of);
  const params = { rule, backing, needs };
  const votersWho = (...kinds: Vote[]) => vote.votes.filter(({ stand }) => kinds.includes(stand)).map(({ ref }) => ref);
  if (gates.blocking.length > 0) return decisionSentence("decision.vote_blocked", params);
  if (vote.state === "failed")
    return decisionSentence("decision.vote_failed", { ...params, people: votersWho("against") });
  if (vote.state === "carried") return decisionSentence("decision.vote_carried", params);
  if (ruleCarries(of, vote.for)) return decisionSentence("decision.vote_waits", params);
  return decisionSentence("decision.vote_open", { ...params, people: votersWho("undecided", "unknown") });
}

function ruleSentences(rule: DecisionRule): { rule: Sentence; needs: Sentence } {
  if (typeof rule !== "string") {
    const share = rule.quota;
    return {
      rule: decisionSentence("decision.rule.quota", { share }),
      needs: decisionSentence("decision.needs.quota", { share }),
    };
  }
  const needs = decisionSentence(rule === "majority" ? "decision.needs.majority" : "decision.needs.all", {});
  if (rule === "majority") return { rule: decisionSentence("decision.rule.majority", {}), needs };
  return { rule: decisionSentence(rule === "single" ? "decision.rule.single" : "decision.rule.unanimity", {}), needs };
}
