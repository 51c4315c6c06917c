import { AccountError } from "../internal/account-error.js";
import { compareIds } from "../internal/compare-ids.js";
import { quote } from "../internal/format-path.js";
import type { Issue } from "../internal/issue.js";
import { stableJson } from "../internal/stable-json.js";
import type { Account, AccountInput } from "../model/account.js";
import { joinEntries } from "../model/join-entries.js";
import { parseAccount } from "../model/parse-account.js";
import type { PersonInput } from "../model/person.js";
import { shareVocabulary } from "../model/share-vocabulary.js";
import type { LinkedPeople } from "./link-people.js";
import { matchPeople } from "./match-people.js";
import { renameIds } from "./rename-ids.js";

type Loose = Record<string, unknown>;

/** Fields of a person that are joined, not compared. */
const joinedLists = ["tags", "roles", "goals", "interests", "formerEmployers", "dottedLineTo"] as const;
const neverObserved: ReadonlySet<string> = new Set([
  "id",
  "externalIds",
  "custom",
  "provenance",
  "isTop",
  ...joinedLists,
]);
/** Lists of an account that are joined as they are; equal entries are one, and an id that is taken gets a number. */
const plainLists = ["events", "painPoints", "needs", "notes"] as const;

/**
 * One account of several about the same customer, such as one of the CRM, one of a mailbox and one of a spreadsheet.
 *
 * People are the same as `links` says ({@link linkPeople}, with the accounts' ids or their places as names of the lists), else by
 * an id of the same system, by e-mail and name, or by a name that nobody else has. The ids of all systems stay in
 * `externalIds`; where accounts disagree about a field, the first one's value stays and the others become observations with the
 * account as their source. Accounts are ordered by id, so that the order of the list does not matter; merging again changes nothing.
 *
 * Cost: linear in what the accounts hold, sorting apart.
 *
 * @param accounts - At least one.
 * @param links - Which people are the same; absent: as described.
 * @returns The account, and what was joined or contradicted.
 * @throws AccountError what {@link parseAccount} throws, `invalid_account` for an empty list, `invalid_options` for links that are none.
 *
 * @example
 * ```ts
 * import { mergeAccounts } from "account-graph";
 *
 * const crm = { id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "1", name: "Dana Cole", email: "dana@acme.test", title: "CFO" }] };
 * const mail = { id: "mailbox", name: "Acme", asOf: "2026-03-02", people: [{ id: "d", name: "Dana Cole", email: "dana@acme.test", title: "Chief Financial Officer" }] };
 * const { account } = mergeAccounts([crm, mail]);
 * console.log(account.people.length, account.people[0].externalIds, account.observations[0].value);
 * // prints: 1 { mailbox: 'd' } Chief Financial Officer
 * ```
 */
export function mergeAccounts(
  accounts: readonly AccountInput[],
  links?: LinkedPeople,
): { account: Account; issues: Issue[] } {
  if (!Array.isArray(accounts) || accounts.length === 0) {
    const message = `expected a list of accounts, got ${quote(accounts)}`;
    throw new AccountError("invalid_account", [{ severity: "error", code: "wrong_type", path: ["accounts"], message }]);
  }
  if (links !== undefined && !isLinkedPeople(links)) {
    const message = "not what linkPeople returns (pass its result as it is)";
    throw new AccountError("invalid_options", [{ severity: "error", code: "invalid_links", path: ["links"], message }]);
  }
  const parsed = accounts.map((account, index) => ({ index, account: parseAccount(account) }));
  const ordered = parsed.sort(
    (a, b) =>
      compareIds(a.account.id, b.account.id) || compareIds(JSON.stringify(a.account), JSON.stringify(b.account)),
  );
  const shared = shareVocabulary(ordered.map(({ account }) => account));
  for (const [at, account] of shared.entries()) ordered[at] = { index: ordered[at]!.index, account };
  const issues: Issue[] = [];
  const places = ordered.map(({ index, account }) => ({ names: [account.id, String(index)], account }));
  const groups = matchPeople(places, links);
  const base = ordered[0]!.account;
  const merged: Loose = { ...base };
  const people = new Map<string, Loose>();
  const observations: Loose[] = (base.observations ?? []).map((one) => ({ ...one }));
  const sources: Loose[] = (base.sources ?? []).map((one) => ({ ...one }));
  const externalIds: Record<string, string> = { ...base.externalIds };
  for (const [at, { account }] of ordered.entries()) {
    const ids = idMaps(
      ordered.map((one) => one.account),
      at,
      groups,
    );
    const own = renameIds(account, ids) as AccountInput;
    if (at > 0) {
      addIds(externalIds, account.externalIds ?? {});
      if (account.id !== base.id) addIds(externalIds, { [`account:${account.id}`]: account.id });
      fillMissing(merged, { ...own });
      if (account.asOf > (merged.asOf as string)) merged.asOf = account.asOf;
      joinLists(merged, { ...own });
      for (const one of own.observations ?? []) observations.push({ ...one });
      for (const one of own.sources ?? []) sources.push({ ...one });
    }
    const sourceId = `account:${account.id}`;
    for (const [index, person] of own.people.entries()) {
      const before = account.people[index]!;
      const known = people.get(person.id);
      if (known === undefined) {
        const kept: Loose = { ...person };
        if (before.id !== person.id) kept.externalIds = { ...person.externalIds, [account.id]: before.id };
        people.set(person.id, kept);
        continue;
      }
      const ids: Record<string, string> = { ...(known.externalIds as Record<string, string> | undefined) };
      addIds(ids, person.externalIds ?? {});
      if (before.id !== person.id && !Object.values(ids).includes(before.id)) addIds(ids, { [account.id]: before.id });
      if (Object.keys(ids).length > 0) known.externalIds = ids;
      const differing = joinPerson(known, person, (field, value) => {
        observations.push({ personId: person.id, field, value, sourceId });
        if (!sources.some((source) => source.id === sourceId)) sources.push({ id: sourceId, kind: "crm" });
      });
      if (differing.length === 0) continue;
      const message = `${quote(person.name)}: ${differing.join(", ")} differ from account ${quote(account.id)}; kept as observations`;
      issues.push({
        severity: "warning",
        code: "merged_person",
        path: ["accounts", ordered[at]!.index, "people", index],
        message,
      });
    }
  }
  merged.people = [...people.values()].sort((a, b) => compareIds(a.id as string, b.id as string));
  if (Object.keys(externalIds).length > 0) merged.externalIds = externalIds;
  if (observations.length > 0) merged.observations = inOrder(distinct(observations), ordered.length);
  if (sources.length > 0 || merged.sources !== undefined)
    merged.sources = distinct([...((merged.sources as Loose[] | undefined) ?? []), ...sources], "id");
  return { account: parseAccount({ ...base, ...merged }), issues };
}

function isLinkedPeople(links: unknown): boolean {
  try {
    const { people } = links as LinkedPeople;
    return people.every(
      ({ id, from }) => typeof id === "string" && from.every((one) => typeof one.source === "string"),
    );
  } catch {
    return false;
  }
}

/** The ids of one account as they are called in the merged one. */
function idMaps(
  accounts: readonly Account[],
  at: number,
  groups: ReadonlyMap<string, string>,
): Parameters<typeof renameIds>[1] {
  const named = (list: "departments" | "goals" | "competitors" | "accounts"): Map<string, string> => {
    const byName = new Map<string, string>();
    const map = new Map<string, string>();
    const taken = new Set<string>();
    for (const account of accounts.slice(0, at + 1)) {
      const isOwn = account === accounts[at];
      for (const { id, name } of account[list] ?? []) {
        const key = name.trim().toLowerCase();
        const known = byName.get(key);
        let free = id;
        for (let count = 2; known === undefined && taken.has(free); count++) free = `${id}-${count}`;
        if (known === undefined) byName.set(key, free);
        taken.add(known ?? free);
        if (isOwn) map.set(id, known ?? free);
      }
    }
    return map;
  };
  const people = accounts.flatMap((account, place) =>
    account.people.map(({ id }) => ({ place, id, called: groups.get(`${place} ${id}`) ?? id })),
  );
  const company = named("accounts");
  company.set(accounts[at]!.id, accounts[0]!.id);
  return {
    person: new Map([
      ...people.filter(({ place }) => place === at).map(({ id, called }): [string, string] => [id, called]),
      ...positionIds(accounts, at, new Set(people.map(({ called }) => called))),
    ]),
    company,
    department: named("departments"),
    goal: named("goals"),
    competitor: named("competitors"),
  };
}

/** Positions with one id and title are one; an id that another position or a person has gets a number. */
function positionIds(accounts: readonly Account[], at: number, people: ReadonlySet<string>): Map<string, string> {
  const titleOf = new Map<string, string>();
  let map = new Map<string, string>();
  for (const account of accounts.slice(0, at + 1)) {
    map = new Map();
    for (const { id, title } of account.positions ?? []) {
      const key = title.trim().toLowerCase();
      let free = id;
      for (let count = 2; people.has(free) || (titleOf.get(free) ?? key) !== key; count++) free = `${id}-${count}`;
      titleOf.set(free, key);
      map.set(id, free);
    }
  }
  return map;
}

/** Gives a person what another record of them has; calls back for fields in which the two differ, and returns their names. */
function joinPerson(known: Loose, other: PersonInput, observe: (field: string, value: unknown) => void): string[] {
  const differing: string[] = [];
  for (const [field, value] of Object.entries(other)) {
    if (value == null || field === "id" || field === "externalIds") continue;
    const mine = known[field];
    if ((joinedLists as readonly string[]).includes(field) && Array.isArray(mine) && Array.isArray(value)) {
      known[field] = [...new Set([...mine, ...value])].sort();
    } else if (mine == null) known[field] = value;
    else if (field === "custom" || field === "provenance") known[field] = { ...(value as Loose), ...(mine as Loose) };
    else if (field === "lastContactAt") known[field] = (mine as string) > (value as string) ? mine : value;
    else if (!neverObserved.has(field) && JSON.stringify(mine) !== JSON.stringify(value)) {
      differing.push(field);
      observe(field, value);
    }
  }
  if (known.reportsTo === known.id) delete known.reportsTo;
  return differing;
}

function fillMissing(merged: Loose, other: Loose): void {
  for (const field of ["profile", "value", "custom"]) {
    const value = other[field];
    if (value == null) continue;
    merged[field] = merged[field] == null ? value : { ...(value as Loose), ...(merged[field] as Loose) };
  }
}

/** Adds the ties, interactions, goals and other lists of an account; what is there already stays once. */
function joinLists(merged: Loose, other: Loose): void {
  const list = (from: Loose, name: string) => (from[name] ?? []) as readonly Loose[];
  const set = (name: string, entries: readonly Loose[]) => {
    if (entries.length > 0) merged[name] = entries;
  };
  for (const name of ["departments", "competitors"])
    set(name, distinct([...list(merged, name), ...list(other, name)], "id"));
  for (const name of ["positions", "accounts"]) set(name, joinEntries(list(merged, name), list(other, name), ["id"]));
  const memberKeys = ["personId", "accountId", "validFrom"];
  set("memberships", joinEntries(list(merged, "memberships"), list(other, "memberships"), memberKeys));
  for (const name of plainLists) set(name, withFreeIds(joinEntries(list(merged, name), list(other, name), [])));
  const goals = new Map(list(merged, "goals").map((goal) => [goal.id as string, { ...goal }]));
  for (const goal of list(other, "goals")) {
    const known = goals.get(goal.id as string);
    if (known === undefined) goals.set(goal.id as string, { ...goal });
    else {
      const stakes = new Map(
        [...list(goal, "stakes"), ...list(known, "stakes")].map((stake) => [stake.personId as string, stake]),
      );
      Object.assign(known, { ...goal, ...known });
      if (stakes.size > 0)
        known.stakes = [...stakes.values()].sort((a, b) => compareIds(a.personId as string, b.personId as string));
    }
  }
  set("goals", [...goals.values()]);
  const tieKey = ({ from, to, kind, goalId, validFrom }: Loose) =>
    JSON.stringify([from, to, kind, goalId ?? null, validFrom ?? null]);
  const ties = new Map<string, Loose>();
  const ids = new Set<unknown>();
  for (const tie of [...list(merged, "relationships"), ...list(other, "relationships")]) {
    if (tie.from === tie.to || ties.has(tieKey(tie))) continue;
    const { id, ...rest } = tie;
    ties.set(tieKey(tie), id != null && ids.has(id) ? rest : tie);
    if (id != null) ids.add(id);
  }
  set("relationships", [...ties.values()]);
  const meetingKey = ({ at, channel, participants }: Loose) =>
    JSON.stringify([
      String(at).slice(0, 16),
      channel,
      (participants as readonly Loose[]).map(({ personId }) => personId).sort(),
    ]);
  const meetings = new Map<string, Loose>();
  const taken = new Set<unknown>();
  for (const meeting of [...list(merged, "interactions"), ...list(other, "interactions")]) {
    if (meetings.has(meetingKey(meeting))) continue;
    let id = meeting.id;
    for (let count = 2; taken.has(id); count++) id = `${meeting.id}-${count}`;
    taken.add(id);
    meetings.set(meetingKey(meeting), id === meeting.id ? meeting : { ...meeting, id });
  }
  set(
    "interactions",
    [...meetings.values()].sort((a, b) => compareIds(a.id as string, b.id as string)),
  );
}

/** Entries of several accounts that share an id by chance keep it apart by a number. */
function withFreeIds(entries: readonly Loose[]): Loose[] {
  const taken = new Set<unknown>();
  return entries.map((entry) => {
    let id = entry.id;
    for (let count = 2; taken.has(id); count++) id = `${entry.id}-${count}`;
    taken.add(id);
    return id === entry.id ? entry : { ...entry, id };
  });
}

/** Each entry once: by a field, else by all that it says. */
function distinct(entries: readonly Loose[], field?: string): Loose[] {
  const kept = new Map<string, Loose>();
  for (const entry of entries) {
    const key = field === undefined ? stableJson(entry) : String(entry[field]);
    if (!kept.has(key)) kept.set(key, entry);
  }
  return [...kept.values()];
}

/** Entries of several accounts in an order of their own. */
function inOrder(entries: Loose[], accounts: number): Loose[] {
  const key = (entry: Loose) => JSON.stringify([entry.personId, entry.field, entry.sourceId ?? "", entry.value]);
  return accounts < 2 ? entries : entries.sort((a, b) => compareIds(key(a), key(b)));
}

function addIds(ids: Record<string, string>, more: Readonly<Record<string, string>>): void {
  for (const [system, id] of Object.entries(more)) {
    if (ids[system] === id) continue;
    let key = system;
    for (let count = 2; Object.hasOwn(ids, key) && ids[key] !== id; count++) key = `${system}:${count}`;
    ids[key] = id;
  }
}
