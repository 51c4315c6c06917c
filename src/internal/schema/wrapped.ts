import type { AnySchema, input, output, Schema } from "./schema.js";

export interface OptionalSchema<Inner extends AnySchema>
  extends Schema<output<Inner> | undefined, input<Inner> | undefined> {
  readonly kind: "optional";
  readonly inner: Inner;
}

/** A field that may be left out. */
export function optional<Inner extends AnySchema>(inner: Inner): OptionalSchema<Inner> {
  return {
    kind: "optional",
    inner,
    quick: inner.quick,
    parse: (value, search) => (value === undefined ? undefined : inner.parse(value, search)),
  };
}

export interface NullableSchema<Inner extends AnySchema> extends Schema<output<Inner> | null, input<Inner> | null> {
  readonly kind: "nullable";
  readonly inner: Inner;
}

/** A value that may be `null`. A `null` in a field is dropped before a schema sees it: this is for types, and for lists. */
export function nullable<Inner extends AnySchema>(inner: Inner): NullableSchema<Inner> {
  return {
    kind: "nullable",
    inner,
    quick: (value, walk) => (value === null ? null : inner.quick(value, walk)),
    parse: (value, search) => (value === null ? null : inner.parse(value, search)),
  };
}

export interface ReadonlySchema<Inner extends AnySchema>
  extends Schema<Readonly<output<Inner>>, Readonly<input<Inner>>> {
  readonly kind: "readonly";
  readonly inner: Inner;
}

/** A list that is only read: a type, no more. */
export function readonly<Inner extends AnySchema>(inner: Inner): ReadonlySchema<Inner> {
  return { kind: "readonly", inner, quick: inner.quick, parse: inner.parse };
}

export interface DefaultSchema<Inner extends AnySchema> extends Schema<output<Inner>, input<Inner> | undefined> {
  readonly kind: "default";
  readonly inner: Inner;
  readonly value: output<Inner>;
}

/** A field that may be left out and then has a value all the same. */
export function withDefault<Inner extends AnySchema>(inner: Inner, value: output<Inner>): DefaultSchema<Inner> {
  return {
    kind: "default",
    inner,
    value,
    quick: (given, walk) => (given === undefined ? value : inner.quick(given, walk)),
    parse: (given, search) => (given === undefined ? value : inner.parse(given, search)),
  };
}

/** Whether a field of this schema may be left out. */
export function mayBeAbsent({ kind }: AnySchema): boolean {
  return kind === "optional" || kind === "default";
}
