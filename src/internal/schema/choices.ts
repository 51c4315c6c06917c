import type { ObjectSchema } from "./object.js";
import { type AnySchema, type input, note, type output, type Problem, type Schema, undecided } from "./schema.js";

export type Literal = string | number | boolean;

export interface ChoiceSchema<Values extends readonly Literal[]> extends Schema<Values[number], Values[number]> {
  readonly kind: "enum" | "literal";
  readonly values: Values;
}

/** One of these words. */
function oneOf<const Words extends readonly [string, ...string[]]>(words: Words): ChoiceSchema<Words> {
  return choice("enum", words);
}

export { oneOf as enum };

/** Exactly this value. */
export function literal<const Value extends Literal>(value: Value): ChoiceSchema<readonly [Value]> {
  return choice("literal", [value]);
}

function choice<const Values extends readonly Literal[]>(
  kind: "enum" | "literal",
  values: Values,
): ChoiceSchema<Values> {
  const known: ReadonlySet<unknown> = new Set(values);
  return {
    kind,
    values,
    quick(value, walk) {
      if (!known.has(value)) return undecided;
      walk.bytes += typeof value === "string" ? value.length + 3 : 8;
      return value;
    },
    parse(value, search) {
      return known.has(value) ? value : note(search, { code: "invalid_value", values });
    },
  };
}

export interface UnionSchema<Options extends readonly AnySchema[]>
  extends Schema<output<Options[number]>, input<Options[number]>> {
  readonly kind: "union";
  readonly options: Options;
}

/** What fits one of these schemas; the first that fits is taken. */
export function union<const Options extends readonly [AnySchema, ...AnySchema[]]>(
  options: Options,
): UnionSchema<Options> {
  return {
    kind: "union",
    options,
    quick(value, walk) {
      const { bytes, depth, keepsNull } = walk;
      for (const option of options) {
        const parsed = option.quick(value, walk);
        if (parsed !== undecided) return parsed;
        Object.assign(walk, { bytes, depth, keepsNull });
      }
      return undecided;
    },
    parse(value, search) {
      const branches: Problem[][] = [];
      for (const option of options) {
        const problems: Problem[] = [];
        const { path } = search;
        const parsed = option.parse(value, { path, problems });
        if (problems.length === 0) return parsed;
        branches.push(problems);
      }
      return note(search, { code: "invalid_union", branches });
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: a constraint for every schema of an object
type AnyObject = ObjectSchema<any>;

export interface TaggedSchema<Tag extends string, Options extends readonly AnyObject[]>
  extends Schema<output<Options[number]>, input<Options[number]>> {
  readonly kind: "tagged";
  readonly tag: Tag;
  readonly options: Options;
}

/** Objects of several kinds, told apart by the literal that each has in one field. */
export function discriminatedUnion<Tag extends string, const Options extends readonly [AnyObject, ...AnyObject[]]>(
  tag: Tag,
  options: Options,
): TaggedSchema<Tag, Options> {
  const byTag = new Map<unknown, AnyObject>();
  for (const option of options) byTag.set((option.fields[tag] as ChoiceSchema<[Literal]>).values[0], option);
  const optionOf = (value: object) => byTag.get((value as Record<string, unknown>)[tag]);
  return {
    kind: "tagged",
    tag,
    options,
    quick(value, walk) {
      if (typeof value !== "object" || value === null) return undecided;
      return optionOf(value)?.quick(value, walk) ?? undecided;
    },
    parse(value, search) {
      if (typeof value !== "object" || value === null || Array.isArray(value)) {
        return note(search, { code: "invalid_type", expected: "object" });
      }
      const option = optionOf(value);
      if (option !== undefined) return option.parse(value, search);
      search.path.push(tag);
      note(search, { code: "invalid_tag", tags: [...byTag.keys()].map(String) });
      search.path.pop();
      return undefined;
    },
  };
}
