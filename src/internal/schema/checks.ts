import { note, type Search } from "./schema.js";

/** A rule beyond the type of a value. */
export interface Check<T> {
  readonly name: "gte" | "gt" | "lte" | "lt" | "minLength" | "maxLength" | "regex" | "refine";
  readonly holds: (value: T) => boolean;
  readonly limit?: number;
  readonly pattern?: RegExp;
  /** What is wrong, `%` standing for the value. */
  readonly message?: string | undefined;
  /** The checks after this one need not be asked where it does not hold. */
  readonly isLast?: boolean;
}

export function gte(limit: number): Check<number> {
  return { name: "gte", limit, holds: (value) => value >= limit };
}

export function gt(limit: number): Check<number> {
  return { name: "gt", limit, holds: (value) => value > limit };
}

export function lte(limit: number): Check<number> {
  return { name: "lte", limit, holds: (value) => value <= limit };
}

export function lt(limit: number): Check<number> {
  return { name: "lt", limit, holds: (value) => value < limit };
}

export function minLength(limit: number): Check<string | readonly unknown[]> {
  return { name: "minLength", limit, holds: (value) => value.length >= limit };
}

export function maxLength(limit: number): Check<string | readonly unknown[]> {
  return { name: "maxLength", limit, holds: (value) => value.length <= limit };
}

/** The form of a text. Where it does not hold, later checks are not asked. */
export function regex(pattern: RegExp, message: string): Check<string> {
  return { name: "regex", pattern, message, isLast: true, holds: (value) => pattern.test(value) };
}

export function refine<T>(holds: (value: T) => boolean, message?: string): Check<T> {
  return { name: "refine", holds, message };
}

/** Whether all checks hold. */
export function allHold<T>(checks: readonly Check<T>[], value: T): boolean {
  for (const check of checks) if (!check.holds(value)) return false;
  return true;
}

/** Notes every check that does not hold. */
export function noteChecks<T>(checks: readonly Check<T>[], value: T, search: Search): void {
  for (const check of checks) {
    if (check.holds(value)) continue;
    noteCheck(check, search);
    if (check.isLast) return;
  }
}

function noteCheck({ name, limit = 0, message }: Check<never>, search: Search): void {
  if (name === "gte" || name === "gt" || name === "minLength") {
    note(search, { code: "too_small", minimum: limit, inclusive: name !== "gt" });
  } else if (name === "lte" || name === "lt" || name === "maxLength") {
    note(search, { code: "too_big", maximum: limit, inclusive: name !== "lt" });
  } else note(search, { code: "custom", message });
}
