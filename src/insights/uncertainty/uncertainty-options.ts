import * as z from "zod/mini";
import { largestDraws } from "./defaults.js";

/** How uncertainty is reckoned. */
export interface UncertaintyOptions {
  /** Seeded draws behind the intervals, 0..10,000; 0: no intervals, no cost. @defaultValue 200, and 100 for the confidence of gaps */
  draws?: number | undefined;
  /** Share of the draws that an interval holds, .5..1. @defaultValue 0.9 */
  confidenceLevel?: number | undefined;
}

/** {@link UncertaintyOptions} as fields of an options schema. */
export const uncertaintyOptionFields = /* @__PURE__ */ (() => ({
  draws: z.optional(z.int().check(z.minimum(0), z.maximum(largestDraws))),
  confidenceLevel: z.optional(z.number().check(z.minimum(0.5), z.lt(1))),
}))();
