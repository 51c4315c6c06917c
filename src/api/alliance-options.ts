import { type AllianceOptions, allianceOptionFields } from "../insights/alliances/alliance-options.js";
import * as s from "../internal/schema.js";
import { validate } from "../internal/validate.js";
import { type InputOptions, inputOptionFields } from "../model/limits.js";
import { type NetworkOptions, networkOptionFields } from "../network/network-options.js";

/** Options of everything that asks who stands with whom. All are optional, and unknown ones are refused. */
export interface ClusterAlliancesOptions
  extends AllianceOptions,
    Pick<NetworkOptions, "goalId" | "companyId" | "asOf" | "inferFromTitles">,
    InputOptions {}

const fields = /* @__PURE__ */ (() => ({
  ...allianceOptionFields,
  goalId: networkOptionFields.goalId,
  companyId: networkOptionFields.companyId,
  asOf: networkOptionFields.asOf,
  inferFromTitles: networkOptionFields.inferFromTitles,
  ...inputOptionFields,
}))();

export const allianceOptionsSchema = /* @__PURE__ */ (() => s.strictObject(fields))();

/** Options for {@link clusterAlliances}. */
export interface ClusterOptions extends ClusterAlliancesOptions {
  /** Whose people are clustered: those of the account, or our own. @defaultValue "customer" */
  side?: "customer" | "us" | undefined;
}

export const clusterOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({ ...fields, side: s.optional(s.enum(["customer", "us"])) }))();

export const guessSignsOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({ ...fields, limit: s.optional(s.int().check(s.gte(0))) }))();

/**
 * Checks the options of a call.
 *
 * @throws AccountError `invalid_options`
 */
export function readAllianceOptions(options: ClusterAlliancesOptions): ClusterAlliancesOptions {
  return validate(allianceOptionsSchema, options, "invalid_options", ["options"]);
}
