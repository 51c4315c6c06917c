import { sentenceTable } from "../sentence-table.js";

/** What gaps of the family planning say. */
export const say = /* @__PURE__ */ sentenceTable({
  "gaps.map_stale_before_event.title": "Old map before an event",
  "gaps.map_stale_before_event.reason":
    "A {event} is {days|day|days} ahead, and half of what the map says about the decision is older than {limit|day|days}",
  "gaps.map_stale_before_event.remedy": "Go through the map before {date@}, starting with {people}",

  "gaps.unknown_needs.title": "Needs unknown",
  "gaps.unknown_needs.person": "We know {person} ({share%} of the influence) but have not recorded their {facts}",
  "gaps.unknown_needs.people": "We know {people} but have not recorded what each of them needs",
  "gaps.unknown_needs.ask_people": "Ask {people} about their needs, starting with {first}: {facts}",
  "gaps.unknown_needs.account": "The company's objectives are not recorded",
  "gaps.unknown_needs.objectives": "the objectives of the company",
  "gaps.unknown_needs.ask": "Ask {person} about their {facts}, and record it",
  "gaps.unknown_needs.ask_account": "Ask about the company's objectives, and record them",

  "gaps.pain_point_unanswered.title": "Pain point not addressed",
  "gaps.pain_point_unanswered.people":
    "{facts?A pain point|Pain points} of {people} {facts?is|are} not addressed: {facts}",
  "gaps.pain_point_unanswered.account":
    "{facts?A pain point|Pain points} of the company {facts?is|are} not addressed: {facts}",
  "gaps.pain_point_unanswered.remedy": "Assign an owner, and bring it up in the next conversation",
  "gaps.pain_point_unanswered.pain": '"{text}"',
  "gaps.pain_point_unanswered.owner": "an owner on our side",

  "gaps.objection_open.title": "Open objection",
  "gaps.objection_open.person": "An objection that concerns {people} is open: {note}",
  "gaps.objection_open.old": "An objection has been open for {days|day|days}: {note}",
  "gaps.objection_open.answer": "Answer it, or say by when you will",

  "gaps.relation_below_desired.title": "Relationship below target",
  "gaps.relation_below_desired.reason": "{person} sees us as {current}; we want to be {desired}",
  "gaps.relation_below_desired.step": "Plan the next step up with {person}: become {desired}",
});
