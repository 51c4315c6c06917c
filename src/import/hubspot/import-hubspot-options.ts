import * as s from "../../internal/schema.js";
import type { IsoDate } from "../../model/fields.js";
import { type LimitOptions, limitsOption } from "../../model/limits.js";
import { isoDate } from "../../model/schemas/field-schemas.js";
import { stance } from "../../model/schemas/person-schema.js";
import {
  BUYING_ROLES,
  type BuyingRole,
  RELATIONSHIP_KINDS,
  type RelationshipKind,
  type Stance,
} from "../../model/vocabularies.js";
import { wordsOf } from "../../model/vocabulary.js";
import { type OwnWordsOptions, ownWordsOption } from "../shared/own-words.js";

/** Options of {@link importHubspot}. */
export interface ImportHubspotOptions extends LimitOptions, OwnWordsOptions {
  /** The date the accounts stand for, such as that of the export. Required: there is no clock in the library. */
  asOf: IsoDate;
  /**
   * What association labels of the portal mean, by label or type id: a buying role of the deal, `"reports_to"`, or a kind of tie;
   * `false` ignores one. Known words, such as "Decision maker" and "Manager", need no entry.
   */
  labels?: { [labelOrTypeId: string]: BuyingRole | RelationshipKind | "reports_to" | false } | undefined;
  /** What buying roles mean, beside those known. */
  roles?: { [word: string]: BuyingRole | false } | undefined;
  /** What words or numbers for stances mean. */
  stances?: { [word: string]: Stance | false } | undefined;
  /** The property that says how somebody stands toward us, such as `"champion_score"`. Absent: `stance`, `sentiment`. */
  stanceProperty?: string | undefined;
  /** Names of deal stages that are closed, beside those that HubSpot calls won or lost. */
  closedStages?: readonly string[] | undefined;
  /** Whether closed deals become goals too. @defaultValue false */
  includeClosed?: boolean | undefined;
  /** Which comes first in dates such as 03/04/2026 of exports. */
  dateOrder?: "day_first" | "month_first" | undefined;
}

export const importHubspotOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    asOf: isoDate,
    labels: s.optional(
      s.record(
        s.string(),
        s.union([s.literal(false), s.enum([...wordsOf(BUYING_ROLES), ...wordsOf(RELATIONSHIP_KINDS), "reports_to"])]),
      ),
    ),
    roles: s.optional(s.record(s.string(), s.union([s.literal(false), s.enum(wordsOf(BUYING_ROLES))]))),
    stances: s.optional(s.record(s.string(), s.union([s.literal(false), stance]))),
    stanceProperty: s.optional(s.string()),
    closedStages: s.optional(s.readonly(s.array(s.string()))),
    includeClosed: s.withDefault(s.boolean(), false),
    dateOrder: s.optional(s.enum(["day_first", "month_first"])),
    limits: limitsOption,
    vocabulary: ownWordsOption,
  }))();
