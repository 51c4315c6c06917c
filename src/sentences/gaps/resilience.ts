import { sentenceTable } from "../sentence-table.js";

/** What gaps of the family resilience say. */
export const say = /* @__PURE__ */ sentenceTable({
  "gaps.single_point_of_contact.title": "Single point of contact",
  "gaps.single_point_of_contact.only": "{person} is our only contact: without them we have no contacts there",
  "gaps.single_point_of_contact.all_through": "All {count} contacts reach {deciders} through one person, {person}",
  "gaps.single_point_of_contact.both_through": "Both contacts reach {deciders} through one person, {person}",
  "gaps.single_point_of_contact.one_through": "We reach {deciders} only through {person}",
  "gaps.single_point_of_contact.direct":
    "{deciders} {deciders?is|are} our only route to the decision: no one else we know leads there",
  "gaps.single_point_of_contact.firm_through":
    "Every route from us to {deciders} runs through one company, {text}: {people}",
  "gaps.single_point_of_contact.firm_only":
    "All our contacts work for one company, {text}: {people}; without it we have no contacts there",
  "gaps.single_point_of_contact.firm_second": "Build a route that does not depend on {text}: meet {targets}",
  "gaps.single_point_of_contact.firm_none": "Build a route that does not depend on {text}",
  "gaps.single_point_of_contact.second": "Build a route around {person}: meet {targets}",
  "gaps.single_point_of_contact.none": "Build a route around {person}",

  "gaps.single_owner.title": "Single owner on our side",
  "gaps.single_owner.share": "{owner} holds {share%} of our contact with the people who matter",
  "gaps.single_owner.part": "{owner} is the only one on our team with a route to {deciders}",
  "gaps.single_owner.second": "Bring in {second} as a second owner: start with {targets}",
  "gaps.single_owner.none": "Bring in a second owner next to {owner}",

  "gaps.articulation_person.title": "Critical connector",
  "gaps.articulation_person.deciders": "Without {person} we lose our route to {deciders}",
  "gaps.articulation_person.share":
    "Without {person} we lose {count|person|people} with {share%} of the influence we can reach",
  "gaps.articulation_person.bypass": "Build a route around {person}: meet {targets}",
  "gaps.articulation_person.none": "Build a route around {person}",

  "gaps.gatekeeper_on_every_path.title": "Gatekeeper on every route",
  "gaps.gatekeeper_on_every_path.reason": "Every route from us to {deciders} passes {person}, further down the line",
  "gaps.gatekeeper_on_every_path.meet": "Win {person} over, or build a route around them: meet {targets}",
  "gaps.gatekeeper_on_every_path.earn": "Win {person} over: there is no route around them",

  "gaps.contact_departed_or_at_risk.title": "Contact gone or at risk",
  "gaps.contact_departed_or_at_risk.left": "{person}, part of this decision or one of our contacts, has left",
  "gaps.contact_departed_or_at_risk.left_on": "{person}, part of this decision or one of our contacts, left on {date@}",
  "gaps.contact_departed_or_at_risk.champion_left": "Our champion {person} has left",
  "gaps.contact_departed_or_at_risk.champion_left_on": "Our champion {person} left on {date@}",
  "gaps.contact_departed_or_at_risk.leaving": "{person}, part of this decision or one of our contacts, is leaving",
  "gaps.contact_departed_or_at_risk.leaving_on":
    "{person}, part of this decision or one of our contacts, is leaving on {date@}",
  "gaps.contact_departed_or_at_risk.champion_leaving": "Our champion {person} is leaving",
  "gaps.contact_departed_or_at_risk.champion_leaving_on": "Our champion {person} is leaving on {date@}",
  "gaps.contact_departed_or_at_risk.transferred":
    "{person}, part of this decision or one of our contacts, was transferred",
  "gaps.contact_departed_or_at_risk.on_leave": "{person}, part of this decision or one of our contacts, is on leave",
  "gaps.contact_departed_or_at_risk.risk":
    "{person}, part of this decision or one of our contacts, may leave (risk {share%})",
  "gaps.contact_departed_or_at_risk.successor":
    "Find out who takes over from {person}, and stay in touch with them where they go",
  "gaps.contact_departed_or_at_risk.handover": "Ask {person} to introduce you to their successor before they go",
  "gaps.contact_departed_or_at_risk.stand_in": "Find out who stands in for {person}",
  "gaps.contact_departed_or_at_risk.second": "Build a second contact next to {person}, in case they leave",
});
