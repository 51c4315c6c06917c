import { AccountError } from "../internal/account-error.js";
import { quote } from "../internal/format-path.js";
import type * as s from "../internal/schema.js";
import { validate } from "../internal/validate.js";
import type { OnProgress } from "../kernels/progress.js";

/**
 * Checks the options of a long measure. `onProgress` is a function and so no plain data: it is set aside, checked by itself,
 * and given back with the rest.
 */
export function readOptions<S extends s.AnySchema>(
  schema: S,
  options: unknown,
): s.output<S> & { onProgress: OnProgress | undefined } {
  const isObject = typeof options === "object" && options !== null && !Array.isArray(options);
  const { onProgress, ...rest } = isObject ? (options as { onProgress?: unknown }) : {};
  const checked = validate(schema, isObject ? rest : options, "invalid_options", ["options"]);
  if (onProgress !== undefined && onProgress !== null && typeof onProgress !== "function") {
    const message = `expected a function, got ${quote(onProgress)}`;
    const path = ["options", "onProgress"];
    throw new AccountError("invalid_options", [{ severity: "error", code: "wrong_type", path, message }]);
  }
  return { ...(checked as object), onProgress: onProgress ?? undefined } as s.output<S> & {
    onProgress: OnProgress | undefined;
  };
}
