import * as s from "../../internal/schema.js";
import { BUYING_ROLES, CHANNELS, RELATIONSHIP_KINDS, STANCES } from "../vocabularies.js";
import { wordsOf } from "../vocabulary.js";
import { id, maybe, name } from "./field-schemas.js";

export const ownWordsSchema = /* @__PURE__ */ (() => {
  const words = <const Words extends readonly [string, ...string[]]>(builtIn: Words) =>
    maybe(s.record(id, s.strictObject({ is: s.enum(builtIn), label: maybe(name) })));
  return s.strictObject({
    roles: words(wordsOf(BUYING_ROLES)),
    kinds: words(wordsOf(RELATIONSHIP_KINDS)),
    stances: words(wordsOf(STANCES)),
    channels: words(wordsOf(CHANNELS)),
  });
})();
