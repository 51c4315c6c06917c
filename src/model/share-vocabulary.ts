import type { Account } from "./account.js";
import type { OwnWord, VocabularyInput } from "./own-words.js";
import { ownToBuiltIn } from "./plain/own-to-built-in.js";

type List = keyof VocabularyInput;
type Words = Record<string, OwnWord<string>>;

const lists: readonly List[] = ["roles", "kinds", "stances", "channels"];

/**
 * The same accounts with one vocabulary, so that they can be joined: the own words of all. A word that an earlier account uses for
 * something else is said by the built-in word that it stands for. Without own words they are the accounts as given.
 */
export function shareVocabulary(accounts: readonly Account[]): Account[] {
  const joined: Partial<Record<List, Words>> = {};
  const said = accounts.map((account) => {
    const clashing: Partial<Record<List, Words>> = {};
    for (const list of lists) {
      for (const [word, own] of Object.entries(account.vocabulary?.[list] ?? {})) {
        const known = joined[list]?.[word];
        if (known !== undefined && known.is !== own.is) clashing[list] = { ...clashing[list], [word]: own };
        else if (known === undefined) joined[list] = { ...joined[list], [word]: own };
      }
    }
    if (Object.keys(clashing).length === 0) return account;
    const copy = structuredClone(account);
    ownToBuiltIn(copy, clashing as VocabularyInput);
    return copy;
  });
  if (Object.keys(joined).length === 0) return [...accounts];
  return said.map((account) => ({ ...account, vocabulary: joined as VocabularyInput }));
}
