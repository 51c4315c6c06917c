/** A type whose fields may be set, for a copy that nobody else holds yet. */
export type Writable<T> = { -readonly [Field in keyof T]: T[Field] };
