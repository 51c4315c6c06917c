import { sentenceTable } from "../sentence-table.js";

/** What a rule would have to know. Each fact has one key; questions are found by it. */
export const sayMissing = /* @__PURE__ */ sentenceTable({
  "gaps.missing.decider": "who decides: someone's role or weight",
  "gaps.missing.decider_amount": "the amount of the goal",
  "gaps.missing.boss_contact": "whether we are in contact with the bosses of the decision makers",
  "gaps.missing.contacts": "whom we are in contact with: ties, interactions, or coverage",
  "gaps.missing.role": "anyone's role",
  "gaps.missing.veto": "who has a veto",
  "gaps.missing.size": "how many employees the company has, or the amount of the goal",
  "gaps.missing.stance": "anyone's stance toward us",
  "gaps.missing.influential_stance": "the stance of people with influence",
  "gaps.missing.listening": "who listens to whom, apart from reporting lines",
  "gaps.missing.champion_listening": "whom the champion influences",
  "gaps.missing.our_people": "at least two people on our team",
  "gaps.missing.reporting_lines": "who reports to whom",
  "gaps.missing.department": "anyone's department",
  "gaps.missing.contact_department": "the department of people we are in contact with",
  "gaps.missing.level": "anyone's level",
  "gaps.missing.contact_level": "the level of people we are in contact with",
  "gaps.missing.our_level": "the level of anyone on our team",
  "gaps.missing.purposes": "what any of our contacts is for",
  "gaps.missing.last_contact": "when we last had contact with anyone",
  "gaps.missing.contact_date": "when we last had contact with them",
  "gaps.missing.recent_interactions": "our interactions of the last 90 days",
  "gaps.missing.departures": "who is leaving, or likely to leave",
  "gaps.missing.feelings": "who likes, trusts, or opposes whom",
  "gaps.missing.our_feelings": "how anyone on our team feels about anyone at the customer",
  "gaps.missing.feelings_among_us": "how the people on our team get on with each other",
  "gaps.missing.feelings_for_us": "how they feel about us",
  "gaps.missing.competitor_leaning": "who leans toward a competitor or worked for one",
  "gaps.missing.impact": "what winning or losing means to anyone",
  "gaps.missing.events": "renewals and projects ahead",
  "gaps.missing.fact_dates": "since when anything has been known",
  "gaps.missing.notes": "notes of what was said",
  "gaps.missing.pain_points": "what bothers the company or anyone in it",
  "gaps.missing.desired_relation": "how anyone should see us",
  "gaps.missing.current_relation": "how they see us",
});

type KeyOf<Key> = Key extends `gaps.missing.${infer Fact}` ? Fact : never;

/** What can be missing, as a code. */
export type MissingFactKey = KeyOf<Parameters<typeof sayMissing>[0]>;
