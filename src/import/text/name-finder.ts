import { foldWord } from "../shared/fold-word.js";

/** People looked up the way notes name them. */
export interface NameFinder {
  /** The id meant: by id, else by full name, else by first name; `"unknown"` and `"ambiguous"` are told apart. */
  find(reference: string): { readonly id: string } | "unknown" | "ambiguous";
  /** The name behind an id; `null` if nobody has it. */
  nameOf(id: string): string | null;
  readonly names: readonly string[];
  /** How many words the longest name or id has, at most {@link mostWords}. */
  readonly longest: number;
}

/** Names of more words than these are not looked for at the beginning of a line. */
const mostWords = 40;

/** A finder over all people of a text. */
export function createNameFinder(people: readonly { readonly id: string; readonly name: string }[]): NameFinder {
  const ids = new Map<string, string>();
  const byName = new Map<string, string | null>();
  const byFirst = new Map<string, string | null>();
  let longest = 1;
  for (const { id, name } of people) {
    for (const text of [id, name]) longest = Math.max(longest, Math.min(mostWords, text.split(/\s+/).length));
    ids.set(id, name);
    put(byName, foldWord(name) || name, id);
    put(byFirst, foldWord(firstName(name)) || name, id);
  }
  return {
    nameOf: (id) => ids.get(id) ?? null,
    names: people.map(({ name }) => name),
    longest,
    find(reference) {
      if (ids.has(reference)) return { id: reference };
      const key = foldWord(reference) || reference;
      const id = byName.has(key) ? byName.get(key) : byFirst.get(key);
      if (id === undefined) return "unknown";
      return id === null ? "ambiguous" : { id };
    },
  };
}

/** The first word of a name. */
export function firstName(name: string): string {
  return /^\S+/.exec(name)?.[0] ?? name;
}

function put(index: Map<string, string | null>, key: string, id: string): void {
  index.set(key, index.has(key) ? null : id);
}
