/** Sentences of the family resilience. */
export const resilienceSentences = {
  "single_point_of_contact.only": "{person} is our only contact: without them we know nobody there",
  "single_point_of_contact.all_through": "All {contacts|contact|contacts} reach {members} through one person, {person}",
  "single_point_of_contact.both_through": "Both contacts reach {members} through one person, {person}",
  "single_point_of_contact.one_through": "We reach {members} through one person only, {person}",
  "single_point_of_contact.direct": "We know {members}, but nobody else leads there: all hangs on one direct contact",
  "single_point_of_contact.second": "Open a second way that does not pass {person}: meet {targets}",
  "single_point_of_contact.none": "Open a second way that does not pass {person}",

  "single_owner.share": "{owner} holds {share} % of our contact with those who matter",
  "single_owner.part": "{owner} is the only one of us with a way to {members}",
  "single_owner.second": "Bring in {second} as a second owner: start with {targets}",
  "single_owner.none": "Bring in a second owner beside {owner}",

  "articulation_person.deciders": "Without {person} we lose the way to {deciders}",
  "articulation_person.share":
    "Without {person} we lose {lost|person|people} with {share} % of the influence we can reach",
  "articulation_person.bypass": "Open a way that does not pass {person}: meet {targets}",
  "articulation_person.none": "Open a way that does not pass {person}",

  "gatekeeper_on_every_path.reason": "Every way from us to {members} passes {person}, further down the line",
  "gatekeeper_on_every_path.meet": "Earn {person}, or open a way past them: meet {targets}",
  "gatekeeper_on_every_path.earn": "Earn {person}: there is no way past them",

  "contact_departed_or_at_risk.left": "{person} has left, and was part of this decision or of our contacts",
  "contact_departed_or_at_risk.changing": "{person} {change}, and is part of this decision or of our contacts",
  "contact_departed_or_at_risk.risk":
    "{person} may leave (risk {risk} %), and is part of this decision or of our contacts",
  "contact_departed_or_at_risk.successor":
    "Find out who takes over from {person}, and stay in touch with them where they go",
  "contact_departed_or_at_risk.handover": "Ask {person} who will take over, and be introduced before they go",
} as const;
