import { isCalendarDate, isoDatePattern } from "../../internal/days.js";
import * as s from "../../internal/schema.js";

export const id = /* @__PURE__ */ (() =>
  s
    .string()
    .check(
      s.regex(
        /^(?!(?:__proto__|__(?:define|lookup)[GS]etter__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)[\s\S]{1,200}$/,
        "% is not an id (1 to 200 characters, and no name that every object has, such as constructor or toString)",
      ),
    ))();

const dateHint = '(expected a date such as "2026-03-01" or "2026-03-01T09:30:00Z")';

export const isoDate = /* @__PURE__ */ (() =>
  s
    .string()
    .check(
      s.regex(isoDatePattern, `% is not a date ${dateHint}`),
      s.refine(isCalendarDate, `no such day % ${dateHint}`),
    ))();

export const text = /* @__PURE__ */ (() => s.string())();

/** A name that a person reads: not empty. */
export const name = /* @__PURE__ */ (() => s.string().check(s.minLength(1)))();

export const flag = /* @__PURE__ */ (() => s.boolean())();

export const fraction = /* @__PURE__ */ (() => s.number().check(s.gte(0), s.lte(1)))();

export const signedFraction = /* @__PURE__ */ (() => s.number().check(s.gte(-1), s.lte(1)))();

export const amount = /* @__PURE__ */ (() => s.number().check(s.gte(0)))();

export const count = /* @__PURE__ */ (() => s.int().check(s.gte(0)))();

/** A field that may be left out or `null`. */
export function maybe<S extends s.AnySchema>(schema: S) {
  return s.optional(s.nullable(schema));
}

/** A field that holds a list and may be left out or `null`. */
export function maybeList<S extends s.AnySchema>(schema: S) {
  return maybe(s.array(schema));
}

/** The two fields that every object of the account may carry. */
export const carried = /* @__PURE__ */ (() => ({
  externalIds: maybe(s.record(s.string(), text)),
  custom: maybe(s.record(s.string(), s.unknown())),
}))();

export const provenance = /* @__PURE__ */ (() =>
  s.strictObject({
    sourceId: maybe(id),
    confidence: maybe(fraction),
    asOf: maybe(isoDate),
    validFrom: maybe(isoDate),
    validTo: maybe(isoDate),
  }))();

export const provenanceByField = /* @__PURE__ */ (() => maybe(s.record(s.string(), provenance)))();
