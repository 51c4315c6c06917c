/** Sentences of the family attention. */
export const attentionSentences = {
  "over_contacted.share":
    "{person} gets {contact} % of our attention for {influence} % of the mapped influence: {count} contacts in {days} days",
  "over_contacted.pace":
    "{person} hears from us more often than every {wanted} days, as they asked: {times} times in {days} days",
  "over_contacted.cool_off":
    "{person} heard from us again sooner than after {wanted|day|days}, our cool-off: {times} in {days} days",
  "over_contacted.shift": "Give the next conversations to {others} instead",
  "over_contacted.pause": "Let {person} rest",

  "sidelined.reason":
    "{person} carries {influence} % of the mapped influence and gets {contact} % of our attention, less than {others}",
  "sidelined.remedy": "Bring {person} into the next meeting",

  "advocate_unused.reason":
    "{person} is for us and carries {share} % of the decision, but we have not talked for {days} days and no way of ours passes them",
  "advocate_unused.introduction": "Ask {person} to bring us together with {target}",
  "advocate_unused.talk": "Ask {person} what they would do in our place",
} as const;
