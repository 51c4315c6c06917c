import * as z from "zod/mini";
import { type LimitOptions, limitsOption } from "../../../model/limits.js";
import { SIDES, type Side } from "../../../model/vocabularies.js";
import { wordsOf } from "../../../model/vocabulary.js";
import { type ThemeName, themeNames } from "../themes.js";

/** Options of {@link renderOrgChart}. */
export interface RenderOrgChartOptions extends LimitOptions {
  /** `light`, `dark`, or `colour_blind` for colours that every colour vision tells apart. @defaultValue "light" */
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
   * How many people are drawn, 1..1,000, from the top down: what is below a person who does not fit is a number on their card.
   * @defaultValue 60
   */
  maxPeople?: number | undefined;
  /** How many direct reports of one person are drawn, 1..100; the others are one card. @defaultValue 8 */
  maxReports?: number | undefined;
  /** Whose people are drawn. @defaultValue ["customer"] */
  sides?: readonly Side[] | undefined;
}

export const renderOrgChartOptionsSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    theme: z._default(z.enum(themeNames), "light"),
    width: z._default(z.number().check(z.gte(320), z.lte(10_000)), 1280),
    height: z._default(z.number().check(z.gte(240), z.lte(10_000)), 720),
    title: z.optional(z.string()),
    legend: z._default(z.boolean(), true),
    maxPeople: z._default(z.int().check(z.gte(1), z.lte(1000)), 60),
    maxReports: z._default(z.int().check(z.gte(1), z.lte(100)), 8),
    sides: z._default(z.readonly(z.array(z.enum(wordsOf(SIDES)))), ["customer"]),
    limits: limitsOption,
  }))();

/** The options with their defaults. */
export type ChartSettings = z.output<typeof renderOrgChartOptionsSchema>;
