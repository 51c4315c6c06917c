import { withoutMarks } from "../../internal/fold-letters.js";
import type { PersonInput } from "../../model/person.js";
import { type Token, tokenize } from "./tokens.js";

/** Finds the people of an account in a text. */
export interface PeopleFinder {
  /** The tokens with names joined to one token each. */
  mark(tokens: readonly Token[]): Token[];
}

const honorifics: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "mr",
  "mrs",
  "ms",
  "miss",
  "dr",
  "prof",
  "herr",
  "frau",
]);
const longestName = 8;

/** A finder by full name, first name and last name, written with capitals as on the map. */
export function createPeopleFinder(people: readonly Pick<PersonInput, "id" | "name" | "email">[]): PeopleFinder {
  const forms = new Map<string, Set<string>>();
  const add = (key: string, id: string) => {
    const known = forms.get(key);
    if (known === undefined) forms.set(key, new Set([id]));
    else known.add(id);
  };
  for (const { id, name, email } of people) {
    const words = foldedWords(name);
    const all = words.join(" ");
    if (all === "") continue;
    add(all, id);
    if (email) add(foldedWords(email).join(" "), id);
    if (words.length < 2) continue;
    add(words.slice(1).join(" "), id);
    if (words.length === 2) add(`${words[1]} , ${words[0]}`, id);
    for (const part of new Set([words[0]!, words.at(-1)!])) {
      if (part.length < 2) continue;
      add(part, id);
    }
  }
  const whole = new Set(people.map(({ name }) => foldedWords(name).join(" ")));
  return {
    mark: (tokens) => withStrangers(joined(tokens, forms, whole)),
  };
}

/** A name or an address as it is looked up: its words without accents. */
function foldedWords(text: string): string[] {
  return tokenize(text).map(({ raw }) => withoutMarks(raw));
}

/** Names joined, the longest first, with a form of address before them. */
function joined(
  tokens: readonly Token[],
  forms: ReadonlyMap<string, Set<string>>,
  whole: ReadonlySet<string>,
): Token[] {
  const marked: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = longestAt(tokens, at, forms, whole);
    if (found === null) {
      marked.push(tokens[at]!);
      at += 1;
      continue;
    }
    let start = tokens[at]!.start;
    if (marked.at(-1)?.text === "." && honorifics.has(marked.at(-2)?.text ?? "")) start = marked.splice(-2)[0]!.start;
    else if (honorifics.has(marked.at(-1)?.text ?? "")) start = marked.pop()!.start;
    const last = tokens[at + found.length - 1]!;
    marked.push({ text: "", raw: found.raw, start, end: last.end, ids: [...found.ids] });
    at += found.length;
    if (found.isGenitive) marked.push({ text: "'s", raw: "", start: last.end, end: last.end });
  }
  return marked;
}

function longestAt(
  tokens: readonly Token[],
  at: number,
  forms: ReadonlyMap<string, Set<string>>,
  whole: ReadonlySet<string>,
): { length: number; raw: string; ids: ReadonlySet<string>; isGenitive: boolean } | null {
  let key = "";
  let best: { length: number; raw: string; ids: ReadonlySet<string>; isGenitive: boolean } | null = null;
  for (let length = 1; length <= longestName && at + length <= tokens.length; length += 1) {
    const { raw } = tokens[at + length - 1]!;
    key = key === "" ? withoutMarks(raw) : `${key} ${withoutMarks(raw)}`;
    const ids = forms.get(key);
    if (ids !== undefined) best = { length, raw: key, ids, isGenitive: false };
    else if (/\p{Ll}s$/u.test(key) && forms.has(key.slice(0, -1)) && !whole.has(key)) {
      // German: "Bernds Mentorin".
      best = { length, raw: key, ids: forms.get(key.slice(0, -1))!, isGenitive: true };
    }
  }
  return best;
}

/** A known first or last name beside a capitalized word that is not known belongs to somebody else: "Peter Cole", "Dana Smith". */
function withStrangers(tokens: readonly Token[]): Token[] {
  const marked: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    const isPart = token.ids !== undefined;
    const goesOn = isPart && next !== undefined && isNamePart(next) && next.start - token.end <= 1;
    const beganBefore =
      isPart &&
      !token.raw.includes(" ") &&
      before !== undefined &&
      isNamePart(before) &&
      at > 1 &&
      isMidSentence(tokens, at - 1);
    marked.push(goesOn || beganBefore ? { ...token, ids: [] } : token);
  }
  return marked;
}

function isNamePart({ ids, raw, text }: Token): boolean {
  return (
    ids === undefined &&
    /^\p{Lu}\p{Ll}/u.test(raw) &&
    !honorifics.has(text) &&
    !/^(director|manager|officer|head|chief|president|buyer|lead|vice|colleague|leiterin?|chef(in)?|kollegin?|kollegen?)$/.test(
      text,
    )
  );
}

function isMidSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && !/^[.!?:;\n•*-]$/.test(before.text);
}
