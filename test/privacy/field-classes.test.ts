import { readFileSync } from "node:fs";
import { accountJsonSchema, type JsonSchema } from "account-graph/schema";
import { describe, expect, it } from "vitest";
import { accountClasses, listClasses, stakeClasses } from "../../src/privacy/field-classes.js";

/** Fields of an object of the schema, those within fields as `field.part`. */
function fieldsOf(schema: JsonSchema): string[] {
  const fields: string[] = [];
  for (const [field, part] of Object.entries(schema.properties as Record<string, JsonSchema>)) {
    const inner = partsOf(part);
    if (inner === null || ["custom", "externalIds", "provenance", "decisionRule"].includes(field)) fields.push(field);
    else for (const name of Object.keys(inner)) fields.push(`${field}.${name}`);
  }
  return fields.sort();
}

function partsOf(schema: JsonSchema): Record<string, JsonSchema> | null {
  for (const one of (schema.anyOf as JsonSchema[] | undefined) ?? [schema]) {
    if (one.type === "array") return partsOf(one.items as JsonSchema);
    if (one.type === "object" && one.properties !== undefined) return one.properties as Record<string, JsonSchema>;
  }
  return null;
}

function classified(table: object): string[] {
  const fields: string[] = [];
  for (const [field, entry] of Object.entries(table)) {
    if (typeof entry === "string") fields.push(field);
    else for (const part of Object.keys(entry)) fields.push(`${field}.${part}`);
  }
  return fields.sort();
}

const classes = ["identity", "opinion", "behavior", "business"];

/** The table of docs/privacy.md. */
function tableOf(tables: readonly (readonly [string, object])[]): string {
  const rows = tables.map(([where, table]) => {
    const found = new Map<string, string[]>(classes.map((name) => [name, []]));
    for (const [field, entry] of Object.entries(table) as [string, string | Record<string, string>][]) {
      const parts =
        typeof entry === "string" ? [["", entry]] : Object.entries(entry).map(([part, one]) => [`.${part}`, one]);
      const same = new Set(parts.map(([, one]) => one!.split(" ")[0])).size === 1;
      for (const [part, one] of same ? [["", parts[0]![1]!]] : parts) {
        found.get(one!.split(" ")[0]!)!.push(`\`${field}${part}\``);
      }
    }
    return `| \`${where}\` | ${[...found.values()].map((fields) => fields.join(", ") || "–").join(" | ")} |`;
  });
  return [`| where | ${classes.join(" | ")} |`, "|---|---|---|---|---|", ...rows].join("\n");
}

describe("the classes of fields", () => {
  const schema = accountJsonSchema() as JsonSchema & {
    properties: Record<string, JsonSchema>;
    $defs: Record<string, JsonSchema>;
  };
  const definitions: Record<string, string> = {
    people: "Person",
    relationships: "Relationship",
    interactions: "Interaction",
    departments: "Department",
    goals: "Goal",
    competitors: "Competitor",
    events: "Event",
    painPoints: "PainPoint",
    needs: "Need",
    notes: "Note",
    sources: "Source",
    observations: "Observation",
    positions: "Position",
    accounts: "Company",
    memberships: "Membership",
  };

  it("name every field of the schema, and no other", () => {
    for (const [list, { fields }] of Object.entries(listClasses)) {
      const expected = fieldsOf(schema.$defs[definitions[list]!]!).filter((field) => !field.startsWith("stakes."));
      expect(classified(fields), list).toEqual(expected);
    }
    const own = fieldsOf({ properties: schema.properties }).filter(
      (field) => !Object.hasOwn(listClasses, field.split(".")[0]!),
    );
    expect(classified(accountClasses)).toEqual(
      own
        .filter((field) => !field.startsWith("vocabulary."))
        .concat("vocabulary")
        .sort()
        .filter((field, at, all) => all.indexOf(field) === at),
    );
    const stakes = (schema.$defs.Goal!.properties as Record<string, JsonSchema>).stakes!;
    expect(classified(stakeClasses)).toEqual(fieldsOf({ properties: partsOf(stakes)! }));
  });

  it("stand in the guide as they are", () => {
    const lists = Object.entries(listClasses).map(([list, { fields }]) => [list, fields] as const);
    const table = tableOf([["account", accountClasses], ...lists, ["goals[].stakes", stakeClasses]]);
    expect(readFileSync("docs/privacy.md", "utf8")).toContain(table);
  });
});
