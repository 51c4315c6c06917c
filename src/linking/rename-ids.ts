/** How ids of one account are called in another; positions stand among the people, as references to them do. */
export interface IdMaps {
  readonly person: ReadonlyMap<string, string>;
  readonly department: ReadonlyMap<string, string>;
  readonly goal: ReadonlyMap<string, string>;
  readonly competitor: ReadonlyMap<string, string>;
  readonly company: ReadonlyMap<string, string>;
}

const references: Readonly<Record<string, keyof IdMaps>> = {
  personId: "person",
  personIds: "person",
  reportsTo: "person",
  dottedLineTo: "person",
  ownerId: "person",
  initiatorId: "person",
  collectedBy: "person",
  headId: "person",
  from: "person",
  to: "person",
  departmentId: "department",
  parentId: "department",
  goalId: "goal",
  competitorId: "competitor",
  competitorIds: "competitor",
  accountId: "company",
  parentAccountId: "company",
};
/** Where `id` stands for something that is renamed. */
const owners: Readonly<Record<string, keyof IdMaps>> = {
  people: "person",
  departments: "department",
  goals: "goal",
  competitors: "competitor",
  positions: "person",
  accounts: "company",
};

/** A copy in which ids and references to them are renamed. Notes are about things of any kind. */
export function renameIds<Value extends object>(value: Value, maps: IdMaps): Value {
  const anyOf = new Map([...maps.competitor, ...maps.goal, ...maps.department, ...maps.person]);
  const copy = (part: unknown, key: string, list: string, depth: number): unknown => {
    if (typeof part === "string") {
      const kind = key === "id" ? owners[list] : references[key];
      if (key === "about") return anyOf.get(part) ?? part;
      if (kind === undefined || (list === "positions" && key === "from")) return part;
      return maps[kind].get(part) ?? part;
    }
    if (typeof part !== "object" || part === null || depth > 12) return part;
    if (Array.isArray(part)) return part.map((one) => copy(one, key, depth === 1 ? key : list, depth + 1));
    if (key === "custom" || key === "externalIds" || key === "provenance") return part;
    return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, copy(one, name, list, depth + 1)]));
  };
  return copy(value, "", "", 0) as Value;
}
