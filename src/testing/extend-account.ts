import type { Account } from "../model/account.js";
import type { PersonInput } from "../model/person.js";
import type { PositionInput } from "../model/position.js";
import type { RelationshipInput } from "../model/relationship.js";
import { RELATION_LEVELS } from "../model/vocabularies.js";
import { isoDay } from "./dates.js";
import type { Sampler } from "./sampler.js";

/** Own words, and the built-in ones that they replace in the account. */
const vocabulary = {
  roles: { budget_holder: { is: "economic_buyer", label: "Budget holder" } },
  kinds: { sounding_board: { is: "advises", label: "is a sounding board for" } },
  stances: { fan: { is: "advocate", label: "Fan" } },
  channels: { teams_call: { is: "video", label: "Teams call" } },
} as const;

/**
 * The same account with what larger models hold: senior people's fields on positions with holders and their dates, a vacant one,
 * own words, companies of a group with members, relation levels of pairs, and facts with the days on which they hold.
 *
 * @param today - In days since 1970-01-01.
 */
export function extendAccount(account: Account, sampler: Sampler, today: number): Account {
  const companies = [
    { id: "north", name: `${account.name} North`, ...carried("north") },
    { id: "lab", name: `${account.name} Lab`, parentAccountId: "north" },
  ];
  const customers = account.people.filter(({ side }) => side == null || side === "customer");
  const bosses = new Set(customers.map(({ reportsTo }) => reportsTo));
  const seated = customers.filter(({ id, title }) => title != null && bosses.has(id)).slice(0, 30);
  const seatOf = new Map(seated.map((person, index) => [person.id, `seat${index + 1}`]));
  const sides = new Map(account.people.map(({ id, side }) => [id, side ?? "customer"]));
  const plain: Account = {
    ...account,
    people: account.people.map((person) => (seatOf.has(person.id) ? withoutSeat(person, today) : person)),
    relationships: (account.relationships ?? []).map((tie) => extendTie(tie, sides, sampler, today)),
    goals: (account.goals ?? []).map((goal) => ({
      ...goal,
      stakes: (goal.stakes ?? []).map((stake, index) => ({
        ...stake,
        validFrom: isoDay(today - 200),
        ...(index % 3 === 0 ? { validTo: isoDay(today + 200) } : {}),
      })),
    })),
    observations: customers.slice(0, 3).map(({ id }) => ({
      personId: id,
      field: "growthPotential",
      value: 0.5,
      validFrom: isoDay(today - 100),
      validTo: isoDay(today + 100),
    })),
    positions: [
      ...seated.map((person, index) => seatFor(person, seatOf, customers[(index + 1) % customers.length]!, today)),
      {
        id: "ghost",
        title: "Chief Data Officer",
        level: 1,
        roles: ["technical_buyer"],
        inBuyingGroup: true,
        decisionWeight: 0.1,
        ...carried("ghost"),
      },
    ],
    accounts: companies,
    memberships: customers
      .filter(({ id }) => sampler.chance(0.5, "member", id))
      .map(({ id }) => ({
        personId: id,
        accountId: sampler.pick(["north", "lab", account.id], "company", id),
        ...(sampler.chance(0.2, "member role", id) ? { roles: ["influencer" as const], title: "Local lead" } : {}),
        validFrom: isoDay(today - 300),
        ...(sampler.chance(0.3, "member until", id) ? { validTo: isoDay(today + 300) } : {}),
      })),
    vocabulary,
  };
  return inOwnWords(plain);
}

/** What comes along with anything, and moves nothing. */
function carried(id: string) {
  return { externalIds: { crm: `crm-${id}` }, custom: { origin: "generated" } };
}

/** A person whose seat says the rest; how the stance is known holds for a while. */
function withoutSeat(person: PersonInput, today: number): PersonInput {
  const {
    title: _title,
    departmentId: _department,
    level: _level,
    roles: _roles,
    reportsTo: _boss,
    ...others
  } = person;
  const {
    authority: _authority,
    inBuyingGroup: _group,
    decisionWeight: _weight,
    dottedLineTo: _dotted,
    ...rest
  } = others;
  const stance = person.provenance?.stance;
  if (stance == null) return rest;
  const known = { ...stance, validFrom: isoDay(today - 400), validTo: isoDay(today + 400) };
  return { ...rest, provenance: { ...person.provenance, stance: known } };
}

function seatFor(
  {
    id,
    title,
    departmentId,
    level,
    roles,
    reportsTo,
    authority,
    inBuyingGroup,
    decisionWeight,
    dottedLineTo,
  }: PersonInput,
  seatOf: ReadonlyMap<string, string>,
  before: PersonInput,
  today: number,
): PositionInput {
  const since = today - 500;
  return {
    id: seatOf.get(id)!,
    title: title!,
    ...(departmentId == null ? {} : { departmentId }),
    ...(level == null ? {} : { level }),
    ...(roles == null ? {} : { roles }),
    ...(reportsTo == null ? {} : { reportsTo: seatOf.get(reportsTo) ?? reportsTo }),
    ...(dottedLineTo == null ? {} : { dottedLineTo: dottedLineTo.map((boss) => seatOf.get(boss) ?? boss) }),
    ...(authority == null ? {} : { authority }),
    ...(inBuyingGroup == null ? {} : { inBuyingGroup }),
    ...(decisionWeight == null ? {} : { decisionWeight }),
    holders: [
      ...(before.id === id ? [] : [{ personId: before.id, until: isoDay(since - 1) }]),
      { personId: id, from: isoDay(since) },
    ],
  };
}

function extendTie(
  tie: RelationshipInput,
  sides: ReadonlyMap<string, string>,
  sampler: Sampler,
  today: number,
): RelationshipInput {
  const key = `${tie.from}>${tie.to}`;
  const dated = sampler.chance(0.2, "valid", key)
    ? { ...tie, validFrom: isoDay(today - 900), validTo: isoDay(today + 900) }
    : tie;
  const isPair = (sides.get(tie.from) === "us") !== (sides.get(tie.to) === "us");
  if (!isPair) return dated;
  const levels = RELATION_LEVELS.map(({ value }) => value);
  const current = sampler.whole(0, levels.length - 2, "level", key);
  return {
    ...dated,
    relationLevel: { current: levels[current]!, desired: levels[current + 1]! },
    ownerId: sides.get(tie.from) === "us" ? tie.from : tie.to,
    lastContactAt: isoDay(today - sampler.whole(1, 120, "pair contact", key)),
  };
}

/** Puts own words for the built-in ones they stand for; words of stance are numbers already. */
function inOwnWords(account: Account): Account {
  const replaced = JSON.stringify(account, (key, value: unknown) => {
    if (key === "vocabulary") return undefined;
    if (value === "economic_buyer") return "budget_holder";
    if (key === "kind" && value === "advises") return "sounding_board";
    return key === "channel" && value === "video" ? "teams_call" : value;
  });
  return { ...(JSON.parse(replaced) as Account), vocabulary };
}
