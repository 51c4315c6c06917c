import { foldLetters } from "../internal/fold-letters.js";
import type { Account } from "../model/account.js";
import type { PersonInput } from "../model/person.js";

/** Finds one person in ids and texts. */
export interface Mentions {
  /** Whether a text names them: by full name, by one of their names, by an address or an id of theirs. */
  readonly isIn: (text: string) => boolean;
  /** A short text with the name replaced by "…". */
  readonly mask: (text: string) => string;
  /** Whether an id of something else is made of their id, full name or address. */
  readonly isInId: (id: string) => boolean;
  /** Whether a value is one of their ids or addresses. */
  readonly isOneOf: (value: unknown) => boolean;
}

interface Word {
  readonly folded: string;
  readonly isCapital: boolean;
  readonly start: number;
  readonly end: number;
}

/** Parts of names that name nobody by themselves. */
const notNames: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "de da do dos das del della di du la le el al van von der den ter ten zu zur y e of bin ibn ben st mc mac dr prof mr mrs ms miss sir dame herr frau jr sr phd mba ii iii".split(
    " ",
  ),
);
/** Scripts that are written without spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What names a person of an account. A first or last name alone counts where it is written with a capital. */
export function mentionsOf(account: Account, person: PersonInput): Mentions {
  const exact = new Set<string>([person.id]);
  if (person.email != null) exact.add(person.email.trim().toLowerCase());
  for (const id of Object.values(person.externalIds ?? {})) if (id.length > 1) exact.add(id);
  const whole: string[][] = [];
  const add = (text: string) => {
    const words = wordsOf(text).map(({ folded }) => folded);
    if (words.length > 0 && (words.length > 1 || words[0]!.length > 2)) whole.push(words);
  };
  const fullName = wordsOf(person.name).map(({ folded }) => folded);
  if (fullName.length > 1) whole.push(fullName);
  // "Cole, Dana"
  if (fullName.length === 2) whole.push([fullName[1]!, fullName[0]!]);
  if (person.email != null) add(person.email);
  const inIds = [...whole];
  const idWords = wordsOf(person.id).map(({ folded }) => folded);
  const isTelling = /[\p{N}_@.:>-]/u.test(person.id) || idWords.some((word) => fullName.includes(word));
  if (idWords.length > 0 && (isTelling || person.id.length > 2)) inIds.push(idWords);
  if (isTelling && person.id.length > 1) whole.push(idWords);
  for (const id of Object.values(person.externalIds ?? {})) {
    add(id);
    if (id.length > 2) inIds.push(wordsOf(id).map(({ folded }) => folded));
  }
  const telling = fullName.filter((word) => word.length > 1 && !notNames.has(word));
  const parts = new Set(telling.length > 0 ? telling : fullName);
  const others = namesOfOthers(account, person);
  const unspacedName = unspaced.test(person.name) ? person.name.normalize("NFKC").replace(/\s/g, "") : null;

  const places = (text: string): [number, number][] => {
    const found: [number, number][] = [];
    const words = wordsOf(text);
    for (let at = 0; at < words.length; at++) {
      const own = longestAt(words, at, whole);
      const other = longestOther(words, at, others);
      if (own > 0 && own >= other) {
        found.push([words[at]!.start, words[at + own - 1]!.end]);
        at += own - 1;
      } else if (other > 0) at += other - 1;
      else if (words[at]!.isCapital && parts.has(words[at]!.folded)) found.push([words[at]!.start, words[at]!.end]);
    }
    if (unspacedName !== null) {
      for (let at = text.indexOf(unspacedName); at >= 0; at = text.indexOf(unspacedName, at + unspacedName.length)) {
        found.push([at, at + unspacedName.length]);
      }
    }
    return found.sort((a, b) => a[0] - b[0]);
  };
  return {
    isIn: (text) => places(text).length > 0,
    mask: (text) => {
      let masked = "";
      let from = 0;
      for (const [start, end] of places(text)) {
        if (start > from || masked === "") masked += `${text.slice(from, start)}…`;
        from = Math.max(from, end);
      }
      return masked + text.slice(from);
    },
    isInId: (id) => {
      if (exact.has(id)) return true;
      const words = wordsOf(id);
      return words.some((_, at) => longestAt(words, at, inIds) > 0);
    },
    isOneOf: (value) => {
      const text = typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
      return exact.has(text) || exact.has(text.toLowerCase());
    },
  };
}

/** Letters and digits, without accents and case. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const folded = foldLetters(word);
    words.push({
      folded,
      isCapital: word !== word.toLowerCase() || word === word.toUpperCase(),
      start: index,
      end: index + word.length,
    });
  }
  return words;
}

/** How many words the longest of the sequences takes from a place on; 0 where none stands there. */
function longestAt(words: readonly Word[], at: number, sequences: readonly (readonly string[])[]): number {
  let longest = 0;
  for (const sequence of sequences) {
    if (sequence.length <= longest || at + sequence.length > words.length) continue;
    if (sequence.every((word, offset) => words[at + offset]!.folded === word)) longest = sequence.length;
  }
  return longest;
}

function longestOther(words: readonly Word[], at: number, others: ReadonlyMap<string, string[][]>): number {
  const sequences = others.get(words[at]!.folded);
  return sequences === undefined ? 0 : longestAt(words, at, sequences);
}

/** The full names of all others, by their first word: "Dana Ruiz" is not Dana Cole. */
function namesOfOthers(account: Account, person: PersonInput): Map<string, string[][]> {
  const names = new Map<string, string[][]>();
  for (const other of account.people) {
    const words = wordsOf(other.name).map(({ folded }) => folded);
    if (other.id === person.id || words.length < 2) continue;
    const known = names.get(words[0]!);
    if (known === undefined) names.set(words[0]!, [words]);
    else if (known.length < 200) known.push(words);
  }
  return names;
}
