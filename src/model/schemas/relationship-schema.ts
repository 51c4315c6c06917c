import * as z from "zod/mini";
import { PURPOSES, RELATIONSHIP_KINDS, STRENGTHS } from "../vocabularies.js";
import { wordsOf } from "../vocabulary.js";
import { carried, flag, fraction, id, isoDate, maybe, maybeList, text } from "./field-schemas.js";

export const strength = /* @__PURE__ */ (() => z.union([fraction, z.enum(wordsOf(STRENGTHS))]))();

export const relationshipSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: maybe(id),
    from: id,
    to: id,
    kind: z.enum(wordsOf(RELATIONSHIP_KINDS)),
    goalId: maybe(id),
    strength: maybe(strength),
    aware: maybe(flag),
    confidence: maybe(fraction),
    sourceId: maybe(id),
    asOf: maybe(isoDate),
    validFrom: maybe(isoDate),
    validTo: maybe(isoDate),
    purposes: maybeList(z.enum(wordsOf(PURPOSES))),
    mustAvoid: maybe(flag),
    note: maybe(text),
    ...carried,
  }))();
