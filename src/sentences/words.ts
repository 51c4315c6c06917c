import { sentenceTable } from "./sentence-table.js";

/**
 * What codes are called inside a sentence, in lower case where English writes them so: `word("words.role.economic_buyer", {})` is
 * a sentence of its own, to be put among the parameters of another.
 */
export const word = /* @__PURE__ */ sentenceTable({
  "words.role.economic_buyer": "economic buyer",
  "words.role.decision_maker": "decision maker",
  "words.role.approver": "approver",
  "words.role.executive_sponsor": "executive sponsor",
  "words.role.champion": "champion",
  "words.role.coach": "coach",
  "words.role.influencer": "influencer",
  "words.role.recommender": "recommender",
  "words.role.technical_buyer": "technical buyer",
  "words.role.evaluator": "evaluator",
  "words.role.user_buyer": "user buyer",
  "words.role.procurement": "procurement",
  "words.role.legal": "legal",
  "words.role.gatekeeper": "gatekeeper",
  "words.role.initiator": "initiator",
  "words.role.blocker": "blocker",
  "words.role.point_of_contact": "point of contact",
  "words.role.other": "another role",

  "words.channel.in_person": "in person",
  "words.channel.video": "by video call",
  "words.channel.phone": "by phone",
  "words.channel.email": "by email",
  "words.channel.chat": "by chat",
  "words.channel.event": "at an event",
  "words.channel.social": "on a social network",
  "words.channel.letter": "by letter",

  "words.purpose.relationship": "the relationship",
  "words.purpose.decision": "decisions",
  "words.purpose.details": "details",
  "words.purpose.ideas": "new ideas",
  "words.purpose.support": "support",

  "words.relation_level.none": "a stranger",
  "words.relation_level.vendor": "one vendor among many",
  "words.relation_level.credible_source": "a credible source",
  "words.relation_level.problem_solver": "a problem solver",
  "words.relation_level.trusted_advisor": "a trusted advisor",

  "words.event.renewal": "renewal",
  "words.event.project": "project",
  "words.event.reorganization": "reorganization",
  "words.event.review": "review",
  "words.event.launch": "launch",
  "words.event.budget_cycle": "budget cycle",

  "words.stance.strongly_for": "strongly for us",
  "words.stance.for": "for us",
  "words.stance.undecided": "undecided",
  "words.stance.against": "against us",
  "words.stance.strongly_against": "strongly against us",
  /** A word of the account's own, as it is shown. */
  "words.own": "{text}",
  "words.own_channel": "by {text}",
  "words.stance.unknown": "stance unknown",

  "words.field.roles": "role",
  "words.field.reports_to": "boss",
  "words.field.stance": "stance",
  "words.field.goals": "goals",
  "words.field.pain_points": "pain points",
  "words.field.communication": "communication preferences",
  "words.field.need_from_them": "contribution to the goal",
});
