import * as z from "zod/mini";
import * as s from "../internal/schema.js";
import { validate } from "../internal/validate.js";
import type { VocabularyInput } from "../model/own-words.js";
import { accountSchema } from "../model/schemas/account-schema.js";
import { companySchema, membershipSchema } from "../model/schemas/company-schemas.js";
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
import { ownWordsSchema } from "../model/schemas/own-words-schema.js";
import { personSchema } from "../model/schemas/person-schema.js";
import { positionSchema } from "../model/schemas/position-schema.js";
import { relationshipSchema } from "../model/schemas/relationship-schema.js";
import { BUYING_ROLES, CHANNELS, RELATIONSHIP_KINDS, STANCES } from "../model/vocabularies.js";
import { wordsOf } from "../model/vocabulary.js";
import { descriptions } from "./descriptions.generated.js";
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
  Position: positionSchema,
  Company: companySchema,
  Membership: membershipSchema,
  Vocabulary: ownWordsSchema,
} as const;

/** Options of {@link accountJsonSchema}. */
export interface AccountJsonSchemaOptions {
  /** Own words that may stand wherever the built-in ones may, as in `account.vocabulary`. */
  vocabulary?: VocabularyInput | undefined;
  /** Draft 7 is what Fastify, many form builders and older validators read. @defaultValue "draft-2020-12" */
  target?: "draft-2020-12" | "draft-7" | undefined;
  /**
   * `"core"`: people with title, boss, roles and stance, and the ties between them, in less than 1,500 tokens: for the tool calls of language models.
   * What it accepts, the full schema accepts too. @defaultValue "full"
   */
  level?: "full" | "core" | undefined;
}

const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    vocabulary: s.optional(ownWordsSchema),
    target: s.optional(s.enum(["draft-2020-12", "draft-7"])),
    level: s.optional(s.enum(["full", "core"])),
  }))();

/** What `level: "core"` keeps, by definition. */
const core: Readonly<Record<string, readonly string[]>> = {
  Account: ["id", "name", "asOf", "people", "relationships"],
  Person: ["id", "name", "title", "side", "reportsTo", "roles", "stance", "status", "coverage"],
  Relationship: ["from", "to", "kind", "strength"],
};

/**
 * The schema of an account as JSON Schema (draft 2020-12 or 7), with what every field is: for editors, forms, other languages and for the answers of language
 * models. Every kind of object has its own definition under `$defs`.
 *
 * It accepts every `AccountInput`. It cannot say all that `parseAccount` checks: that references lead somewhere,
 * that ids are given once, that a date is in the calendar ("2026-02-30" has the right form), that an observed value fits its
 * field, and how large an account may be.
 *
 * @param options - See {@link AccountJsonSchemaOptions}.
 * @returns A new object with every call.
 * @throws AccountError `invalid_options`.
 *
 * @example
 * ```ts
 * import { accountJsonSchema } from "account-graph/schema";
 *
 * console.log(accountJsonSchema().required);
 * // prints: [ 'id', 'name', 'asOf', 'people' ]
 * ```
 */
export function accountJsonSchema(options: AccountJsonSchemaOptions = {}): JsonSchema {
  const {
    vocabulary,
    target = "draft-2020-12",
    level,
  } = validate(optionsSchema, options, "invalid_options", ["options"]);
  const made: ZodSchemas = new Map();
  const account = zodOf(accountSchema, made);
  const named = z.registry<{ id?: string; title?: string; description?: string }>();
  for (const [name, schema] of Object.entries(parts)) named.add(zodOf(schema, made), { id: name, title: name });
  named.add(zodOf(isoDate, made), {
    id: "IsoDate",
    title: "IsoDate",
    description: "ISO 8601 date, or date-time with offset",
  });
  const { $schema, ...schema } = z.toJSONSchema(account, { io: "input", metadata: named, target });
  const plain = JSON.parse(JSON.stringify(schema)) as JsonSchema;
  if (vocabulary != null) addOwnWords(plain, vocabulary);
  const definitions = (plain.$defs ?? plain.definitions) as Record<string, JsonSchema>;
  describe(plain, descriptions.Account!, "");
  for (const [name, one] of Object.entries(definitions)) describe(one, descriptions[name] ?? {}, "");
  if (level === "core") keepCore(plain, definitions);
  return { $schema, $id: "urn:account-graph:account:1", title: "Account", ...plain };
}

/** Writes to every field what it is. */
function describe(node: unknown, texts: Readonly<Record<string, string>>, prefix: string): void {
  if (typeof node !== "object" || node === null) return;
  const { properties, anyOf, items, additionalProperties } = node as JsonSchema;
  for (const [name, field] of Object.entries((properties ?? {}) as Record<string, JsonSchema>)) {
    const text = texts[prefix + name];
    if (text !== undefined) field.description = text;
    describe(field, texts, `${prefix}${name}.`);
  }
  for (const inner of [anyOf, items, additionalProperties].flat()) describe(inner, texts, prefix);
}

/** Leaves the fields of the core, and the definitions that they name. */
function keepCore(account: JsonSchema, definitions: Record<string, JsonSchema>): void {
  const keep = (node: JsonSchema, names: readonly string[]) => {
    const properties = node.properties as Record<string, JsonSchema>;
    node.properties = Object.fromEntries(names.map((name) => [name, properties[name]]));
  };
  keep(account, core.Account!);
  for (const name of Object.keys(definitions)) {
    const names = core[name];
    if (names !== undefined) keep(definitions[name]!, names);
    else if (name !== "IsoDate") delete definitions[name];
  }
}

/** Adds own words to every choice among the built-in ones, but not to what own words stand for. */
function addOwnWords(schema: JsonSchema, vocabulary: VocabularyInput): void {
  const added = new Map<string, string[]>();
  const add = (builtIn: readonly string[], own: object | null | undefined) => {
    if (own != null) added.set(builtIn.join(" "), Object.keys(own));
  };
  add(wordsOf(BUYING_ROLES), vocabulary.roles);
  add(wordsOf(RELATIONSHIP_KINDS), vocabulary.kinds);
  add(wordsOf(STANCES), vocabulary.stances);
  add(wordsOf(CHANNELS), vocabulary.channels);
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { enum: words } = node as { enum?: unknown };
    if (Array.isArray(words)) words.push(...(added.get(words.join(" ")) ?? []));
    for (const [key, inner] of Object.entries(node)) if (key !== "Vocabulary") visit(inner);
  };
  visit(schema);
}
