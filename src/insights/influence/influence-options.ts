import * as s from "../../internal/schema.js";

/** How influence is reckoned. */
export interface InfluenceOptions {
  /**
   * `"katz"` for raw logs of mail and meetings, where volume says who is asked: Katz's status on the logarithm of message
   * counts, from decision rights. `"auto"` takes it where the map is made of logs: no one is known to decide, more than 70% of
   * attention rests on interactions alone, and there are three messages or more a person. @defaultValue "auto"
   */
  engine?: "auto" | "friedkin_johnsen" | "katz" | undefined;
  /** How far others sway a person, 0..0.95; a person's own value wins. @defaultValue 0.5 */
  susceptibility?: number | undefined;
  /** Attention that everybody is taken to have for people off the map, in units of one full tie, 0..100. @defaultValue 1.5 */
  unmappedAttention?: number | undefined;
  /** Where people off the map stand: `"neutral"` pulls to 0, `"self"` shares the listener's own view. @defaultValue "neutral" */
  unmapped?: "neutral" | "self" | undefined;
}

/** {@link InfluenceOptions} as fields of an options schema. */
export const influenceOptionFields = /* @__PURE__ */ (() => ({
  engine: s.optional(s.enum(["auto", "friedkin_johnsen", "katz"])),
  susceptibility: s.optional(s.number().check(s.gte(0), s.lte(0.95))),
  unmappedAttention: s.optional(s.number().check(s.gte(0), s.lte(100))),
  unmapped: s.optional(s.enum(["neutral", "self"])),
}))();
