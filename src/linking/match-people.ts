import type { Account } from "../model/account.js";
import { compareValues, foldValue } from "./compare-fields.js";
import type { LinkedPeople } from "./link-people.js";

/** An account and the names by which links may call it. */
export interface MatchedAccount {
  readonly names: readonly string[];
  readonly account: Account;
}

/**
 * Which people of several accounts are one: the id that each gets, by place of the account and id (`"1 dana"`). The first account
 * names them; ids that two people would share get a number.
 */
export function matchPeople(accounts: readonly MatchedAccount[], links: LinkedPeople | undefined): Map<string, string> {
  const linked = linksByPerson(accounts, links);
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const known: Index = { link: new Map(), external: new Map(), email: new Map(), name: new Map() };
  for (const [at, { account }] of accounts.entries()) {
    const used = new Set<string>();
    const names = new Map<string, number>();
    for (const { name } of account.people) names.set(nameKey(name), (names.get(nameKey(name)) ?? 0) + 1);
    const found: { id: string; person: Account["people"][number]; link: string | undefined }[] = [];
    for (const person of account.people) {
      const link = linked.get(`${at} ${person.id}`);
      const same = findSame(known, person, link, links !== undefined, names.get(nameKey(person.name)) === 1);
      let id = same !== null && !used.has(same) ? same : person.id;
      if (id !== same) for (let count = 2; taken.has(id); count++) id = `${person.id}-${count}`;
      used.add(id);
      taken.add(id);
      ids.set(`${at} ${person.id}`, id);
      found.push({ id, person, link });
    }
    for (const { id, person, link } of found) remember(known, id, person, link);
  }
  return ids;
}

interface Index {
  readonly link: Map<string, string>;
  readonly external: Map<string, string>;
  readonly email: Map<string, { id: string; name: string }[]>;
  /** `null` where several people share it. */
  readonly name: Map<string, string | null>;
}

function findSame(
  known: Index,
  person: Account["people"][number],
  link: string | undefined,
  hasLinks: boolean,
  isOnly: boolean,
): string | null {
  if (link !== undefined && known.link.has(link)) return known.link.get(link)!;
  for (const [system, id] of Object.entries(person.externalIds ?? {})) {
    const same = known.external.get(`${system} ${id}`);
    if (same !== undefined) return same;
  }
  if (hasLinks) return null;
  const email = foldValue(person.email, "email");
  const name = foldValue(person.name, "name") ?? "";
  const mailbox = (email === null ? [] : (known.email.get(email) ?? [])).find((one) => alike(one.name, name));
  if (mailbox !== undefined) return mailbox.id;
  return isOnly && email === null
    ? (known.name.get(nameKey(person.name)) ?? null)
    : isOnly
      ? nameOnly(known, person.name)
      : null;
}

/** Somebody of that name whose e-mail is not known: with two addresses they may be two. */
function nameOnly(known: Index, name: string): string | null {
  const id = known.name.get(nameKey(name)) ?? null;
  if (id === null) return null;
  for (const list of known.email.values()) if (list.some((one) => one.id === id)) return null;
  return id;
}

function remember(known: Index, id: string, person: Account["people"][number], link: string | undefined): void {
  if (link !== undefined) known.link.set(link, id);
  for (const [system, external] of Object.entries(person.externalIds ?? {}))
    known.external.set(`${system} ${external}`, id);
  const email = foldValue(person.email, "email");
  if (email !== null)
    known.email.set(email, [...(known.email.get(email) ?? []), { id, name: foldValue(person.name, "name") ?? "" }]);
  const key = nameKey(person.name);
  const before = known.name.get(key);
  known.name.set(key, before === undefined || before === id ? id : null);
}

function alike(one: string, other: string): boolean {
  const [a, b] = [nameKey(one), nameKey(other)];
  return a === b || a === "" || b === "" || compareValues(a, b, "name") !== "different";
}

function nameKey(name: string): string {
  return (foldValue(name, "name") ?? name).split(" ").sort().join(" ");
}

function linksByPerson(accounts: readonly MatchedAccount[], links: LinkedPeople | undefined): Map<string, string> {
  const found = new Map<string, string>();
  if (links === undefined) return found;
  const places = new Map<string, number>();
  for (const [at, { names }] of accounts.entries())
    for (const name of names) if (!places.has(name)) places.set(name, at);
  for (const group of links.people) {
    for (const { source, id } of group.from) {
      const at = places.get(source);
      if (at !== undefined) found.set(`${at} ${id}`, group.id);
    }
  }
  return found;
}
