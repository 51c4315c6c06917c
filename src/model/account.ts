import * as z from "zod/mini";
import {
  type CompetitorInput,
  competitorSchema,
  type DepartmentInput,
  departmentSchema,
  type EventInput,
  eventSchema,
  type NeedInput,
  type NoteInput,
  needSchema,
  noteSchema,
  type ObservationInput,
  observationSchema,
  type PainPointInput,
  painPointSchema,
  type SourceInput,
  sourceSchema,
} from "./context.js";
import {
  amount,
  type Carried,
  carried,
  count,
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
import { type GoalInput, goalSchema } from "./goal.js";
import { type InteractionInput, interactionSchema } from "./interaction.js";
import { type PersonInput, personSchema } from "./person.js";
import { type RelationshipInput, relationshipSchema } from "./relationship.js";
import { TIERS, type Tier } from "./vocabularies.js";
import { wordsOf } from "./vocabulary.js";

/** A key account as a user writes it: plain JSON. Only `id`, `name`, `asOf` and people with `id` and `name` are required. */
export interface AccountInput extends Carried {
  readonly schemaVersion?: Maybe<1>;
  readonly id: Id;
  readonly name: string;
  /** The date the map stands for; every age is reckoned from it. */
  readonly asOf: IsoDate;
  readonly people: readonly PersonInput[];
  readonly relationships?: Maybe<readonly RelationshipInput[]>;
  readonly interactions?: Maybe<readonly InteractionInput[]>;
  readonly departments?: Maybe<readonly DepartmentInput[]>;
  readonly goals?: Maybe<readonly GoalInput[]>;
  readonly competitors?: Maybe<readonly CompetitorInput[]>;
  readonly events?: Maybe<readonly EventInput[]>;
  readonly painPoints?: Maybe<readonly PainPointInput[]>;
  readonly needs?: Maybe<readonly NeedInput[]>;
  readonly notes?: Maybe<readonly NoteInput[]>;
  readonly sources?: Maybe<readonly SourceInput[]>;
  /** A plain field is shorthand for one observation. */
  readonly observations?: Maybe<readonly ObservationInput[]>;
  readonly profile?: Maybe<{
    readonly industry?: Maybe<string>;
    readonly employees?: Maybe<number>;
    readonly headquarters?: Maybe<string>;
    readonly website?: Maybe<string>;
    readonly segment?: Maybe<string>;
    readonly tier?: Maybe<Tier>;
    readonly parentAccountId?: Maybe<Id>;
    readonly objectives?: Maybe<readonly string[]>;
  }>;
  readonly value?: Maybe<{
    readonly currency?: Maybe<string>;
    readonly annualRevenue?: Maybe<number>;
    readonly potential?: Maybe<number>;
    readonly lifetime?: Maybe<number>;
    readonly shareOfWallet?: Maybe<number>;
  }>;
  /** The author's own estimate of how much of the real network is on the map, 0..1. */
  readonly mapCompleteness?: Maybe<number>;
}

/** A checked account: words read as numbers, nulls gone, nothing filled in but schemaVersion. It is itself a valid AccountInput. */
export interface Account extends AccountInput {
  readonly schemaVersion: 1;
}

/** The fields of an account beside its collections. */
const ownFields = /* @__PURE__ */ (() => ({
  schemaVersion: maybe(z.literal(1)),
  id,
  name,
  asOf: isoDate,
  profile: maybe(
    z.strictObject({
      industry: maybe(text),
      employees: maybe(count),
      headquarters: maybe(text),
      website: maybe(text),
      segment: maybe(text),
      tier: maybe(z.enum(wordsOf(TIERS))),
      parentAccountId: maybe(id),
      objectives: maybeList(text),
    }),
  ),
  value: maybe(
    z.strictObject({
      currency: maybe(text),
      annualRevenue: maybe(amount),
      potential: maybe(amount),
      lifetime: maybe(amount),
      shareOfWallet: maybe(fraction),
    }),
  ),
  mapCompleteness: maybe(fraction),
  ...carried,
}))();

export const accountSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    ...ownFields,
    people: z.array(personSchema),
    relationships: maybeList(relationshipSchema),
    interactions: maybeList(interactionSchema),
    departments: maybeList(departmentSchema),
    goals: maybeList(goalSchema),
    competitors: maybeList(competitorSchema),
    events: maybeList(eventSchema),
    painPoints: maybeList(painPointSchema),
    needs: maybeList(needSchema),
    notes: maybeList(noteSchema),
    sources: maybeList(sourceSchema),
    observations: maybeList(observationSchema),
  }))();
