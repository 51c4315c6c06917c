import type * as z from "zod/mini";
import { AccountError, type AccountErrorCode } from "./account-error.js";
import { capIssues, cutShort } from "./cap-issues.js";
import { describeSchemaIssues } from "./describe-schema-issues.js";
import { defaultLimits, type Limits } from "./input-limits.js";
import type { Issue } from "./issue.js";
import { parseInParts } from "./parse-in-parts.js";
import { plainCopy } from "./plain-copy.js";

/**
 * What a check found: the checked copy, or the problems and, where it is plain data and all problems of form were found, the
 * unchecked copy.
 */
export type Checked<T> =
  | { success: true; data: T }
  | { success: false; issues: [Issue, ...Issue[]]; unchecked: unknown };

/** Limits as an option: every one may be left out. */
export type SomeLimits = { [Name in keyof Limits]?: Limits[Name] | undefined };

/**
 * Checks an input against a schema and gives back a copy, or every problem found with its path.
 * The input is first copied as plain data ({@link plainCopy}), so the schema never meets cycles, getters or class instances.
 *
 * @param root - The path of the input itself, such as `["options"]`; empty for an account.
 */
export function check<S extends z.ZodMiniType>(
  schema: S,
  input: unknown,
  root: readonly (string | number)[] = [],
  limits: SomeLimits = {},
): Checked<z.output<S>> {
  const issues: Issue[] = [];
  const copy = plainCopy(input, root, allLimits(limits), issues);
  if (issues.length > 0) return { success: false, issues: issues as [Issue, ...Issue[]], unchecked: undefined };
  const parsed = parseInParts(schema, copy);
  if (parsed.success) return { success: true, data: parsed.data as z.output<S> };
  const described = describeSchemaIssues(schema, parsed.issues, copy, root);
  if (!parsed.cutShort) return { success: false, issues: described as [Issue, ...Issue[]], unchecked: copy };
  return { success: false, issues: cutShort(described) as [Issue, ...Issue[]], unchecked: undefined };
}

/** {@link check} that throws an {@link AccountError} instead of returning the problems. */
export function validate<S extends z.ZodMiniType>(
  schema: S,
  input: unknown,
  code: AccountErrorCode,
  root: readonly (string | number)[] = [],
  limits: SomeLimits = {},
): z.output<S> {
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
