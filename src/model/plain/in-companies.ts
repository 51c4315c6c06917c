import type { Moment } from "../../internal/days.js";
import type { Writable } from "../../internal/writable.js";
import type { Account } from "../account.js";
import type { MembershipInput } from "../company.js";
import { holdsAt } from "../holds-at.js";
import type { PersonInput } from "../person.js";

/**
 * An account without memberships: of the whole group, where roles in its companies add to the person's own; or of one company and
 * those below it, with the roles and titles that people have there. Our people, competitors and outsiders without a membership stay.
 *
 * @param companyId - Absent, or the account's own id: the whole group.
 */
export function inCompanies(account: Account, asOf: Moment, companyId: string | undefined): Account {
  const { memberships, ...others } = account;
  const isWhole = companyId === undefined || companyId === account.id;
  if (memberships == null && isWhole) return account;
  const inside = companiesBelow(account, companyId ?? account.id);
  const held = new Map<string, MembershipInput[]>();
  for (const membership of memberships ?? []) {
    if (!holdsAt(membership, asOf)) continue;
    const list = held.get(membership.personId);
    if (list === undefined) held.set(membership.personId, [membership]);
    else list.push(membership);
  }
  const people: PersonInput[] = [];
  for (const person of account.people) {
    const all = held.get(person.id) ?? [];
    const here = all.filter(({ accountId }) => isWhole || inside.has(accountId));
    if (isWhole) people.push(withRoles(person, here, true));
    else if (here.length > 0) people.push(inCompany(person, here));
    else if (all.length === 0 && person.side != null && person.side !== "customer") people.push(person);
  }
  if (isWhole) return { ...others, people };
  const onMap = new Set(people.map(({ id }) => id));
  const known = new Set(account.people.map(({ id }) => id));
  return {
    ...others,
    people: people.map((person) => withoutOuterBoss(person, onMap, known)),
    memberships: people.filter(({ id }) => held.has(id)).map(({ id }) => ({ personId: id, accountId: companyId })),
  };
}

/** A company with all below it, however deep; a circle of parents ends where it began. */
function companiesBelow(account: Account, companyId: string): Set<string> {
  const below = new Map<string, string[]>();
  for (const { id, parentAccountId } of account.accounts ?? []) {
    const parent = parentAccountId ?? account.id;
    below.set(parent, [...(below.get(parent) ?? []), id]);
  }
  const found = new Set([companyId]);
  for (const id of found) for (const child of below.get(id) ?? []) found.add(child);
  return found;
}

function withRoles(person: PersonInput, held: readonly MembershipInput[], keepOwn: boolean): PersonInput {
  const stated = held.filter(({ roles }) => roles != null);
  if (stated.length === 0) return person;
  const roles = new Set(keepOwn ? person.roles : []);
  for (const membership of stated) for (const role of membership.roles!) roles.add(role);
  return { ...person, roles: [...roles] };
}

function inCompany(person: PersonInput, held: readonly MembershipInput[]): PersonInput {
  const title = held.find((membership) => membership.title != null)?.title;
  const next = withRoles(person, held, false);
  return title == null ? next : { ...next, title };
}

/** Whoever reports to somebody of another company is the top of this one as far as the map goes. */
function withoutOuterBoss(person: PersonInput, onMap: ReadonlySet<string>, known: ReadonlySet<string>): PersonInput {
  const { reportsTo } = person;
  if (reportsTo == null || onMap.has(reportsTo) || !known.has(reportsTo)) return person;
  const next: Writable<PersonInput> = { ...person };
  delete next.reportsTo;
  return next;
}
