import { quote, shorten } from "../format-path.js";
import type { Issue } from "../issue.js";
import { maximumHints } from "../nearest-name.js";
import { valueAt } from "../value-at.js";
import { hint } from "../value-hint.js";
import { knownKeys } from "./known-keys.js";
import type { AnySchema, Problem } from "./schema.js";

type Path = readonly (string | number)[];

/** The problems in words: every one with a path from what the caller passed, the offending value and the remedy. */
export function describeProblems(schema: AnySchema, found: readonly Problem[], input: unknown, root: Path): Issue[] {
  const issues: Issue[] = [];
  for (const problem of found) describe(problem, { schema, input, root, issues });
  return issues;
}

interface Context {
  readonly schema: AnySchema;
  readonly input: unknown;
  readonly root: Path;
  readonly issues: Issue[];
}

function describe(problem: Problem, context: Context): void {
  const { issues } = context;
  const value = valueAt(context.input, problem.path);
  const path = [...context.root, ...problem.path];
  const report = (code: string, message: string, at = path) =>
    issues.push({ severity: "error", code, path: at, message });
  switch (problem.code) {
    case "unknown_keys": {
      const known = issues.length < maximumHints ? knownKeys(context.schema, context.input, problem.path) : [];
      for (const key of problem.keys) report("unknown_key", unknownKey(key, known, issues.length), [...path, key]);
      return;
    }
    case "invalid_type":
      if (value === undefined) report("missing", `missing (expected ${typeName(problem.expected)})`);
      else report("wrong_type", `expected ${typeName(problem.expected)}, got ${quote(value)}`);
      return;
    case "invalid_value":
      report("unknown_value", unknownValue(value, problem.values, path, issues.length));
      return;
    case "invalid_tag":
      report(value === undefined ? "missing" : "unknown_value", unknownValue(value, problem.tags, path, issues.length));
      return;
    case "too_small":
      report("out_of_range", tooSmall(value, problem.minimum, problem.inclusive));
      return;
    case "too_big":
      report("out_of_range", tooLarge(value, problem.maximum, problem.inclusive));
      return;
    case "invalid_key":
      report("unknown_key", `unknown key "${shorten(String(problem.path.at(-1)))}"`);
      return;
    case "invalid_union":
      describeUnion(problem, value, path, context);
      return;
    default:
      report("invalid_value", problem.message?.replace("%", () => quote(value)) ?? `${quote(value)} is not valid here`);
  }
}

/** A union says little by itself: descend into the branch that fits best, which is the one that fails deepest. */
function describeUnion(union: Problem & { code: "invalid_union" }, value: unknown, path: Path, context: Context): void {
  const { issues } = context;
  const { branches } = union;
  const isHere = (problem: Problem) => problem.path.length === union.path.length;
  const isWrongType = (problem: Problem) => problem.code === "invalid_type" && isHere(problem);
  if (value === undefined) {
    const kinds = new Set(branches.map((problems) => kindOfBranch(problems[0]!)));
    const message = `missing (expected ${[...kinds].join(", or ")})`;
    issues.push({ severity: "error", code: "missing", path: [...path], message });
    return;
  }
  const fitting = branches.filter((problems) => !problems.some(isWrongType));
  const branch =
    fitting.find((problems) => problems.some((one) => !isHere(one) || isClose(one))) ?? fitting[0] ?? branches[0]!;
  const takesNumber = branches.some((problems) =>
    problems.some((one) => one.code === "invalid_type" && one.expected === "number" && isHere(one)),
  );
  for (const problem of branch) {
    if (takesNumber && problem.code === "invalid_value" && isHere(problem)) {
      const message = unknownValue(value, problem.values, path, issues.length, "a number, or one of");
      issues.push({ severity: "error", code: "unknown_value", path: [...path], message });
    } else describe(problem, context);
  }
}

/** What one branch of a union would have taken, by its first complaint about nothing at all. */
function kindOfBranch(complaint: Problem): string {
  if (complaint.code === "invalid_value") return `one of: ${complaint.values.join(", ")}`;
  return complaint.code === "invalid_type" ? typeName(complaint.expected) : "another kind of value";
}

/** Of the right type, but no good. */
function isClose({ code }: Problem): boolean {
  return code === "too_small" || code === "too_big" || code === "unknown_keys";
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
  const name = singular(listOf(path));
  if (words.length === 1) return `expected ${quote(values[0])}, got ${quote(value)}`;
  if (typeof value !== "string") return `expected ${lead}: ${words.join(", ")}; got ${quote(value)}`;
  const wrong = `unknown ${name} ${quote(value)}`;
  const nearest = hint(value, words, listed);
  return nearest === "" ? `${wrong} (${lead}: ${words.join(", ")})` : `${wrong}${nearest}`;
}

function tooSmall(value: unknown, minimum: number, isIncluded: boolean): string {
  if (typeof value === "number") return `${value} is too small (${isIncluded ? "at least" : "more than"} ${minimum})`;
  return value === "" ? "empty text (at least 1 character)" : `${size(value)} is too short (at least ${minimum})`;
}

function tooLarge(value: unknown, maximum: number, isIncluded: boolean): string {
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

/** What a value is called after: the last name on its path; of an own word, `kinds.backs.is`, the list that it stands in. */
function listOf(path: readonly (string | number)[]): string | undefined {
  const names = path.filter((step) => typeof step === "string");
  return (names.at(-1) === "is" ? names.at(-3) : undefined) ?? names.at(-1);
}

function singular(name: string | number | undefined): string {
  const word = String(name ?? "value");
  return word.endsWith("s") && !word.endsWith("ss") && word !== "status" ? word.slice(0, -1) : word;
}
