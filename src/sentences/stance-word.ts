import type { Sentence } from "../internal/sentence.js";
import { word } from "./words.js";

/** Stances from `leaning` up are for us and from its negative down against; from `strong` on strongly so [D]. */
export const stanceCutOffs = { leaning: 0.25, strong: 0.75 } as const;

/** A stance of -1..1 in words, since nobody says its number aloud: "strongly against us". */
export function stanceWord(stance: number): Sentence {
  const { leaning, strong } = stanceCutOffs;
  if (stance >= strong) return word("words.stance.strongly_for", {});
  if (stance >= leaning) return word("words.stance.for", {});
  if (stance <= -strong) return word("words.stance.strongly_against", {});
  return stance <= -leaning ? word("words.stance.against", {}) : word("words.stance.undecided", {});
}
