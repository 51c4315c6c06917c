import type { Account } from "../../model/account.js";

/** What nothing is computed from, and nobody who is mailed a report needs. */
const privateFields: ReadonlySet<string> = new Set(["custom", "externalIds", "email"]);

/** The account as a page carries it: whole but for what is private to an app, or only what the page shows. */
export function carriedAccount(account: Account, live: boolean): Account {
  return live ? (withoutPrivate(account) as Account) : shownAccount(account);
}

/** Depth is bounded by what `parseAccount` accepts. */
function withoutPrivate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrivate);
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    // Own words may be called so.
    if (name === "vocabulary") copy[name] = inner;
    else if (!privateFields.has(name)) copy[name] = withoutPrivate(inner);
  }
  return copy;
}

function shownAccount({ schemaVersion, id, name, asOf, people, relationships, departments, goals }: Account): Account {
  return {
    schemaVersion,
    id,
    name,
    asOf,
    people: people.map((person) =>
      pick(person, ["id", "name", "side", "organization", "departmentId", "reportsTo", "dottedLineTo", "title"]),
    ),
    relationships: (relationships ?? []).map((tie) => pick(tie, ["from", "to", "kind", "goalId", "strength"])),
    departments: (departments ?? []).map((department) => ({ id: department.id, name: department.name })),
    goals: (goals ?? []).map((goal) => ({
      id: goal.id,
      name: goal.name,
      stakes: (goal.stakes ?? []).map(({ personId }) => ({ personId })),
    })),
  };
}

function pick<Whole extends object>(from: Whole, names: readonly (keyof Whole)[]): Whole {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name as keyof Whole))) as Whole;
}
