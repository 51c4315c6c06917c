import { AccountError } from "./account-error.js";

/**
 * Refuses what is not the result that a picture is drawn of.
 *
 * @param name - Of the parameter, such as `matrix`.
 * @param lists - Lists that it has to hold.
 * @param from - The function that returns it.
 * @throws AccountError `invalid_options`
 */
export function checkResult(result: unknown, name: string, lists: readonly string[], from: string): void {
  const fields = (typeof result === "object" && result !== null ? result : {}) as Readonly<Record<string, unknown>>;
  for (const list of lists) {
    if (Array.isArray(fields[list])) continue;
    const message = `no list "${list}" (pass what ${from} returns)`;
    throw new AccountError("invalid_options", [
      { severity: "error", code: `invalid_${name}`, path: [name, list], message },
    ]);
  }
}
