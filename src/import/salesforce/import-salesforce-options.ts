import * as z from "zod/mini";
import type { IsoDate } from "../../model/fields.js";
import { type LimitOptions, limitsOption } from "../../model/limits.js";
import { isoDate } from "../../model/schemas/field-schemas.js";
import { stance } from "../../model/schemas/person-schema.js";
import {
  BUYING_ROLES,
  type BuyingRole,
  CHANNELS,
  type Channel,
  COVERAGES,
  type Coverage,
  GOAL_KINDS,
  type GoalKind,
  PERSON_STATUSES,
  type PersonStatus,
  POLITICAL_STATUSES,
  type PoliticalStatus,
  type Stance,
} from "../../model/vocabularies.js";
import { wordsOf } from "../../model/vocabulary.js";
import { objectHeaders, type SalesforceField, type SalesforceObject } from "./object-headers.js";

/** Options of {@link importSalesforce}. */
export interface ImportSalesforceOptions extends LimitOptions {
  /** The date the accounts stand for, such as that of the export. Required: there is no clock in the library. */
  asOf: IsoDate;
  /** What a file holds, where neither its name nor its records tell: `{ "export (3).csv": "Contact" }`. */
  objects?: { [file: string]: SalesforceObject } | undefined;
  /** The column of a field, such as `{ Contact: { stance: "Attitude__c" } }`; `false` leaves the field out. */
  columns?:
    | { [Name in SalesforceObject]?: { [Field in SalesforceField<Name>]?: string | false | undefined } | undefined }
    | undefined;
  /** Whether closed opportunities become goals too. @defaultValue false */
  includeClosed?: boolean | undefined;
  /** Which comes first in dates such as 03/04/2026 of reports. Absent: what the other dates of the column give away. */
  dateOrder?: "day_first" | "month_first" | undefined;
  /** What contact roles mean, beside those known; `false` ignores one. Case, spaces and hyphens do not matter. */
  roles?: { [word: string]: BuyingRole | false } | undefined;
  /** What words or numbers for stances mean. */
  stances?: { [word: string]: Stance | false } | undefined;
  /** What words for coverage mean. */
  coverages?: { [word: string]: Coverage | false } | undefined;
  /** What words for the status of a contact mean. */
  statuses?: { [word: string]: PersonStatus | false } | undefined;
  /** What words for political power mean. */
  politicalStatuses?: { [word: string]: PoliticalStatus | false } | undefined;
  /** What types and subtypes of tasks and events mean; `false` marks one as no contact. */
  channels?: { [word: string]: Channel | false } | undefined;
  /** What types of opportunities mean. */
  goalKinds?: { [word: string]: GoalKind | false } | undefined;
  /**
   * Whether a champion without a stance is read as an advocate and a blocker as an opponent, both with a confidence of .5.
   * @defaultValue true
   */
  stancesFromRoles?: boolean | undefined;
}

export const importSalesforceOptionsSchema = /* @__PURE__ */ (() => {
  const words = <S extends z.ZodMiniType>(meaning: S) =>
    z.optional(z.record(z.string(), z.union([z.literal(false), meaning])));
  const header = z.union([z.literal(false), z.string()]);
  const columns: Record<string, z.ZodMiniType> = {};
  for (const [object, table] of Object.entries(objectHeaders)) {
    columns[object] = z.optional(z.partialRecord(z.enum(Object.keys(table) as [string, ...string[]]), header));
  }
  return z.strictObject({
    asOf: isoDate,
    objects: z.optional(
      z.record(z.string(), z.enum(Object.keys(objectHeaders) as [SalesforceObject, ...SalesforceObject[]])),
    ),
    columns: z.optional(z.strictObject(columns)),
    includeClosed: z._default(z.boolean(), false),
    dateOrder: z.optional(z.enum(["day_first", "month_first"])),
    roles: words(z.enum(wordsOf(BUYING_ROLES))),
    stances: words(stance),
    coverages: words(z.enum(wordsOf(COVERAGES))),
    statuses: words(z.enum(wordsOf(PERSON_STATUSES))),
    politicalStatuses: words(z.enum(wordsOf(POLITICAL_STATUSES))),
    channels: words(z.enum(wordsOf(CHANNELS))),
    goalKinds: words(z.enum(wordsOf(GOAL_KINDS))),
    stancesFromRoles: z._default(z.boolean(), true),
    limits: limitsOption,
  });
})();

export type SalesforceSettings = z.output<typeof importSalesforceOptionsSchema>;
