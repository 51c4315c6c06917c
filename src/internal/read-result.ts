import { AccountError, isAccountError } from "./account-error.js";

/**
 * Reads what one of our functions returned and a caller passes on. What cannot be read as such, or leads to something that is no
 * plain JSON, is no such result: it may have been cut, written by somebody else, or be a proxy.
 *
 * @param argument - The name of the argument, such as `"report"`.
 * @param producer - The function that returns it.
 * @throws AccountError `invalid_options`, with what went wrong as its `cause`
 */
export function readResult<R>(argument: string, producer: string, read: () => R): R {
  let result: R;
  try {
    result = read();
    JSON.stringify(result, onlyPlain);
  } catch (cause) {
    throw isAccountError(cause) ? cause : foreign(argument, producer, cause);
  }
  return result;
}

function foreign(argument: string, producer: string, cause: unknown): AccountError {
  const message = `not what ${producer} returns (pass its result as it is)`;
  const error = new AccountError("invalid_options", [
    { severity: "error", code: "invalid_score", path: [argument], message },
  ]);
  Object.defineProperty(error, "cause", { value: cause, configurable: true });
  return error;
}

/** Lets plain JSON through {@link JSON.stringify}, which itself throws on cycles: nothing undefined, no class, every number finite. */
function onlyPlain(this: Record<string, unknown>, key: string): unknown {
  const value = this[key];
  const prototype: unknown = typeof value === "object" && value !== null ? Object.getPrototypeOf(value) : null;
  const isPlain =
    typeof value === "number"
      ? Number.isFinite(value) && !Object.is(value, -0)
      : value === null || /^(?:string|boolean|object)$/.test(typeof value);
  if (isPlain && (prototype === null || prototype === Object.prototype || Array.isArray(value))) return value;
  throw new TypeError("no plain JSON");
}
