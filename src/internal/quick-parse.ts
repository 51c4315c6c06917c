import type * as z from "zod/mini";

/** What {@link quickParse} answers when it takes no decision: a schema finds out what is wrong, if anything is. */
export const undecided = Symbol("undecided");

const context = { async: false } as const;

interface Definition {
  readonly type: string;
  readonly checks?: readonly unknown[];
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly catchall?: z.core.$ZodType;
}

/**
 * Parses plain data that is valid, as nearly all is, without asking the schema about fields that are not there: a person has
 * five of forty. Strict objects, lists and optional fields are walked here, everything else is left to its own schema. The
 * result is the schema's own, keys in the schema's order included.
 *
 * @param input - Plain data without `undefined`.
 * @returns The output, or {@link undecided} where anything is wrong or beyond what is walked here.
 */
export function quickParse(schema: z.core.$ZodType, input: unknown): unknown {
  const definition = schema._zod.def as unknown as Definition;
  const hasChecks = definition.checks !== undefined && definition.checks.length > 0;
  if (definition.type === "optional" && !hasChecks) return quickParse(definition.innerType!, input);
  if (definition.type === "array" && !hasChecks) return parseList(definition.element!, input);
  if (definition.type === "object" && !hasChecks) return parseObject(definition, input);
  const parsed = schema._zod.run({ value: input, issues: [] }, context);
  return parsed instanceof Promise || parsed.issues.length > 0 ? undecided : parsed.value;
}

function parseList(element: z.core.$ZodType, input: unknown): unknown {
  if (!Array.isArray(input)) return undecided;
  const list: unknown[] = [];
  for (const entry of input) {
    const parsed = quickParse(element, entry);
    if (parsed === undecided) return undecided;
    list.push(parsed);
  }
  return list;
}

function parseObject({ shape, catchall }: Definition, input: unknown): unknown {
  const isStrict = catchall?._zod.def.type === "never";
  if (!isStrict || typeof input !== "object" || input === null || Array.isArray(input)) return undecided;
  const fields = input as Readonly<Record<string, unknown>>;
  const object: Record<string, unknown> = {};
  let known = 0;
  for (const key in shape) {
    const field = shape[key]!;
    const value = fields[key];
    if (value === undefined) {
      if (field._zod.def.type === "optional") continue;
      return undecided;
    }
    const parsed = quickParse(field, value);
    if (parsed === undecided) return undecided;
    object[key] = parsed;
    known++;
  }
  return Object.keys(fields).length === known ? object : undecided;
}
