import type { NetworkPerson } from "../../network/network.js";
import { leaning } from "./defaults.js";

/** Where somebody stands when it comes to a vote. */
export type Stand = "for" | "undecided" | "against" | "unknown";

/** Opinions are solved to about this precision. */
const tolerance = 1e-9;

/**
 * Where somebody stands by what they are predicted to think after listening: for us from .25, against from −.25. Whoever
 * recorded no stance of theirs knows nothing of their vote, whatever others may say to them.
 */
export function standOf({ stance }: NetworkPerson, predicted: number | null): Stand {
  if (stance === null || predicted === null) return "unknown";
  if (predicted >= leaning - tolerance) return "for";
  return predicted <= -leaning + tolerance ? "against" : "undecided";
}
