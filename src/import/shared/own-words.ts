import * as s from "../../internal/schema.js";
import type { AccountInput } from "../../model/account.js";
import type { OwnWord, VocabularyInput } from "../../model/own-words.js";
import { ownWordsSchema } from "../../model/schemas/own-words-schema.js";
import type { WordOption } from "./words.js";

/** The option for own words that importers share. */
export interface OwnWordsOptions {
  /** Own words, as in `account.vocabulary`: a cell with one of them, or with its label, is read as it, and the accounts carry them. */
  vocabulary?: VocabularyInput | undefined;
}

export const ownWordsOption = /* @__PURE__ */ s.optional(ownWordsSchema);

interface Picklists {
  readonly vocabulary?: VocabularyInput | undefined;
  readonly roles?: WordOption<never> | undefined;
  readonly kinds?: WordOption<never> | undefined;
  readonly stances?: WordOption<never> | undefined;
  readonly channels?: WordOption<never> | undefined;
}

/** Settings whose picklists know the own words, too; what the caller says of a word by hand wins. */
export function withOwnWords<Settings extends object>(settings: Settings): Settings {
  const { vocabulary, ...lists } = settings as Picklists;
  if (vocabulary === undefined) return settings;
  const added: Record<string, object> = {};
  for (const list of ["roles", "kinds", "channels"] as const) {
    if (vocabulary[list] != null) added[list] = { ...tableOf(vocabulary[list], (word) => word), ...lists[list] };
  }
  // A stance is read as a number, whatever word says it.
  if (vocabulary.stances != null) {
    added.stances = { ...tableOf(vocabulary.stances, (_, { is }) => is), ...lists.stances };
  }
  return { ...settings, ...added };
}

function tableOf(
  words: Readonly<Record<string, OwnWord<string>>>,
  meaning: (word: string, own: OwnWord<string>) => string,
): Record<string, string> {
  const table: Record<string, string> = {};
  for (const [word, own] of Object.entries(words)) {
    if (own.label != null) table[own.label] = meaning(word, own);
    table[word] = meaning(word, own);
  }
  return table;
}

/** Drafts that carry the own words. */
export function carryOwnWords<Draft extends AccountInput>(
  drafts: readonly Draft[],
  vocabulary: VocabularyInput | undefined,
): Draft[] {
  return vocabulary === undefined ? [...drafts] : drafts.map((draft) => ({ ...draft, vocabulary }));
}
