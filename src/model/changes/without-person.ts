import { toMoment } from "../../internal/days.js";
import type { DepartmentInput, ObservationInput, PainPointInput, SourceInput } from "../context.js";
import type { GoalInput } from "../goal.js";
import { holdsAt } from "../holds-at.js";
import type { InteractionInput } from "../interaction.js";
import type { PersonInput } from "../person.js";
import type { HolderInput, PositionInput } from "../position.js";
import type { RelationshipInput } from "../relationship.js";
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

/** A tie; `null` if it was the person's own. Who looks after a pair passes on. */
export function leaveRelationship(tie: RelationshipInput, succession: Succession): RelationshipInput | null {
  const { leaving, successor } = succession;
  if (tie.from === leaving || tie.to === leaving) return null;
  return tie.ownerId === leaving ? withField(tie, "ownerId", successor) : tie;
}

/** A position: the successor holds it from the day of the account on, if the person held it then; the person's past is forgotten. */
export function leavePosition(position: PositionInput, succession: Succession): PositionInput {
  const { leaving, successor, asOf } = succession;
  let next = position;
  if (position.reportsTo === leaving) next = withField(next, "reportsTo", successor);
  if (position.dottedLineTo?.includes(leaving)) {
    next = withField(next, "dottedLineTo", listOrNothing(replaceIn(position.dottedLineTo, leaving, successor)));
  }
  if (!position.holders?.some(({ personId }) => personId === leaving)) return next;
  const day = toMoment(asOf);
  const isHeld = ({ personId, from, until }: HolderInput) =>
    personId === leaving && holdsAt({ validFrom: from, validTo: until }, day);
  const holders = position.holders.filter(({ personId }) => personId !== leaving);
  if (successor !== undefined && position.holders.some(isHeld)) holders.push({ personId: successor, from: asOf });
  return withField(next, "holders", listOrNothing(holders));
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
