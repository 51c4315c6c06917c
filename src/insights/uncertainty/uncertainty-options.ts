import * as s from "../../internal/schema.js";
import { largestSamples } from "./defaults.js";

/** How uncertainty is reckoned. */
export interface UncertaintyOptions {
  /** Seeded samples behind the intervals, 0..10,000; 0: no intervals, no cost. @defaultValue 200, and 100 for the confidence of gaps */
  samples?: number | undefined;
  /** Share of the samples that an interval holds, .5..1. @defaultValue 0.9 */
  confidenceLevel?: number | undefined;
}

/** {@link UncertaintyOptions} as fields of an options schema. */
export const uncertaintyOptionFields = /* @__PURE__ */ (() => ({
  samples: s.optional(s.int().check(s.gte(0), s.lte(largestSamples))),
  confidenceLevel: s.optional(s.number().check(s.gte(0.5), s.lt(1))),
}))();
