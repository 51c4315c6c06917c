/** Sentences of the family coverage. */
export const coverageSentences = {
  "influencer_uncovered.share":
    "{person} {count?carries|carry} {share} % of the decision and nobody of us is in contact",
  "influencer_uncovered.rank":
    "{person} ranks {rank} of {people} in influence ({share} %) and nobody of us is in contact",
  "influencer_uncovered.introduce": "Ask {contact} to introduce {owner} to {person}",
  "influencer_uncovered.introduce_through": "Ask {contact} to open the way to {person} for {owner}, through {through}",
  "influencer_uncovered.open_way": "Ask {contact} to open the way to {person} for {owner}",
  "influencer_uncovered.meet_several": "Get into a first conversation with {person}, {first} first",
  "influencer_uncovered.meet": "Get {owner} into a first conversation with {person}",
  "influencer_uncovered.find": "Find a way to {person}: nobody we know leads there",

  "department_uncovered.required": "{department} has to be covered, and we know nobody there",
  "department_uncovered.share": "{department} carries {share} % of the decision, and we know nobody there",
  "department_uncovered.enter": "Enter {department} through {person}",
  "department_uncovered.find": "Find out who matters in {department}",

  "level_uncovered.reason":
    "{count?Level|Levels} {levels} ({people}) {count?carries|carry} {share} % of the decision, and nobody of ours near {count?that level|those levels} is in contact",
  "level_uncovered.assign": "Bring {owner} together with {person}, at eye level",
  "level_uncovered.find": "Name a peer for {person}, such as an executive sponsor",

  "single_department_thread.reason":
    "All our live contact is in {department}, while {count|department|departments} take part in the decision",
  "single_department_thread.meet": "Start a second thread in {department}: meet {person}",
  "single_department_thread.find": "Start a second thread in another department",

  "external_influencer_untapped.share":
    "{person}, from outside, carries {share} % of the decision and nobody of us is in contact",
  "external_influencer_untapped.advises": "{person}, from outside, works for {deciders} and nobody of us is in contact",
  "external_influencer_untapped.meet": "Get {owner} into a first conversation with {person}",
  "external_influencer_untapped.find": "Find a way to {person}",

  "purpose_uncovered.reason": "We have no live contact for {purposes}",
  "purpose_uncovered.remedy": "Name for each purpose who of us keeps which contact: {purposes}",

  "no_owner.reason": "{person} carries {share} % of the decision, and nobody of us looks after them",
  "no_owner.assign": "Make {owner} the owner of {person}",
  "no_owner.find": "Name an owner for {person}",

  "relationship_gone_dark.usual":
    "We last had contact with {person} {days} days ago, while {limit} days is the longest that is usual",
  "relationship_gone_dark.wanted":
    "We last had contact with {person} {days} days ago, while they want to hear from us at least every {limit} days",
  "relationship_gone_dark.several":
    "We last had contact with {people} longer ago than is usual, with {first} {days} days ago",
  "relationship_gone_dark.first": "Get back in touch with {people}, {first} first",
  "relationship_gone_dark.remedy": "Get back in touch with {person}, by {channel}",
} as const;
