import { AccountError } from "../../internal/account-error.js";

/** The error of an iteration that does not settle, with the remedy. */
export function notConverged(message: string): AccountError {
  return new AccountError("not_converged", [{ severity: "error", code: "not_converged", path: [], message }]);
}
