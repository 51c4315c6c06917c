import type { Issue } from "../../internal/issue.js";
import { plainCopy } from "../../internal/plain-copy.js";
import type { AnySchema, output } from "../../internal/schema.js";
import { allLimits, type Checked, check, type SomeLimits } from "../../internal/validate.js";
import type { VocabularyInput } from "../own-words.js";
import { ownWordsSchema } from "../schemas/own-words-schema.js";
import { ownToBuiltIn, restoreOwnWords } from "./own-to-built-in.js";

/** What a check found in built-in words, and how to put the own words back. */
export interface CheckedWords<T> {
  readonly checked: Checked<T>;
  /** Puts own words back into the checked copy, in place. */
  restore(data: object): void;
}

/**
 * Checks an input in which own words of a vocabulary may stand wherever the built-in ones do that they stand for. Without a
 * vocabulary it is checked as it is.
 *
 * @param partsOf - The input as parts of an account, so that the places of words are found in it.
 */
export function checkOwnWords<S extends AnySchema>(
  schema: S,
  input: unknown,
  vocabulary: VocabularyInput | null | undefined,
  root: readonly (string | number)[] = [],
  limits: SomeLimits = {},
  partsOf: (input: object) => object = (account) => account,
): CheckedWords<output<S>> {
  const problems: Issue[] = [];
  const copy = vocabulary == null ? null : plainCopy(input, root, allLimits(limits), problems);
  if (vocabulary == null || problems.length > 0 || typeof copy !== "object" || copy === null) {
    return { checked: check(schema, input, root, limits), restore() {} };
  }
  const replaced = ownToBuiltIn(partsOf(copy), vocabulary);
  return {
    checked: check(schema, copy, root, limits),
    restore(data) {
      restoreOwnWords(partsOf(data), replaced);
    },
  };
}

/** The vocabulary of an account that is not checked yet; `null` where it has none that is sound. */
export function vocabularyOf(input: unknown, limits: SomeLimits = {}): VocabularyInput | null {
  if (typeof input !== "object" || input === null) return null;
  let given: unknown;
  try {
    given = Object.getOwnPropertyDescriptor(input, "vocabulary")?.value;
  } catch {
    return null;
  }
  if (given === undefined || given === null) return null;
  const checked = check(ownWordsSchema, given, [], limits);
  return checked.success ? (checked.data as VocabularyInput) : null;
}
