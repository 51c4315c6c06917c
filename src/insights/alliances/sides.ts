import type { Ref, Sentence } from "../../internal/sentence.js";
import { allianceSentence } from "../../sentences/alliances.js";

/** What a faction is called in a sentence: the person it is, or the side of its leader. */
export function sideOf(leader: Ref, people: number): Sentence {
  if (people === 1) return allianceSentence("alliances.one_person", { person: leader });
  return allianceSentence("alliances.side_of", { leader });
}

/** Some of its people: the person it is, or people on the side of its leader. */
export function someOfSide(leader: Ref, people: number): Sentence {
  if (people === 1) return allianceSentence("alliances.one_person", { person: leader });
  return allianceSentence("alliances.people_on_side_of", { leader });
}
