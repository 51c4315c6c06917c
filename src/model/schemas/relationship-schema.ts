import * as s from "../../internal/schema.js";
import { PURPOSES, RELATION_LEVELS, RELATIONSHIP_KINDS, STRENGTHS } from "../vocabularies.js";
import { wordsOf } from "../vocabulary.js";
import { carried, flag, fraction, id, isoDate, maybe, maybeList, text } from "./field-schemas.js";

export const strength = /* @__PURE__ */ (() => s.union([fraction, s.enum(wordsOf(STRENGTHS))]))();

export const relationshipSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    id: maybe(id),
    from: id,
    to: id,
    kind: s.enum(wordsOf(RELATIONSHIP_KINDS)),
    goalId: maybe(id),
    strength: maybe(strength),
    aware: maybe(flag),
    confidence: maybe(fraction),
    sourceId: maybe(id),
    asOf: maybe(isoDate),
    validFrom: maybe(isoDate),
    validTo: maybe(isoDate),
    relationLevel: maybe(
      s.strictObject({
        current: maybe(s.enum(wordsOf(RELATION_LEVELS))),
        desired: maybe(s.enum(wordsOf(RELATION_LEVELS))),
      }),
    ),
    ownerId: maybe(id),
    lastContactAt: maybe(isoDate),
    purposes: maybeList(s.enum(wordsOf(PURPOSES))),
    mustAvoid: maybe(flag),
    note: maybe(text),
    ...carried,
  }))();
