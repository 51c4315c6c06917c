import type * as z from "zod/mini";
import { quickParse, undecided } from "./quick-parse.js";

type SchemaIssue = z.core.$ZodIssue;

/** What a schema made of an input: its output, or its issues, and whether there may be more than were looked for. */
export type ParsedInParts =
  | { success: true; data: unknown }
  | { success: false; issues: SchemaIssue[]; cutShort: boolean };

/** Entries of a list that are parsed at a time. */
const partSize = 2_000;
/** After so many issues the rest is not looked at. */
const enoughIssues = 20_000;
/** Of something that has too many problems to gather, so many entries of every list and record are looked at. */
const sampleSize = 100;
const deepestSample = 20;

/**
 * Parses an input with its long lists in parts. In one piece, a schema gathers every issue of every entry before anybody
 * sees the first, and fails with a RangeError where there are some hundred thousand.
 */
export function parseInParts(schema: z.ZodMiniType, input: unknown): ParsedInParts {
  const longLists = longListsOf(schema, input);
  if (longLists.length === 0) return parseWhole(schema, input);
  const shell = { ...(input as Record<string, unknown>) };
  for (const { field } of longLists) shell[field] = [];
  const parsed = parseWhole(schema, shell);
  const data = parsed.success ? (parsed.data as Record<string, unknown>) : shell;
  const issues = parsed.success ? [] : parsed.issues;
  let cutShort = !parsed.success && parsed.cutShort;
  for (const { field, list, schema: listSchema } of longLists) {
    const entries: unknown[] = [];
    for (let start = 0; start < list.length && !cutShort; start += partSize) {
      const part = parseList(listSchema, list.slice(start, start + partSize));
      if (part.success) {
        for (const entry of part.data as unknown[]) entries.push(entry);
        continue;
      }
      for (const issue of part.issues) issues.push(within(issue, field, start));
      cutShort = part.cutShort || issues.length > enoughIssues;
    }
    data[field] = entries;
  }
  return issues.length === 0 ? { success: true, data } : { success: false, issues, cutShort };
}

/** A part of a list; entry by entry where the part has too many problems to gather. */
function parseList(schema: z.ZodMiniType, list: readonly unknown[]): ParsedInParts {
  const whole = attempt(schema, list);
  if (whole !== null) return whole;
  const issues: SchemaIssue[] = [];
  for (const [index, entry] of list.entries()) {
    const parsed = parseWhole(schema, [entry]);
    if (parsed.success) continue;
    for (const issue of parsed.issues) {
      issues.push({ ...issue, path: [index, ...issue.path.slice(1)] });
    }
    if (issues.length > enoughIssues) break;
  }
  return { success: false, issues, cutShort: true };
}

/** In one piece; where that has too many problems to gather, a sample of it. */
function parseWhole(schema: z.ZodMiniType, input: unknown): ParsedInParts {
  const whole = attempt(schema, input);
  if (whole !== null) return whole;
  const sample = attempt(schema, sampleOf(input, 0));
  if (sample?.success === false) return { ...sample, cutShort: true };
  const issue: SchemaIssue = { code: "custom", path: [], input, message: "% holds more problems than can be listed" };
  return { success: false, issues: [issue], cutShort: true };
}

/** `null` where there are more problems than the schema can gather. */
function attempt(schema: z.ZodMiniType, input: unknown): ParsedInParts | null {
  try {
    const quick = quickParse(schema, input);
    if (quick !== undecided) return { success: true, data: quick };
    const parsed = schema.safeParse(input);
    if (parsed.success) return { success: true, data: parsed.data };
    return { success: false, issues: parsed.error.issues, cutShort: false };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

interface LongList {
  readonly field: string;
  readonly list: readonly unknown[];
  readonly schema: z.ZodMiniType;
}

/** The long lists of an object whose entries are checked one by one, with nothing said about the list as a whole. */
function longListsOf(schema: z.ZodMiniType, input: unknown): LongList[] {
  const { shape } = schema._zod.def as unknown as { shape?: Readonly<Record<string, z.ZodMiniType>> };
  if (shape === undefined || typeof input !== "object" || input === null) return [];
  const found: LongList[] = [];
  for (const [field, list] of Object.entries(input)) {
    if (!Array.isArray(list) || list.length <= partSize || !Object.hasOwn(shape, field)) continue;
    if (isBareList(shape[field]!)) found.push({ field, list, schema: shape[field]! });
  }
  return found;
}

function isBareList(schema: z.core.$ZodType): boolean {
  const def = schema._zod.def as unknown as { type: string; innerType?: z.core.$ZodType; checks?: readonly unknown[] };
  if (def.innerType !== undefined) return isBareList(def.innerType);
  return def.type === "array" && (def.checks ?? []).length === 0;
}

function within(issue: SchemaIssue, field: string, start: number): SchemaIssue {
  const [index, ...rest] = issue.path;
  return { ...issue, path: [field, start + Number(index ?? 0), ...rest] };
}

/** A value with the first entries only of every list and object in it. */
function sampleOf(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null || depth > deepestSample) return value;
  if (Array.isArray(value)) return value.slice(0, sampleSize).map((entry) => sampleOf(entry, depth + 1));
  const sample: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value).slice(0, sampleSize)) sample[key] = sampleOf(inner, depth + 1);
  return sample;
}
