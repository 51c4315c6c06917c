/** Sentences of the family sentiment. */
export const sentimentSentences = {
  "blocker_with_reach.share": "{person} is against us (stance {stance}) and carries {share} % of the decision",
  "blocker_with_reach.veto": "{person} is against us (stance {stance}) and can veto",
  "blocker_with_reach.allies": "Win {person} at least to neutral, through {allies}, whom they listen to",
  "blocker_with_reach.talk": "Learn what {person} fears to lose, and answer it: neutral is enough",

  "unbalanced_support.against": "The group leans against us ({position}), whatever the unknown stances turn out to be",
  "unbalanced_support.person": "{person} alone holds {share} % of the support for us",
  "unbalanced_support.department": "{department} alone holds {share} % of the support for us",
  "unbalanced_support.widen": "Widen the support: win {people}",
  "unbalanced_support.find": "Widen the support beyond those who are for us now",

  "stance_unknown.share": "Where {share} % of the decision stands is unknown: {people}",
  "stance_unknown.person": "Where {people} {count?stands|stand} is unknown, with much of the decision",
  "stance_unknown.ask": "Ask {people} what they think of us, the one with most influence first",

  "competitor_aligned.leans": "{person} carries {share} % of the decision and leans to {competitor} ({value})",
  "competitor_aligned.former": "{person} carries {share} % of the decision and used to work for {competitor}",
  "competitor_aligned.remedy":
    "Learn what {person} values in {competitor}, and show the difference through somebody they trust",

  "rivalry_across_decision.reason":
    "The factions around {a} ({shareA} %) and {b} ({shareB} %) are at odds, and both are needed for the decision",
  "rivalry_across_decision.bridge": "Work through {bridge}, who has a foot in both camps, and take no side",
  "rivalry_across_decision.neutral": "Take no side between {a} and {b}, and find somebody both respect",

  "champion_in_losing_faction.small":
    "Our champion {person} stands with people who carry only {share} % of the decision",
  "champion_in_losing_faction.rival": "Our champion {person} is at odds with {deciders}, who {count?decides|decide}",
  "champion_in_losing_faction.sponsor": "Find a sponsor in the stronger camp, such as {sponsor}",
  "champion_in_losing_faction.find": "Find a sponsor who is not at odds with the decision makers",

  "key_tie_frustrated.like":
    "{a} and {b} like each other across two factions, and both matter: such ties are more likely to change",
  "key_tie_frustrated.dislike":
    "{a} and {b} are at odds within one faction, and both matter: such ties are more likely to change",
  "key_tie_frustrated.watch": "Watch {a} and {b}, and rely on neither to speak for the other",

  "one_sided_relation.cold": "{ours} {count?thinks|think} well of {person}, who does not return it",
  "one_sided_relation.unaware": "{ours} {count?thinks|think} well of {person}, who may not know of it",
  "one_sided_relation.remedy": "Find out where {person} really stands, from somebody other than {ours}",

  "benefit_mismatch.loses": "{person} is recorded as for us (stance {stance}), but loses if we win",
  "benefit_mismatch.gains": "{person} is recorded as for us (stance {stance}), but gains if we lose",
  "benefit_mismatch.remedy": "Verify what {person} really wants before relying on them",

  "loses_if_we_win.unknown":
    "{person} carries {share} % of the decision, loses if we win, and their stance is unknown: expect opposition",
  "loses_if_we_win.known":
    "{person} carries {share} % of the decision and loses if we win, though not against us yet (stance {stance})",
  "loses_if_we_win.remedy": "Talk to {person} before they act: what would make it a gain for them?",
} as const;
