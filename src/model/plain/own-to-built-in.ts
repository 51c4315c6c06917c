import type { VocabularyInput } from "../own-words.js";
import { type WordPlace, walkWords } from "./walk-words.js";

/** An own word that was replaced, where it stood. */
export interface ReplacedWord extends WordPlace {
  readonly word: string;
  readonly is: string;
  readonly label: string;
}

/**
 * Replaces an app's own words by the built-in ones they stand for, in place: for a copy that nobody else holds. Nothing is
 * assumed of the vocabulary; what has another form stands for nothing.
 *
 * @returns What was replaced, for {@link restoreOwnWords}.
 */
export function ownToBuiltIn(account: unknown, vocabulary: VocabularyInput): ReplacedWord[] {
  const replaced: ReplacedWord[] = [];
  walkWords(account, (place) => {
    const word = place.holder[place.key] as string;
    const words: unknown = vocabulary[place.list];
    if (typeof words !== "object" || words === null || !Object.hasOwn(words, word)) return;
    const { is, label } = ((words as Record<string, unknown>)[word] ?? {}) as { is?: unknown; label?: unknown };
    if (typeof is !== "string") return;
    place.holder[place.key] = is;
    replaced.push({ ...place, word, is, label: typeof label === "string" ? label : word });
  });
  return replaced;
}

/** Puts own words back where they stood, in place. Words of stance stay the numbers they stand for, as built-in ones do. */
export function restoreOwnWords(account: object, replaced: readonly ReplacedWord[]): void {
  for (const { list, path, word } of replaced) {
    if (list === "stances") continue;
    let holder = account as Record<string | number, unknown>;
    for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
    holder[path.at(-1)!] = word;
  }
}
