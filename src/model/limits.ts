import * as s from "../internal/schema.js";
import type { SomeLimits } from "../internal/validate.js";

/** How large an input may be. */
export interface LimitOptions {
  /**
   * Raises or lowers what is accepted: `people` 20,000, `relationships` 200,000, `interactions` 1,000,000, `textLength`
   * 20,000 characters a text, `bytes` 50,000,000 in all, `depth` 20 levels.
   */
  limits?: SomeLimits | undefined;
}

/** How a function takes its account. */
export interface InputOptions extends LimitOptions {
  /**
   * The account comes from `parseAccount` or `applyChanges` and was not changed since: it is taken as it is, without a check and
   * without a copy. Any other input then gives wrong results or plain errors. Graphs are always read. @defaultValue false
   */
  trusted?: boolean | undefined;
}

/** The option `limits`, for every schema of options that has it. */
export const limitsOption = /* @__PURE__ */ (() => {
  const limit = s.optional(s.int().check(s.gte(1)));
  return s.optional(
    s.strictObject({
      people: limit,
      relationships: limit,
      interactions: limit,
      textLength: limit,
      bytes: limit,
      depth: limit,
    }),
  );
})();

export const limitOptionsSchema = /* @__PURE__ */ (() => s.strictObject({ limits: limitsOption }))();

/** {@link InputOptions} as fields of an options schema. */
export const inputOptionFields = /* @__PURE__ */ (() => ({ limits: limitsOption, trusted: s.optional(s.boolean()) }))();

export const inputOptionsSchema = /* @__PURE__ */ (() => s.strictObject(inputOptionFields))();
