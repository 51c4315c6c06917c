import type { DepartmentInput, ObservationInput, PainPointInput, SourceInput } from "../context.js";
import type { GoalInput } from "../goal.js";
import type { InteractionInput } from "../interaction.js";
import type { PersonInput } from "../person.js";
import { withField, withoutProvenance } from "./changing.js";
import type { Succession } from "./succession.js";

/** A person, when somebody else leaves; `null` for the one who leaves. */
export function leavePerson(person: PersonInput, succession: Succession): PersonInput | null {
  const { leaving, successor, movesUp, bossOfSeat, heirFor } = succession;
  if (person.id === leaving) return null;
  const heir = heirFor(person.id);
  let next = person;
  if (person.id === successor && movesUp) next = withField(next, "reportsTo", bossOfSeat);
  else if (person.reportsTo === leaving) next = withField(next, "reportsTo", heir);
  if (person.ownerId === leaving) next = withField(next, "ownerId", heir);
  if (person.dottedLineTo?.includes(leaving)) {
    next = withField(next, "dottedLineTo", listOrNothing(replaceIn(person.dottedLineTo, leaving, heir)));
  }
  const fields = (["reportsTo", "ownerId", "dottedLineTo"] as const).filter((field) => next[field] !== person[field]);
  return withoutProvenance(next, fields);
}

/** An interaction without the person; `null` where fewer than two are left. */
export function withoutPerson(interaction: InteractionInput, { leaving }: Succession): InteractionInput | null {
  const next = interaction.initiatorId === leaving ? withField(interaction, "initiatorId", undefined) : interaction;
  const participants = next.participants.filter(({ personId }) => personId !== leaving);
  if (participants.length === next.participants.length) return next;
  return participants.length < 2 ? null : { ...next, participants };
}

/** A department, led by the successor where the person led it. */
export function leaveDepartment(department: DepartmentInput, { leaving, successor }: Succession): DepartmentInput {
  return department.headId === leaving ? withField(department, "headId", successor) : department;
}

/** A goal without the person's stake. */
export function leaveGoal(goal: GoalInput, { leaving }: Succession): GoalInput {
  const stakes = goal.stakes?.filter(({ personId }) => personId !== leaving);
  return stakes?.length === goal.stakes?.length ? goal : withField(goal, "stakes", listOrNothing(stakes!));
}

/** A pain point, owned by the successor where the person owned it. */
export function leavePainPoint(painPoint: PainPointInput, { leaving, successor }: Succession): PainPointInput {
  const next = painPoint.ownerId === leaving ? withField(painPoint, "ownerId", successor) : painPoint;
  if (!next.personIds?.includes(leaving)) return next;
  return withField(next, "personIds", listOrNothing(replaceIn(next.personIds, leaving, undefined)));
}

/** A source; who collected it does not pass on. */
export function leaveSource(source: SourceInput, { leaving }: Succession): SourceInput {
  return source.collectedBy === leaving ? withField(source, "collectedBy", undefined) : source;
}

/** An observation; `null` if it was of the person, or said no more than that somebody belongs to them. */
export function leaveObservation(observation: ObservationInput, succession: Succession): ObservationInput | null {
  const { leaving, heirFor } = succession;
  const { personId, field, value } = observation;
  if (personId === leaving) return null;
  if ((field === "reportsTo" || field === "ownerId") && value === leaving) {
    const heir = heirFor(personId);
    return heir === undefined ? null : { ...observation, value: heir };
  }
  if (field !== "dottedLineTo" || !Array.isArray(value) || !value.includes(leaving)) return observation;
  const left = replaceIn(value as string[], leaving, heirFor(personId));
  return left.length === 0 ? null : { ...observation, value: left };
}

/** A list of ids with one replaced, or left out; nobody is listed twice. */
function replaceIn(ids: readonly string[], leaving: string, heir: string | undefined): string[] {
  const left: string[] = [];
  for (const id of ids) {
    const next = id === leaving ? heir : id;
    if (next !== undefined && !left.includes(next)) left.push(next);
  }
  return left;
}

function listOrNothing<Entry>(list: Entry[]): Entry[] | undefined {
  return list.length === 0 ? undefined : list;
}
