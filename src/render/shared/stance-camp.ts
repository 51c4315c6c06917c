import type { Camp } from "../../insights/alliances/alliance-clustering.js";

/** How a person stands toward us, as four camps. */
export type StanceCamp = Camp["stance"];

/** The least stance, either way, that counts as leaning: the border of the camps of `clusterAlliances`. */
const leaning = 0.25;

/** The camp of a stance toward us; `null` is unknown, which is not neutral. */
export function stanceCamp(stance: number | null): StanceCamp {
  if (stance === null) return "unknown";
  if (stance >= leaning) return "for";
  return stance <= -leaning ? "against" : "undecided";
}

/** A sign for each camp, so that its color is never alone. */
export const stanceSigns: Readonly<Record<StanceCamp, string>> = {
  for: "+",
  undecided: "=",
  against: "−",
  unknown: "?",
};

/** The camps in words. */
export const stanceLabels: Readonly<Record<StanceCamp, string>> = {
  for: "for us",
  undecided: "undecided",
  against: "against us",
  unknown: "not known",
};
