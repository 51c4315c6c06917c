import { AccountError } from "../internal/account-error.js";
import { quote } from "../internal/format-path.js";
import type { Issue } from "../internal/issue.js";
import { knownKeys } from "../internal/schema/known-keys.js";
import * as s from "../internal/schema.js";
import { setAside } from "../internal/set-aside.js";
import { cap, check } from "../internal/validate.js";
import type { OnProgress } from "../kernels/progress.js";

/** What options of NetworkX, igraph and graphology are called here; the first that a measure has is named. */
const namesOfPeers: { readonly [name: string]: readonly string[] } = {
  getEdgeWeight: ["strength", "distance"],
  edgeWeightAttribute: ["strength", "distance"],
  weight: ["strength", "distance"],
  weights: ["strength", "distance"],
  alpha: ["damping", "attenuation"],
  personalization: ["restart"],
  reset: ["restart"],
  mode: ["direction"],
  norm: ["scale"],
  normed: ["normalized"],
  normalise: ["normalized"],
  normalize: ["normalized"],
  wf_improved: ["componentScaling"],
  wfImproved: ["componentScaling"],
  getNodeCommunity: ["communities"],
  nodeCommunityAttribute: ["communities"],
  membership: ["communities"],
  gamma: ["resolution"],
  rng: ["seed"],
  random_state: ["seed"],
  k: ["samples", "count", "size"],
};
const settings: ReadonlySet<string> = new Set(["tol", "tolerance", "max_iter", "maxIterations", "nstart"]);

/**
 * Checks the options of a measure. An unknown option of another library gets the name that it has here.
 *
 * @param examples - A value for each option that must be given, shown where it is missing.
 * @throws AccountError `invalid_options`.
 */
export function readOptions<S extends s.AnySchema>(
  schema: S,
  options: unknown,
  examples: { readonly [option: string]: unknown } = {},
): s.output<S> {
  return readAll(schema, options, examples, []);
}

function readAll<S extends s.AnySchema>(
  schema: S,
  options: unknown,
  examples: { readonly [option: string]: unknown },
  others: readonly string[],
): s.output<S> {
  const checked = check(schema, options === undefined ? {} : options, ["options"]);
  if (checked.success) return checked.data;
  const known = [...knownKeys(schema, {}, []), ...others];
  const issues = checked.issues.map((issue) => withHint(issue, known, examples));
  throw new AccountError("invalid_options", cap(issues));
}

/**
 * {@link readOptions} for a measure that reports its progress. `onProgress` is a function and so no plain data: it is set
 * aside, checked by itself, and given back with the rest.
 */
export function readLongOptions<S extends s.AnySchema>(
  schema: S,
  options: unknown,
  examples: { readonly [option: string]: unknown } = {},
): s.output<S> & { onProgress: OnProgress | undefined } {
  const { value: onProgress, rest } = setAside(options as { onProgress?: unknown }, "onProgress");
  const checked = readAll(schema, rest, examples, ["onProgress"]);
  if (onProgress !== undefined && onProgress !== null && typeof onProgress !== "function") {
    const message = `expected a function, got ${quote(onProgress)}`;
    const path = ["options", "onProgress"];
    throw new AccountError("invalid_options", [{ severity: "error", code: "wrong_type", path, message }]);
  }
  return { ...(checked as object), onProgress: onProgress ?? undefined } as s.output<S> & {
    onProgress: OnProgress | undefined;
  };
}

const noOptions = /* @__PURE__ */ (() => s.strictObject({}))();

/**
 * Refuses options of a measure that has none. What is no object is left alone, so that `graphs.map(density)` works.
 *
 * @throws AccountError `invalid_options`.
 */
export function refuseOptions(options: unknown): void {
  if (typeof options !== "object" || options === null || Array.isArray(options)) return;
  readAll(noOptions, options, {}, []);
}

function withHint(issue: Issue, known: readonly string[], examples: { readonly [option: string]: unknown }): Issue {
  const name = issue.path[1];
  if (issue.path.length !== 2 || typeof name !== "string") return issue;
  if (issue.code === "missing" && Object.hasOwn(examples, name)) {
    const example = `for example { ${name}: ${JSON.stringify(examples[name])} }`;
    return { ...issue, message: issue.message.replace(/^missing \((.*)\)$/, `missing ($1, ${example})`) };
  }
  if (issue.code !== "unknown_key") return issue;
  if (settings.has(name))
    return { ...issue, message: `unknown key "${name}" (not needed: results are exact or say so)` };
  const isOfPeers = Object.hasOwn(namesOfPeers, name);
  if (!isOfPeers && known.length > 0) return issue;
  const meanings = isOfPeers ? namesOfPeers[name] : [];
  const here = meanings.filter((key) => known.includes(key));
  const word =
    here.length > 0 ? `here: ${here.map((key) => `"${key}"`).join(" or ")}` : withoutEquivalent(meanings, known);
  return { ...issue, message: `unknown key "${name}" (${word})` };
}

function withoutEquivalent(meanings: readonly string[], known: readonly string[]): string {
  if (meanings.includes("strength")) return "this measure reads no strengths and no distances";
  return known.length === 0 ? "this measure has no options" : `options of this measure: ${known.join(", ")}`;
}
