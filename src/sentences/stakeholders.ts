import { sentenceTable } from "./sentence-table.js";

/** Sentences about one person's influence, and about where it comes from. */
export const stakeholderSentence = /* @__PURE__ */ sentenceTable({
  "stakeholder.vacant": "{person} is an open position with no known part in this decision",
  "stakeholder.vacant_right":
    "{person} is an open position: about {share%} of this decision waits for whoever fills it",
  "stakeholder.no_path": "{person} has no known path to this decision",
  "stakeholder.veto_only": "{person} has no recorded influence on this decision, but can veto it",
  "stakeholder.small": "{person} holds less than 1% of the influence on this decision; {place}{clauses;}",
  "stakeholder.own":
    "{person} holds about {share%} of the influence on this decision, all of it directly; {place}{clauses;}",
  "stakeholder.through":
    "{person} holds about {share%} of the influence on this decision, all of it through {others}; {place}{clauses;}",
  "stakeholder.both":
    "{person} holds about {share%} of the influence on this decision: {direct|point|points} directly, {indirect} through {others}; {place}{clauses;}",
  "stakeholder.place": "#{rank} of {total}",
  "stakeholder.place_in_range": "#{rank} of {total} (range {low}–{high})",
  "stakeholder.place_certain": "#{rank} of {total}, almost certainly",
  "stakeholder.place_unknown": "not ranked: anything from #{low} to #{high} of {total} is possible",
  "stakeholder.veto": "can veto it",
});

/** Sentences on how influence was computed. */
export const methodSentence = /* @__PURE__ */ sentenceTable({
  "method.listening": "Influence follows who listens to whom; {reading}",
  "method.logs": "This map is made of logs, so influence counts who is written to, and how often; {reading}",
  "method.messages": "Influence counts who is written to, and how often; {reading}",
  "method.ties_full": "all kinds of ties count by their usual weights",
  "method.ties_reduced":
    "friendship, liking and mere contact count little, as stated influence, advice or trust reaches {share%} of the people",
  "method.ties_left_out": "trust, respect, alliances, friendship and contact are left out",
});

/** Sentences that take one person's influence apart. */
export const explanationSentence = /* @__PURE__ */ sentenceTable({
  "explanation.too_small": "{reason}.",
  "explanation.parts": "{reason}. By whose right to decide: {facts}. By distance from that right: {steps}.",
  "explanation.from_person": "{points} from {person}",
  "explanation.from_others": "{points} from all others",
  "explanation.held_directly": "{points} held directly",
  "explanation.one_step": "{points} one step away",
  "explanation.two_steps": "{points} two steps away",
  "explanation.further": "{points} further away",
});
