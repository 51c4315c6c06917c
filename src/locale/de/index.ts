import type { SentenceKey } from "../../sentences/english.js";
import type { SentenceCatalog } from "../../sentences/translate-result.js";
import { engagement } from "./engagement.js";
import { gaps } from "./gaps.js";
import { insights } from "./insights.js";
import { issues } from "./issues.js";
import { planning } from "./planning.js";
import { report } from "./report.js";
import { words } from "./words.js";

/** A template for every key: one that is missing does not compile. */
const templates: Readonly<Record<SentenceKey, string>> = {
  ...words,
  ...insights,
  ...gaps,
  ...planning,
  ...engagement,
  ...issues,
  ...report,
};

/**
 * German, for `translateResult`: every sentence, title, label and issue of every result, in the words of German sales teams.
 * Advice stands in the infinitive, so that it fits readers who say *du* and those who say *Sie*.
 *
 * @example
 * ```ts
 * import { findGaps, translateResult } from "account-graph";
 * import { de } from "account-graph/locale/de";
 *
 * const report = findGaps({ id: "a", name: "A", asOf: "2026-03-01", people: [{ id: "ana", name: "Ana Ruiz", roles: ["user_buyer"] }] });
 * console.log(translateResult(report, de).gaps[0].remedy.text.text);
 * // prints: Herausfinden, wer entscheidet; nach Ebene, Budget und Einfluss vielleicht Ana Ruiz
 * ```
 */
export const de: SentenceCatalog = { locale: "de", templates };
