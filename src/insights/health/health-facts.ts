import { ageInDays, toMoment } from "../../internal/days.js";
import { halfLifeDays } from "../../network/defaults.js";
import { departmentOf } from "../../network/departments.js";
import { recency } from "../../network/evidence.js";
import { withDefaults } from "../../network/model-options.js";
import type { Network } from "../../network/network.js";
import type { DecisionRights } from "../influence/decision-rights.js";
import { liveStrengths } from "./live-strengths.js";

/** What the health of an account rests on beside influence and stances; arrays are by person. */
export interface HealthFacts {
  /** Indexes of the people in scope. */
  readonly scope: Int32Array;
  /** Whether anything is known of our contacts. */
  readonly contactsKnown: boolean;
  readonly covered: Uint8Array;
  /** Live strength of the best line to one of our team, 0 without one. */
  readonly live: Float64Array;
  /** What age leaves of the last contact, 0..1; −1: its date is not known. */
  readonly freshness: Float64Array;
  /** Share of the levels on the map that are reached, 0..1; `null`: no levels are known. */
  readonly levelsReached: number | null;
  /** Levels reached, counted apart from departments, deciders and owners. */
  readonly levels: number;
  readonly departments: number;
  readonly deciders: number;
  readonly owners: number;
  readonly coveredPeople: number;
}

/** Reads once what stays the same whatever influence is sampled. */
export function readHealthFacts(network: Network, rights: DecisionRights): HealthFacts {
  const { people, contact, asOf } = network;
  const halfLives = withDefaults<keyof typeof halfLifeDays>(halfLifeDays, network.model.halfLifeDays);
  const freshness = new Float64Array(people.length).fill(-1);
  const rows = new Map<number, boolean>();
  const departments = new Set<string>();
  const owners = new Set<number>();
  let coveredPeople = 0;
  for (const person of people) {
    if (!person.inScope) continue;
    const { index, level } = person;
    const last = contact.lastContactAt[index]!;
    if (last !== null) freshness[index] = recency("contact", ageInDays(toMoment(last), asOf.moment), halfLives);
    const isCovered = contact.covered[index] === 1;
    if (level !== null) rows.set(level, isCovered || (rows.get(level) ?? false));
    if (!isCovered) continue;
    coveredPeople++;
    const department = departmentOf(network, index);
    if (department !== null) departments.add(department.id);
    for (const owner of contact.coveredBy[index]!) owners.add(owner);
  }
  const levels = [...rows.values()].filter(Boolean).length;
  return {
    scope: Int32Array.from(
      people.filter((person) => person.inScope),
      (person) => person.index,
    ),
    contactsKnown: contact.known,
    covered: contact.covered,
    live: liveStrengths(network),
    freshness,
    levelsReached: rows.size === 0 ? null : levels / rows.size,
    levels,
    departments: departments.size,
    deciders: rights.deciderKnown ? rights.deciders.filter((index) => contact.covered[index] === 1).length : 0,
    owners: owners.size,
    coveredPeople,
  };
}
