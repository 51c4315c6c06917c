import * as z from "zod/mini";
import { quote } from "../internal/format-path.js";
import type { Check } from "../internal/schema/checks.js";
import type { ChoiceSchema, Literal, TaggedSchema, UnionSchema } from "../internal/schema/choices.js";
import type { ArraySchema, RecordSchema } from "../internal/schema/collections.js";
import type { Fields, ObjectSchema } from "../internal/schema/object.js";
import type { AnySchema } from "../internal/schema/schema.js";
import type {
  BooleanSchema,
  IntSchema,
  NumberSchema,
  SimpleSchema,
  StringSchema,
  UnknownSchema,
} from "../internal/schema/simple.js";
import type { DefaultSchema, NullableSchema, OptionalSchema, ReadonlySchema } from "../internal/schema/wrapped.js";

/** The zod schema of an object that is written down as an interface. */
export type ZodObjectOf<T> = z.ZodMiniObject<
  {
    -readonly [Key in keyof T]-?: undefined extends T[Key]
      ? z.ZodMiniOptional<z.ZodMiniType<Exclude<T[Key], undefined>, Exclude<T[Key], undefined>>>
      : z.ZodMiniType<T[Key], T[Key]>;
  },
  z.core.$strict
>;

type Known =
  | StringSchema
  | NumberSchema
  | IntSchema
  | BooleanSchema
  | UnknownSchema
  | ChoiceSchema<readonly Literal[]>
  | ArraySchema<AnySchema>
  | RecordSchema<AnySchema, AnySchema>
  | ObjectSchema<Fields>
  | UnionSchema<readonly AnySchema[]>
  | TaggedSchema<string, readonly ObjectSchema<Fields>[]>
  | OptionalSchema<AnySchema>
  | NullableSchema<AnySchema>
  | ReadonlySchema<AnySchema>
  | DefaultSchema<AnySchema>;

/** Zod schemas made so far: a schema used in several places becomes one zod schema, which JSON Schema can name. */
export type ZodSchemas = Map<AnySchema, z.ZodMiniType>;

/** Makes a zod schema of one of our team. */
export function zodOf(schema: AnySchema, made: ZodSchemas): z.ZodMiniType {
  let zod = made.get(schema);
  if (zod === undefined) {
    zod = make(schema as Known, made);
    made.set(schema, zod);
  }
  return zod;
}

function make(schema: Known, made: ZodSchemas): z.ZodMiniType {
  const of = (inner: AnySchema) => zodOf(inner, made);
  switch (schema.kind) {
    case "string":
      return checked(z.string(), schema);
    case "number":
      return checked(z.number(), schema);
    case "int":
      return checked(z.int(), schema);
    case "boolean":
      return z.boolean();
    case "unknown":
      return z.unknown();
    case "enum":
      return z.enum(schema.values as string[]);
    case "literal":
      return z.literal(schema.values as Literal[]);
    case "array":
      return checked<readonly unknown[]>(z.array(of(schema.element)), schema);
    case "record":
      return z.partialRecord(of(schema.key) as z.ZodMiniType<string, string>, of(schema.value));
    case "object":
      return z.strictObject(
        Object.fromEntries(Object.entries(schema.fields).map(([name, field]) => [name, of(field)])),
      );
    case "union":
      return z.union(schema.options.map(of));
    case "tagged":
      return z.discriminatedUnion(schema.tag, schema.options.map(of) as never);
    case "optional":
      return z.optional(of(schema.inner));
    case "nullable":
      return z.nullable(of(schema.inner));
    case "readonly":
      return z.readonly(of(schema.inner));
    default:
      return z._default(of(schema.inner), schema.value);
  }
}

function checked<T>(
  zod: { check(...checks: z.core.$ZodCheck<T>[]): z.ZodMiniType },
  { checks }: Pick<SimpleSchema<T, never>, "checks">,
): z.ZodMiniType {
  return zod.check(...checks.map((check) => checkOf(check) as z.core.$ZodCheck<T>));
}

function checkOf({ name, limit = 0, pattern, message, holds, isLast = false }: Check<never>): unknown {
  const error =
    message === undefined
      ? {}
      : { error: ({ input }: { input?: unknown }) => message.replace("%", () => quote(input)) };
  switch (name) {
    case "gte":
      return z.gte(limit);
    case "gt":
      return z.gt(limit);
    case "lte":
      return z.lte(limit);
    case "lt":
      return z.lt(limit);
    case "minLength":
      return z.minLength(limit);
    case "maxLength":
      return z.maxLength(limit);
    case "regex":
      return z.regex(pattern!, { ...error, abort: isLast });
    default:
      return z.refine(holds as (value: unknown) => boolean, error);
  }
}
