import type { SentenceCatalog } from "../../sentences/translate-result.js";

/** A language by its locale; `null` is English, which is built in. */
export function catalogOf(locale: string, catalogs: readonly SentenceCatalog[]): SentenceCatalog | null {
  return catalogs.find((one) => one.locale === locale) ?? null;
}

/** What no result on the page says. */
const unsaid =
  /^(brief|counterfactual|difference|forecast|issues|key_players|linking|portfolio|resilience|successor)\./;

/** A language without the templates that the page has no use for. */
export function carriedCatalog({ locale, templates }: SentenceCatalog): SentenceCatalog {
  return { locale, templates: Object.fromEntries(Object.entries(templates).filter(([key]) => !unsaid.test(key))) };
}
