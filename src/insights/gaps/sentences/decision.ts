/** Sentences of the family decision. */
export const decisionSentences = {
  "missing_decision_maker.none":
    "Nobody is known to decide: of {known|person|people} with a known role none is an economic buyer or decision maker",
  "missing_decision_maker.doubtful":
    "Nobody is known for sure to decide: that {names} {count?does|do} is only {confidence} % certain",
  "missing_decision_maker.ask": "Ask {contact} who decides; by level, budget and influence it may be {candidates}",
  "missing_decision_maker.find_out": "Find out who decides; by level, budget and influence it may be {candidates}",
  "missing_decision_maker.nobody": "Find out who decides: nobody on the map looks like it",

  "decision_maker_boss_unmapped.unknown":
    "{people} {count?decides|decide}, but whom they report to is not on the map: somebody above may have the last word",
  "decision_maker_boss_unmapped.off_map":
    "{people} {count?decides|decide}, but their boss is not on the map: somebody above may have the last word",
  "decision_maker_boss_unmapped.above_limit":
    "{boss} is above {people} and we are not in contact, while {amount} is more than the {limit} {people} can sign",
  "decision_maker_boss_unmapped.no_limit":
    "{boss} is above {people} and we are not in contact, and it is not known up to which amount {people} can sign ({amount} is at stake)",
  "decision_maker_boss_unmapped.ask": "Confirm with {people} who signs above them, or that nobody does",
  "decision_maker_boss_unmapped.meet": "Get to know {boss}, and confirm who signs {amount}",

  "missing_champion.none":
    "Nobody with a say speaks for us inside: none of {covered|contact|contacts} is a supporter whom the decision makers hear",
  "missing_champion.nearest": "Nobody with a say speaks for us inside: {person} comes nearest, but {lacks}",
  "missing_champion.build": "Build {person} into a champion; the test: will they bring you to {deciders}?",
  "missing_champion.win":
    "Win {person}, who decides, to speak for us: nobody else with a say is known to be open to us",
  "missing_champion.nobody": "Find somebody whom {deciders} {count?hears|hear} and who gains if we win",

  "champion_is_only_coach.weak":
    "{person} is called our champion, but hardly reaches the decision: {deciders} {count?hears|hear} them at {heard} of 1, and they carry {share} % of the decision",
  "champion_is_only_coach.remedy": "Keep {person} as a coach who informs us, and win {candidates} as a champion",
  "champion_is_only_coach.alone": "Keep {person} as a coach who informs us, and look for a champion with a say",

  "no_path_to_decision_maker.none": "Nobody we are in contact with leads to {people}, who {count?decides|decide}",
  "no_path_to_decision_maker.away": "{people} {count?decides|decide}, but cannot be met now (on leave)",
  "no_path_to_decision_maker.weak":
    "The best way to {person}, who decides, is too weak to count on: {route}, strength {strength}",
  "no_path_to_decision_maker.faint":
    "Our own contact with {people}, who decide, is too weak to count on: the strongest has a strength of {strength}",
  "no_path_to_decision_maker.weak_step":
    "The best ways to {people}, who decide, are too weak to count on: all hang on {step}, and the strongest has a strength of {strength}",
  "no_path_to_decision_maker.far":
    "{people} {count?decides and is|decide and are} more than {steps|step|steps} away from us",
  "no_path_to_decision_maker.introduce": "Ask {contact} to bring {owner} together with {people}",
  "no_path_to_decision_maker.meet": "Get {owner} into a first conversation with {people}",
  "no_path_to_decision_maker.find": "Find somebody who knows {people}",

  "hidden_influencer.reason":
    "{person} carries {share} % of the decision, and {through} % of that through people who listen to them ({listeners}), without a role that shows it",
  "hidden_influencer.remedy": "Treat {person} as an influencer: brief them early and learn what they want",

  "buying_group_too_small.reason":
    "Only {count|person|people} of the buying group {count?is|are} on the map, while {stake} suggests {usual} or more",
  "buying_group_too_small.roles": "Find out who else takes part; nobody has the role {roles} yet",
  "buying_group_too_small.others": "Find out who else takes part in the decision",

  "figurehead.reason":
    "{person} ranks {rank} of {known} in formal standing, but carries only {share} % of the decision",
  "figurehead.listens": "Do not stop at the title: {person} listens to {heard}",
  "figurehead.remedy": "Do not stop at the title: see whom the others listen to instead of {person}",

  "veto_not_secured.unknown": "{person} can veto, and where they stand is unknown",
  "veto_not_secured.leaning": "{person} can veto and leans to {stance} only, listening included",
  "veto_not_secured.remedy": "Talk to {person} early, before the decision is made without us",

  "missing_required_role.reason":
    "{filled} of {wanted} wanted seats are filled ({complete} % by weight); missing: {roles}",
  "missing_required_role.candidates": "Find out who is {roles}; by level and influence it may be {candidates}",
  "missing_required_role.find": "Find out who is {roles}",
} as const;
