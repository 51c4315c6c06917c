import * as z from "zod/mini";
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
  samples: z.optional(z.int().check(z.minimum(0), z.maximum(largestSamples))),
  confidenceLevel: z.optional(z.number().check(z.minimum(0.5), z.lt(1))),
}))();
