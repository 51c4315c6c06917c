import { sentenceTable } from "./sentence-table.js";

/** Sentences about what changes would do. */
export const saysWhatIf = /* @__PURE__ */ sentenceTable({
  "what_if.person.influence": "{person} would hold {share%} of the influence instead of {otherShare%}",
  "what_if.person.more_influence": "{person} would gain some influence, {share%} in all",
  "what_if.person.less_influence": "{person} would lose some influence, {share%} in all",
  "what_if.person.joins": "{person} would join with {share%} of the influence",
  "what_if.person.leaves": "{person} would no longer hold {share%} of the influence",
  "what_if.person.stance": "{person} would likely be {after} instead of {before}",
  "what_if.person.warmer": "{person} would likely move closer to us",
  "what_if.person.cooler": "{person} would likely move away from us",
  "what_if.person.stance_known": "{person} would likely be {after}",
  "what_if.person.stance_unknown": "Where {person} stands would no longer be known",

  "what_if.team.contacts": "{owner} would be in contact with {count|person|people} instead of {total}",
  "what_if.team.touches": "{owner} would have {count} conversations a month instead of {total}",
  "what_if.team.joins": "{owner} would join our team",
  "what_if.team.leaves": "{owner} would leave our team",

  "what_if.side_effect.rival_of_won": "Winning {person} over may cool {other}, their rival",
  "what_if.side_effect.ally_of_won": "Winning {person} over may warm {other}, their ally",
  "what_if.side_effect.rival_of_met": "Meeting {person} may cool {other}, their rival",
  "what_if.side_effect.ally_of_lost": "Losing the support of {person} may cool {other}, their ally",
  "what_if.side_effect.ally_of_leaver": "{other} would lose an ally in {person}",
  "what_if.side_effect.rival_of_leaver": "{other} would be rid of a rival in {person}",

  "what_if.headline.group": "The group would be {after} instead of {before}{clauses,}",
  "what_if.headline.group_warmer": "The group would move closer to us{clauses,}",
  "what_if.headline.group_cooler": "The group would move away from us{clauses,}",
  "what_if.headline.group_known": "The group would be {after}, which is not known today",
  "what_if.headline.group_unknown": "Where the group stands would no longer be known",
  "what_if.within_noise": "within what the map cannot tell apart",
  "what_if.headline.covered": "We would be in contact with {share%} of the influence instead of {otherShare%}",
  "what_if.headline.health_up": "Health would rise from {total} to {count}",
  "what_if.headline.health_down": "Health would fall from {total} to {count}",
  "what_if.headline.gaps_closed": "{count|gap|gaps} would close, first of all: {reason}",
  "what_if.headline.gaps_opened": "{count|gap|gaps} would open, first of all: {reason}",
  "what_if.headline.nothing": "Nothing would change",
});
