import { sentenceTable } from "../sentence-table.js";

/** What gaps of the family decision say. */
export const say = /* @__PURE__ */ sentenceTable({
  "gaps.missing_decision_maker.title": "No decision maker",
  "gaps.missing_decision_maker.none":
    "No one is known to decide: of {count|person|people} with a known role, none is an economic buyer or decision maker",
  "gaps.missing_decision_maker.vacant":
    "The seat that decides is vacant: {share%} of the decision waits for whoever becomes {people|or}",
  "gaps.missing_decision_maker.doubtful":
    "We are not sure who decides: we are only {confidence%} sure that {people} {people?does|do}",
  "gaps.missing_decision_maker.ask":
    "Ask {contact} who decides; judging by level, budget, and influence, it may be {candidates|or}",
  "gaps.missing_decision_maker.find_out":
    "Find out who decides; judging by level, budget, and influence, it may be {candidates|or}",
  "gaps.missing_decision_maker.no_candidate": "Find out who decides: no one on the map looks like it",

  "gaps.decision_maker_boss_unmapped.title": "Unknown boss of a decision maker",
  "gaps.decision_maker_boss_unmapped.unknown":
    "{people} {people?decides|decide}, but we do not know whom they report to: someone above them may have the last word",
  "gaps.decision_maker_boss_unmapped.off_map":
    "{people} {people?decides|decide}, but their boss is not on the map: someone above them may have the last word",
  "gaps.decision_maker_boss_unmapped.above_limit":
    "No one on our team is in contact with {boss}, the boss of {people}; {amount} is at stake, more than the {limit} that {people} can sign for",
  "gaps.decision_maker_boss_unmapped.no_limit":
    "No one on our team is in contact with {boss}, the boss of {people}, and we do not know how much {people} can sign for ({amount} is at stake)",
  "gaps.decision_maker_boss_unmapped.ask": "Ask {people} who signs above them, or whether it ends with them",
  "gaps.decision_maker_boss_unmapped.meet": "Get to know {boss}, and confirm who signs for {amount}",
  "gaps.decision_maker_boss_unmapped.whose_boss": "whom {person} reports to",
  "gaps.decision_maker_boss_unmapped.who_is": 'who "{text}" is',

  "gaps.missing_champion.title": "No champion",
  "gaps.missing_champion.none":
    "We have no influential champion: none of our {count|contact|contacts} is a supporter the decision makers listen to",
  "gaps.missing_champion.little_influence":
    "We have no influential champion: {person} is the closest to one, but has little influence",
  "gaps.missing_champion.no_contact":
    "We have no influential champion: {person} is the closest to one, but no one on our team is in contact with them",
  "gaps.missing_champion.build": "Build {person} into a champion; the test: will they bring you to {deciders}?",
  "gaps.missing_champion.win":
    "Win over {person}, who decides, to speak for us: no one else with influence is known to be open to us",
  "gaps.missing_champion.nobody": "Find someone {deciders} {deciders?listens|listen} to and who gains if we win",
  "gaps.missing_champion.wanted": "a supporter with influence whom we are in contact with",

  "gaps.champion_is_only_coach.title": "Champion without influence",
  "gaps.champion_is_only_coach.weak":
    "{person} is called our champion but hardly reaches the decision: {deciders} rarely {deciders?listens|listen} to them, and they hold only {share%} of the influence",
  "gaps.champion_is_only_coach.remedy": "Keep {person} as a coach, and build a champion: {candidates|or}",
  "gaps.champion_is_only_coach.alone": "Keep {person} as a coach, and look for a champion with influence",

  "gaps.no_path_to_decision_maker.title": "No route to a decision maker",
  "gaps.no_path_to_decision_maker.none": "No one we know leads to {people}, who {people?decides|decide}",
  "gaps.no_path_to_decision_maker.away":
    "{people}, who {people?decides|decide}, {people?is|are} on leave and cannot be met now",
  "gaps.no_path_to_decision_maker.weak": "Our best route to {person}, who decides, is too weak to count on: {route>}",
  "gaps.no_path_to_decision_maker.faint":
    "Our own contact with {people}, who {people?decides|decide}, is too weak to count on",
  "gaps.no_path_to_decision_maker.weak_step":
    "Our routes to {people}, who decide, are too weak to count on: all of them depend on {route>}",
  "gaps.no_path_to_decision_maker.far":
    "{people}, who {people?decides|decide}, {people?is|are} more than {limit|step|steps} away from us",

  "gaps.buying_group_too_small.title": "Small buying group",
  "gaps.buying_group_too_small.employees":
    "Only {total|person|people} of the buying group {total?is|are} on the map; in a company of {count}, {limit} or more usually take part",
  "gaps.buying_group_too_small.amount":
    "Only {total|person|people} of the buying group {total?is|are} on the map; with this much at stake, {limit} or more usually take part",
  "gaps.buying_group_too_small.roles": "Find out who else takes part; no one has the role of {roles|or} yet",
  "gaps.buying_group_too_small.others": "Find out who else takes part in the decision",

  "gaps.hidden_influencer.title": "Hidden influencer",
  "gaps.hidden_influencer.reason":
    "{person} holds {share%} of the influence without a role that shows it: {listeners} {listeners?listens|listen} to them",
  "gaps.hidden_influencer.remedy": "Treat {person} as an influencer: brief them early and learn what they want",

  "gaps.figurehead.title": "Title without influence",
  "gaps.figurehead.reason":
    "{person} is #{rank} of {total} by title and authority, but holds only {share%} of the influence",
  "gaps.figurehead.listens": "Look behind the title: {person} listens to {others}",
  "gaps.figurehead.remedy": "Look behind the title: find out whom people listen to instead of {person}",

  "gaps.key_seat_vacant.title": "Key seat vacant",
  "gaps.key_seat_vacant.share": "The {person} seat is vacant: {share%} of the decision waits for whoever fills it",
  "gaps.key_seat_vacant.veto": "The {person} seat is vacant: whoever fills it can veto the decision",
  "gaps.key_seat_vacant.veto_and_share":
    "The {person} seat is vacant: whoever fills it holds {share%} of the decision and a veto",
  "gaps.key_seat_vacant.remedy": "Find out who will fill the {person} seat, and meet them early",

  "gaps.veto_not_secured.title": "Veto not secured",
  "gaps.veto_not_secured.unknown": "{person} has a veto, and we do not know where they stand",
  "gaps.veto_not_secured.against": "{person} has a veto and is {stance}",
  "gaps.veto_not_secured.leaning": "{person} has a veto and is likely to lean against us",
  "gaps.veto_not_secured.not_agreed": "{person} has a veto and has not agreed yet",
  "gaps.veto_not_secured.remedy": "Talk to {person} early, before the decision is made without us",

  "gaps.missing_required_role.title": "Required role not filled",
  "gaps.missing_required_role.reason":
    "{count} of {total} required seats {count?is|are} filled ({share%} by weight); missing: {roles}",
  "gaps.missing_required_role.candidates":
    "Find out who is {roles}; judging by level and influence, it may be {candidates|or}",
  "gaps.missing_required_role.find": "Find out who is {roles}",
  "gaps.missing_required_role.seat": "{role}",
  "gaps.missing_required_role.seat_or": "{role} (or {roles|or})",
  "gaps.missing_required_role.seats": "{count} × {role}",
});
