import { readFileSync } from "node:fs";
import type { ScoreOptions } from "../../src/api/score-options.js";
import type { AccountInput } from "../../src/model/account.js";
import type { InteractionInput } from "../../src/model/interaction.js";
import { exampleOfRule } from "../../test/insights/gaps/example-of-rule.js";
import { type Part, type Print, parts, plansOf, printOf } from "./moved-parts.js";
import type { AccountField } from "./schema-fields.js";
import { tryValues } from "./try-values.js";

type Loose = Record<string, unknown>;

/** An account on which fields are tried, and what it gives before. */
export interface Ground {
  readonly account: Loose;
  readonly options: ScoreOptions;
  readonly before: Print;
}

/** What was seen to change with a field, over all grounds, objects and values. */
export interface Moved {
  readonly parts: ReadonlySet<Part>;
  readonly rules: ReadonlySet<string>;
}

const triedObjects = 3;
const triedValues = 12;

/** The accounts on which fields are tried: the smallest example of every rule, and a whole account asked for one goal. */
export function grounds(): Ground[] {
  const examples = Object.values(exampleOfRule).map(({ account, rules }) =>
    ground(account as unknown as Loose, { samples: 0, rules: { preset: "all", ...(rules as object) } }),
  );
  const whole = wholeAccount();
  const goalId = whole.goals?.[0]?.id;
  return [
    ...examples,
    ground(seated as unknown as Loose, { samples: 0, rules: { preset: "all" } }),
    ground(whole, { samples: 0, rules: { preset: "all" }, goalId }),
    ground(whole, { samples: 10, include: ["stakeholders"], goalId, engine: "katz" }),
  ];
}

/** Seats with holders: a chair of finance who decides, and a vacant one. */
const seated: AccountInput = {
  id: "seated",
  name: "Seated",
  asOf: "2026-03-01",
  departments: [{ id: "finance", name: "Finance" }],
  people: [
    { id: "dana", name: "Dana" },
    { id: "lee", name: "Lee", title: "Controller", stance: 0.4 },
    { id: "sam", name: "Sam", side: "us" },
  ],
  positions: [
    { id: "chair", title: "CFO", roles: ["economic_buyer"], holders: [{ personId: "dana", from: "2025-01-01" }] },
    { id: "desk", title: "Head of Finance", reportsTo: "chair", holders: [{ personId: "lee", from: "2025-01-01" }] },
  ],
  relationships: [{ from: "sam", to: "lee", kind: "communicates" }],
};

/** An example account, with what it lacks: mailboxes, a second competitor, a second opinion, feelings, talk among them. */
function wholeAccount(): Loose & AccountInput {
  const file = new URL("../../examples/accounts/merrowdale-hospitals.json", import.meta.url);
  const account = JSON.parse(readFileSync(file, "utf8")) as Loose & AccountInput;
  const [first, second, third] = account.people;
  const talk = { id: "a-call", at: "2026-02-10", channel: "phone" as const, initiatorId: second!.id };
  const participants = [{ personId: second!.id }, { personId: third!.id }];
  return {
    ...account,
    people: account.people.map((person, at) => ({ ...person, email: `box${at}@example.com` })),
    competitors: [...(account.competitors ?? []), { id: "another", name: "Another" }],
    relationships: [{ from: second!.id, to: third!.id, kind: "distrusts" }, ...(account.relationships ?? [])],
    interactions: [mail(second!.id, ownerOf(account)), { ...talk, participants }, ...(account.interactions ?? [])],
    observations: [
      { personId: first!.id, field: "stance", value: "critic", sourceId: account.sources?.[0]?.id, at: account.asOf },
    ],
  };
}

const ownerOf = ({ people }: AccountInput) => people.find(({ side }) => side === "us")!.id;

function mail(from: string, to: string): InteractionInput {
  const participants = [
    { personId: from, part: "from" as const },
    { personId: to, part: "to" as const },
  ];
  return { id: "a-mail", at: "2026-02-20", channel: "email", participants };
}

function ground(account: Loose, options: ScoreOptions): Ground {
  return { account, options, before: printOf(account as unknown as AccountInput, options)! };
}

/**
 * Tries values of a field, one object and one value at a time, and sees what changes. What moves no part of a score is tried once more,
 * on the whole account: plans and briefs for meetings take longer.
 */
export function whatMoves(field: AccountField, all: readonly Ground[]): Moved {
  const moved = { parts: new Set<Part>(), rules: new Set<string>() };
  for (const { account, options, before } of all) {
    for (const changed of variations(field, account)) {
      const after = printOf(changed, options);
      if (after === null) continue;
      for (const part of parts) if (after[part] !== before[part]) moved.parts.add(part);
      for (const [rule, text] of after.rules) if (before.rules.get(rule) !== text) moved.rules.add(rule);
    }
  }
  if (moved.parts.size + moved.rules.size > 0) return moved;
  const { account, options } = all.find(({ options: { goalId } }) => goalId !== undefined)!;
  const before = plansOf(account as unknown as AccountInput, options);
  for (const changed of variations(field, account)) {
    const after = plansOf(changed, options);
    for (const part of ["brief", "plan"] as const)
      if (after !== null && after[part] !== before?.[part]) moved.parts.add(part);
  }
  return moved;
}

/** The account with other values of a field, one object and one value at a time. */
function* variations(field: AccountField, account: Loose): Generator<AccountInput> {
  const values = [...tryValues(field, account).slice(0, triedValues), ...siblings(field, account), undefined];
  const objects = ownersIn(account, field.owner).length;
  for (let at = 0; at < Math.min(objects, triedObjects); at++) {
    for (const value of values) {
      const changed = structuredClone(account);
      setField(ownersIn(changed, field.owner)[at]!, field.name.split("."), value);
      yield changed as unknown as AccountInput;
    }
  }
}

/** What other objects of the account hold there. */
function siblings({ owner, name }: AccountField, account: Loose): unknown[] {
  const values = ownersIn(account, owner).map((object) => valueAt(object, name.split(".")));
  return values.filter((value) => value !== undefined).slice(0, 3);
}

function valueAt(object: Loose, [key, ...rest]: readonly string[]): unknown {
  const value = object[key!];
  return rest.length === 0 || value == null ? value : valueAt(value as Loose, rest);
}

/** The objects that carry a field: the account itself, or the entries of a collection, however deep. */
function ownersIn(account: Loose, owner: string): Loose[] {
  if (owner === "account") return [account];
  return owner
    .split(".")
    .reduce<Loose[]>((found, key) => found.flatMap((one) => (one[key] ?? []) as Loose[]), [account]);
}

function setField(owner: Loose, [key, ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) {
    const inside = { ...((owner[key!] ?? {}) as Loose) };
    setField(inside, rest, value);
    owner[key!] = inside;
  } else if (value === undefined) delete owner[key!];
  else owner[key!] = value;
}
