/** A person named in a text. */
export interface Mention {
  /** Ids that the name fits: more than one where it is ambiguous. */
  readonly ids: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Finds the people named in a text, in its order. */
export type MentionFinder = (text: string) => Mention[];

interface Named {
  readonly id: string;
  readonly name: string;
  readonly email?: string | null | undefined;
}

const courtesies: readonly string[] = ["dr", "prof", "mr", "mrs", "ms", "miss", "sir", "herr", "frau"];
/** Titles of courtesy and particles: no name by themselves. */
const noName: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...courtesies,
  ..."von van de der den di da del la le el bin".split(" "),
]);
/** More words than these has no name. */
const mostWords = 8;

/**
 * Prepares the search for people in texts: by full name, by an e-mail address, and by one word of a name where it is written with a capital.
 * The longest name at a place wins, so that `Dana Cole` is not also another Dana. A word that fits several people is ambiguous.
 */
export function mentionFinder(people: readonly Named[]): MentionFinder {
  const whole = new Map<string, Set<string>>();
  const parts = new Map<string, Set<string>>();
  /** What may stand before a name as a part of it: particles that somebody here has, as `von` also says "of". */
  const leads = new Set(courtesies);
  for (const { id, name, email } of people) {
    const words = wordsOf(name).map(({ folded }) => folded);
    if (words.length === 0) continue;
    if (words.length > 1) put(whole, words.join(" "), id);
    if (words.length === 2) put(whole, `${words[1]} ${words[0]}`, id);
    if (email != null && email !== "")
      put(
        whole,
        wordsOf(email)
          .map(({ folded }) => folded)
          .join(" "),
        id,
      );
    for (const word of words) if (noName.has(word)) leads.add(word);
    for (const word of words) if (words.length === 1 || (word.length > 1 && !noName.has(word))) put(parts, word, id);
  }
  return (text) => {
    const words = wordsOf(text);
    const found: Mention[] = [];
    for (let at = 0; at < words.length; at++) {
      const length = longestAt(words, at, whole);
      const word = words[at]!;
      const key = length > 0 ? joined(words, at, length) : word.folded;
      const ids = length > 0 ? whole.get(key) : word.isCapital ? parts.get(key) : undefined;
      if (ids === undefined || (length === 0 && isDate(words, at))) continue;
      const end = words[at + Math.max(1, length) - 1]!.end;
      found.push({ ids: [...ids].sort(), start: startOf(words, at, found.at(-1)?.end ?? 0, leads), end });
      at += Math.max(1, length) - 1;
    }
    return found;
  };
}

const months: ReadonlySet<string> = /* @__PURE__ */ new Set(["may", "april", "june", "august", "mai", "juni"]);
const beforeDates: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "in by until since next last of early late mid end im bis seit ab".split(" "),
);

/** "in May": no May. */
function isDate(words: readonly Word[], at: number): boolean {
  return months.has(words[at]!.folded) && beforeDates.has(words[at - 1]?.folded ?? "");
}

/** Where a name begins: a particle before it ("de Vries", "Dr. Cole") is part of it. */
function startOf(words: readonly Word[], at: number, from: number, leads: ReadonlySet<string>): number {
  let first = at;
  while (first > 0 && words[first - 1]!.start >= from && leads.has(words[first - 1]!.folded)) first--;
  return words[first]!.start;
}

interface Word {
  readonly folded: string;
  readonly isCapital: boolean;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Word[] {
  return [
    ...text.matchAll(/(?:\b\p{Lu}['’](?=\p{Lu}))?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu),
  ].map((match) => ({
    folded: fold(match[0]),
    isCapital: /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function fold(word: string): string {
  return word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function joined(words: readonly Word[], at: number, length: number): string {
  return words
    .slice(at, at + length)
    .map(({ folded }) => folded)
    .join(" ");
}

function longestAt(words: readonly Word[], at: number, whole: ReadonlyMap<string, unknown>): number {
  for (let length = Math.min(mostWords, words.length - at); length > 1; length--) {
    if (whole.has(joined(words, at, length))) return length;
  }
  return 0;
}

function put(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key) ?? new Set();
  index.set(key, ids.add(id));
}
