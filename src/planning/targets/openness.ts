import { allRows } from "../../insights/gaps/access/access-rows.js";
import type { Influence } from "../../insights/influence/influence.js";
import { clamp } from "../../internal/numbers.js";
import { strongestPaths } from "../../kernels/paths/strongest-paths.js";
import type { Network } from "../../network/network.js";

/** How open people are to us, and how much work winning them is [D]. */
const openness = { base: 0.15, contact: 0.45, susceptibility: 0.25, impact: 0.15, competitor: -0.3 } as const;
const limits = { low: 0.05, high: 0.95 } as const;
const work = { base: 1, notCovered: 1.5, executive: 0.5, opponent: 0.5 } as const;
const competitorFrom = 0.4;
const executiveLevel = 1;
const opponentFrom = -0.4;
const farthestSteps = 4;

/** How open each person is, .05..0.95: what contact, being swayed, gaining by our win and leaning elsewhere add to a base. */
export function opennessOf(network: Network, { susceptibility }: Influence): (person: number) => number {
  const { people, contact } = network;
  const { strength } = strongestPaths(allRows(network), [...contact.team, people.length], farthestSteps);
  return (person) => {
    const { fields, stake } = people[person]!;
    const leans = fields.competitorAffinity?.some(({ value }) => value >= competitorFrom) ?? false;
    const open =
      openness.base +
      openness.contact * strength[person]! +
      openness.susceptibility * susceptibility[person]! +
      openness.impact * Math.max(0, stake?.impactIfWin ?? 0) +
      (leans ? openness.competitor : 0);
    return clamp(open, limits.low, limits.high);
  };
}

/** 1, and 1.5 for somebody we are not in contact with, the way from their stance to the wanted one, .5 at the top, .5 for an opponent. */
export function effortFor({ people, contact }: Network, person: number, wanted: number): number {
  const { level, stance } = people[person]!;
  return (
    work.base +
    (contact.covered[person] === 1 ? 0 : work.notCovered) +
    Math.abs(wanted - (stance ?? 0)) +
    (level !== null && level <= executiveLevel ? work.executive : 0) +
    ((stance ?? 0) <= opponentFrom ? work.opponent : 0)
  );
}
