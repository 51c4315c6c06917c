import type { ScoreOptions } from "../../api/score-options.js";
import * as s from "../../internal/schema.js";
import { type InputOptions, inputOptionFields } from "../../model/limits.js";
import type { EngagementPlan } from "../../planning/engagement/engagement-plan.js";
import type { SentenceCatalog } from "../../sentences/translate-result.js";

/** Options of {@link renderReport}. */
export interface RenderReportOptions extends InputOptions {
  /** Above everything. @defaultValue the name of the account */
  title?: string | undefined;
  /** From `planEngagement`. Absent: the page lists the actions of the score, and computes a plan when asked to. */
  plan?: EngagementPlan | undefined;
  /** Languages to choose from beside English, such as `de` of `account-graph/locale/de`. @defaultValue none */
  languages?: readonly SentenceCatalog[] | undefined;
  /** The language that the page opens in. @defaultValue "en" */
  language?: string | undefined;
  /**
   * Whether the page can score changes and other goals: it then holds the whole account, but `custom`,
   * `externalIds` and `email`, and the library. Absent: up to 2,500 people.
   */
  live?: boolean | undefined;
  /** The options that the score was made with, so that what the page computes fits it; `goalId` and `asOf` are taken from the score. */
  scoreOptions?: Omit<ScoreOptions, "customRules"> | undefined;
}

/** Larger accounts are carried only on demand. */
export const mostLivePeople = 2500;

export const reportOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    title: s.optional(s.string()),
    plan: s.optional(s.unknown()),
    languages: s.optional(s.unknown()),
    language: s.optional(s.string()),
    live: s.optional(s.boolean()),
    scoreOptions: s.optional(s.unknown()),
    ...inputOptionFields,
  }))();
