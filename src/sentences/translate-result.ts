import { AccountError } from "../internal/account-error.js";
import type { Issue } from "../internal/issue.js";
import { readResult } from "../internal/read-result.js";
import type { Sentence, SentenceParam } from "../internal/sentence.js";
import { fill } from "./fill.js";
import { createWriter, englishWriterWords, type Writer, type WriterWords } from "./writer.js";

/** A language: a template for each key, and the locale by which `Intl` writes its lists, numbers, percentages, dates and plurals. */
export interface SentenceCatalog {
  /** BCP 47: `de`, `pt-BR`. */
  readonly locale: string;
  /** By key; the keys and what they are made of are listed in docs/sentences.md. What is missing stays in English. */
  readonly templates: Readonly<Record<string, string>>;
}

/**
 * A copy of any result in which every sentence, title and label is written in another language. Names, titles of people, notes and
 * everything else that came from the account stay as they are; so do all ids, codes and numbers.
 *
 * @param result - Anything that a function of this package returned: a score, a report, an error's issues.
 * @param catalog - The language, such as `de` of `account-graph/locale/de`.
 * @returns A copy; the result itself is left as it is. Cost: linear in its size.
 * @example
 * import { scoreHealth, translateResult } from "account-graph";
 *
 * const health = scoreHealth({ id: "a", name: "A", asOf: "2026-03-01", people: [] });
 * const shouting = { locale: "en", templates: { "health.coverage.unknown": "COVERAGE IS NOT KNOWN" } };
 * console.log(translateResult(health, shouting).dimensions[0]?.reason.text); // COVERAGE IS NOT KNOWN
 */
export function translateResult<Result>(result: Result, catalog: SentenceCatalog): Result {
  checkCatalog(catalog);
  return readResult("result", "this library", () => createTranslator(catalog).translate(result));
}

/** @throws AccountError `invalid_options` */
function checkCatalog(catalog: SentenceCatalog): void {
  const issues: Issue[] = [];
  const refuse = (field: string, message: string) =>
    issues.push({ severity: "error", code: "invalid_catalog", path: ["catalog", field], message });
  try {
    Intl.getCanonicalLocales(catalog.locale);
    if (typeof catalog.locale !== "string") throw new RangeError();
  } catch {
    refuse("locale", 'expected a language tag such as "de"');
  }
  const templates = readOrNull(() => catalog.templates);
  const isRecord = typeof templates === "object" && templates !== null && !Array.isArray(templates);
  if (!isRecord || readOrNull(() => Object.values(templates).every((one) => typeof one === "string")) !== true) {
    refuse("templates", "expected templates by sentence key (account-graph/locale/de has some)");
  }
  if (issues.length > 0) throw new AccountError("invalid_options", issues as [Issue, ...Issue[]]);
}

function readOrNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** A language that is opened once, to translate many small pieces. */
export interface Translator {
  readonly writer: Writer;
  translate<Result>(result: Result): Result;
}

/** Opens a language: what `Intl` makes is made once. */
export function createTranslator({ locale, templates }: SentenceCatalog): Translator {
  const writer = createWriter(locale, { ...englishWriterWords, ...pick(templates) });
  return { writer, translate: (result) => translate(result, templates, writer) as typeof result };
}

function pick(templates: SentenceCatalog["templates"]): Partial<WriterWords> {
  const names = Object.keys(englishWriterWords).filter((name) => templates[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, templates[name]]));
}

/** Where a sentence as data keeps what it says. */
const written = ["text", "message", "label"];

function translate(value: unknown, templates: SentenceCatalog["templates"], writer: Writer): unknown {
  if (Array.isArray(value)) return value.map((one) => translate(one, templates, writer));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) copy[name] = translate(inner, templates, writer);
  const { key, params } = copy as Partial<Sentence>;
  const template = typeof key === "string" && typeof params === "object" ? templates[key] : undefined;
  if (template !== undefined) {
    for (const name of written) {
      if (typeof copy[name] === "string") copy[name] = fill(template, params as Record<string, SentenceParam>, writer);
    }
  }
  return copy;
}
