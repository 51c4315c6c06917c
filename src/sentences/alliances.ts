import { sentenceTable } from "./sentence-table.js";

/** Sentences about who stands with whom. */
export const allianceSentence = /* @__PURE__ */ sentenceTable({
  "alliances.one_person": "{person}",
  "alliances.side_of": "{leader}'s side",
  "alliances.people_on_side_of": "people on {leader}'s side",

  "alliances.faction": "{leader} leads a group of {count} with {share%} of the influence{clauses;}",
  "alliances.faction_of_department":
    "{unit} sticks together: {leader} leads a group of {count} with {share%} of the influence{clauses;}",
  "alliances.faction_of_departments":
    "{unit} and {otherUnit} stick together: {leader} leads a group of {count} with {share%} of the influence{clauses;}",
  "alliances.faction_of_one": "{leader} stands alone with {share%} of the influence{clauses;}",
  "alliances.our_faction":
    "{leader} leads a group of {count} on our team, in contact with {share%} of the influence{clauses;}",
  "alliances.our_faction_of_one":
    "{leader} stands alone on our team, in contact with {share%} of the influence{clauses;}",
  "alliances.at_odds": "at odds with {count|person|people}",
  "alliances.crossing": "{count|friendly tie crosses|friendly ties cross} to another side",
  "alliances.quarrels": "{count|quarrel|quarrels} inside",

  "alliances.alliance":
    "{^side} and {otherSide} get along: {share%} of the feeling between them is friendly; above all, {tie}",
  "alliances.rivalry":
    "{^side} and {otherSide} are at odds: {share%} of the feeling between them is hostile; above all, {tie}",

  "alliances.alliance_only": "{^side} and {otherSide} get along: everything between them is friendly; above all, {tie}",
  "alliances.rivalry_only": "{^side} and {otherSide} are at odds: everything between them is hostile; above all, {tie}",

  "alliances.bridge_even":
    "{person} gets along with both sides and could just as well stand with {side} as with their own{clauses;}",
  "alliances.bridge_torn": "{person} also gets along with {side} and is loosely tied to their own side{clauses;}",
  "alliances.bridge_held": "{person} also gets along with {side}, but is firmly tied to their own side{clauses;}",
  "alliances.bridge_opposed":
    "{person} gets along with some people on {side}, but is at odds with {count|person|people} there{clauses;}",
  "alliances.bridge_alone": "{person} stands alone between the groups and gets along best with {side}{clauses;}",
  "alliances.could_mediate": "they could mediate",

  "alliances.liking_across": "{tie}, although they are on different sides",
  "alliances.liking_across_under_pressure":
    "{tie}, although they are on different sides and the people they both know pull them apart: likely to change",
  "alliances.hostility_inside": "{tie}, although they are on the same side",
  "alliances.hostility_inside_under_pressure":
    "{tie}, although they are on the same side and the people they both know bring them together: likely to change",

  "alliances.allegiance_by_one_tie": "{person} stands with {leader} because of a single tie: {tie}",
  "alliances.allegiance": "{person} stands with {leader}{clauses,}; above all, {tie}",
  "alliances.allegiance_leader": "{person} leads their side{clauses,}; above all, {tie}",
  "alliances.allegiance_alone": "{person} stands alone{clauses,}; above all, {tie}",
  "alliances.allegiance_unknown": "We do not know how {person} gets along with the others",
  "alliances.friends": "{count|friend|friends} there",
  "alliances.opponents_elsewhere": "{count|opponent|opponents} elsewhere",
  "alliances.pulls": "{count|tie pulls|ties pull} the other way",

  "alliances.hinge": "One tie decides: {tie}; without it, {person} would fit {side} just as well or better",
  "alliances.hinge_alone": "One tie decides: {tie}; without it, nothing would hold {person} there",
  "alliances.change_possible": "{person} could switch to {side} if a few relationships changed",
  "alliances.change_unlikely": "{person} is unlikely to switch to {side}",
  "alliances.change_open": "{person} could stand with {side} just as well",
  "alliances.change_not": "{person} is unlikely to switch sides: nothing pulls them elsewhere",

  "alliances.avoid": "Keep {person} and {other} apart: {tie}",

  "alliances.guess_friends": "Likely allies (unconfirmed): {person} and {other}, since both get along with {mutual}",
  "alliances.guess_common_opponent":
    "Likely allies (unconfirmed): {person} and {other}, since both are at odds with {mutual}",
  "alliances.guess_opponents":
    "Likely at odds (unconfirmed): {person} and {other}, since only one of them gets along with {mutual}",
  "alliances.guess_same_side": "Likely allies (unconfirmed): {person} and {other}, who are on the same side",
  "alliances.guess_other_side": "Likely at odds (unconfirmed): {person} and {other}, who are on different sides",

  "alliances.suggest_tie": "Likely in touch (unconfirmed): {person} and {other}, who both know {people}",
  "alliances.suggest_tie_more":
    "Likely in touch (unconfirmed): {person} and {other}, who have {count|contact|contacts} in common, among them {people}",
});
