import type { Gap } from "../../insights/gaps/gap.js";
import { defaultConfidenceLevel } from "../../insights/uncertainty/defaults.js";
import { middle } from "../../insights/uncertainty/rank-intervals.js";
import type { Uncertainty } from "../../insights/uncertainty/uncertainty.js";
import { compareIds } from "../../internal/compare-ids.js";
import type { Ref } from "../../internal/issue.js";
import type { Change } from "../../model/change.js";
import { personRef } from "../../model/refs.js";
import type { Situation } from "../situation.js";
import { describePerson } from "./describe-person.js";
import { headlines } from "./headlines.js";
import { sideEffects } from "./side-effects.js";
import { teamEffects } from "./team-effects.js";
import type { PersonEffect, WhatIf } from "./what-if.js";

/** Influence and stances that differ by less are the same. */
const same = 1e-9;

/** What is different after some changes. With samples on both sides, differences are told from noise sample by sample. */
export function compareSituations(before: Situation, after: Situation, changes: readonly Change[]): WhatIf {
  const effects: WhatIf = {
    accountId: before.account.id,
    goalId: before.network.goal?.id ?? null,
    asOf: after.network.asOf.iso,
    changes: structuredClone(changes) as Change[],
    groupStance: {
      before: before.decision.groupStance,
      after: after.decision.groupStance,
      withinNoise: groupNoise(before, after),
    },
    support: { before: before.decision.support, after: after.decision.support },
    covered: { before: before.covered, after: after.covered },
    health: { before: before.health, after: after.health },
    people: peopleEffects(before, after),
    team: teamEffects(before.network, after.network),
    gapsOpened: missingFrom(after.gaps, before.gaps),
    gapsClosed: missingFrom(before.gaps, after.gaps),
    sideEffects: sideEffects(before.network, after.network, after.influence),
    factions: { before: factionsOf(before), after: factionsOf(after) },
    headlines: [],
  };
  return { ...effects, headlines: headlines(effects) };
}

function peopleEffects(before: Situation, after: Situation): PersonEffect[] {
  const found: (PersonEffect & { size: number })[] = [];
  const ids = new Set<string>();
  for (const { network } of [before, after]) for (const { id, inScope } of network.people) if (inScope) ids.add(id);
  for (const id of ids) {
    const was = before.network.indexOf.get(id);
    const is = after.network.indexOf.get(id);
    const influence = {
      before: was === undefined ? 0 : before.influence.shares[was]!,
      after: is === undefined ? 0 : after.influence.shares[is]!,
    };
    const predictedStance = {
      before: was === undefined ? null : before.predicted[was]!,
      after: is === undefined ? null : after.predicted[is]!,
    };
    const gained = Math.abs(influence.after - influence.before);
    const moved = stanceDistance(predictedStance.before, predictedStance.after);
    if (gained <= same && moved <= same && (was === undefined) === (is === undefined)) continue;
    const person = is === undefined ? before.network.people[was!]! : after.network.people[is]!;
    const ref = personRef(person.fields);
    const joins = was === undefined ? "joins" : is === undefined ? "leaves" : null;
    const reason = describePerson(ref, influence, predictedStance, joins);
    const withinNoise = personNoise(before, after, was, is);
    const size = gained + (Math.max(influence.before, influence.after) * moved) / 2;
    found.push({ ref, influence, predictedStance, withinNoise, reason, size });
  }
  found.sort((a, b) => b.size - a.size || compareIds(a.ref.id, b.ref.id));
  return found.map(({ size: _size, ...effect }) => effect);
}

/** A stance that becomes known or unknown counts as a step of 1. */
function stanceDistance(before: number | null, after: number | null): number {
  if (before === null && after === null) return 0;
  return before === null || after === null ? 1 : Math.abs(after - before);
}

function groupNoise(before: Situation, after: Situation): boolean | null {
  return isNoise(before.uncertainty, after.uncertainty, (chance, sample) => chance.samples.groupStances[sample]!);
}

function personNoise(
  before: Situation,
  after: Situation,
  was: number | undefined,
  is: number | undefined,
): boolean | null {
  const places = new Map([
    [before.uncertainty, { index: was, size: before.network.people.length }],
    [after.uncertainty, { index: is, size: after.network.people.length }],
  ]);
  return isNoise(before.uncertainty, after.uncertainty, (chance, sample) => {
    const { index, size } = places.get(chance)!;
    return index === undefined ? 0 : chance.samples.shares[sample * size + index]!;
  });
}

/** Whether the middle share of the paired differences holds 0; the same random numbers stand on both sides. `null` without samples. */
function isNoise(
  before: Uncertainty | null,
  after: Uncertainty | null,
  valueIn: (chance: Uncertainty, sample: number) => number,
): boolean | null {
  if (before === null || after === null) return null;
  const count = Math.min(before.samples.count, after.samples.count);
  const differences = new Float64Array(count);
  for (let sample = 0; sample < count; sample++) {
    differences[sample] = valueIn(after, sample) - valueIn(before, sample);
  }
  const [low, high] = middle(differences.sort(), before.level ?? defaultConfidenceLevel);
  return low <= same && high >= -same;
}

function factionsOf({ politics }: Situation): Ref[][] {
  return politics.factions.map(({ members }) => members);
}

function missingFrom(gaps: readonly Gap[], others: readonly Gap[]): Gap[] {
  const known = new Set(others.map(({ id }) => id));
  return gaps.filter(({ id }) => !known.has(id));
}
