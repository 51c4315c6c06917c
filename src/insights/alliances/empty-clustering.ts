import type { AllianceClustering } from "./alliance-clustering.js";

/** A clustering of nobody. */
export function emptyClustering(): AllianceClustering {
  return {
    camps: [],
    factions: [],
    unaligned: [],
    alliances: [],
    rivalries: [],
    bridges: [],
    frustratedTies: [],
    triads: { "+++": 0, "++-": 0, "+--": 0, "---": 0, balanced: null },
    objective: "frustration",
    value: 0,
    exact: true,
    lowerBound: 0,
    twoCampFrustration: null,
    alternatives: [],
    issues: [],
  };
}
