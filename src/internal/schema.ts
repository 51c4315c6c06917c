// `import * as s from ".../internal/schema.js"`: schemas of accounts and options, in the words of zod/mini. See schema/schema.ts.
export { gt, gte, lt, lte, maxLength, minLength, refine, regex } from "./schema/checks.js";
export { discriminatedUnion, enum, literal, union } from "./schema/choices.js";
export { array, partialRecord, record } from "./schema/collections.js";
export { extend, type Fields, omit, partial, strictObject } from "./schema/object.js";
export type { AnySchema, input, output, Schema } from "./schema/schema.js";
export { boolean, int, number, string } from "./schema/simple.js";
export { unknown } from "./schema/unknown.js";
export { mayBeAbsent, nullable, optional, readonly, withDefault } from "./schema/wrapped.js";
