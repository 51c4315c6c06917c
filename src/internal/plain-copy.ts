import { quote } from "./format-path.js";
import type { Issue } from "./issue.js";

/** How large an input may be. Every field is a count; `bytes` estimates the size as JSON. */
export interface Limits {
  /** @defaultValue 20,000 */
  people: number;
  /** @defaultValue 200,000 */
  relationships: number;
  /** @defaultValue 1,000,000 */
  interactions: number;
  /** Characters of one text. @defaultValue 20,000 */
  textLength: number;
  /** @defaultValue 50,000,000 */
  bytes: number;
  /** Levels of nesting. @defaultValue 20 */
  depth: number;
}

export const defaultLimits: Readonly<Limits> = {
  people: 20_000,
  relationships: 200_000,
  interactions: 1_000_000,
  textLength: 20_000,
  bytes: 50_000_000,
  depth: 20,
};

/** How many problems one error lists. */
export const maximumIssues = 100;

const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);
const countedCollections = new Set(["people", "relationships", "interactions"]);

interface Frame {
  readonly source: Record<string, unknown> | readonly unknown[];
  readonly copy: Record<string, unknown> | unknown[];
  readonly keys: readonly string[] | null;
  readonly step: string | number | null;
  readonly keepsNull: boolean;
  next: number;
}

/**
 * Copies an input deeply without recursion, and refuses on the way what is not plain data: class instances, functions,
 * numbers that are not finite, cycles, keys such as `__proto__`, readers that throw, and whatever passes the limits.
 * Fields that are `null` or `undefined` are left out, except inside `custom`, which is carried along as it is.
 *
 * @param root - The path of the input itself, such as `["options"]`; empty for an account.
 * @param issues - Receives the problems found; at most {@link maximumIssues}.
 */
export function plainCopy(
  input: unknown,
  root: readonly (string | number)[],
  limits: Limits,
  issues: Issue[],
): unknown {
  const open = new Set<unknown>();
  const stack: Frame[] = [];
  let bytes = 0;
  let tooLarge = false;

  const report = (step: string | number | null, message: string): undefined => {
    if (issues.length >= maximumIssues) return undefined;
    const path = [...root];
    for (const frame of stack) if (frame.step !== null) path.push(frame.step);
    if (step !== null) path.push(step);
    issues.push({ severity: "error", code: "not_plain_data", path, message });
    return undefined;
  };

  /** Copies a simple value, or opens a frame for a list or an object and returns its empty copy. */
  const enter = (value: unknown, step: string | number | null, keepsNull: boolean): unknown => {
    switch (typeof value) {
      case "string":
        bytes += value.length + 3;
        if (value.length > limits.textLength) {
          return report(step, `text of ${value.length} characters (limit ${limits.textLength})`);
        }
        return value;
      case "number":
        bytes += 8;
        if (!Number.isFinite(value)) return report(step, `${value} is not a finite number`);
        return value === 0 ? 0 : value;
      case "boolean":
        bytes += 5;
        return value;
      case "object":
        break;
      default:
        return report(step, `expected plain data, got ${quote(value)}`);
    }
    if (value === null) return null;
    if (open.has(value)) return report(step, "refers back to an object that contains it");
    if (stack.length >= limits.depth) return report(step, `nested deeper than ${limits.depth} levels`);
    bytes += 2;
    if (Array.isArray(value)) return openList(value, step, keepsNull);
    let keys: string[];
    try {
      const prototype = Object.getPrototypeOf(value);
      if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
        return report(step, `expected plain data, got an instance of ${instanceName(prototype)}`);
      }
      if (Object.prototype.toString.call(value) !== "[object Object]") {
        return report(step, `expected plain data, got ${Object.prototype.toString.call(value).slice(8, -1)}`);
      }
      keys = Object.keys(value);
    } catch {
      return report(step, "could not be read");
    }
    const copy: Record<string, unknown> = {};
    open.add(value);
    stack.push({ source: value as Record<string, unknown>, copy, keys, step, keepsNull, next: 0 });
    return copy;
  };

  const openList = (value: readonly unknown[], step: string | number | null, keepsNull: boolean): unknown => {
    const limit = countLimit(stack.length, step, limits);
    if (limit !== null && value.length > limit) {
      return report(step, `${value.length} ${step} (limit ${limit}; raise options.limits.${step})`);
    }
    if (bytes + value.length > limits.bytes) {
      tooLarge = true;
      return undefined;
    }
    const copy: unknown[] = [];
    open.add(value);
    stack.push({ source: value, copy, keys: null, step, keepsNull, next: 0 });
    return copy;
  };

  const result = enter(input, null, false);
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    if (bytes > limits.bytes || tooLarge) {
      const megabytes = `${limits.bytes} bytes`;
      issues.push({
        severity: "error",
        code: "too_large",
        path: [...root],
        message: `larger than ${megabytes}; raise options.limits.bytes`,
      });
      return undefined;
    }
    const size = frame.keys === null ? (frame.source as readonly unknown[]).length : frame.keys.length;
    if (frame.next >= size || issues.length >= maximumIssues) {
      open.delete(frame.source);
      stack.pop();
      continue;
    }
    const position = frame.next++;
    const step = frame.keys === null ? position : frame.keys[position]!;
    let value: unknown;
    try {
      value = (frame.source as Record<string | number, unknown>)[step];
    } catch {
      report(step, "could not be read");
      continue;
    }
    if (frame.keys === null) {
      (frame.copy as unknown[])[position] = undefined;
      if (value === undefined) report(step, "missing (a list cannot have holes)");
      else (frame.copy as unknown[])[position] = enter(value, step, frame.keepsNull);
      continue;
    }
    const key = step as string;
    bytes += key.length + 3;
    if (forbiddenKeys.has(key)) report(key, `the key "${key}" is not allowed`);
    else if (key.length > limits.textLength)
      report(key, `key of ${key.length} characters (limit ${limits.textLength})`);
    else if (value !== undefined && (value !== null || frame.keepsNull)) {
      const copied = enter(value, key, frame.keepsNull || key === "custom");
      if (copied !== undefined) (frame.copy as Record<string, unknown>)[key] = copied;
    }
  }
  return result;
}

function countLimit(depth: number, step: string | number | null, limits: Limits): number | null {
  if (depth !== 1 || typeof step !== "string" || !countedCollections.has(step)) return null;
  return limits[step as "people" | "relationships" | "interactions"];
}

function instanceName(prototype: object): string {
  const name = (prototype as { constructor?: { name?: unknown } }).constructor?.name;
  return typeof name === "string" && name !== "" ? name.slice(0, 60) : "a class";
}
