import { sentenceTable } from "./sentence-table.js";

/** Sentences about how the key players stand as a whole. */
export const keyPlayerSentence = /* @__PURE__ */ sentenceTable({
  "key_players.none": "No one is known to be a key player",
  "key_players.unknown": "We do not know where any of the {count|key player|key players} stands",
  "key_players.red": "None of the {count|key player|key players} is known to be for us{clauses;}",
  "key_players.amber_held_back": "{people} {people?is|are} for us, but not everyone who has the last word is{clauses;}",
  "key_players.amber": "{people} {people?is|are} for us, but no one who decides or approves is{clauses;}",
  "key_players.green": "{people} {people?is|are} for us and {people?has|have} the last word{clauses;}",
  "key_players.held_back_by": "{person} is {stance} and decides",
  "key_players.held_back_by_veto": "{person} is {stance} and can veto it",
  "key_players.undecided": "{people} {people?is|are} undecided",
  "key_players.stances_unknown": "we do not know where {people} {people?stands|stand}",
});
