import type { Sentence, SentenceParam } from "../../internal/sentence.js";
import { fill } from "../../sentences/fill.js";
import type { ParametersOf } from "../../sentences/parameters.js";
import { labelSentence } from "../../sentences/ref-labels.js";
import { reportTemplates } from "../../sentences/report.js";
import { englishWriter } from "../../sentences/sentence-table.js";
import { createTranslator, type SentenceCatalog } from "../../sentences/translate-result.js";
import { word } from "../../sentences/words.js";

const english = { ...reportTemplates, ...word.templates, ...labelSentence.templates };

/** A label of the page, a word for a code, or the label of a tie. */
export type LabelKey = keyof typeof english;

/** How the page speaks one language. */
export interface Speaker {
  readonly locale: string;
  /** A label of the page with what it is made of. */
  say<Key extends LabelKey>(key: Key, params: ParametersOf<(typeof english)[Key]>): string;
  /** The same as a sentence, to be put among the parameters of another. */
  sentence<Key extends LabelKey>(key: Key, params: ParametersOf<(typeof english)[Key]>): Sentence;
  /** A copy of a result in this language. */
  translate<Result>(result: Result): Result;
  percent(share: number): string;
  number(value: number): string;
  date(isoDate: string): string;
}

/** Opens a language; `null` is English. */
export function createSpeaker(catalog: SentenceCatalog | null): Speaker {
  const { writer, translate } =
    catalog === null ? { writer: englishWriter, translate: <R>(result: R) => result } : createTranslator(catalog);
  const templates: Readonly<Record<string, string>> = { ...english, ...catalog?.templates };
  const say = (key: LabelKey, params: object) =>
    fill(templates[key] ?? "", params as Readonly<Record<string, SentenceParam>>, writer);
  return {
    locale: catalog?.locale ?? "en",
    say,
    sentence: (key, params) => ({ key, params: params as Record<string, SentenceParam>, text: say(key, params) }),
    translate,
    percent: writer.percent,
    number: writer.number,
    date: writer.date,
  };
}
