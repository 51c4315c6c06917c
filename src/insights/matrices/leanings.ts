import type { PersonInput } from "../../model/person.js";

/** A leaning from here up counts [D], as in the rule `competitor_aligned`. */
export const defaultLeaningFrom = 0.4;

/** Where somebody stands toward one competitor. */
export interface Leaning {
  readonly state: "toward" | "neither" | "away";
  /** How much a leaning weighs beside others, 0..1; 0 unless toward. */
  readonly weight: number;
  /** As stated; `null` where they only used to work there. */
  readonly affinity: number | null;
  readonly formerEmployer: boolean;
}

/** Where somebody stands toward all competitors. */
export interface Leanings {
  /** By competitor id; of the others nothing is known, unless `isNone`. */
  readonly known: ReadonlyMap<string, Leaning>;
  /** `nobody`: known to lean to none of them. */
  readonly state: "leaning" | "nobody" | "unknown";
  /** Stated that they lean to none: an empty list. */
  readonly isNone: boolean;
}

/** The competitors of an account, as leanings name them. */
export interface KnownCompetitors {
  readonly ids: ReadonlySet<string>;
  /** Ids by name in small letters. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads one person. What is stated wins; a former employer of whom nothing is stated counts as a leaning that is just enough.
 * Of two statements about one competitor the larger counts.
 */
export function readLeanings(fields: PersonInput, { ids, byName }: KnownCompetitors, leaningFrom: number): Leanings {
  const { competitorAffinity, formerEmployers } = fields;
  const known = new Map<string, Leaning>();
  if (competitorAffinity?.length === 0) return { known, state: "nobody", isNone: true };
  const former = new Set((formerEmployers ?? []).flatMap((name) => byName.get(name.trim().toLowerCase()) ?? []));
  const stated = new Map<string, number>();
  for (const { competitorId: id, value } of competitorAffinity ?? []) {
    if (ids.has(id)) stated.set(id, Math.max(value, stated.get(id) ?? value));
  }
  for (const [id, affinity] of stated) {
    const state = affinity >= leaningFrom ? "toward" : affinity <= -leaningFrom ? "away" : "neither";
    known.set(id, { state, weight: state === "toward" ? affinity : 0, affinity, formerEmployer: former.has(id) });
  }
  for (const id of former) {
    if (!known.has(id)) known.set(id, { state: "toward", weight: leaningFrom, affinity: null, formerEmployer: true });
  }
  if ([...known.values()].some((one) => one.state === "toward")) return { known, state: "leaning", isNone: false };
  const isTold = stated.size > 0 && stated.size === ids.size;
  return { known, state: isTold ? "nobody" : "unknown", isNone: false };
}
