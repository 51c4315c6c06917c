import { AccountError } from "../internal/account-error.js";

/** Called with how much of a long computation is done, from 0 to 1; returning `false` stops it. */
// biome-ignore lint/suspicious/noConfusingVoidType: a callback that returns nothing is welcome
export type OnProgress = (fraction: number) => boolean | void;

const stepsBetweenReports = 256;

/**
 * Counts the steps of a long computation and reports the first, and then one in 256, so that short runs are not slowed.
 *
 * @param total - Work of the whole computation, in any unit.
 * @returns A function to call before each step with the work that the step is.
 * @throws AccountError `cancelled`, from the returned function, once `onProgress` returned `false`.
 */
export function progressReporter(onProgress: OnProgress | undefined, total: number): (work: number) => void {
  if (onProgress === undefined) return () => {};
  let done = 0;
  let steps = 0;
  return (work) => {
    if (steps++ % stepsBetweenReports === 0 && onProgress(total > 0 ? Math.min(1, done / total) : 1) === false) {
      throw cancelled();
    }
    done += work;
  };
}

/**
 * Reports the steps of an iteration whose number is not known: the fraction grows toward 1 and is half after `usual` steps.
 *
 * @returns A function to call before each step.
 * @throws AccountError `cancelled`, from the returned function, once `onProgress` returned `false`.
 */
export function stepReporter(onProgress: OnProgress | undefined, usual = 50): () => void {
  if (onProgress === undefined) return () => {};
  let steps = 0;
  return () => {
    if (onProgress(steps / (steps + usual)) === false) throw cancelled();
    steps++;
  };
}

function cancelled(): AccountError {
  return new AccountError("cancelled", [
    { severity: "error", code: "cancelled", path: ["options", "onProgress"], message: "stopped by onProgress" },
  ]);
}
