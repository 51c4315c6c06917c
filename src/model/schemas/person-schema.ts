import * as s from "../../internal/schema.js";
import {
  ADAPTABILITIES,
  BUDGET_AUTHORITIES,
  BUYING_ROLES,
  CHANNELS,
  COVERAGES,
  PERSON_STATUSES,
  POLITICAL_STATUSES,
  RELATION_LEVELS,
  RELATIONSHIP_ROLES,
  SIDES,
  STANCES,
} from "../vocabularies.js";
import { wordsOf } from "../vocabulary.js";
import {
  amount,
  carried,
  count,
  flag,
  fraction,
  id,
  isoDate,
  maybe,
  maybeList,
  name,
  provenanceByField,
  signedFraction,
  text,
} from "./field-schemas.js";

export const stance = /* @__PURE__ */ (() => s.union([signedFraction, s.enum(wordsOf(STANCES))]))();

export const roles = /* @__PURE__ */ (() => s.array(s.enum(wordsOf(BUYING_ROLES))))();

/** The fields of a person one by one: the schema is made of them, and so are changes and observations of single fields. */
export const personFields = /* @__PURE__ */ (() => ({
  id,
  name,
  side: maybe(s.enum(wordsOf(SIDES))),
  title: maybe(text),
  departmentId: maybe(id),
  organization: maybe(text),
  email: maybe(text),
  location: maybe(text),
  level: maybe(s.number().check(s.gte(0), s.lte(100))),
  reportsTo: maybe(id),
  isTop: maybe(flag),
  dottedLineTo: maybeList(id),
  directReports: maybe(count),
  status: maybe(s.enum(wordsOf(PERSON_STATUSES))),
  statusFrom: maybe(isoDate),
  statusUntil: maybe(isoDate),
  departureRisk: maybe(fraction),
  roles: maybe(roles),
  stance: maybe(stance),
  inBuyingGroup: maybe(flag),
  decisionWeight: maybe(amount),
  authority: maybe(
    s.strictObject({
      budget: maybe(s.enum(wordsOf(BUDGET_AUTHORITIES))),
      signoffLimit: maybe(amount),
      veto: maybe(flag),
    }),
  ),
  politicalStatus: maybe(s.enum(wordsOf(POLITICAL_STATUSES))),
  relationshipRole: maybe(s.enum(wordsOf(RELATIONSHIP_ROLES))),
  coverage: maybe(s.enum(wordsOf(COVERAGES))),
  lastContactAt: maybe(isoDate),
  ownerId: maybe(id),
  relationLevel: maybe(
    s.strictObject({
      current: maybe(s.enum(wordsOf(RELATION_LEVELS))),
      desired: maybe(s.enum(wordsOf(RELATION_LEVELS))),
    }),
  ),
  competitorAffinity: maybeList(s.strictObject({ competitorId: id, value: signedFraction })),
  susceptibility: maybe(fraction),
  adaptability: maybe(s.enum(wordsOf(ADAPTABILITIES))),
  goals: maybeList(text),
  interests: maybeList(text),
  persona: maybe(text),
  growthPotential: maybe(fraction),
  communication: maybe(
    s.strictObject({
      channels: maybeList(s.enum(wordsOf(CHANNELS))),
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

export const personSchema = /* @__PURE__ */ (() => s.strictObject(personFields))();
