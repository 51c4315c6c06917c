import { isAfter, toMoment } from "../../../internal/days.js";
import type { Provenance } from "../../../model/fields.js";
import type { RelationshipInput } from "../../../model/relationship.js";
import { strengthNumber } from "../../../model/titles/words-to-numbers.js";
import type { MapScore } from "./map-options.js";
import type { MapTie } from "./map-person.js";
import { tieFamilies } from "./tie-families.js";

const mediumStrength = 0.5;

/** How a relationship is drawn; `null` for one of another goal, over, or not yet begun at the date of the score. */
export function readTie(
  tie: RelationshipInput,
  { goalId, asOf }: MapScore,
  isGuess: (fact: Provenance) => boolean,
): Pick<MapTie, "family" | "strength" | "arrows" | "isInferred"> | null {
  if (tie.goalId != null && tie.goalId !== goalId) return null;
  const today = toMoment(asOf);
  const isLater = (date: string | null | undefined) => date != null && isAfter(toMoment(date), today);
  const isOver = tie.validTo != null && tie.validTo !== asOf && !isLater(tie.validTo);
  if (isOver || isLater(tie.validFrom) || isLater(tie.asOf)) return null;
  const family = tieFamilies[tie.kind];
  return {
    family,
    strength: tie.strength == null ? mediumStrength : strengthNumber(tie.strength),
    arrows: family === "influence" ? "to" : "none",
    isInferred: isGuess(tie),
  };
}
