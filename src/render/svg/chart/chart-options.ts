import * as s from "../../../internal/schema.js";
import { type InputOptions, inputOptionFields } from "../../../model/limits.js";
import { SIDES, type Side } from "../../../model/vocabularies.js";
import { wordsOf } from "../../../model/vocabulary.js";
import { type ThemeName, themeNames } from "../themes.js";
import { idPrefixSchema } from "../write/element-id.js";

/** Options of {@link renderOrgChart}. */
export interface RenderOrgChartOptions extends InputOptions {
  /** Colors of the picture; see `THEMES`. @defaultValue "light" */
  theme?: ThemeName | undefined;
  /** Width in pixels, 320..10,000. @defaultValue 1280 */
  width?: number | undefined;
  /** Height in pixels, 240..10,000. @defaultValue 720 */
  height?: number | undefined;
  /** Above the chart. @defaultValue the name of the account */
  title?: string | undefined;
  /** Whether there is a legend at the right. @defaultValue true */
  legend?: boolean | undefined;
  /**
   * How many people are drawn, 1..1,000, from the top down: what is below a person who does not fit is a number on their card. Fewer
   * are drawn where text would be smaller than 9 pixels.
   * @defaultValue 60
   */
  maxPeople?: number | undefined;
  /** How many direct reports of one person are drawn, 1..100; the others are one card. @defaultValue 8 */
  maxReports?: number | undefined;
  /** What every id in the picture begins with: a letter, then letters, digits, `_` and `-`. @defaultValue "ag-chart" */
  idPrefix?: string | undefined;
  /** Whose people are drawn. @defaultValue ["customer"] */
  sides?: readonly Side[] | undefined;
}

export const renderOrgChartOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    theme: s.withDefault(s.enum(themeNames), "light"),
    width: s.withDefault(s.number().check(s.gte(320), s.lte(10_000)), 1280),
    height: s.withDefault(s.number().check(s.gte(240), s.lte(10_000)), 720),
    title: s.optional(s.string()),
    legend: s.withDefault(s.boolean(), true),
    maxPeople: s.withDefault(s.int().check(s.gte(1), s.lte(1000)), 60),
    maxReports: s.withDefault(s.int().check(s.gte(1), s.lte(100)), 8),
    idPrefix: s.withDefault(idPrefixSchema, "ag-chart"),
    sides: s.withDefault(s.readonly(s.array(s.enum(wordsOf(SIDES)))), ["customer"]),
    ...inputOptionFields,
  }))();

/** The options with their defaults. */
export type ChartSettings = s.output<typeof renderOrgChartOptionsSchema>;
