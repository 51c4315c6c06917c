/** Sentences of the family sentiment. */
export const sentimentSentences = {
  "blocker_with_reach.share": "{person} is against us (stance {stance}) and carries {share} % of the decision",
  "blocker_with_reach.veto": "{person} is against us (stance {stance}) and can veto",
  "blocker_with_reach.allies": "Win {person} at least to neutral, through {allies}, whom they listen to",
  "blocker_with_reach.talk": "Learn what {person} fears to lose, and answer it: neutral is enough",
} as const;
