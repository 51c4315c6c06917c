import * as z from "zod/mini";
import type { AnySchema } from "../internal/schema.js";
import { accountSchema } from "../model/schemas/account-schema.js";
import {
  competitorSchema,
  departmentSchema,
  eventSchema,
  needSchema,
  noteSchema,
  observationSchema,
  painPointSchema,
  sourceSchema,
} from "../model/schemas/context-schemas.js";
import { isoDate } from "../model/schemas/field-schemas.js";
import { goalSchema } from "../model/schemas/goal-schema.js";
import { interactionSchema } from "../model/schemas/interaction-schema.js";
import { personSchema } from "../model/schemas/person-schema.js";
import { relationshipSchema } from "../model/schemas/relationship-schema.js";
import { type ZodSchemas, zodOf } from "./zod-of.js";

/** A JSON Schema as plain JSON. */
export type JsonSchema = { [keyword: string]: unknown };

const parts = {
  Person: personSchema,
  Relationship: relationshipSchema,
  Interaction: interactionSchema,
  Goal: goalSchema,
  Department: departmentSchema,
  Competitor: competitorSchema,
  Event: eventSchema,
  PainPoint: painPointSchema,
  Need: needSchema,
  Note: noteSchema,
  Source: sourceSchema,
  Observation: observationSchema,
} as const;

/**
 * The schema of an account as JSON Schema (draft 2020-12): for editors, forms, other languages and for the answers of language
 * models. Every kind of object has its own definition under `$defs`.
 *
 * It accepts every `AccountInput`. It cannot say all that `parseAccount` checks: that references lead somewhere,
 * that ids are given once, that a date is in the calendar ("2026-02-30" has the right form), that an observed value fits its
 * field, and how large an account may be.
 *
 * @returns A new object with every call.
 *
 * @example
 * ```ts
 * import { accountJsonSchema } from "account-graph/schema";
 *
 * console.log(accountJsonSchema().required);
 * // prints: [ 'id', 'name', 'asOf', 'people' ]
 * ```
 */
export function accountJsonSchema(): JsonSchema {
  const made: ZodSchemas = new Map();
  const account = zodOf(accountSchema, made);
  const named = z.registry<{ id?: string; title?: string; description?: string }>();
  for (const [name, schema] of Object.entries(parts))
    named.add(zodOf<AnySchema>(schema, made), { id: name, title: name });
  named.add(zodOf<AnySchema>(isoDate, made), {
    id: "IsoDate",
    title: "IsoDate",
    description: "ISO 8601 date, or date-time with offset",
  });
  const { $schema, ...schema } = z.toJSONSchema(account, { io: "input", metadata: named });
  const plain = JSON.parse(JSON.stringify(schema)) as JsonSchema;
  return { $schema, $id: "urn:account-graph:account:1", title: "Account", ...plain };
}
