import type * as z from "zod/mini";
import { quote, shorten } from "./format-path.js";
import type { Issue } from "./issue.js";
import { knownKeys } from "./known-keys.js";
import { maximumHints } from "./nearest-name.js";
import { valueAt } from "./value-at.js";
import { hint } from "./value-hint.js";

type SchemaIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Turns a schema's issues into ours: every one with a path from what the caller passed, the offending value and the remedy. */
export function describeSchemaIssues(
  schema: z.ZodMiniType,
  found: readonly SchemaIssue[],
  input: unknown,
  root: Path,
): Issue[] {
  const issues: Issue[] = [];
  for (const issue of found) describe(issue, { schema, input, root, issues });
  return issues;
}

interface Context {
  readonly schema: z.ZodMiniType;
  readonly input: unknown;
  readonly root: Path;
  readonly issues: Issue[];
}

function describe(issue: SchemaIssue, context: Context): void {
  const { issues } = context;
  const value = valueAt(context.input, issue.path);
  const path = [...context.root, ...issue.path] as (string | number)[];
  const report = (code: string, message: string, at = path) =>
    issues.push({ severity: "error", code, path: at, message });
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = issues.length < maximumHints ? knownKeys(context.schema, context.input, issue.path) : [];
      for (const key of issue.keys) report("unknown_key", unknownKey(key, known, issues.length), [...path, key]);
      return;
    }
    case "invalid_type":
      if (value === undefined) report("missing", `missing (expected ${typeName(issue.expected)})`);
      else report("wrong_type", `expected ${typeName(issue.expected)}, got ${quote(value)}`);
      return;
    case "invalid_value":
      report("unknown_value", unknownValue(value, issue.values, path, issues.length));
      return;
    case "too_small":
      report("out_of_range", tooSmall(value, issue.minimum, issue.inclusive !== false));
      return;
    case "too_big":
      report("out_of_range", tooLarge(value, issue.maximum, issue.inclusive !== false));
      return;
    case "invalid_key":
      report("unknown_key", `unknown key "${shorten(String(issue.path.at(-1)))}"`);
      return;
    case "invalid_union":
      describeUnion(issue, context);
      return;
    default:
      report(
        "invalid_value",
        issue.message.includes("%")
          ? issue.message.replace("%", () => quote(value))
          : `${quote(value)} is not valid here`,
      );
  }
}

/** A union says little by itself: descend into the branch that fits best, which is the one that fails deepest. */
function describeUnion(issue: SchemaIssue & { code: "invalid_union" }, context: Context): void {
  const { issues } = context;
  const value = valueAt(context.input, issue.path);
  const path = [...context.root, ...issue.path] as (string | number)[];
  if ("options" in issue) {
    const message = unknownValue(value, issue.options as unknown[], path, issues.length);
    issues.push({ severity: "error", code: value === undefined ? "missing" : "unknown_value", path, message });
    return;
  }
  const fitting = issue.errors.filter((branch) => !branch.some(isWrongType));
  const branch =
    fitting.find((inner) => inner.some((one) => one.path.length > 0 || isOutOfRange(one))) ??
    fitting[0] ??
    issue.errors[0]!;
  if (value === undefined) {
    const kinds = new Set(issue.errors.map((inner) => kindOfBranch(inner[0]!)));
    issues.push({
      severity: "error",
      code: "missing",
      path,
      message: `missing (expected ${[...kinds].join(", or ")})`,
    });
    return;
  }
  const takesNumber = issue.errors.some((inner) => inner.some((one) => isWrongType(one) && one.expected === "number"));
  for (const inner of branch) {
    if (takesNumber && inner.code === "invalid_value" && inner.path.length === 0) {
      const message = unknownValue(value, inner.values, path, issues.length, "a number, or one of");
      issues.push({ severity: "error", code: "unknown_value", path, message });
    } else describe({ ...inner, path: [...issue.path, ...inner.path] } as SchemaIssue, context);
  }
}

/** What one branch of a union would have taken, by its first complaint about nothing at all. */
function kindOfBranch(complaint: SchemaIssue): string {
  if (complaint.code === "invalid_value") return `one of: ${complaint.values.join(", ")}`;
  return complaint.code === "invalid_type" ? typeName(complaint.expected) : "another kind of value";
}

function isWrongType(issue: SchemaIssue): issue is SchemaIssue & { code: "invalid_type" } {
  return issue.code === "invalid_type" && issue.path.length === 0;
}

function isOutOfRange(issue: SchemaIssue): boolean {
  return issue.code === "too_small" || issue.code === "too_big";
}

function unknownKey(key: string, known: readonly string[], listed: number): string {
  const otherwise = known.includes("custom") ? " (fields of your own go into custom)" : "";
  return `unknown key "${shorten(key)}"${hint(key, known, listed) || otherwise}`;
}

function unknownValue(
  value: unknown,
  values: readonly unknown[],
  path: readonly (string | number)[],
  listed: number,
  lead = "one of",
): string {
  const words = values.map(String);
  if (value === undefined)
    return words.length === 1 ? `missing (expected ${quote(values[0])})` : `missing (one of: ${words.join(", ")})`;
  const name = singular([...path].reverse().find((step) => typeof step === "string"));
  if (words.length === 1) return `expected ${quote(values[0])}, got ${quote(value)}`;
  if (typeof value !== "string") return `expected ${lead}: ${words.join(", ")}; got ${quote(value)}`;
  const wrong = `unknown ${name} ${quote(value)}`;
  const nearest = hint(value, words, listed);
  return nearest === "" ? `${wrong} (${lead}: ${words.join(", ")})` : `${wrong}${nearest}`;
}

function tooSmall(value: unknown, minimum: number | bigint, isIncluded: boolean): string {
  if (typeof value === "number") return `${value} is too small (${isIncluded ? "at least" : "more than"} ${minimum})`;
  return value === "" ? "empty text (at least 1 character)" : `${size(value)} is too short (at least ${minimum})`;
}

function tooLarge(value: unknown, maximum: number | bigint, isIncluded: boolean): string {
  if (typeof value !== "number") return `${size(value)} is too long (at most ${maximum})`;
  const percent = maximum === 1 && value > 10 && value <= 100 ? `; ${value} % is written ${value / 100}` : "";
  return `${value} is too large (${isIncluded ? "at most" : "less than"} ${maximum}${percent})`;
}

function size(value: unknown): string {
  return typeof value === "string" ? `text of ${value.length} characters` : `list of ${(value as unknown[]).length}`;
}

function typeName(expected: string): string {
  if (expected === "string") return "a text";
  if (expected === "array") return "a list";
  if (expected === "object" || expected === "record") return "an object";
  if (expected === "nonoptional") return "a value";
  return expected === "boolean" ? "true or false" : expected === "int" ? "a whole number" : `a ${expected}`;
}

function singular(name: string | number | undefined): string {
  const word = String(name ?? "value");
  return word.endsWith("s") && !word.endsWith("ss") && word !== "status" ? word.slice(0, -1) : word;
}
