import { firstName, type NameFinder } from "../../import/text/name-finder.js";
import { inQuotes } from "../../import/text/quoted-text.js";
import type { TextWords } from "../../import/text/text-words.js";
import { isPlainLine } from "../../internal/plain-line.js";
import type { PlainAccount } from "../../model/plain/in-built-in-words.js";

/** What lines are written with. */
export interface TextWriting {
  readonly words: TextWords;
  readonly finder: NameFinder;
  /** Own words for roles by person, and for kinds by tie. */
  readonly own: Pick<PlainAccount, "ownRoles" | "ownKinds">;
}

/** Whether a name can stand without quotes: letters, digits and plain signs, and nothing that means something else. */
export function isSafeName(name: string): boolean {
  return (
    /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.'’&/ -]*[\p{L}\p{N}\p{M}.])?$/u.test(name) &&
    !name.includes(" - ") &&
    !/^(?:as of|account)\b/i.test(name)
  );
}

/** Whether an id can stand in parentheses without quotes. */
export function isSafeId(id: string): boolean {
  return /^[^\s()",\\]+$/.test(id) && isPlainLine(id);
}

/** How a line refers to a person: by first name or full name where that is clear, else by the id in quotes. */
export function referTo({ finder }: TextWriting, id: string): string {
  const name = finder.nameOf(id);
  const candidates = name === null ? [] : [firstName(name), name, id];
  for (const candidate of candidates) {
    const found = finder.find(candidate);
    if (isSafeName(candidate) && typeof found === "object" && found.id === id) return candidate;
  }
  return inQuotes(id);
}
