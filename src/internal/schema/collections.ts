import { forbiddenKeys, smallestObject } from "../plain-copy.js";
import { allHold, type Check, noteChecks } from "./checks.js";
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

export interface ArraySchema<Element extends AnySchema> extends Schema<output<Element>[], input<Element>[]> {
  readonly kind: "array";
  readonly element: Element;
  readonly checks: readonly Check<readonly unknown[]>[];
  /** The same schema with checks of the list as a whole. */
  check(...checks: readonly Check<readonly unknown[]>[]): ArraySchema<Element>;
}

export function array<Element extends AnySchema>(
  element: Element,
  checks: readonly Check<readonly unknown[]>[] = [],
): ArraySchema<Element> {
  return {
    kind: "array",
    element,
    checks,
    check: (...more) => array(element, [...checks, ...more]),
    quick(value, walk) {
      if (!Array.isArray(value) || walk.depth >= walk.limits.depth) return undecided;
      const size = value.length;
      if (!(size >= 0)) return undecided;
      walk.depth++;
      walk.bytes += smallestObject + size;
      const list: unknown[] = [];
      for (let position = 0; position < size; position++) {
        const entry: unknown = value[position];
        const parsed = entry === undefined ? undecided : element.quick(entry, walk);
        if (parsed === undecided) return undecided;
        list.push(parsed);
      }
      walk.depth--;
      return allHold(checks, list) ? list : undecided;
    },
    parse(value, search) {
      if (!Array.isArray(value)) return note(search, { code: "invalid_type", expected: "array" });
      const list: unknown[] = [];
      for (let position = 0; position < value.length && search.problems.length <= enoughProblems; position++) {
        list.push(parseAt(element, value[position], position, search));
      }
      noteChecks(checks, value, search);
      return list;
    },
  };
}

export interface RecordSchema<Key extends AnySchema, Value extends AnySchema>
  extends Schema<Record<output<Key>, output<Value>>, Record<input<Key>, input<Value>>> {
  readonly kind: "record";
  readonly key: Key;
  readonly value: Value;
}

/** An object with any keys that fit one schema, and values that fit another. */
export function record<Key extends Schema<string, string>, Value extends AnySchema>(
  key: Key,
  value: Value,
): RecordSchema<Key, Value> {
  return {
    kind: "record",
    key,
    value,
    quick(given, walk) {
      if (!isPlainObject(given) || walk.depth >= walk.limits.depth) return undecided;
      walk.depth++;
      walk.bytes += smallestObject;
      const object: Record<string, unknown> = {};
      for (const name of Object.keys(given)) {
        const entry = given[name];
        if (forbiddenKeys.has(name) || key.quick(name, walk) === undecided) return undecided;
        if (entry === undefined || (entry === null && !walk.keepsNull)) continue;
        const parsed = value.quick(entry, walk);
        if (parsed === undecided) return undecided;
        object[name] = parsed;
      }
      walk.depth--;
      return object;
    },
    parse(given, search) {
      if (typeof given !== "object" || given === null || Array.isArray(given)) {
        return note(search, { code: "invalid_type", expected: "record" });
      }
      const object: Record<string, unknown> = {};
      for (const [name, entry] of Object.entries(given)) {
        if (search.problems.length > enoughProblems) break;
        const problems = { path: search.path, problems: [] };
        key.parse(name, problems);
        if (problems.problems.length === 0) object[name] = parseAt(value, entry, name, search);
        else {
          search.path.push(name);
          note(search, { code: "invalid_key" });
          search.path.pop();
        }
      }
      return object;
    },
  };
}

/** A {@link record} that need not have all keys. */
export function partialRecord<Key extends Schema<string, string>, Value extends AnySchema>(
  key: Key,
  value: Value,
): Schema<Partial<Record<output<Key>, output<Value>>>, Partial<Record<input<Key>, input<Value>>>> & {
  readonly kind: "record";
} {
  return record(key, value) as never;
}

/** An object literal, of this or another realm; no instance of a class. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}
