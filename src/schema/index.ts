export { type AccountJsonSchemaOptions, accountJsonSchema, type JsonSchema } from "./account-json-schema.js";
export {
  accountSchema,
  changeSchema,
  goalSchema,
  interactionSchema,
  personSchema,
  relationshipSchema,
} from "./schemas.js";
export type { ZodObjectOf } from "./zod-of.js";
