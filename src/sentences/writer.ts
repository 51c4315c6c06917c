import type { Ref, Sentence } from "../internal/sentence.js";

/** How one language writes numbers, dates, lists and plurals. */
export interface Writer {
  /** At most two decimals: `0.05`, `12`, `120,000`. */
  number(value: number): string;
  /** A fraction as whole percent; a very small one is called so, never 0%. */
  percent(share: number): string;
  date(isoDate: string): string;
  /** `Lee, Ana, and Kim`; long lists are cut: `Lee, Ana, Kim, and 4 others`. */
  list(items: readonly (Ref | Sentence)[], conjunction: "and" | "or"): string;
  /** The form for a count: forms stand in the order zero, one, two, few, many, other, as far as the language has them. */
  plural(count: number, forms: readonly string[]): string;
}

/** The few words that lists and percentages need. */
export interface WriterWords {
  readonly "writing.below_one_percent": string;
  /** `{count}` more than are named. */
  readonly "writing.others": string;
}

export const englishWriterWords: WriterWords = {
  "writing.below_one_percent": "less than 1%",
  "writing.others": "{count} others",
};

/** Lists of people and things name all up to four; of longer ones the first three, then how many more. */
const namedInFull = 4;
const namedOfMore = 3;

const pluralOrder = ["zero", "one", "two", "few", "many", "other"];

/** The writer of a language, by `Intl`. */
export function createWriter(locale: string, words: WriterWords): Writer {
  const numbers = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
  const percents = once(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }));
  const dates = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }));
  const lists = {
    and: once(() => new Intl.ListFormat(locale, { type: "conjunction" })),
    or: once(() => new Intl.ListFormat(locale, { type: "disjunction" })),
  };
  const plurals = once(() => new Intl.PluralRules(locale));
  const categories = once(() =>
    pluralOrder.filter((one) => (plurals().resolvedOptions().pluralCategories as string[]).includes(one)),
  );
  return {
    number: (value) => numbers().format(value),
    percent: (share) =>
      share > 0 && share < 0.005
        ? words["writing.below_one_percent"]
        : percents().format(Math.round(share * 100) / 100),
    date: (isoDate) => dates().format(new Date(isoDate.slice(0, 10))),
    list(items, conjunction) {
      const named = items.length > namedInFull ? items.slice(0, namedOfMore) : items;
      const texts = named.map((item) => ("text" in item ? item.text : item.label));
      const more = items.length - named.length;
      if (more > 0) texts.push(words["writing.others"].replace("{count}", numbers().format(more)));
      return lists[conjunction]().format(texts);
    },
    plural: (count, forms) => forms[categories().indexOf(plurals().select(count))] ?? forms[forms.length - 1]!,
  };
}

/** Made at the first need: what `Intl` makes is slow to make and seldom needed in full. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
