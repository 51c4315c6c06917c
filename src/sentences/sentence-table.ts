import type { Sentence, SentenceParam } from "../internal/sentence.js";
import { fill } from "./fill.js";
import type { ParametersOf } from "./parameters.js";
import { createWriter, englishWriterWords } from "./writer.js";

/** How English writes. */
export const englishWriter = /* @__PURE__ */ createWriter("en", englishWriterWords);

/**
 * Turns a table of English templates into the one function that says its sentences, with its parameters checked by type.
 *
 * A sentence is data: its key stands in exactly one table of this folder, its parameters hold numbers, references, lists, words
 * of the user's and nested sentences, and never English. Every family of results has a table and a function of its own, so that
 * a bundle holds only the sentences it can say. What may stand between braces is told at `fill`, which names exist in `parameters`.
 */
export function sentenceTable<const Templates extends Readonly<Record<string, string>>>(templates: Templates) {
  const say = <Key extends keyof Templates & string>(key: Key, params: ParametersOf<Templates[Key]>): Sentence => ({
    key,
    params: { ...(params as Readonly<Record<string, SentenceParam>>) },
    text: fill(templates[key]!, params as Readonly<Record<string, SentenceParam>>, englishWriter),
  });
  return Object.assign(say, { templates });
}
