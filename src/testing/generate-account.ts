import { toMoment } from "../internal/days.js";
import * as s from "../internal/schema.js";
import { validate } from "../internal/validate.js";
import type { Account } from "../model/account.js";
import type { IsoDate } from "../model/fields.js";
import { count, flag, fraction, isoDate } from "../model/schemas/field-schemas.js";
import { assignRoles } from "./assign-roles.js";
import type { Draft } from "./draft.js";
import { extendAccount } from "./extend-account.js";
import { fillSeats, type Headcounts } from "./fill-seats.js";
import { hideFacts } from "./hide-facts.js";
import { sampleContacts } from "./sample-contacts.js";
import { sampleContext, sampleGoals } from "./sample-goals.js";
import { sampleTies } from "./sample-ties.js";
import { seededSampler } from "./sampler.js";
import { organizations } from "./tables.js";

/** Options of {@link generateAccount}. */
export interface GenerateAccountOptions {
  /** How many people are on the map, on all sides together: 0 to 1,000,000. @defaultValue 25 */
  people?: number | undefined;
  /** A whole number; every seed is another account. @defaultValue 1 */
  seed?: number | undefined;
  /**
   * Share of the facts about the customer that are on the map, 0..1: titles, departments, reporting lines, roles, stances and
   * ties are hidden at random. @defaultValue 1
   */
  completeness?: number | undefined;
  /** How many camps people belong to; 0 = no friends and foes at all. @defaultValue 2 */
  camps?: number | undefined;
  /** Share of friendly and hostile ties that contradict the camps, 0..1. @defaultValue 0.1 */
  noise?: number | undefined;
  /** How many of the people are ours; at most a third of them. @defaultValue 3 */
  ourTeam?: number | undefined;
  /** How many of the people are outside consultants; at most a third of them. Absent: one in twelve. */
  externals?: number | undefined;
  /** Drawn ties for every customer and consultant, on average; a pair that comes up twice counts once. @defaultValue 2 */
  tiesPerPerson?: number | undefined;
  /** Share of the customers and consultants that our team covers, 0..1; heads of departments a quarter less. @defaultValue 0.4 */
  coveredShare?: number | undefined;
  /** How many interactions in all; none where nobody is covered. Absent: three for everybody covered. */
  interactions?: number | undefined;
  /** How many goals, each with the stakes of the buying group. @defaultValue 1 */
  goals?: number | undefined;
  /**
   * Uses what larger models hold as well: positions with holders and their history, a vacant seat, own words, companies of a group
   * with members, relation levels of pairs, and the days on which facts hold. @defaultValue false
   */
  extended?: boolean | undefined;
  /** The date of the account; interactions and facts are dated before it. @defaultValue "2026-03-01" */
  asOf?: IsoDate | undefined;
}

export const generateAccountOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    people: s.withDefault(s.int().check(s.gte(0), s.lte(1_000_000)), 25),
    seed: s.withDefault(s.int(), 1),
    completeness: s.withDefault(fraction, 1),
    camps: s.withDefault(s.int().check(s.gte(0), s.lte(100)), 2),
    noise: s.withDefault(fraction, 0.1),
    ourTeam: s.withDefault(count, 3),
    externals: s.optional(count),
    tiesPerPerson: s.withDefault(s.number().check(s.gte(0), s.lte(1000)), 2),
    coveredShare: s.withDefault(fraction, 0.4),
    interactions: s.optional(s.int().check(s.gte(0), s.lte(10_000_000))),
    goals: s.withDefault(s.int().check(s.gte(0), s.lte(1000)), 1),
    extended: s.withDefault(flag, false),
    asOf: s.withDefault(isoDate, "2026-03-01"),
  }))();

/**
 * Makes up a plausible account: an organization chart with titles and departments, a buying group with roles and stances,
 * camps with allies and rivals, influence and advice with strengths, confidences and dates, our team with whom it covers, dated
 * interactions, sources, competitors, and goals with stakes. For tests, benchmarks and demonstrations.
 *
 * Everything is drawn from the seed: the same options give the same bytes, on every machine. All names are invented. The
 * planted camp of a customer or consultant stands in `person.custom.camp` (0, 1, …), so that a clustering can be compared with
 * the truth; camp 0 leans toward us, the last one against us. Ids are `p1`, `p2`, … for customers (`p1` is the chief executive),
 * `x1`, … for consultants, `u1`, … for our team. Roles and stances are known of everybody unless `completeness` is below 1;
 * what is known at some completeness is also known at a higher one.
 *
 * The account is valid: `parseAccount` returns it as it is. Small accounts work too: with `people: 0` it is empty, with
 * `people: 1` there is a chief executive alone. At most 20,000 people pass the default limits of `parseAccount`.
 *
 * Time and space are linear in people, ties and interactions: 20,000 people take about half a second.
 *
 * @param options - How large, how complete, how divided. Without options: 25 people, three of them ours, two consultants.
 * @returns An account; the caller owns it.
 * @throws AccountError `invalid_options`.
 *
 * @example
 * ```ts
 * import { generateAccount } from "account-graph/testing";
 *
 * const account = generateAccount({ people: 40, seed: 7, completeness: 0.8 });
 * console.log(account.people.length);
 * // prints: 40
 * ```
 */
export function generateAccount(options: GenerateAccountOptions = {}): Account {
  const settings = validate(generateAccountOptionsSchema, options, "invalid_options", ["options"]);
  const sampler = seededSampler(settings.seed);
  const draft: Draft = {
    sampler,
    organization: sampler.pick(organizations, "organization"),
    today: Math.floor(toMoment(settings.asOf).begin),
    customers: [],
    externals: [],
    team: [],
  };
  const departments = fillSeats(draft, headcounts(settings));
  const group = assignRoles(draft, settings.camps);
  const relationships = sampleTies(draft, settings);
  const interactions = sampleContacts(draft, { ...settings, interactions: settings.interactions ?? null });
  const goals = sampleGoals(draft, settings.goals, group);
  const context = sampleContext(draft, group);
  const known = hideFacts(draft, settings.completeness, { departments, relationships, goals });
  const people = [...draft.customers, ...draft.externals, ...draft.team].map((seat) => seat.person);
  const account: Account = {
    schemaVersion: 1,
    id: `account-${settings.seed}`,
    name: draft.organization,
    asOf: settings.asOf,
    people,
    interactions,
    ...known,
    ...context,
  };
  return settings.extended && people.length > 0 ? extendAccount(account, sampler, draft.today) : account;
}

/** Our team and the consultants are each at most a third of the people, so that there is somebody to sell to. */
function headcounts(settings: { people: number; ourTeam: number; externals?: number | undefined }): Headcounts {
  const third = Math.floor(settings.people / 3);
  const team = Math.min(settings.ourTeam, third);
  const externals = Math.min(settings.externals ?? Math.floor(settings.people / 12), third);
  return { customers: settings.people - team - externals, externals, team };
}
