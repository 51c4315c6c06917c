import * as s from "../../internal/schema.js";
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
import { type OwnWordsOptions, ownWordsOption } from "../shared/own-words.js";
import { objectHeaders, type SalesforceField, type SalesforceObject } from "./object-headers.js";

/** Options of {@link importSalesforce}. */
export interface ImportSalesforceOptions extends LimitOptions, OwnWordsOptions {
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
  const words = <S extends s.AnySchema>(meaning: S) =>
    s.optional(s.record(s.string(), s.union([s.literal(false), meaning])));
  const header = s.union([s.literal(false), s.string()]);
  const columns: Record<string, s.AnySchema> = {};
  for (const [object, table] of Object.entries(objectHeaders)) {
    columns[object] = s.optional(s.partialRecord(s.enum(Object.keys(table) as [string, ...string[]]), header));
  }
  return s.strictObject({
    asOf: isoDate,
    objects: s.optional(
      s.record(s.string(), s.enum(Object.keys(objectHeaders) as [SalesforceObject, ...SalesforceObject[]])),
    ),
    columns: s.optional(s.strictObject(columns)),
    includeClosed: s.withDefault(s.boolean(), false),
    dateOrder: s.optional(s.enum(["day_first", "month_first"])),
    roles: words(s.enum(wordsOf(BUYING_ROLES))),
    stances: words(stance),
    coverages: words(s.enum(wordsOf(COVERAGES))),
    statuses: words(s.enum(wordsOf(PERSON_STATUSES))),
    politicalStatuses: words(s.enum(wordsOf(POLITICAL_STATUSES))),
    channels: words(s.enum(wordsOf(CHANNELS))),
    goalKinds: words(s.enum(wordsOf(GOAL_KINDS))),
    stancesFromRoles: s.withDefault(s.boolean(), true),
    limits: limitsOption,
    vocabulary: ownWordsOption,
  });
})();

export type SalesforceSettings = s.output<typeof importSalesforceOptionsSchema>;
