import * as z from "zod/mini";

/** How influence is reckoned. */
export interface InfluenceOptions {
  /** How far others sway a person, 0..0.95; a person's own value wins. @defaultValue 0.5 */
  susceptibility?: number | undefined;
  /** Attention that everybody is taken to have for people off the map, in units of one full tie, 0..100. @defaultValue 1.5 */
  unmappedAttention?: number | undefined;
  /** Where people off the map stand: `"neutral"` pulls to 0, `"self"` shares the listener's own view. @defaultValue "neutral" */
  unmapped?: "neutral" | "self" | undefined;
}

/** {@link InfluenceOptions} as fields of an options schema. */
export const influenceOptionFields = /* @__PURE__ */ (() => ({
  susceptibility: z.optional(z.number().check(z.minimum(0), z.maximum(0.95))),
  unmappedAttention: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  unmapped: z.optional(z.enum(["neutral", "self"])),
}))();
