import { type InfluenceOptions, influenceOptionFields } from "../insights/influence/influence-options.js";
import * as s from "../internal/schema.js";
import { validate } from "../internal/validate.js";
import { type InputOptions, inputOptionFields } from "../model/limits.js";
import { type NetworkOptions, networkOptionFields } from "../network/network-options.js";

/** Options of the matrices. All are optional, and unknown ones are refused. */
export interface MatrixOptions extends NetworkOptions, InfluenceOptions, InputOptions {}

/** {@link MatrixOptions} as fields of an options schema. */
export const matrixOptionFields = /* @__PURE__ */ (() => ({
  ...networkOptionFields,
  ...influenceOptionFields,
  ...inputOptionFields,
}))();

export const matrixOptionsSchema = /* @__PURE__ */ (() => s.strictObject(matrixOptionFields))();

/**
 * Checks the options of a call.
 *
 * @throws AccountError `invalid_options`
 */
export function readMatrixOptions(options: MatrixOptions): MatrixOptions {
  return validate(matrixOptionsSchema, options, "invalid_options", ["options"]);
}
