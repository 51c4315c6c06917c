import { maximumIssues, moreIssues } from "./cap-issues.js";
import { quote, shorten } from "./format-path.js";
import type { Limits } from "./input-limits.js";
import type { Issue } from "./issue.js";

export type { Limits } from "./input-limits.js";

export const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
const countedCollections: ReadonlySet<string> = new Set(["people", "relationships", "interactions"]);
/** Below these keys `null` is a value like any other: what the app carries along, and what a change sets. */
export const keysKeepingNull: ReadonlySet<string> = new Set(["custom", "set"]);
/** The least that a list or an object counts for, so that many empty ones are large too. */
export const smallestObject = 16;
/** Longer cycles end at the limits of depth and bytes. */
const longestCycle = 32;

const unreadable = "could not be read (reading it throws)";

const remedies: Readonly<Record<string, string>> = {
  Date: ' (write it as a text such as "2026-03-01")',
  Map: " (Object.fromEntries makes an object of it)",
  Set: " (Array.from makes a list of it)",
};

interface Frame {
  readonly source: Record<string, unknown> | readonly unknown[];
  readonly copy: Record<string, unknown> | unknown[];
  readonly keys: readonly string[] | null;
  readonly size: number;
  readonly step: string | number | null;
  readonly keepsNull: boolean;
  next: number;
}

/** One run of {@link plainCopy}. */
interface Copying {
  readonly root: readonly (string | number)[];
  readonly limits: Limits;
  readonly issues: Issue[];
  /** The objects between the input itself and where the copying stands. */
  readonly stack: Frame[];
  bytes: number;
}

/**
 * Copies an input deeply without recursion, and refuses on the way what is not plain data: class instances, functions,
 * numbers that are not finite, cycles, keys such as `__proto__`, readers that throw, and whatever passes the limits.
 * Fields that are `null` or `undefined` are left out, except inside `custom`, which is carried along as it is, and inside the
 * `set` of a change, where `null` clears.
 *
 * @param root - The path of the input itself, such as `["options"]`; empty for an account.
 * @param issues - Receives the problems found; after {@link maximumIssues} the rest of the input is not looked at.
 */
export function plainCopy(
  input: unknown,
  root: readonly (string | number)[],
  limits: Limits,
  issues: Issue[],
): unknown {
  const copying: Copying = { root, limits, issues, stack: [], bytes: 0 };
  return input === undefined ? undefined : copyAll(copying, input, false);
}

/**
 * Copies what stands at some depth of an input, such as the content of `custom`, in a walk that is counted elsewhere.
 *
 * @param walk - Where the walk stands; `bytes` grows.
 * @returns The copy, or `undefined` where {@link plainCopy} may refuse the input.
 */
export function copyPart(
  value: unknown,
  walk: { readonly limits: Limits; readonly depth: number; readonly keepsNull: boolean; bytes: number },
): unknown {
  const limits = { ...walk.limits, depth: walk.limits.depth - walk.depth };
  const copying: Copying = { root: [], limits, issues: [], stack: [], bytes: walk.bytes };
  const copy = copyAll(copying, value, walk.keepsNull);
  walk.bytes = copying.bytes;
  return copying.issues.length > 0 ? undefined : copy;
}

function copyAll(copying: Copying, input: unknown, keepsNull: boolean): unknown {
  const { stack, limits, issues, root } = copying;
  const result = copyValue(copying, input, null, keepsNull);
  while (stack.length > 0) {
    if (copying.bytes > limits.bytes) {
      const message = `larger than ${limits.bytes} bytes (raise options.limits.bytes)`;
      issues.push({ severity: "error", code: "too_large", path: [...root], message });
      return undefined;
    }
    if (issues.length >= maximumIssues) {
      issues.push(moreIssues("error", "and perhaps more (the rest was not read)"));
      return undefined;
    }
    const frame = stack[stack.length - 1]!;
    if (frame.next >= frame.size) stack.pop();
    else if (frame.keys === null) copyEntry(copying, frame, frame.next++);
    else copyField(copying, frame, frame.keys[frame.next++]!);
  }
  return result;
}

function copyEntry(copying: Copying, frame: Frame, position: number): undefined {
  const copy = frame.copy as unknown[];
  copy[position] = undefined;
  let value: unknown;
  try {
    value = (frame.source as readonly unknown[])[position];
  } catch {
    return report(copying, position, unreadable);
  }
  if (value === undefined) return report(copying, position, "missing (a list cannot have holes)");
  copy[position] = copyValue(copying, value, position, frame.keepsNull);
  return undefined;
}

function copyField(copying: Copying, frame: Frame, key: string): undefined {
  const { limits } = copying;
  copying.bytes += key.length + 3;
  if (forbiddenKeys.has(key)) return report(copying, key, `the key "${key}" is not allowed`);
  if (key.length > limits.textLength) {
    return report(copying, shorten(key), `key of ${key.length} characters (limit ${limits.textLength})`);
  }
  let value: unknown;
  try {
    value = (frame.source as Record<string, unknown>)[key];
  } catch {
    return report(copying, key, unreadable);
  }
  if (value === undefined || (value === null && !frame.keepsNull)) return undefined;
  const copied = copyValue(copying, value, key, frame.keepsNull || keysKeepingNull.has(key));
  if (copied !== undefined) (frame.copy as Record<string, unknown>)[key] = copied;
  return undefined;
}

/** Copies a simple value, or opens a frame for a list or an object and returns its empty copy. */
function copyValue(copying: Copying, value: unknown, step: string | number | null, keepsNull: boolean): unknown {
  const { limits } = copying;
  switch (typeof value) {
    case "string":
      copying.bytes += value.length + 3;
      if (value.length <= limits.textLength) return value;
      return report(
        copying,
        step,
        `text of ${value.length} characters (limit ${limits.textLength}; raise options.limits.textLength)`,
      );
    case "number":
      copying.bytes += 8;
      if (!Number.isFinite(value)) return report(copying, step, `${value} is not a finite number`);
      return value === 0 ? 0 : value;
    case "boolean":
      copying.bytes += 5;
      return value;
    case "object":
      return value === null ? null : openObject(copying, value, step, keepsNull);
    default:
      return report(copying, step, `expected plain data, got ${quote(value)}`);
  }
}

function openObject(copying: Copying, source: object, step: string | number | null, keepsNull: boolean): unknown {
  const { stack, limits } = copying;
  for (let level = Math.max(0, stack.length - longestCycle); level < stack.length; level++) {
    if (stack[level]!.source === source) return report(copying, step, "refers back to an object that contains it");
  }
  if (stack.length >= limits.depth)
    return report(copying, step, `nested deeper than ${limits.depth} levels (raise options.limits.depth)`);
  copying.bytes += smallestObject;
  try {
    if (Array.isArray(source)) return openList(copying, source, step, keepsNull);
    const prototype = Object.getPrototypeOf(source);
    if (prototype !== Object.prototype && prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      const name = instanceName(prototype);
      return report(copying, step, `expected plain data, got an instance of ${name}${remedies[name] ?? ""}`);
    }
    const keys = Object.keys(source);
    const copy: Record<string, unknown> = {};
    stack.push({ source: source as Record<string, unknown>, copy, keys, size: keys.length, step, keepsNull, next: 0 });
    return copy;
  } catch {
    return report(copying, step, unreadable);
  }
}

function openList(
  copying: Copying,
  source: readonly unknown[],
  step: string | number | null,
  keepsNull: boolean,
): unknown {
  const size: unknown = source.length;
  if (!isCount(size)) return report(copying, step, "list of no known length");
  const limit = countLimit(copying.stack.length, step, copying.limits);
  if (limit !== null && size > limit) {
    return report(copying, step, `${size} ${step} (limit ${limit}; raise options.limits.${step})`);
  }
  copying.bytes += size;
  const copy: unknown[] = [];
  copying.stack.push({ source, copy, keys: null, size, step, keepsNull, next: 0 });
  return copy;
}

function report({ root, stack, issues }: Copying, step: string | number | null, message: string): undefined {
  const path = [...root];
  for (const frame of stack) if (frame.step !== null) path.push(frame.step);
  if (step !== null) path.push(step);
  issues.push({ severity: "error", code: "not_plain_data", path, message });
}

/** A list in disguise may claim any length. */
function isCount(size: unknown): size is number {
  return Number.isSafeInteger(size) && (size as number) >= 0;
}

function countLimit(depth: number, step: string | number | null, limits: Limits): number | null {
  return depth === 1 && typeof step === "string" && countedCollections.has(step) ? listLimit(step, limits) : null;
}

/** How many entries a list of the input itself may have. */
export function listLimit(name: string, limits: Limits): number {
  return countedCollections.has(name) ? limits[name as "people" | "relationships" | "interactions"] : Infinity;
}

function instanceName(prototype: object): string {
  const name = (prototype as { constructor?: { name?: unknown } }).constructor?.name;
  return typeof name === "string" && name !== "" ? name.slice(0, 60) : "a class";
}
