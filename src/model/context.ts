import * as z from "zod/mini";
import {
  type Carried,
  carried,
  count,
  flag,
  fraction,
  type Id,
  type IsoDate,
  id,
  isoDate,
  type Maybe,
  maybe,
  maybeList,
  name,
  text,
} from "./fields.js";
import {
  EVENT_KINDS,
  type EventKind,
  NOTE_KINDS,
  type NoteKind,
  SOURCE_KINDS,
  type SourceKind,
} from "./vocabularies.js";
import { wordsOf } from "./vocabulary.js";

/** A department, team or business unit. */
export interface DepartmentInput extends Carried {
  readonly id: Id;
  readonly name: string;
  readonly parentId?: Maybe<Id>;
  readonly headId?: Maybe<Id>;
  /** Has to be covered. */
  readonly required?: Maybe<boolean>;
  readonly headcount?: Maybe<number>;
}
export const departmentSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id,
    name,
    parentId: maybe(id),
    headId: maybe(id),
    required: maybe(flag),
    headcount: maybe(count),
    ...carried,
  }))();

/** Somebody else who sells into the account. */
export interface CompetitorInput extends Carried {
  readonly id: Id;
  readonly name: string;
  readonly incumbent?: Maybe<boolean>;
  readonly strengths?: Maybe<readonly string[]>;
  readonly weaknesses?: Maybe<readonly string[]>;
}
export const competitorSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id,
    name,
    incumbent: maybe(flag),
    strengths: maybeList(text),
    weaknesses: maybeList(text),
    ...carried,
  }))();

/** Something dated that is ahead or behind. */
export interface EventInput extends Carried {
  readonly id: Id;
  readonly kind: EventKind;
  readonly at: IsoDate;
  readonly note?: Maybe<string>;
}
export const eventSchema = /* @__PURE__ */ (() =>
  z.strictObject({ id, kind: z.enum(wordsOf(EVENT_KINDS)), at: isoDate, note: maybe(text), ...carried }))();

/** What hurts, whom, and who of us answers it. */
export interface PainPointInput extends Carried {
  readonly id: Id;
  readonly text: string;
  /** 0..1 */
  readonly severity?: Maybe<number>;
  readonly personIds?: Maybe<readonly Id[]>;
  readonly ownerId?: Maybe<Id>;
  readonly state?: Maybe<"open" | "in_progress" | "resolved">;
}
export const painPointSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id,
    text,
    severity: maybe(fraction),
    personIds: maybeList(id),
    ownerId: maybe(id),
    state: maybe(z.enum(["open", "in_progress", "resolved"])),
    ...carried,
  }))();

/** What the account needs. */
export interface NeedInput {
  readonly id: Id;
  readonly text: string;
  readonly priority?: Maybe<"low" | "medium" | "high">;
  readonly departmentId?: Maybe<Id>;
}
export const needSchema = /* @__PURE__ */ (() =>
  z.strictObject({ id, text, priority: maybe(z.enum(["low", "medium", "high"])), departmentId: maybe(id) }))();

/** Dated intel: notes, objections, criteria, constraints, steps of the purchasing process. */
export interface NoteInput extends Carried {
  readonly id: Id;
  readonly at: IsoDate;
  readonly text: string;
  readonly about?: Maybe<readonly Id[]>;
  readonly kind?: Maybe<NoteKind>;
  readonly state?: Maybe<"open" | "done">;
  readonly sourceId?: Maybe<Id>;
}
export const noteSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id,
    at: isoDate,
    text,
    about: maybeList(id),
    kind: maybe(z.enum(wordsOf(NOTE_KINDS))),
    state: maybe(z.enum(["open", "done"])),
    sourceId: maybe(id),
    ...carried,
  }))();

/** Where facts come from, and how far they can be relied on. */
export interface SourceInput extends Carried {
  readonly id: Id;
  readonly kind: SourceKind;
  readonly collectedBy?: Maybe<Id>;
  readonly department?: Maybe<string>;
  readonly at?: Maybe<IsoDate>;
  /** 0..1; absent: the default of its kind. */
  readonly reliability?: Maybe<number>;
}
export const sourceSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id,
    kind: z.enum(wordsOf(SOURCE_KINDS)),
    collectedBy: maybe(id),
    department: maybe(text),
    at: maybe(isoDate),
    reliability: maybe(fraction),
    ...carried,
  }))();

/** A further, possibly differing, observation of a field: sales says supporter, service says critic. */
export interface ObservationInput {
  readonly personId: Id;
  /** Which field of the person; with `goalId` which field of their stake. */
  readonly field: string;
  readonly value: unknown;
  readonly goalId?: Maybe<Id>;
  readonly sourceId?: Maybe<Id>;
  readonly at?: Maybe<IsoDate>;
  readonly confidence?: Maybe<number>;
}
export const observationSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    personId: id,
    field: name,
    value: z.unknown(),
    goalId: maybe(id),
    sourceId: maybe(id),
    at: maybe(isoDate),
    confidence: maybe(fraction),
  }))();
