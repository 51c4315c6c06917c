import fc from "fast-check";
import type { Account } from "../../../src/model/account.js";
import { parseAccount } from "../../../src/model/parse-account.js";
import {
  BUYING_ROLES,
  CHANNELS,
  COVERAGES,
  PERSON_STATUSES,
  RELATIONSHIP_KINDS,
  SOURCE_KINDS,
} from "../../../src/model/vocabularies.js";
import { generateAccount } from "../../../src/testing/generate-account.js";
import type { OracleOptions } from "./oracle.js";

type Loose = Record<string, unknown>;

/** A small generator of pseudo-random numbers (mulberry32), so that one integer decides all mutations. */
export function dice(seed: number) {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (share: number) => next() < share,
    pick: <T>(list: readonly T[]): T => list[below(list.length)]!,
    shuffle: <T>(list: readonly T[]): T[] => {
      const copy = [...list];
      for (let at = copy.length - 1; at > 0; at--) {
        const other = below(at + 1);
        [copy[at], copy[other]] = [copy[other]!, copy[at]!];
      }
      return copy;
    },
  };
}
type Dice = ReturnType<typeof dice>;

const words = (list: readonly { value: string }[]) => list.map((entry) => entry.value);
const asOf = "2026-03-01";

/** A date or date-time around the date of the account, mostly before it. */
function date({ pick, chance, below }: Dice): string {
  const days = chance(0.1) ? below(4) : -pick([0, 1, 2, 30, 89, 90, 91, 200, 400, 1500]) - below(2);
  const day = new Date(Date.parse(asOf) + days * 86_400_000).toISOString().slice(0, 10);
  return chance(0.5) ? day : `${day}${pick(["T00:00:00Z", "T09:30:00Z", "T23:30:00-05:00", "T02:00:00+09:00"])}`;
}

function knownHow(random: Dice, sources: readonly string[]): Loose {
  const { chance, next, pick } = random;
  return {
    ...(chance(0.4) ? { confidence: chance(0.1) ? 0 : next() } : {}),
    ...(chance(0.4) && sources.length > 0 ? { sourceId: pick(sources) } : {}),
    ...(chance(0.5) ? { asOf: date(random) } : {}),
  };
}

function decisionFields(random: Dice): Loose {
  const { chance, next, pick, below } = random;
  const roles = Array.from({ length: below(3) }, () => pick(words(BUYING_ROLES)));
  return {
    ...(chance(0.4) ? { roles } : chance(0.2) ? { roles: null } : {}),
    ...(chance(0.3) ? { stance: pick([next() * 2 - 1, "critic", "advocate", 0.25, -0.25]) } : {}),
    ...(chance(0.3) ? { inBuyingGroup: chance(0.7) } : {}),
    ...(chance(0.15) ? { decisionWeight: chance(0.3) ? 0 : next() * 2 } : {}),
  };
}

function varyPerson(person: Loose, ids: readonly string[], ours: readonly string[], sources: string[], random: Dice) {
  const { chance, next, pick, below } = random;
  if (person.side === undefined || person.side === "customer") {
    if (chance(0.1)) person.side = "external";
  }
  if (chance(0.1)) person.status = pick(words(PERSON_STATUSES));
  if (chance(0.08)) person.statusFrom = date(random);
  if (chance(0.08)) person.statusUntil = date(random);
  if (chance(0.15)) person.reportsTo = pick([...ids, "nobody"]);
  if (chance(0.1)) person.dottedLineTo = [pick(ids), pick(ids)];
  if (chance(0.1)) person.level = chance(0.5) ? below(6) : null;
  if (chance(0.05)) person.isTop = chance(0.8);
  if (chance(0.1)) person.title = null;
  if (chance(0.1)) person.directReports = below(80);
  if (chance(0.1)) person.authority = { budget: pick(["owner", "influences", "none"]) };
  if (chance(0.05)) person.relationshipRole = "decision_maker";
  if (chance(0.1)) person.susceptibility = next();
  if (chance(0.1)) person.coverage = pick(words(COVERAGES));
  if (chance(0.1)) person.lastContactAt = date(random);
  if (chance(0.1)) person.ownerId = pick([...ours, ...ids]);
  Object.assign(person, chance(0.3) ? decisionFields(random) : {});
  if (chance(0.2)) {
    const fields = "stance roles reportsTo level title status inBuyingGroup decisionWeight coverage dottedLineTo".split(
      " ",
    );
    person.provenance = { [pick(fields)]: knownHow(random, sources), [pick(fields)]: knownHow(random, sources) };
  }
}

/** A generated account with much that is odd added to it. */
export function varyAccount(base: Account, seed: number): Account {
  const random = dice(seed);
  const { chance, next, pick, below } = random;
  const account = structuredClone(base) as unknown as Record<string, Loose[]> & Loose;
  const people = account.people!;
  const ids = people.map((person) => person.id as string);
  const ours = people.filter((person) => person.side === "us").map((person) => person.id as string);
  account.sources = [
    ...(account.sources ?? []),
    ...words(SOURCE_KINDS).map((kind, at) => ({
      id: `kind${at}`,
      kind,
      ...(chance(0.2) ? { reliability: next() } : {}),
    })),
  ];
  const sources = account.sources.map((source) => source.id as string);
  const goals = (account.goals ?? []).map((goal) => goal.id as string);
  if (chance(0.15)) for (const person of people) delete person.roles;
  if (chance(0.15))
    for (const person of people) for (const field of ["level", "title", "reportsTo", "isTop"]) delete person[field];
  if (ids.length === 0) return parseAccount(account);
  if (chance(0.5)) for (const person of people) varyPerson(person, ids, ours, sources, random);
  if (chance(0.08)) for (const person of people) person.decisionWeight = chance(0.5) ? next() : 0;

  const ties = (account.relationships ?? []) as Loose[];
  for (const tie of ties) {
    if (chance(0.15)) Object.assign(tie, knownHow(random, sources));
    if (chance(0.05)) tie.validFrom = date(random);
    if (chance(0.05)) tie.validTo = date(random);
    if (chance(0.05) && goals.length > 0) tie.goalId = pick(goals);
  }
  const extra = below(2) * below(2 * ids.length);
  for (let more = 0; more < extra; more++) {
    const strength = chance(0.3) ? {} : { strength: pick([next(), 0, 1, "weak", "strong"]) };
    const kind = pick(words(RELATIONSHIP_KINDS));
    ties.push({ from: pick(ids), to: pick(ids), kind, ...strength, ...knownHow(random, sources) });
  }
  if (ties.length > 0 && chance(0.3)) ties.push({ ...pick(ties), id: null });
  account.relationships = ties;

  const interactions = (account.interactions ?? []) as Loose[];
  const meetings = below(2) * below(15);
  for (let more = 0; more < meetings; more++) {
    const participants = Array.from({ length: below(5) }, () => ({
      personId: pick([...ids, ...ours, "somebody"]),
      ...(chance(0.5) ? { part: pick(["from", "to", "cc", "attendee"]) } : {}),
    }));
    interactions.push({
      id: `more${more}`,
      at: date(random),
      channel: pick(words(CHANNELS)),
      participants,
      ...(chance(0.3) ? { sentiment: next() * 2 - 1 } : {}),
      ...(chance(0.4) ? { responded: chance(0.5) } : {}),
      ...(chance(0.3) ? { sourceId: pick(sources) } : {}),
      ...(chance(0.1) && goals.length > 0 ? { goalId: pick(goals) } : {}),
    });
  }
  account.interactions = interactions;

  account.observations = Array.from({ length: below(2) * below(6) }, () => {
    const { asOf: at, ...known } = knownHow(random, sources);
    const goalId = chance(0.3) && goals.length > 0 ? pick(goals) : null;
    return { personId: pick(ids), field: "stance", value: pick([next() * 2 - 1, "critic"]), goalId, at, ...known };
  });
  for (const goal of (account.goals ?? []) as Loose[]) {
    if (chance(0.3)) goal.decisionRule = pick(["single", "weighted", "majority"]);
    for (const stake of (goal.stakes ?? []) as Loose[]) {
      if (chance(0.3)) Object.assign(stake, decisionFields(random));
      if (chance(0.1)) stake.provenance = { roles: knownHow(random, sources), stance: knownHow(random, sources) };
    }
  }
  return parseAccount(account);
}

export interface VariedCase {
  readonly account: Account;
  readonly options: OracleOptions;
}

/** Accounts of all sizes up to 40 with options to score them by. */
export const variedCase: fc.Arbitrary<VariedCase> = fc
  .record({
    people: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) }, fc.integer({ min: 0, max: 40 })),
    seed: fc.integer({ min: 1, max: 100_000 }),
    completeness: fc.double({ min: 0.3, max: 1, noNaN: true }),
    goals: fc.constantFrom(0, 1, 1, 2, 3),
    coveredShare: fc.constantFrom(0, 0.2, 0.6),
    ourTeam: fc.constantFrom(0, 1, 3),
    variation: fc.integer(),
  })
  .map(({ variation, ...options }) => {
    const base = generateAccount(options);
    const account = variation % 5 === 0 ? parseAccount(base) : varyAccount(base, variation);
    return { account, options: varyOptions(account, variation) };
  });

/** Maps of which hardly anything but mails is known, many or few, with and without roles. */
export const loggedCase: fc.Arbitrary<VariedCase> = fc
  .record({ people: fc.integer({ min: 2, max: 14 }), seed: fc.integer({ min: 1, max: 100_000 }), roll: fc.integer() })
  .map(({ roll, ...options }) => {
    const random = dice(roll);
    const { chance, pick, below } = random;
    const account = structuredClone(generateAccount({ ...options, ourTeam: 0, goals: 0 })) as unknown as Loose & {
      people: Loose[];
    };
    const isTold = chance(0.2);
    for (const person of account.people) {
      for (const field of ["roles", "reportsTo", "decisionWeight", "authority"]) if (!isTold) delete person[field];
      if (chance(0.05)) person.status = "vacant";
    }
    const ids = account.people.map((person) => person.id as string);
    if (chance(0.7)) account.relationships = [];
    account.interactions = Array.from({ length: below(20 * ids.length) }, (_, at) => ({
      id: `mail${at}`,
      at: date(random),
      channel: pick(["email", "email", "chat", "video"]),
      ...(chance(0.3) ? { initiatorId: pick(ids) } : {}),
      participants: Array.from({ length: 2 + below(3) }, (_, place) => ({
        personId: pick(ids),
        ...(chance(0.8) ? { part: place === 0 ? "from" : pick(["to", "to", "cc"]) } : {}),
      })),
    }));
    const engine = pick([undefined, undefined, "auto", "friedkin_johnsen", "katz"] as const);
    return { account: parseAccount(account), options: engine === undefined ? {} : { engine } };
  });

function varyOptions(account: Account, seed: number): OracleOptions {
  const random = dice(seed ^ 0x5bd1e995);
  const { chance, next, pick } = random;
  const goals = account.goals ?? [];
  return {
    ...(chance(0.5) && goals.length > 0 ? { goalId: pick(goals).id } : {}),
    ...(chance(0.25) ? { asOf: pick([date(random), "2026-03-02", "2026-09-01", "2025-12-01T12:00:00+02:00"]) } : {}),
    ...(chance(0.3) ? { susceptibility: pick([0, next() * 0.95, 0.95]) } : {}),
    ...(chance(0.2) ? { unmappedAttention: pick([0, 0.3, 5]) } : {}),
    ...(chance(0.2) ? { unmapped: "self" as const } : {}),
    ...(chance(0.3) ? { informalTies: pick(["elicited_only", "blend"] as const) } : {}),
    ...(chance(0.2) ? { inferFromTitles: false } : {}),
  };
}
