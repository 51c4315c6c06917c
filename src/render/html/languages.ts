import type { SentenceCatalog } from "../../sentences/translate-result.js";

/** A language by its locale; `null` is English, which is built in. */
export function catalogOf(locale: string, catalogs: readonly SentenceCatalog[]): SentenceCatalog | null {
  return catalogs.find((one) => one.locale === locale) ?? null;
}
