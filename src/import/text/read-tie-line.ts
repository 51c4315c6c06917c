import { quote } from "../../internal/format-path.js";
import { maximumHints, nearestName } from "../../internal/nearest-name.js";
import { builtInWord } from "../../model/built-in-word.js";
import { isSymmetric } from "../../model/relationship.js";
import type { RelationshipDraft } from "../shared/draft.js";
import { foldWord } from "../shared/fold-word.js";
import type { NameFinder } from "./name-finder.js";
import type { Piece } from "./text-line.js";
import { complain, type TextReading, type TieLine } from "./text-reading.js";

/** Reads a line such as `Sam - Lee strong` or `Lee > Dana influences 0.4` into a tie; what is wrong is reported. */
export function readTieLine(reading: TextReading, finder: NameFinder, { line, tie }: TieLine): void {
  const from = findPerson(reading, finder, line, tie.left);
  const right = tie.rest === null ? splitRight(reading, finder, tie.right) : { who: tie.right, what: tie.rest };
  const to = findPerson(reading, finder, line, right.who);
  const what = readWhat(reading, right.what.text);
  if (what === null) {
    const message = `unknown relationship ${quote(right.what.text)} (a kind, then weak, medium, strong or a number from 0 to 1)`;
    complain(reading, line, right.what.column, "unknown_word", message);
    return;
  }
  if (from === null || to === null) return;
  const kind = what.kind ?? (tie.sign === ">" ? "influences" : "communicates");
  const isBothWays = isSymmetric(builtInWord(kind, reading.vocabulary?.kinds));
  if (isBothWays !== (tie.sign === "-")) {
    const message = `${quote(kind)} is written with ${isBothWays ? "-, for both ways" : ">, for one way"}`;
    complain(reading, line, right.what.column, "wrong_sign", message);
    return;
  }
  if (from === to) {
    complain(reading, line, right.who.column, "self_tie", "a tie needs two people");
    return;
  }
  const draft: RelationshipDraft = { from, to, kind };
  if (what.strength !== null) draft.strength = what.strength;
  reading.relationships.push(draft);
}

/** The id of the person that a piece names, or `null`, which is reported. */
export function findPerson(reading: TextReading, finder: NameFinder, line: number, piece: Piece): string | null {
  const found = finder.find(piece.text);
  if (typeof found === "object") return found.id;
  // Looking for the nearest of many names takes time, and nobody reads more than the first hints.
  const hints = found === "unknown" && reading.issues.length < maximumHints;
  const nearest = hints ? nearestName(piece.text, finder.names) : null;
  const message =
    found === "ambiguous"
      ? `several people are called ${quote(piece.text)} (write the full name or the id)`
      : `unknown person ${quote(piece.text)}${nearest === null ? "" : ` (nearest: ${quote(nearest)})`}`;
  complain(reading, line, piece.column, found === "ambiguous" ? "ambiguous_person" : "unknown_person", message);
  return null;
}

/** A kind and a strength have no more words. */
const longestStatement = 8;

/** Parts `Lee Wong works with strong` into the person, by the longest name that is known, and what is said. */
function splitRight(reading: TextReading, finder: NameFinder, right: Piece): { who: Piece; what: Piece } {
  const breaks: number[] = [];
  for (let at = 1; at < right.text.length; at++) {
    if (right.text[at] === " " && right.text[at - 1] !== " ") breaks.push(at);
  }
  // A name has so many words, and what is said at most a few.
  const ends = [right.text.length];
  for (let index = breaks.length - 1; index >= 0; index--) {
    if (index < finder.longest || index >= breaks.length - longestStatement) ends.push(breaks[index]!);
  }
  for (const strict of [true, false]) {
    for (const end of ends) {
      const split = splitAt(right, end);
      const found = finder.find(split.who.text);
      if (typeof found === "object" && (!strict || readWhat(reading, split.what.text) !== null)) return split;
    }
  }
  const readable = ends.filter((end) => readWhat(reading, splitAt(right, end).what.text) !== null);
  return splitAt(right, readable.at(-1) ?? right.text.length);
}

function splitAt(right: Piece, end: number): { who: Piece; what: Piece } {
  const rest = right.text.slice(end);
  const column = right.column + end + (rest.length - rest.trimStart().length);
  return {
    who: { text: right.text.slice(0, end), column: right.column, quoted: false },
    what: { text: rest.trim(), column, quoted: false },
  };
}

/** A kind, a strength, both or nothing; `null` for anything else. */
function readWhat(
  { words }: TextReading,
  text: string,
): { kind: RelationshipDraft["kind"] | null; strength: RelationshipDraft["strength"] | null } | null {
  if (text === "") return { kind: null, strength: null };
  const whole = words.kinds.get(foldWord(text));
  if (whole !== undefined) return { kind: whole, strength: null };
  const cut = text.lastIndexOf(" ");
  const strength = strengthToNumber(words.strengths, text.slice(cut + 1));
  if (strength === null) return null;
  if (cut === -1) return { kind: null, strength };
  const kind = words.kinds.get(foldWord(text.slice(0, cut)));
  return kind === undefined ? null : { kind, strength };
}

function strengthToNumber(
  words: TextReading["words"]["strengths"],
  text: string,
): NonNullable<RelationshipDraft["strength"]> | null {
  const word = words.get(foldWord(text));
  if (word !== undefined) return word;
  if (!/^\d+(?:\.\d+)?(?:e-?\d+)?$/.test(text)) return null;
  const value = Number(text);
  return value <= 1 ? value : null;
}
