import type { OwnWord } from "./own-words.js";

/** The built-in word that a word stands for: of an own word the one it `is`, of any other itself. */
export function builtInWord<Word extends string>(
  word: Word,
  own: Readonly<Record<string, OwnWord<Word>>> | null | undefined,
): Word {
  return own != null && Object.hasOwn(own, word) ? own[word]!.is : word;
}
