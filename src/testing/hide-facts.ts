import type { DepartmentInput } from "../model/context.js";
import type { PersonInput } from "../model/person.js";
import type { Draft, DraftGoal, DraftTie } from "./draft.js";

/** Fields that become known together, by what they are about. */
const facts: Readonly<Record<string, readonly (keyof PersonInput)[]>> = {
  title: ["title"],
  department: ["departmentId"],
  line: ["reportsTo", "isTop"],
  "dotted line": ["dottedLineTo"],
  roles: ["roles", "inBuyingGroup"],
  stance: ["stance", "provenance"],
  authority: ["authority"],
  politics: ["politicalStatus"],
  competitors: ["competitorAffinity"],
};

/** What can be unknown beside the people. */
export interface Hideable {
  departments: DepartmentInput[];
  relationships: DraftTie[];
  goals: DraftGoal[];
}

/**
 * Takes facts about customers and consultants off the map at random, each with probability 1 − completeness. What is left at
 * some completeness is still there at a higher one. Names, our own team and the contacts with it always stay.
 */
export function hideFacts(
  draft: Draft,
  completeness: number,
  { departments, relationships, goals }: Hideable,
): Hideable {
  const isKnown = (fact: string, id: string) => draft.sampler.chance(completeness, "known", fact, id);
  for (const { person } of [...draft.customers, ...draft.externals]) {
    for (const [fact, fields] of Object.entries(facts)) {
      if (isKnown(fact, person.id)) continue;
      for (const field of fields) delete person[field];
    }
  }
  return {
    departments: departments.map(({ headId, ...department }) =>
      isKnown("department", headId!) ? { ...department, headId } : department,
    ),
    relationships: relationships.filter(({ from, kind, to }) => isKnown("tie", `${from}>${kind}>${to}`)),
    goals: goals.map(({ stakes, ...goal }) => ({
      ...goal,
      stakes: stakes
        .filter(({ personId }) => isKnown("roles", personId))
        .map(({ stance, ...stake }) => (isKnown("stance", stake.personId) ? { ...stake, stance } : stake)),
    })),
  };
}
