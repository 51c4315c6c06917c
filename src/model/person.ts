import * as z from "zod/mini";
import {
  amount,
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
  type Provenance,
  provenanceByField,
  signedFraction,
  text,
} from "./fields.js";
import {
  ADAPTABILITIES,
  type Adaptability,
  BUDGET_AUTHORITIES,
  BUYING_ROLES,
  type BudgetAuthority,
  type BuyingRole,
  CHANNELS,
  type Channel,
  COVERAGES,
  type Coverage,
  PERSON_STATUSES,
  type PersonStatus,
  POLITICAL_STATUSES,
  type PoliticalStatus,
  RELATION_LEVELS,
  RELATIONSHIP_ROLES,
  type RelationLevel,
  type RelationshipRole,
  SIDES,
  type Side,
  STANCES,
  type Stance,
} from "./vocabularies.js";
import { wordsOf } from "./vocabulary.js";

/** Somebody on the map, on any side, or a vacant seat. Only `id` and `name` are required. */
export interface PersonInput extends Carried {
  readonly id: Id;
  readonly name: string;
  /** @defaultValue "customer" */
  readonly side?: Maybe<Side>;
  readonly title?: Maybe<string>;
  readonly departmentId?: Maybe<Id>;
  readonly organization?: Maybe<string>;
  readonly email?: Maybe<string>;
  readonly location?: Maybe<string>;
  /** 0 = board or chief executive. Absent: from the reporting line, else inferred from the title, marked as such. */
  readonly level?: Maybe<number>;
  readonly reportsTo?: Maybe<Id>;
  /** Known to have nobody above. */
  readonly isTop?: Maybe<boolean>;
  readonly dottedLineTo?: Maybe<readonly Id[]>;
  /** How many people report to this person, where they are not all on the map. */
  readonly directReports?: Maybe<number>;
  readonly status?: Maybe<PersonStatus>;
  readonly statusFrom?: Maybe<IsoDate>;
  readonly statusUntil?: Maybe<IsoDate>;
  /** 0..1 */
  readonly departureRisk?: Maybe<number>;
  /** Absent: unknown. An empty list: known to have none. */
  readonly roles?: Maybe<readonly BuyingRole[]>;
  /** Toward us. Absent: unknown, which is not neutral. */
  readonly stance?: Maybe<Stance>;
  readonly inBuyingGroup?: Maybe<boolean>;
  /** Overrides the weight that follows from roles, budget and side; an economic buyer has 1. */
  readonly decisionWeight?: Maybe<number>;
  readonly authority?: Maybe<{
    readonly budget?: Maybe<BudgetAuthority>;
    readonly signoffLimit?: Maybe<number>;
    readonly veto?: Maybe<boolean>;
  }>;
  readonly politicalStatus?: Maybe<PoliticalStatus>;
  /** Their role toward us. */
  readonly relationshipRole?: Maybe<RelationshipRole>;
  /** How well we know them, where nobody wrote down single contacts. */
  readonly coverage?: Maybe<Coverage>;
  readonly lastContactAt?: Maybe<IsoDate>;
  /** Which of our people looks after them. */
  readonly ownerId?: Maybe<Id>;
  readonly relationLevel?: Maybe<{ readonly current?: Maybe<RelationLevel>; readonly desired?: Maybe<RelationLevel> }>;
  /** Leaning to a competitor, -1..1. */
  readonly competitorAffinity?: Maybe<readonly { readonly competitorId: Id; readonly value: number }[]>;
  /** How far others sway them, 0..1; overrides the option of the same name. */
  readonly susceptibility?: Maybe<number>;
  readonly adaptability?: Maybe<Adaptability>;
  readonly goals?: Maybe<readonly string[]>;
  readonly interests?: Maybe<readonly string[]>;
  readonly persona?: Maybe<string>;
  /** 0..1 */
  readonly growthPotential?: Maybe<number>;
  readonly communication?: Maybe<{
    readonly channels?: Maybe<readonly Channel[]>;
    readonly minGapDays?: Maybe<number>;
    readonly maxGapDays?: Maybe<number>;
    readonly style?: Maybe<string>;
    readonly language?: Maybe<string>;
    readonly bestTime?: Maybe<string>;
    readonly avoid?: Maybe<readonly string[]>;
    readonly optOut?: Maybe<boolean>;
  }>;
  readonly formerEmployers?: Maybe<readonly string[]>;
  readonly tags?: Maybe<readonly string[]>;
  /** How single fields are known, by field name. */
  readonly provenance?: Maybe<Readonly<Record<string, Provenance>>>;
}

export const stance = /* @__PURE__ */ (() => z.union([signedFraction, z.enum(wordsOf(STANCES))]))();
export const roles = /* @__PURE__ */ (() => z.array(z.enum(wordsOf(BUYING_ROLES))))();

/** The fields of a person one by one: the schema is made of them, and so are changes and observations of single fields. */
export const personFields = /* @__PURE__ */ (() => ({
  id,
  name,
  side: maybe(z.enum(wordsOf(SIDES))),
  title: maybe(text),
  departmentId: maybe(id),
  organization: maybe(text),
  email: maybe(text),
  location: maybe(text),
  level: maybe(z.number().check(z.gte(0), z.lte(100))),
  reportsTo: maybe(id),
  isTop: maybe(flag),
  dottedLineTo: maybeList(id),
  directReports: maybe(count),
  status: maybe(z.enum(wordsOf(PERSON_STATUSES))),
  statusFrom: maybe(isoDate),
  statusUntil: maybe(isoDate),
  departureRisk: maybe(fraction),
  roles: maybe(roles),
  stance: maybe(stance),
  inBuyingGroup: maybe(flag),
  decisionWeight: maybe(amount),
  authority: maybe(
    z.strictObject({
      budget: maybe(z.enum(wordsOf(BUDGET_AUTHORITIES))),
      signoffLimit: maybe(amount),
      veto: maybe(flag),
    }),
  ),
  politicalStatus: maybe(z.enum(wordsOf(POLITICAL_STATUSES))),
  relationshipRole: maybe(z.enum(wordsOf(RELATIONSHIP_ROLES))),
  coverage: maybe(z.enum(wordsOf(COVERAGES))),
  lastContactAt: maybe(isoDate),
  ownerId: maybe(id),
  relationLevel: maybe(
    z.strictObject({
      current: maybe(z.enum(wordsOf(RELATION_LEVELS))),
      desired: maybe(z.enum(wordsOf(RELATION_LEVELS))),
    }),
  ),
  competitorAffinity: maybeList(z.strictObject({ competitorId: id, value: signedFraction })),
  susceptibility: maybe(fraction),
  adaptability: maybe(z.enum(wordsOf(ADAPTABILITIES))),
  goals: maybeList(text),
  interests: maybeList(text),
  persona: maybe(text),
  growthPotential: maybe(fraction),
  communication: maybe(
    z.strictObject({
      channels: maybeList(z.enum(wordsOf(CHANNELS))),
      minGapDays: maybe(amount),
      maxGapDays: maybe(amount),
      style: maybe(text),
      language: maybe(text),
      bestTime: maybe(text),
      avoid: maybeList(text),
      optOut: maybe(flag),
    }),
  ),
  formerEmployers: maybeList(text),
  tags: maybeList(text),
  provenance: provenanceByField,
  ...carried,
}))();

export const personSchema = /* @__PURE__ */ (() => z.strictObject(personFields))();
