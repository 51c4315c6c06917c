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
    if (!isPlain(result)) throw new TypeError("no plain JSON");
  } catch (cause) {
    throw isAccountError(cause) ? cause : foreign(argument, producer, cause);
  }
  return result;
}

function foreign(argument: string, producer: string, cause: unknown): AccountError {
  const message = `not what ${producer} returns (pass its result as it is)`;
  const issue = { severity: "error", code: "invalid_score", path: [argument], message } as const;
  const error = new AccountError("invalid_options", [{ ...issue, path: [argument] }]);
  Object.defineProperty(error, "cause", { value: cause, configurable: true });
  return error;
}

/** Whether a result is plain JSON, of any depth: nothing undefined, no number that is not finite, no class, no cycle. */
function isPlain(result: unknown): boolean {
  const open: unknown[] = [result];
  const around = new Set<object>();
  const ends: object[] = [];
  while (open.length > 0) {
    const value = open.pop();
    if (value === end) {
      around.delete(ends.pop()!);
      continue;
    }
    if (value === null || typeof value === "string" || typeof value === "boolean") continue;
    if (typeof value === "number") {
      if (!Number.isFinite(value)) return false;
      continue;
    }
    if (typeof value !== "object" || around.has(value)) return false;
    const isList = Array.isArray(value);
    const prototype: unknown = Object.getPrototypeOf(value);
    if (!isList && prototype !== Object.prototype && prototype !== null) return false;
    around.add(value);
    ends.push(value);
    open.push(end);
    for (const inner of isList ? value : Object.values(value)) open.push(inner);
  }
  return true;
}

/** Stands behind the parts of an object on the stack: all of them were looked at. */
const end = Symbol("end");
