import { accountJsonSchema } from "../../src/schema/index.js";

/** As much of JSON Schema as the schema of accounts uses. */
export interface FieldSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly FieldSchema[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly items?: FieldSchema;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A field that an account may have: where it stands, and what it may hold. */
export interface AccountField {
  /** `account`, or the collection whose objects carry it: `people`, `goals.stakes` and so on. */
  readonly owner: string;
  /** `stance`, `authority.budget`. */
  readonly name: string;
  readonly schema: FieldSchema;
}

const definitions = (accountJsonSchema() as { $defs: Readonly<Record<string, FieldSchema>> }).$defs;

/** What a field may hold: references followed, `null` left out. */
export function holds(schema: FieldSchema): FieldSchema[] {
  if (schema.$ref !== undefined) return holds(definitions[schema.$ref.replace("#/$defs/", "")]!);
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap(holds);
  return schema.type === "null" ? [] : [schema];
}

/** All fields of an account, collection by collection, in the order of the schema. */
export function schemaFields(): AccountField[] {
  return fieldsOf("account", "", accountJsonSchema() as FieldSchema);
}

function fieldsOf(owner: string, prefix: string, schema: FieldSchema): AccountField[] {
  const fields: AccountField[] = [];
  const inside: AccountField[] = [];
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const name = `${prefix}${key}`;
    const options = holds(field);
    const object = options.find((option) => option.properties !== undefined);
    const list = options.find((option) => option.items !== undefined);
    const item = list && holds(list.items!).find((option) => option.properties !== undefined);
    if (item !== undefined) inside.push(...fieldsOf(owner === "account" ? name : `${owner}.${name}`, "", item));
    else if (object !== undefined && options.length === 1) fields.push(...fieldsOf(owner, `${name}.`, object));
    else fields.push({ owner, name, schema: field });
  }
  return [...fields, ...inside];
}
