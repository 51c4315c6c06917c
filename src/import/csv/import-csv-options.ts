import * as s from "../../internal/schema.js";
import type { IsoDate } from "../../model/fields.js";
import { type LimitOptions, limitsOption } from "../../model/limits.js";
import { id as idSchema, isoDate, name } from "../../model/schemas/field-schemas.js";
import { stance } from "../../model/schemas/person-schema.js";
import {
  BUYING_ROLES,
  type BuyingRole,
  CHANNELS,
  type Channel,
  COVERAGES,
  type Coverage,
  PERSON_STATUSES,
  type PersonStatus,
  POLITICAL_STATUSES,
  type PoliticalStatus,
  RELATIONSHIP_KINDS,
  type RelationshipKind,
  SIDES,
  type Side,
  type Stance,
} from "../../model/vocabularies.js";
import { wordsOf } from "../../model/vocabulary.js";
import { type InteractionColumn, interactionHeaders } from "../build/interaction-columns.js";
import { type PersonColumn, personHeaders } from "../build/person-columns.js";
import { PRESETS, type Preset } from "../build/presets.js";
import { type RelationshipColumn, relationshipHeaders } from "../build/relationship-columns.js";
import type { HeaderTable } from "../shared/columns.js";
import { type OwnWordsOptions, ownWordsOption } from "../shared/own-words.js";

/** Options of {@link importCsv}. */
export interface ImportCsvOptions extends LimitOptions, OwnWordsOptions {
  /** The date the accounts stand for, such as that of the export. Required: there is no clock in the library. */
  asOf: IsoDate;
  /** Id of the one account, where no column names the account. @defaultValue "account" */
  accountId?: string | undefined;
  /** Name of the one account, where no column names the account. @defaultValue its id */
  accountName?: string | undefined;
  /** What the files are called in issues. @defaultValue "people.csv", "relationships.csv", "interactions.csv" */
  fileNames?:
    | { people?: string | undefined; relationships?: string | undefined; interactions?: string | undefined }
    | undefined;
  /** The header of a field, where the guess is wrong; `false` leaves the field out. */
  columns?:
    | {
        people?: { [Column in PersonColumn]?: string | false | undefined } | undefined;
        relationships?: { [Column in RelationshipColumn]?: string | false | undefined } | undefined;
        interactions?: { [Column in InteractionColumn]?: string | false | undefined } | undefined;
      }
    | undefined;
  /** The system that the table of people comes from, where its headers do not tell; `"generic"` for none. */
  readAs?: Preset | undefined;
  /**
   * Whether an empty cell for the account, organization or department means the same as the cell above, as merged cells of a
   * spreadsheet are saved. @defaultValue false
   */
  fillDown?: boolean | undefined;
  /** What is between cells. Absent: guessed for each file. */
  delimiter?: "," | ";" | "\t" | "|" | undefined;
  /** Which comes first in dates such as 03/04/2026. Absent: what the other dates of the column give away. */
  dateOrder?: "day_first" | "month_first" | undefined;
  /** What words for roles mean, beside those known; `false` ignores a word. Case, spaces and hyphens do not matter. */
  roles?: { [word: string]: BuyingRole | false } | undefined;
  /** What words or numbers for stances mean; `false` ignores a word. */
  stances?: { [word: string]: Stance | false } | undefined;
  /** What words for relationships mean; `"reports_to"` and `"dotted_line"` make reporting lines. */
  kinds?: { [word: string]: RelationshipKind | "reports_to" | "dotted_line" | false } | undefined;
  /** What words for channels mean. */
  channels?: { [word: string]: Channel | false } | undefined;
  /** The channel of interactions whose own is missing or unknown. Absent: they are left out. */
  defaultChannel?: Channel | undefined;
  /** What words for coverage mean. */
  coverages?: { [word: string]: Coverage | false } | undefined;
  /** What words for the status of a person mean. */
  statuses?: { [word: string]: PersonStatus | false } | undefined;
  /** What words for political power mean. */
  politicalStatuses?: { [word: string]: PoliticalStatus | false } | undefined;
  /** Words that mean "nobody" where a manager or owner is named, beside "none" and "nobody"; such a manager marks the top. */
  nobody?: readonly string[] | undefined;
  /** What words for sides mean. */
  sides?: { [word: string]: Side | false } | undefined;
  /**
   * Whether a champion without a stance is read as an advocate and a blocker as an opponent, both with a confidence of .5.
   * @defaultValue true
   */
  stancesFromRoles?: boolean | undefined;
  /** The key under which ids of the files stand in `externalIds`. @defaultValue "csv" */
  system?: string | undefined;
}

export const importCsvOptionsSchema = /* @__PURE__ */ (() => {
  const words = <S extends s.AnySchema>(meaning: S) =>
    s.optional(s.record(s.string(), s.union([s.literal(false), meaning])));
  const columns = <Field extends string>(table: HeaderTable<Field>) =>
    s.optional(
      s.partialRecord(s.enum(Object.keys(table) as [Field, ...Field[]]), s.union([s.literal(false), s.string()])),
    );
  return s.strictObject({
    asOf: isoDate,
    accountId: s.optional(idSchema),
    accountName: s.optional(name),
    fileNames: s.optional(
      s.strictObject({ people: s.optional(name), relationships: s.optional(name), interactions: s.optional(name) }),
    ),
    columns: s.optional(
      s.strictObject({
        people: columns(personHeaders),
        relationships: columns(relationshipHeaders),
        interactions: columns(interactionHeaders),
      }),
    ),
    readAs: s.optional(s.enum(PRESETS)),
    fillDown: s.withDefault(s.boolean(), false),
    delimiter: s.optional(s.enum([",", ";", "\t", "|"])),
    dateOrder: s.optional(s.enum(["day_first", "month_first"])),
    roles: words(s.enum(wordsOf(BUYING_ROLES))),
    stances: words(stance),
    kinds: words(s.enum([...wordsOf(RELATIONSHIP_KINDS), "reports_to", "dotted_line"])),
    channels: words(s.enum(wordsOf(CHANNELS))),
    defaultChannel: s.optional(s.enum(wordsOf(CHANNELS))),
    coverages: words(s.enum(wordsOf(COVERAGES))),
    statuses: words(s.enum(wordsOf(PERSON_STATUSES))),
    politicalStatuses: words(s.enum(wordsOf(POLITICAL_STATUSES))),
    sides: words(s.enum(wordsOf(SIDES))),
    nobody: s.optional(s.readonly(s.array(s.string()))),
    stancesFromRoles: s.withDefault(s.boolean(), true),
    system: s.withDefault(idSchema, "csv"),
    limits: limitsOption,
    vocabulary: ownWordsOption,
  });
})();

export type CsvSettings = s.output<typeof importCsvOptionsSchema>;
