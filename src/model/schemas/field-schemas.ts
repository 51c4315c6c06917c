import * as z from "zod/mini";
import { isCalendarDate, isoDatePattern } from "../../internal/days.js";

export const id = /* @__PURE__ */ (() =>
  z
    .string()
    .check(
      z.regex(
        /^(?!(?:__proto__|constructor|prototype)$)[\s\S]{1,200}$/,
        "% is not an id (1 to 200 characters, not __proto__, constructor or prototype)",
      ),
    ))();

const dateHint = '(expected a date such as "2026-03-01" or "2026-03-01T09:30:00Z")';

export const isoDate = /* @__PURE__ */ (() =>
  z
    .string()
    .check(
      z.regex(isoDatePattern, { error: `% is not a date ${dateHint}`, abort: true }),
      z.refine(isCalendarDate, `no such day % ${dateHint}`),
    ))();

export const text = /* @__PURE__ */ (() => z.string())();

/** A name that a person reads: not empty. */
export const name = /* @__PURE__ */ (() => z.string().check(z.minLength(1)))();

export const flag = /* @__PURE__ */ (() => z.boolean())();

export const fraction = /* @__PURE__ */ (() => z.number().check(z.gte(0), z.lte(1)))();

export const signedFraction = /* @__PURE__ */ (() => z.number().check(z.gte(-1), z.lte(1)))();

export const amount = /* @__PURE__ */ (() => z.number().check(z.gte(0)))();

export const count = /* @__PURE__ */ (() => z.int().check(z.gte(0)))();

/** A field that may be left out or `null`. */
export function maybe<S extends z.ZodMiniType>(schema: S) {
  return z.optional(z.nullable(schema));
}

/** A field that holds a list and may be left out or `null`. */
export function maybeList<S extends z.ZodMiniType>(schema: S) {
  return maybe(z.array(schema));
}

/** The two fields that every object of the account may carry. */
export const carried = /* @__PURE__ */ (() => ({
  externalIds: maybe(z.record(z.string(), text)),
  custom: maybe(z.record(z.string(), z.unknown())),
}))();

export const provenance = /* @__PURE__ */ (() =>
  z.strictObject({ sourceId: maybe(id), confidence: maybe(fraction), asOf: maybe(isoDate) }))();

export const provenanceByField = /* @__PURE__ */ (() => maybe(z.record(z.string(), provenance)))();
