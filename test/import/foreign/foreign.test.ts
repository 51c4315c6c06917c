import { importCsv } from "account-graph/import/csv";
import { importDynamics } from "account-graph/import/dynamics";
import { importGraph } from "account-graph/import/graph";
import { importHubspot } from "account-graph/import/hubspot";
import { importInteractions } from "account-graph/import/interactions";
import { importSalesforce } from "account-graph/import/salesforce";
import { importVcard } from "account-graph/import/vcard";
import { describe, expect, it } from "vitest";
import type { ForeignCase } from "./foreign-case.js";
import { morePeopleCases } from "./more-people-cases.js";
import { peopleCases } from "./people-cases.js";
import { systemCases } from "./systems-cases.js";

const importers: Readonly<Record<string, (files: never, options: never) => unknown>> = {
  "./import/csv": importCsv,
  "./import/dynamics": importDynamics,
  "./import/graph": importGraph,
  "./import/hubspot": importHubspot,
  "./import/interactions": importInteractions,
  "./import/salesforce": importSalesforce,
  "./import/vcard": importVcard,
};

const shown = [
  "title",
  "email",
  "status",
  "roles",
  "stance",
  "politicalStatus",
  "isTop",
  "level",
  "organization",
  "inBuyingGroup",
  "location",
  "tags",
  "coverage",
] as const;

type Loose = Readonly<Record<string, unknown>>;

interface Account {
  readonly name: string;
  readonly people: readonly (Loose & { readonly id: string; readonly name: string })[];
  readonly departments?: readonly { readonly id: string; readonly name: string }[];
  readonly relationships?: readonly unknown[];
  readonly interactions?: readonly { readonly at: string }[];
}

interface Imported {
  readonly accounts: readonly Account[];
  readonly issues: readonly { readonly message: string }[];
  readonly readAs?: string;
}

/** Everybody but our team by name, as a reader sees them: names in the place of ids. */
function peopleOf({ accounts }: Imported): Record<string, Loose> {
  const everybody: Record<string, Loose> = {};
  for (const { name: account, people, departments } of accounts) {
    const nameOf = (id: unknown) => (id == null ? null : (people.find((one) => one.id === id)?.name ?? `?${id}`));
    for (const person of people) {
      if (person.side === "us") continue;
      const { reportsTo, departmentId, ownerId, lastContactAt } = person;
      everybody[person.name] = {
        ...Object.fromEntries(shown.map((field) => [field, person[field] ?? null])),
        account,
        reportsTo: nameOf(reportsTo),
        dept: departments?.find(({ id }) => id === departmentId)?.name ?? null,
        owner: nameOf(ownerId),
        dotted: ((person.dottedLineTo ?? []) as unknown[]).map(nameOf),
        lastContactAt,
      };
    }
  }
  return everybody;
}

/** As much of each person as a case says. */
function asFarAs(wanted: Readonly<Record<string, Loose>>, everybody: Record<string, Loose>): Record<string, Loose> {
  const cut = ([name, person]: [string, Loose]): [string, Loose] => [
    name,
    Object.fromEntries(
      Object.entries(wanted[name] ?? {}).map(([field, value]) => {
        // A day stands for any hour of it.
        const isDay = field === "lastContactAt" && String(person[field] ?? "").startsWith(String(value));
        return [field, isDay ? value : (person[field] ?? null)];
      }),
    ),
  ];
  return Object.fromEntries(Object.entries(everybody).map(cut));
}

describe.each([
  ["lists of people", peopleCases],
  ["more lists of people", morePeopleCases],
  ["exports of systems", systemCases],
])("%s", (_, cases: readonly ForeignCase[]) => {
  it.each(cases.map((one) => [one.id, one] as const))("%s", (_id, { importer, files, options, ...wanted }) => {
    const read = importers[importer ?? "./import/csv"]!;
    const result = read(files as never, { asOf: "2026-03-01", ...options } as never) as Imported;
    const { people, ties, interactions, ats, readAs, few, check } = wanted;
    if (people !== undefined) expect(asFarAs(people, peopleOf(result))).toEqual(people);
    const all = <Item>(list: (account: Account) => readonly Item[] | undefined) =>
      result.accounts.flatMap((account) => list(account) ?? []);
    if (ties !== undefined) expect(all(({ relationships }) => relationships)).toHaveLength(ties);
    if (interactions !== undefined) expect(all((account) => account.interactions)).toHaveLength(interactions);
    if (ats !== undefined)
      expect(
        all((account) => account.interactions)
          .map(({ at }) => at)
          .sort(),
      ).toEqual(ats);
    if (readAs !== undefined) expect(result.readAs).toBe(readAs);
    if (few !== undefined) expect(result.issues.length).toBeLessThanOrEqual(few);
    if (check !== undefined) expect(check(result)).toBeFalsy();
    // No issue quotes an address.
    expect(result.issues.map(({ message }) => message).join("\n")).not.toContain("@");
  });
});
