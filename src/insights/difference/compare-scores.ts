import { compareIds } from "../../internal/compare-ids.js";
import type { Interval } from "../../internal/numbers.js";
import type { Sentence } from "../../internal/sentence.js";
import type { Gap } from "../gaps/gap.js";
import type { Stakeholder } from "../influence/stakeholder.js";
import type { ComparedScore, Difference, InfluenceDifference, PersonDifference } from "./difference.js";
import { headlines } from "./headlines.js";

/** Influence that differs by less is the same. */
const sameInfluence = 1e-9;

/** Compares two scores; who joined, left or changed, and what the customer wants now, is known already. */
export function compareScores(
  before: ComparedScore,
  after: ComparedScore,
  people: PersonDifference[],
  wants: readonly Sentence[] = [],
): Difference {
  const difference: Difference = {
    people,
    influence: compareInfluence(before.stakeholders, after.stakeholders),
    groupStance: { before: before.decision.groupStance, after: after.decision.groupStance },
    gapsOpened: missingFrom(after.gaps, before.gaps),
    gapsClosed: missingFrom(before.gaps, after.gaps),
    health: { before: before.health.overall, after: after.health.overall },
    headlines: [],
  };
  return { ...difference, headlines: headlines(difference, before, after, wants) };
}

function compareInfluence(before: readonly Stakeholder[], after: readonly Stakeholder[]): InfluenceDifference[] {
  const earlier = new Map(before.map((person) => [person.id, person]));
  const later = new Map(after.map((person) => [person.id, person]));
  const differences: InfluenceDifference[] = [];
  for (const id of new Set([...earlier.keys(), ...later.keys()])) {
    const was = earlier.get(id);
    const is = later.get(id);
    const change = { before: was?.influence ?? 0, after: is?.influence ?? 0 };
    if (Math.abs(change.after - change.before) <= sameInfluence) continue;
    const label = (is ?? was)!.name;
    const withinNoise = overlap(rangeOf(was), rangeOf(is));
    differences.push({ ref: { type: "person", id, label }, ...change, withinNoise });
  }
  const size = ({ before: was, after: is }: InfluenceDifference) => Math.abs(is - was);
  return differences.sort((a, b) => size(b) - size(a) || compareIds(a.ref.id, b.ref.id));
}

/** Likely ranks, too many to help or not; `null` without samples. */
function rangeOf(person: Stakeholder | undefined): Interval | null {
  return person?.rankInterval ?? person?.notRanked ?? null;
}

function overlap(a: Interval | null, b: Interval | null): boolean | null {
  if (a === null || b === null) return null;
  return a[0] <= b[1] && b[0] <= a[1];
}

function missingFrom(gaps: readonly Gap[], others: readonly Gap[]): Gap[] {
  const known = new Set(others.map((gap) => gap.id));
  return gaps.filter((gap) => !known.has(gap.id));
}
