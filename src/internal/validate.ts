import { AccountError, type AccountErrorCode } from "./account-error.js";
import { capIssues, cutShort } from "./cap-issues.js";
import { defaultLimits, type Limits } from "./input-limits.js";
import type { Issue } from "./issue.js";
import { plainCopy } from "./plain-copy.js";
import { describeProblems } from "./schema/describe-problems.js";
import { type AnySchema, enoughProblems, type output, type Search, undecided, type Walk } from "./schema/schema.js";

/**
 * What a check found: the checked copy, or the problems and, where it is plain data and all problems of form were found, the
 * unchecked copy.
 */
export type Checked<T> =
  | { success: true; data: T }
  | { success: false; issues: [Issue, ...Issue[]]; unchecked: unknown };

/** Limits as an option: every one may be left out. */
export type SomeLimits = { [Name in keyof Limits]?: Limits[Name] | undefined };

/** Where keys may be shorter than this, the quick walk would have to look at every one. */
const longestKnownKey = 100;

/**
 * Checks an input against a schema and gives back a copy, or every problem found with its path.
 * What is valid, as nearly all is, is copied and checked in one walk. All else is first copied as plain data ({@link plainCopy}),
 * so that the search for problems never meets cycles, getters or class instances.
 *
 * @param root - The path of the input itself, such as `["options"]`; empty for an account.
 */
export function check<S extends AnySchema>(
  schema: S,
  input: unknown,
  root: readonly (string | number)[] = [],
  limits: SomeLimits = {},
): Checked<output<S>> {
  const all = allLimits(limits);
  const quick = quickParse(schema, input, all);
  if (quick !== undecided) return { success: true, data: quick as output<S> };
  const issues: Issue[] = [];
  const copy = plainCopy(input, root, all, issues);
  if (issues.length > 0) return { success: false, issues: issues as [Issue, ...Issue[]], unchecked: undefined };
  const search: Search = { path: [], problems: [] };
  const data = schema.parse(copy, search) as output<S>;
  if (search.problems.length === 0) return { success: true, data };
  const described = describeProblems(schema, search.problems, copy, root);
  if (search.problems.length <= enoughProblems) {
    return { success: false, issues: described as [Issue, ...Issue[]], unchecked: copy };
  }
  return { success: false, issues: cutShort(described) as [Issue, ...Issue[]], unchecked: undefined };
}

/** The checked copy, or `undecided` where anything is wrong, unusual, or not to be read at all. */
function quickParse(schema: AnySchema, input: unknown, limits: Limits): unknown {
  if (limits.textLength < longestKnownKey) return undecided;
  const walk: Walk = { limits, bytes: 0, depth: 0, keepsNull: false };
  try {
    const parsed = schema.quick(input, walk);
    return walk.bytes > limits.bytes ? undecided : parsed;
  } catch {
    return undecided;
  }
}

/** {@link check} that throws an {@link AccountError} instead of returning the problems. */
export function validate<S extends AnySchema>(
  schema: S,
  input: unknown,
  code: AccountErrorCode,
  root: readonly (string | number)[] = [],
  limits: SomeLimits = {},
): output<S> {
  const checked = check(schema, input, root, limits);
  if (!checked.success) throw new AccountError(code, cap(checked.issues));
  return checked.data;
}

/** {@link capIssues} for an error, which has at least one problem. */
export function cap(issues: readonly Issue[]): [Issue, ...Issue[]] {
  return capIssues(issues, "error") as [Issue, ...Issue[]];
}

/** The limits given, and the defaults of the others. */
export function allLimits(limits: SomeLimits): Limits {
  const all = { ...defaultLimits };
  for (const name of Object.keys(all) as (keyof Limits)[]) all[name] = limits[name] ?? all[name];
  return all;
}
