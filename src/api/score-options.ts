import * as z from "zod/mini";
import { type InfluenceOptions, influenceOptionFields } from "../insights/influence/influence-options.js";
import { type UncertaintyOptions, uncertaintyOptionFields } from "../insights/uncertainty/uncertainty-options.js";
import { validate } from "../internal/validate.js";
import { type LimitOptions, limitsOption } from "../model/limits.js";
import { type NetworkOptions, networkOptionFields } from "../network/network-options.js";

/** A part of an {@link AccountScore} that may be left out. */
export type ScorePart = "stakeholders" | "gaps" | "politics";

/** Options of everything that scores an account. All are optional, and unknown ones are refused. */
export interface ScoreOptions extends NetworkOptions, InfluenceOptions, UncertaintyOptions, LimitOptions {
  /** Which parts of the score to fill; the others come back empty. @defaultValue all */
  include?: readonly ScorePart[] | undefined;
  /** Seed of every draw, an integer. @defaultValue 1 */
  seed?: number | undefined;
}

export const scoreOptionsSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    ...networkOptionFields,
    ...influenceOptionFields,
    ...uncertaintyOptionFields,
    limits: limitsOption,
    include: z.optional(z.array(z.enum(["stakeholders", "gaps", "politics"]))),
    seed: z.optional(z.int()),
  }))();

/**
 * Checks the options of a call.
 *
 * @throws AccountError `invalid_options`
 */
export function readScoreOptions(options: ScoreOptions): ScoreOptions {
  return validate(scoreOptionsSchema, options, "invalid_options", ["options"]);
}
