import * as s from "../../internal/schema.js";

/** How factions are found. */
export interface AllianceOptions {
  /** `"frustration"`: fewest ties that do not fit. `"modularity"`: more liking inside, and hostility outside, than chance. @defaultValue "frustration" */
  objective?: "frustration" | "modularity" | undefined;
  /**
   * `"strict"`: every liking across factions counts as frustration. `"relaxed"`: not that of mediators, who like members of two
   * rival factions and are at odds with nobody there. The factions are the same. @defaultValue "strict"
   */
  balance?: "strict" | "relaxed" | undefined;
  /** The most factions that one connected part may fall into, 1 or more. Absent: as many as fit best. */
  maxClusters?: number | undefined;
  /** Connected parts with so many people left after simplification are solved exactly, 0..200; 0: none. @defaultValue 30 */
  exactLimit?: number | undefined;
  /** Samples behind the confidence of factions, 0..10,000; `false` or 0: none, and no confidence. @defaultValue 100 */
  bootstrap?: number | false | undefined;
  /** Seed of the search and the samples, an integer. @defaultValue 1 */
  seed?: number | undefined;
}

/** {@link AllianceOptions} as fields of an options schema. */
export const allianceOptionFields = /* @__PURE__ */ (() => ({
  objective: s.optional(s.enum(["frustration", "modularity"])),
  balance: s.optional(s.enum(["strict", "relaxed"])),
  maxClusters: s.optional(s.int().check(s.gte(1))),
  exactLimit: s.optional(s.int().check(s.gte(0), s.lte(200))),
  bootstrap: s.optional(s.union([s.literal(false), s.int().check(s.gte(0), s.lte(10_000))])),
  seed: s.optional(s.int()),
}))();
