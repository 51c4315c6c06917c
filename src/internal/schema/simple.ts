import { allHold, type Check, noteChecks } from "./checks.js";
import { note, type Schema, type SchemaKind, undecided } from "./schema.js";

/** A schema of one simple value, to which checks can be added. */
export interface SimpleSchema<T, Kind extends SchemaKind> extends Schema<T, T> {
  readonly kind: Kind;
  readonly checks: readonly Check<T>[];
  /** The same schema with more checks. */
  check(...checks: readonly Check<T>[]): SimpleSchema<T, Kind>;
}

export type StringSchema = SimpleSchema<string, "string">;
export type NumberSchema = SimpleSchema<number, "number">;
export type IntSchema = SimpleSchema<number, "int">;
export type BooleanSchema = Schema<boolean, boolean> & { readonly kind: "boolean" };
export type UnknownSchema = Schema<unknown, unknown> & { readonly kind: "unknown" };

export function string(checks: readonly Check<string>[] = []): StringSchema {
  return {
    kind: "string",
    checks,
    check: (...more) => string([...checks, ...more]),
    quick(value, walk) {
      if (typeof value !== "string" || value.length > walk.limits.textLength) return undecided;
      walk.bytes += value.length + 3;
      return allHold(checks, value) ? value : undecided;
    },
    parse(value, search) {
      if (typeof value !== "string") return note(search, { code: "invalid_type", expected: "string" });
      noteChecks(checks, value, search);
      return value;
    },
  };
}

export function number(checks: readonly Check<number>[] = []): NumberSchema {
  return {
    kind: "number",
    checks,
    check: (...more) => number([...checks, ...more]),
    quick(value, walk) {
      if (typeof value !== "number" || !Number.isFinite(value)) return undecided;
      walk.bytes += 8;
      return allHold(checks, value) ? value + 0 : undecided;
    },
    parse(value, search) {
      if (typeof value !== "number") return note(search, { code: "invalid_type", expected: "number" });
      noteChecks(checks, value, search);
      return value;
    },
  };
}

/** A whole number that a double holds exactly. */
export function int(checks: readonly Check<number>[] = []): IntSchema {
  return {
    kind: "int",
    checks,
    check: (...more) => int([...checks, ...more]),
    quick(value, walk) {
      if (!Number.isSafeInteger(value)) return undecided;
      walk.bytes += 8;
      return allHold(checks, value as number) ? (value as number) + 0 : undecided;
    },
    parse(value, search) {
      if (typeof value !== "number") return note(search, { code: "invalid_type", expected: "number" });
      if (!Number.isInteger(value)) return note(search, { code: "invalid_type", expected: "int" });
      if (value > Number.MAX_SAFE_INTEGER) {
        return note(search, { code: "too_big", maximum: Number.MAX_SAFE_INTEGER, inclusive: true });
      }
      if (value < Number.MIN_SAFE_INTEGER) {
        return note(search, { code: "too_small", minimum: Number.MIN_SAFE_INTEGER, inclusive: true });
      }
      noteChecks(checks, value, search);
      return value;
    },
  };
}

export function boolean(): BooleanSchema {
  return {
    kind: "boolean",
    quick(value, walk) {
      if (typeof value !== "boolean") return undecided;
      walk.bytes += 5;
      return value;
    },
    parse(value, search) {
      return typeof value === "boolean" ? value : note(search, { code: "invalid_type", expected: "boolean" });
    },
  };
}
