import { type AccountField, holds } from "./schema-fields.js";

type Loose = Record<string, unknown>;

/** Values that matter where the type alone does not tell: titles are read, former employers are compared with competitors. */
const tellingWords: Readonly<Record<string, readonly string[]>> = {
  title: ["Chief Executive Officer", "Intern"],
  email: ["same@example.com"],
  stage: ["Negotiation"],
};

/** Objects with keys of their own. */
const tellingObjects: Readonly<Record<string, readonly unknown[]>> = {
  provenance: ["stance", "roles", "reportsTo"].map((field) => ({ [field]: { confidence: 0.2, asOf: "2024-01-01" } })),
  externalIds: [{ crm: "1" }],
  custom: [{ colour: "green" }],
};

const peopleFields = ["personId", "reportsTo", "ownerId", "headId", "from", "to", "initiatorId", "collectedBy"];
const collectionOf: Readonly<Record<string, string>> = {
  departmentId: "departments",
  parentId: "departments",
  goalId: "goals",
  competitorId: "competitors",
  competitorIds: "competitors",
  sourceId: "sources",
};
const peopleLists = ["about", "personIds", "dottedLineTo"];

/** Values to try for a field, with which a result may change: words of its vocabulary, ends of its range, ids on the map. */
export function tryValues({ owner, name, schema }: AccountField, account: Loose): unknown[] {
  const key = name.split(".").at(-1)!;
  if (tellingObjects[key] !== undefined) return [...tellingObjects[key]];
  if (owner === "observations" && key === "value") return ["supporter", 0.9, 0];
  if (key === "formerEmployers") return idsOf(account, "competitors", "name").map((employer) => [employer]);
  const ids = peopleFields.includes(key)
    ? idsOf(account, "people", "id")
    : collectionOf[key] === undefined
      ? null
      : idsOf(account, collectionOf[key], "id");
  if (ids !== null) return key.endsWith("Ids") ? ids.map((id) => [id]) : ids;
  if (peopleLists.includes(key)) return [[], ...idsOf(account, "people", "id").map((id) => [id])];
  return holds(schema).flatMap((option): unknown[] => {
    if (option.enum !== undefined) return [...option.enum];
    if (option.items !== undefined) {
      const words = holds(option.items).flatMap((item) => item.enum ?? ["something"]);
      return [[], ...words.map((word) => [word])];
    }
    if (option.properties?.quota !== undefined) return [{ quota: 1 }];
    switch (typeOf(option.type)) {
      case "boolean":
        return [true, false];
      case "number":
      case "integer":
        return numbersBetween(option.minimum, option.maximum);
      case "string":
        return (
          tellingWords[key]?.slice() ?? (/^(at|asOf)$|At$|From$|Until$|To$/.test(key) ? dates(account) : ["Something"])
        );
      default:
        return [];
    }
  });
}

function typeOf(type: string | readonly string[] | undefined): string | undefined {
  return typeof type === "string" ? type : type?.find((one) => one !== "null");
}

function numbersBetween(low = 0, high = 1e9): number[] {
  const some = [low, 0.4, 1, 3, 50, 2000, 5_000_000, high];
  return [...new Set(some)].filter((value) => value >= low && value <= high && value < 1e9);
}

/** Long past, just past and to come, as seen from the account. */
function dates(account: Loose): string[] {
  const today = Date.parse(String(account.asOf).slice(0, 10));
  return [-400, -10, 20].map((days) => new Date(today + days * 86_400_000).toISOString().slice(0, 10));
}

function idsOf(account: Loose, collection: string, key: string): string[] {
  const list = (account[collection] ?? []) as readonly Record<string, string>[];
  const step = Math.max(1, Math.floor(list.length / 6));
  return list.filter((_, at) => at % step === 0).map((entry) => entry[key]!);
}
