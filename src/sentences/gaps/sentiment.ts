import { sentenceTable } from "../sentence-table.js";

/** What gaps of the family sentiment say. */
export const say = /* @__PURE__ */ sentenceTable({
  "gaps.blocker_with_reach.title": "Opponent with influence",
  "gaps.blocker_with_reach.share": "{person} is {stance} and holds {share%} of the influence",
  "gaps.blocker_with_reach.veto": "{person} is {stance} and has a veto",
  "gaps.blocker_with_reach.allies": "Bring {person} at least to neutral with the help of {allies}, whom they listen to",
  "gaps.blocker_with_reach.talk": "Learn what {person} is afraid of losing, and answer it: neutral is enough",

  "gaps.unbalanced_support.title": "Unbalanced support",
  "gaps.unbalanced_support.against": "The group leans against us, whatever the unknown stances turn out to be",
  "gaps.unbalanced_support.person": "{person} alone holds {share%} of our support",
  "gaps.unbalanced_support.department": "{department} alone holds {share%} of our support",
  "gaps.unbalanced_support.widen": "Widen our support: win over {people}",
  "gaps.unbalanced_support.find": "Widen our support beyond those who are for us now",

  "gaps.stance_unknown.title": "Stance unknown",
  "gaps.stance_unknown.share": "We do not know where {share%} of the decision stands: {people}",
  "gaps.stance_unknown.person": "We do not know where {people}, {people?a key player, stands|key players, stand}",
  "gaps.stance_unknown.ask": "Ask {people} what they think of us",
  "gaps.stance_unknown.ask_about": "Ask {contacts}, whom we know, where {people} {people?stands|stand}",
  "gaps.stance_unknown.ask_both":
    "Ask {contacts}, whom we know, where {people} {people?stands|stand}, and {others} what they think of us themselves",
  "gaps.stance_unknown.find_out": "Find out where {people} {people?stands|stand}",

  "gaps.competitor_aligned.title": "Close to a competitor",
  "gaps.competitor_aligned.leans":
    "{people} {people?holds|hold} {share%} of the influence and {people?leans|lean} toward {competitor}",
  "gaps.competitor_aligned.former":
    "{people} {people?holds|hold} {share%} of the influence and used to work for {competitor}",
  "gaps.competitor_aligned.remedy":
    "Learn what {people} {people?values|value} in {competitor}, and show the difference with the help of someone they trust",

  "gaps.rivalry_across_decision.title": "Rivalry across the decision",
  "gaps.rivalry_across_decision.pair": "{person} and {other} are at odds, and the decision needs both",
  "gaps.rivalry_across_decision.sides":
    "{person} and {other} are at odds, and {others} {others?takes|take} sides in it; the decision needs both",
  "gaps.rivalry_across_decision.bridge":
    "Work through {contact}, who has ties to both sides, and take no side between {person} and {other}",
  "gaps.rivalry_across_decision.neutral": "Take no side between {person} and {other}, and find someone both respect",

  "gaps.champion_in_losing_faction.title": "Champion on the weaker side",
  "gaps.champion_in_losing_faction.small":
    "Our champion {person} stands with people who hold only {share%} of the influence",
  "gaps.champion_in_losing_faction.rival":
    "Our champion {person} is at odds with {deciders}, who {deciders?decides|decide}",
  "gaps.champion_in_losing_faction.sponsor": "Find a sponsor on the stronger side, such as {other}",
  "gaps.champion_in_losing_faction.find": "Find a sponsor who is not at odds with the decision makers",

  "gaps.key_tie_frustrated.title": "Tie under tension",
  "gaps.key_tie_frustrated.like":
    "{person} and {other} get along although their camps do not: such ties are more likely to change",
  "gaps.key_tie_frustrated.dislike":
    "{person} and {other} are at odds within one camp: such ties are more likely to change",
  "gaps.key_tie_frustrated.watch":
    "Keep an eye on {person} and {other}, and do not rely on either to speak for the other",

  "gaps.one_sided_relation.title": "One-sided relationship",
  "gaps.one_sided_relation.cold": "{owners} {owners?thinks|think} well of {person}, who does not return it",
  "gaps.one_sided_relation.unaware": "{owners} {owners?thinks|think} well of {person}, who may not know it",
  "gaps.one_sided_relation.remedy": "Find out where {person} really stands, from someone other than {owners|or}",

  "gaps.owner_blocked.title": "Blocked from our own side",
  "gaps.owner_blocked.reason":
    "{person} on our own side works against {owners}, who {owners?looks|look} after {people}",
  "gaps.owner_blocked.talk":
    "Talk to {person} before promises are made outside: what would {person} lose, and what would make it work?",
  "gaps.owner_blocked.boss": "Settle it with {person} before promises are made outside, and ask {boss} to back it",

  "gaps.owners_at_odds.title": "Our own people at odds",
  "gaps.owners_at_odds.each": "{person} and {other} on our own side do not get on, and both look after people there",
  "gaps.owners_at_odds.one": "{person} and {other} on our own side do not get on, and {person} looks after {people}",
  "gaps.owners_at_odds.both": "{person} and {other} on our own side do not get on, and both deal with {people}",
  "gaps.owners_at_odds.agree":
    "Agree who leads with whom, so that {person} and {other} do not have to work side by side",
  "gaps.owners_at_odds.boss": "Have {boss} decide who leads with whom, {person} or {other}",

  "gaps.disliked_by_decider.title": "Disliked by a decision maker",
  "gaps.disliked_by_decider.decides": "{person}, who decides, does not get on with {owners} on our team",
  "gaps.disliked_by_decider.veto": "{person}, who has a veto, does not get on with {owners} on our team",
  "gaps.disliked_by_decider.lead": "Let {other} lead with {person}, and keep {owners} in the background",
  "gaps.disliked_by_decider.find": "Find someone on our team other than {owners|or} to lead with {person}",

  "gaps.benefit_mismatch.title": "Support against their own interest",
  "gaps.benefit_mismatch.loses": "{people} {people?is|are} recorded as for us, but {people?loses|lose} if we win",
  "gaps.benefit_mismatch.gains": "{people} {people?is|are} recorded as for us, but {people?gains|gain} if we lose",
  "gaps.benefit_mismatch.remedy": "Verify what {people} really {people?wants|want} before relying on them",

  "gaps.loses_if_we_win.title": "Loses if we win",
  "gaps.loses_if_we_win.unknown":
    "{people} {people?holds|hold} {share%} of the influence and {people?loses|lose} if we win; we do not know where {people?they stand|all of them stand}: expect opposition",
  "gaps.loses_if_we_win.known":
    "{people} {people?holds|hold} {share%} of the influence and {people?loses|lose} if we win, though they are not against us yet",
  "gaps.loses_if_we_win.remedy": "Talk to {people} before they act: what would make it a gain for them?",
});
