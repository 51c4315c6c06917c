/** Sentences of the family planning. */
export const planningSentences = {
  "map_stale_before_event.reason":
    "{event} is {days|day|days} ahead, and half of what the map says of the decision is older than {age} days",
  "map_stale_before_event.remedy": "Go through the map before {date}, starting with {people}",

  "unknown_needs.person": "We know {person} with {share} % of the decision, but nobody wrote down {missing}",
  "unknown_needs.account": "Nobody wrote down what the company wants to reach",
  "unknown_needs.ask": "Learn from {person}, and note, {missing}",
  "unknown_needs.ask_account": "Ask for the objectives of the company, and note them",

  "pain_point_unanswered.people": "Nobody of us answers what hurts {people}: {pains}",
  "pain_point_unanswered.account": "Nobody of us answers what hurts the company: {pains}",
  "pain_point_unanswered.remedy": "Name who of us answers it, and bring it up in the next conversation",

  "objection_open.person": "An objection is open that concerns {people}: {note}",
  "objection_open.old": "An objection has been open for {days} days: {note}",
  "objection_open.answer": "Answer it, or say by when you will",

  "relation_below_desired.reason": "{person} sees us as {current}, while we want to be {desired}",
  "relation_below_desired.step": "Plan the next step up with {person}: {next}",
} as const;
