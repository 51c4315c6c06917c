import type { Limits } from "../input-limits.js";

/**
 * What an input has to look like, as data that can be read, and how it is parsed.
 *
 * Accounts and options are described once, by these schemas; `account-graph/schema` makes zod schemas and JSON Schema of them.
 * They are our own because every import of the library would pay for zod (83 ms and 9 kB), because most of what is parsed is
 * valid and can be copied and checked in one walk, and because every problem has to be an issue with a path.
 */
export interface Schema<Output = unknown, Input = unknown> {
  readonly kind: SchemaKind;
  /**
   * Copies and checks in one walk: the output, or {@link undecided} where anything at all is unusual. `parse` and the copy made by
   * `plainCopy` then find out what is wrong, if anything is.
   */
  readonly quick: (value: unknown, walk: Walk) => unknown;
  /** Checks plain data and notes every problem; the output is void if there is one. */
  readonly parse: (value: unknown, search: Search) => unknown;
  /** Types only. */
  readonly types?: { readonly output: Output; readonly input: Input };
}

export type SchemaKind =
  | "string"
  | "number"
  | "int"
  | "boolean"
  | "unknown"
  | "enum"
  | "literal"
  | "array"
  | "record"
  | "object"
  | "union"
  | "tagged"
  | "optional"
  | "nullable"
  | "readonly"
  | "default";

/** Any schema, as a constraint. */
// biome-ignore lint/suspicious/noExplicitAny: a constraint for every schema
export type AnySchema = Schema<any, any>;

/** The type of what a schema gives back. */
export type output<S extends AnySchema> = NonNullable<S["types"]>["output"];

/** The type of what a schema takes. */
export type input<S extends AnySchema> = NonNullable<S["types"]>["input"];

/** What `quick` answers when it takes no decision. */
export const undecided = Symbol("undecided");

/** Where one quick walk stands. */
export interface Walk {
  readonly limits: Limits;
  /** Size so far, reckoned as `plainCopy` does. */
  bytes: number;
  /** Lists and objects around. */
  depth: number;
  /** Below `custom` and `set`, `null` is a value like any other. */
  keepsNull: boolean;
}

/** One search for problems. */
export interface Search {
  readonly path: (string | number)[];
  readonly problems: Problem[];
}

/** After so many problems the rest is not looked at. */
export const enoughProblems = 20_000;

/** Something wrong, with its path from the input. */
export type Problem = { readonly path: readonly (string | number)[] } & (
  | { readonly code: "invalid_type"; readonly expected: string }
  | { readonly code: "invalid_value"; readonly values: readonly unknown[] }
  | { readonly code: "unknown_keys"; readonly keys: readonly string[] }
  | { readonly code: "too_small"; readonly minimum: number; readonly inclusive: boolean }
  | { readonly code: "too_big"; readonly maximum: number; readonly inclusive: boolean }
  | { readonly code: "invalid_key" }
  | { readonly code: "invalid_tag"; readonly tags: readonly string[] }
  | { readonly code: "invalid_union"; readonly branches: readonly (readonly Problem[])[] }
  | { readonly code: "custom"; readonly message: string | undefined }
);

type ProblemAtPath = Problem extends infer P ? (P extends unknown ? Omit<P, "path"> : never) : never;

/** Notes a problem at the place where the search stands. */
export function note(search: Search, problem: ProblemAtPath): undefined {
  search.problems.push({ ...problem, path: [...search.path] } as Problem);
}

/** A schema inside another, at a step of the path. */
export function parseAt(schema: AnySchema, value: unknown, step: string | number, search: Search): unknown {
  search.path.push(step);
  const parsed = schema.parse(value, search);
  search.path.pop();
  return parsed;
}
