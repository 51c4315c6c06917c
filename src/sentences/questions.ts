import { sentenceTable } from "./sentence-table.js";

/**
 * Questions: put to somebody who could know, to the person themselves, or to whoever can find out. What an answer is worth follows
 * as a sentence of its own.
 */
export const questionSentence = /* @__PURE__ */ sentenceTable({
  "questions.stance.ask": "Ask {contacts|or} where {person} stands.{clauses_}",
  "questions.stance.ask_person": "Ask {person} where they stand.{clauses_}",
  "questions.stance.find_out": "Find out where {person} stands.{clauses_}",
  "questions.roles.ask": "Ask {contacts|or} what part {person} plays in the decision.{clauses_}",
  "questions.roles.ask_person": "Ask {person} what part they play in the decision.{clauses_}",
  "questions.roles.find_out": "Find out what part {person} plays in the decision.{clauses_}",
  "questions.listening.ask": "Ask {contacts|or} whom {person} listens to.{clauses_}",
  "questions.listening.ask_person": "Ask {person} whose advice they listen to.{clauses_}",
  "questions.listening.find_out": "Find out whom {person} listens to.{clauses_}",
  "questions.swaying.ask": "Ask {contacts|or} whom {person} influences.{clauses_}",
  "questions.swaying.ask_person": "Ask {person} who listens to them.{clauses_}",
  "questions.swaying.find_out": "Find out whom {person} influences.{clauses_}",
  "questions.coverage.ask": "Ask {contacts|or} how well we know {person}.{clauses_}",
  "questions.coverage.find_out": "Find out how well we know {person}.{clauses_}",
  "questions.lastContactAt.ask": "Ask {contacts|or} when we last had contact with {person}.{clauses_}",
  "questions.lastContactAt.find_out": "Find out when we last had contact with {person}.{clauses_}",
  "questions.departmentId.ask": "Ask {contacts|or} which department {person} works in.{clauses_}",
  "questions.departmentId.ask_person": "Ask {person} which department they work in.{clauses_}",
  "questions.departmentId.find_out": "Find out which department {person} works in.{clauses_}",
  "questions.level.ask": "Ask {contacts|or} how senior {person} is.{clauses_}",
  "questions.level.ask_person": "Ask {person} where they sit in the organization.{clauses_}",
  "questions.level.find_out": "Find out how senior {person} is.{clauses_}",
  "questions.reportsTo.ask": "Ask {contacts|or} whom {person} reports to.{clauses_}",
  "questions.reportsTo.ask_person": "Ask {person} whom they report to.{clauses_}",
  "questions.reportsTo.find_out": "Find out whom {person} reports to.{clauses_}",
  "questions.veto.ask": "Ask {contacts|or} whether {person} can veto the decision.{clauses_}",
  "questions.veto.ask_person": "Ask {person} whether they can veto the decision.{clauses_}",
  "questions.veto.find_out": "Find out whether {person} can veto the decision.{clauses_}",

  "questions.decider.ask": "Ask {contacts|or} who decides: it could be {candidates|or}.{clauses_}",
  "questions.decider.find_out": "Find out who decides: it could be {candidates|or}.{clauses_}",
  "questions.decider_of_many.ask": "Ask {contacts|or} who decides, perhaps {candidates|or}.{clauses_}",
  "questions.decider_of_many.find_out": "Find out who decides, perhaps {candidates|or}.{clauses_}",

  "questions.settles": "The answer would remove about {share%} of the uncertainty about {outcome}.",
  "questions.outcome.group": "where the group stands",
  "questions.outcome.leader": "who has the most influence",
});
