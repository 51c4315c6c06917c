import * as s from "../../internal/schema.js";

/** Options of {@link renderGaps}. */
export interface RenderGapsOptions {
  /** Of the first heading, 1..4; headings below it are one deeper. @defaultValue 1 */
  headingLevel?: number | undefined;
  /** How many gaps are written in full; the others get one line each. @defaultValue 10 */
  maxGaps?: number | undefined;
}

/** The fields of {@link RenderGapsOptions}, for the schemas of the functions that take them. */
export const gapOptionFields = /* @__PURE__ */ (() => ({
  headingLevel: s.withDefault(s.int().check(s.gte(1), s.lte(4)), 1),
  maxGaps: s.withDefault(s.int().check(s.gte(0)), 10),
}))();

export const renderGapsOptionsSchema = /* @__PURE__ */ (() => s.strictObject(gapOptionFields))();
