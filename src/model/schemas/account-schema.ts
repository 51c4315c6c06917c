import * as s from "../../internal/schema.js";
import { TIERS } from "../vocabularies.js";
import { wordsOf } from "../vocabulary.js";
import { companySchema, membershipSchema } from "./company-schemas.js";
import {
  competitorSchema,
  departmentSchema,
  eventSchema,
  needSchema,
  noteSchema,
  observationSchema,
  painPointSchema,
  sourceSchema,
} from "./context-schemas.js";
import { amount, carried, count, fraction, id, isoDate, maybe, maybeList, name, text } from "./field-schemas.js";
import { goalSchema } from "./goal-schema.js";
import { interactionSchema } from "./interaction-schema.js";
import { ownWordsSchema } from "./own-words-schema.js";
import { personSchema } from "./person-schema.js";
import { positionSchema } from "./position-schema.js";
import { relationshipSchema } from "./relationship-schema.js";

/** The fields of an account beside its collections. */
const ownFields = /* @__PURE__ */ (() => ({
  schemaVersion: maybe(s.literal(1)),
  id,
  name,
  asOf: isoDate,
  profile: maybe(
    s.strictObject({
      industry: maybe(text),
      employees: maybe(count),
      headquarters: maybe(text),
      website: maybe(text),
      segment: maybe(text),
      tier: maybe(s.enum(wordsOf(TIERS))),
      parentAccountId: maybe(id),
      objectives: maybeList(text),
    }),
  ),
  value: maybe(
    s.strictObject({
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
  s.strictObject({
    ...ownFields,
    people: s.array(personSchema),
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
    positions: maybeList(positionSchema),
    vocabulary: maybe(ownWordsSchema),
    accounts: maybeList(companySchema),
    memberships: maybeList(membershipSchema),
  }))();
