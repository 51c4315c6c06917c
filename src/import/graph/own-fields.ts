import type { AnySchema } from "../../internal/schema.js";
import { check } from "../../internal/validate.js";
import { personSchema } from "../../model/schemas/person-schema.js";
import { relationshipSchema } from "../../model/schemas/relationship-schema.js";
import type { AccountDraft } from "../shared/draft.js";
import type { FoundGraph } from "./read-graph.js";

/** Fields that are objects: only what is in them is one of our columns. */
const nested: ReadonlySet<string> = /* @__PURE__ */ new Set(["authority", "communication", "relationLevel"]);
/** Read by the importer itself, by name or by what they refer to. */
const readAlready: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "id name from to kind goalId departmentId reportsTo dottedLineTo roles tags goals interests formerEmployers competitorAffinity ownerId sourceId provenance externalIds custom purposes side status email title".split(
    " ",
  ),
);

/** Whether a graph was written by our own exports: their edges say of each tie whether it goes both ways. */
export function isOwnExport({ edges }: FoundGraph): boolean {
  return edges.length > 0 && edges.every((edge) => edge.has("kind") && edge.has("symmetric"));
}

/**
 * The graph without what a score computed, which would be taken for facts, and without the fields that {@link restoreFields} brings
 * back as they were.
 */
export function withoutComputed({ nodes, edges }: FoundGraph): FoundGraph {
  const plain: ReadonlySet<string> = new Set(["id", "key", "label", "name", "department"]);
  const isRead = (key: string) => {
    const top = key.split(".")[0]!;
    return plain.has(key) || (key === top && readAlready.has(key));
  };
  const isRestored = (key: string) => Object.hasOwn(relationshipSchema.fields, key) && !readAlready.has(key);
  return {
    nodes: nodes.map((node) => new Map([...node].filter(([key]) => isRead(key)))),
    edges: edges.map(
      (edge) => new Map([...edge].filter(([key]) => !/^(symmetric|weight|label)$/.test(key) && !isRestored(key))),
    ),
  };
}

/** Gives people and ties of our own export back the fields that a table of people has no column for, number by number. */
export function restoreFields(accounts: readonly AccountDraft[], { nodes, edges }: FoundGraph): void {
  const byNode = new Map(nodes.map((node) => [node.get("id") ?? node.get("key") ?? "", node]));
  const byEdge = new Map(edges.map((edge) => [edge.get("id") ?? edge.get("key") ?? "", edge]));
  for (const { people, relationships } of accounts) {
    for (const person of people) restore(person, byNode.get(person.externalIds?.graph ?? ""), personSchema.fields);
    for (const tie of relationships ?? [])
      restore(tie, byEdge.get(tie.externalIds?.graph ?? ""), relationshipSchema.fields);
  }
}

function restore(target: object, found: ReadonlyMap<string, string> | undefined, fields: object): void {
  if (found === undefined) return;
  const values = new Map<string, unknown>();
  for (const [key, text] of found) {
    const [top, inner, ...deeper] = key.split(".") as [string, string?, ...string[]];
    if (readAlready.has(top) || !Object.hasOwn(fields, top) || deeper.length > 0) continue;
    // A score has an "authority" of its own.
    if (nested.has(top) && inner === undefined) continue;
    if (inner === undefined) values.set(top, fromText(key, text));
    else if (nested.has(top))
      values.set(top, { ...(values.get(top) as object | undefined), [inner]: fromText(key, text) });
  }
  for (const [field, value] of values) {
    const schema = (fields as Readonly<Record<string, AnySchema>>)[field]!;
    const checked = check(schema, value);
    if (checked.success) (target as Record<string, unknown>)[field] = value;
  }
}

const lists: ReadonlySet<string> = /* @__PURE__ */ new Set(["communication.channels", "communication.avoid"]);

function fromText(key: string, text: string): unknown {
  if (lists.has(key)) return text.split("; ");
  if (text === "true" || text === "false") return text === "true";
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) ? number : text;
}
