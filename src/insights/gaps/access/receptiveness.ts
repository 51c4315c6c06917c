import { clamp } from "../../../internal/numbers.js";
import type { GapContext } from "../gap-context.js";

/** How open a person is to us [D]: a base, and what contact, being swayed, gaining by our win and a leaning elsewhere add. */
const weights = { base: 0.15, contact: 0.45, susceptibility: 0.25, impact: 0.15, competitor: -0.3 } as const;
const limits = { low: 0.05, high: 0.95 } as const;
/** From here up somebody leans to a competitor. */
const leaningFrom = 0.4;
const maximumSteps = 4;

/** How open a person is to being won for us, .05..0.95: an index to compare people by, not a probability. */
export function receptiveness(context: GapContext, person: number): number {
  const { network, influence } = context;
  const { fields, stake } = network.people[person]!;
  const contact = context.access().bestPath(person, maximumSteps)?.strength ?? 0;
  const leans = fields.competitorAffinity?.some(({ value }) => value >= leaningFrom) ?? false;
  const open =
    weights.base +
    weights.contact * contact +
    weights.susceptibility * influence.susceptibility[person]! +
    weights.impact * Math.max(0, stake?.impactIfWin ?? 0) +
    (leans ? weights.competitor : 0);
  return clamp(open, limits.low, limits.high);
}
