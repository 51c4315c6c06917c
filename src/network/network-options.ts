import * as s from "../internal/schema.js";
import { id, isoDate } from "../model/schemas/field-schemas.js";
import { type ModelOptions, modelOption } from "./model-options.js";

/** How an account is read. */
export interface NetworkOptions {
  /** Which goal's map. Absent: the only goal; with several, account-wide facts and an issue that names them. */
  goalId?: string | undefined;
  /** One company of a group, with those below it, by its id in `accounts`. Absent: the whole group. */
  companyId?: string | undefined;
  /** Wins over `account.asOf`; facts dated later are left out with an issue. */
  asOf?: string | undefined;
  /**
   * What ties count that nobody said sway anybody. `"auto"`: where influence, advice, sponsors, mentors, trust or respect reach
   * most of the people who have ties, friendship, liking and mere contact count little; elsewhere as under `"blend"`. `"blend"`:
   * always by their weights. `"elicited_only"`: trust, respect, alliance, contact and friendship are left out.
   * @defaultValue "auto"
   */
  informalTies?: "auto" | "blend" | "elicited_only" | undefined;
  /** Reads missing levels from titles. @defaultValue true */
  inferFromTitles?: boolean | undefined;
  /** Weights of your own, of roles, kinds of ties and sides of health, half-lives, and severities of gaps. @defaultValue those of docs/scores.md */
  model?: ModelOptions | undefined;
}

/** {@link NetworkOptions} as fields of an options schema. */
export const networkOptionFields = /* @__PURE__ */ (() => ({
  goalId: s.optional(id),
  companyId: s.optional(id),
  asOf: s.optional(isoDate),
  informalTies: s.optional(s.enum(["auto", "blend", "elicited_only"])),
  inferFromTitles: s.optional(s.boolean()),
  model: modelOption,
}))();
