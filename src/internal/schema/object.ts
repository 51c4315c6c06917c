import { forbiddenKeys, keysKeepingNull, listLimit, smallestObject } from "../plain-copy.js";
import { isPlainObject } from "./collections.js";
import {
  type AnySchema,
  enoughProblems,
  type input,
  note,
  type output,
  parseAt,
  type Schema,
  undecided,
} from "./schema.js";
import { type DefaultSchema, mayBeAbsent, type OptionalSchema, optional } from "./wrapped.js";

export type Fields = Readonly<Record<string, AnySchema>>;

// biome-ignore lint/suspicious/noExplicitAny: a constraint for every schema of a field
type May = OptionalSchema<any>;
// biome-ignore lint/suspicious/noExplicitAny: a constraint for every schema of a field
type Gives = DefaultSchema<any>;

type Flat<T> = { [Key in keyof T]: T[Key] } & {};

type InputOf<F extends Fields> = Flat<
  { -readonly [Key in keyof F as F[Key] extends May | Gives ? never : Key]: input<F[Key]> } & {
    -readonly [Key in keyof F as F[Key] extends May | Gives ? Key : never]?: input<F[Key]>;
  }
>;

type OutputOf<F extends Fields> = Flat<
  { -readonly [Key in keyof F as F[Key] extends May ? never : Key]: output<F[Key]> } & {
    -readonly [Key in keyof F as F[Key] extends May ? Key : never]?: output<F[Key]>;
  }
>;

export interface ObjectSchema<F extends Fields> extends Schema<OutputOf<F>, InputOf<F>> {
  readonly kind: "object";
  readonly fields: F;
}

/** What the quick walk knows of a field. */
interface Field {
  readonly name: string;
  readonly quick: AnySchema["quick"];
  readonly position: number;
  readonly isRequired: boolean;
  readonly bytes: number;
  readonly keepsNull: boolean;
}

/** An object with these fields and no others; the output has them in this order. */
export function strictObject<const F extends Fields>(fields: F): ObjectSchema<F> {
  const names = Object.keys(fields);
  const byName = new Map<string, Field>();
  for (const [position, name] of names.entries()) {
    const schema = fields[name]!;
    byName.set(name, {
      name,
      quick: schema.quick,
      position,
      isRequired: !mayBeAbsent(schema),
      bytes: name.length + 3,
      keepsNull: keysKeepingNull.has(name),
    });
  }
  const required = names.filter((name) => byName.get(name)!.isRequired).length;
  const defaults = names.filter((name) => fields[name]!.kind === "default");
  return {
    kind: "object",
    fields,
    quick(value, walk) {
      if (!isPlainObject(value) || walk.keepsNull || walk.depth >= walk.limits.depth) return undecided;
      const isRoot = walk.depth === 0;
      walk.depth++;
      walk.bytes += smallestObject;
      const object: Record<string, unknown> = {};
      let found = 0;
      let last = -1;
      let isSorted = defaults.length === 0;
      for (const name of Object.keys(value)) {
        const field = byName.get(name);
        if (field === undefined && (forbiddenKeys.has(name) || name.length > walk.limits.textLength)) return undecided;
        const given = value[name];
        if (given === undefined || given === null) {
          walk.bytes += name.length + 3;
          continue;
        }
        if (field === undefined) return undecided;
        if (isRoot && Array.isArray(given) && given.length > listLimit(name, walk.limits)) return undecided;
        walk.bytes += field.bytes;
        walk.keepsNull = field.keepsNull;
        const parsed = field.quick(given, walk);
        if (parsed === undecided) return undecided;
        walk.keepsNull = false;
        object[name] = parsed;
        if (field.isRequired) found++;
        if (field.position < last) isSorted = false;
        last = field.position;
      }
      walk.depth--;
      if (found !== required) return undecided;
      if (isSorted) return object;
      for (const name of defaults) object[name] ??= fields[name]!.quick(undefined, walk);
      return inOrder(object, names);
    },
    parse(value, search) {
      if (typeof value !== "object" || value === null || Array.isArray(value)) {
        return note(search, { code: "invalid_type", expected: "object" });
      }
      const object: Record<string, unknown> = {};
      for (const name of names) {
        if (search.problems.length > enoughProblems) return object;
        const parsed = parseAt(fields[name]!, (value as Record<string, unknown>)[name], name, search);
        if (parsed !== undefined) object[name] = parsed;
      }
      const keys = Object.keys(value).filter((name) => !byName.has(name));
      if (keys.length > 0) note(search, { code: "unknown_keys", keys });
      return object;
    },
  };
}

function inOrder(object: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  const sorted: Record<string, unknown> = {};
  for (const name of names) {
    const value = object[name];
    if (value !== undefined) sorted[name] = value;
  }
  return sorted;
}

/** The fields of an object, all of which may be left out. */
export function partial<F extends Fields>(
  schema: ObjectSchema<F>,
): ObjectSchema<{ [Key in keyof F]: F[Key] extends May ? F[Key] : OptionalSchema<F[Key]> }> {
  const fields = Object.entries(schema.fields).map(([name, field]) => [
    name,
    field.kind === "optional" ? field : optional(field),
  ]);
  return strictObject(Object.fromEntries(fields)) as never;
}

/** An object without some of its fields. */
export function omit<F extends Fields, const Names extends { readonly [Key in keyof F]?: true }>(
  schema: ObjectSchema<F>,
  names: Names,
): ObjectSchema<Omit<F, keyof Names>> {
  const fields = Object.entries(schema.fields).filter(([name]) => !Object.hasOwn(names, name));
  return strictObject(Object.fromEntries(fields)) as never;
}

/** An object with more fields. */
export function extend<F extends Fields, const More extends Fields>(
  schema: ObjectSchema<F>,
  more: More,
): ObjectSchema<Omit<F, keyof More> & More> {
  return strictObject({ ...schema.fields, ...more }) as never;
}
