import type { AllianceClustering } from "./alliance-clustering.js";

const stances = ["for", "undecided", "against", "unknown"] as const;

/** A clustering of nobody. */
export function emptyClustering(): AllianceClustering {
  return {
    camps: stances.map((stance) => ({ stance, members: [], influence: 0 })),
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
    story: [],
    issues: [],
  };
}
