import type { InfluenceScore } from "../../../api/score-influence.js";
import type { AllianceClustering } from "../../../insights/alliances/alliance-clustering.js";
import type { Gap } from "../../../insights/gaps/gap.js";
import * as s from "../../../internal/schema.js";
import { type InputOptions, inputOptionFields } from "../../../model/limits.js";
import { SIDES, type Side } from "../../../model/vocabularies.js";
import { wordsOf } from "../../../model/vocabulary.js";
import { type ThemeName, type TieFamily, themeNames } from "../themes.js";
import { idPrefixSchema } from "../write/element-id.js";

/** What a map needs of a score: that of `scoreAccount`, or of `scoreInfluence`, which knows no factions and no missing roles. */
export type MapScore = InfluenceScore & {
  readonly politics?: AllianceClustering | undefined;
  readonly gaps?: readonly Gap[] | undefined;
};

/** Options of {@link createMapGraph}, and of every map of influence. */
export interface MapOptions extends InputOptions {
  /** Colors of the picture; see `THEMES`. @defaultValue "light" */
  theme?: ThemeName | undefined;
  /** Width in pixels, 320..10,000. @defaultValue 1280 */
  width?: number | undefined;
  /** Height in pixels, 240..10,000. @defaultValue 720 */
  height?: number | undefined;
  /**
   * How many people are drawn one by one at most, 1..300: those with most influence. The others become one node for each department,
   * and one for the departments beyond the eleven largest. A picture draws fewer where names would be smaller than 9 pixels.
   * @defaultValue 60
   */
  maxPeople?: number | undefined;
  /**
   * How many ties of a kind are drawn for each person, 1..300: those by which most influence reaches them. Reporting lines are
   * always drawn. @defaultValue every tie on a map of up to 30 people, 2 on a larger one
   */
  tiesPerPerson?: number | undefined;
  /**
   * Which ties are drawn; `contact` with our people among the `sides` also shows whom they are in contact with where no tie says so.
   * @defaultValue all on a map of up to 30 people, all but `contact` on a larger one
   */
  ties?: readonly TieFamily[] | undefined;
  /** Id of a person: draws them and the people near them only. @defaultValue nobody: the whole map */
  focus?: string | undefined;
  /** How many ties away from `focus` people may be, 1..20. @defaultValue 1 */
  steps?: number | undefined;
  /** What every id in the picture begins with: a letter, then letters, digits, `_` and `-`. @defaultValue "ag-map" */
  idPrefix?: string | undefined;
  /** Whose people are drawn; our team and competitors' people carry no influence and have their own shape. @defaultValue ["customer", "external"] */
  sides?: readonly Side[] | undefined;
  /** Another seed gives another arrangement of the same map; a whole number. @defaultValue 1 */
  seed?: number | undefined;
}

/** The words for ties, for a schema. */
const tieFamilies: readonly [TieFamily, ...TieFamily[]] = ["reporting", "influence", "alliance", "rivalry", "contact"];

/** The fields of {@link MapOptions}, for the schemas of the functions that take them. */
export const mapOptionFields = /* @__PURE__ */ (() => ({
  theme: s.withDefault(s.enum(themeNames), "light"),
  width: s.withDefault(s.number().check(s.gte(320), s.lte(10_000)), 1280),
  height: s.withDefault(s.number().check(s.gte(240), s.lte(10_000)), 720),
  maxPeople: s.withDefault(s.int().check(s.gte(1), s.lte(300)), 60),
  tiesPerPerson: s.optional(s.int().check(s.gte(1), s.lte(300))),
  ties: s.optional(s.readonly(s.array(s.enum(tieFamilies)))),
  focus: s.optional(s.string()),
  steps: s.withDefault(s.int().check(s.gte(1), s.lte(20)), 1),
  idPrefix: s.withDefault(idPrefixSchema, "ag-map"),
  sides: s.withDefault(s.readonly(s.array(s.enum(wordsOf(SIDES)))), ["customer", "external"]),
  seed: s.withDefault(s.int(), 1),
  ...inputOptionFields,
}))();

export const mapOptionsSchema = /* @__PURE__ */ (() => s.strictObject(mapOptionFields))();

/** The options with their defaults. */
export type MapSettings = s.output<typeof mapOptionsSchema>;
