import { type ContactDays, computeSilences, type Silence } from "../insights/evidence/silences.js";
import { compareIds } from "../internal/compare-ids.js";
import { isAfter, toMoment } from "../internal/days.js";
import { pow } from "../internal/portable-math.js";
import * as s from "../internal/schema.js";
import type { Ref, Sentence } from "../internal/sentence.js";
import { validate } from "../internal/validate.js";
import { type InputOptions, inputOptionFields } from "../model/limits.js";
import { departmentRef, personRef } from "../model/refs.js";
import { isoDate } from "../model/schemas/field-schemas.js";
import { departmentOf } from "../network/departments.js";
import type { Network } from "../network/network.js";
import { openNetwork } from "../network/open-network.js";
import { sayEvidence } from "../sentences/evidence.js";
import { type AccountOrGraph, openAccount } from "./open-account.js";

/** Options of {@link watchAccount}. */
export interface WatchOptions extends InputOptions {
  /** The day from which to look back. @defaultValue `account.asOf` */
  asOf?: string | undefined;
  /** Share of ordinary gaps that may raise an alarm, above 0 and below 1. @defaultValue 0.05 */
  falseAlarmRate?: number | undefined;
}

const watchOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    asOf: s.optional(isoDate),
    falseAlarmRate: s.optional(s.number().check(s.gt(0), s.lt(1))),
    ...inputOptionFields,
  }))();

/** Contacts that went silent, each against its own rhythm. */
export interface AccountWatch {
  asOf: string;
  falseAlarmRate: number;
  /** Alarms first, then by how unusual the silence is. */
  silences: {
    ref: Ref;
    silentDays: number;
    /** Median days between contacts. */
    usualGapDays: number;
    /** Silence in usual gaps. */
    ratio: number;
    /** How often a gap this long, relative to its rhythm, comes up by itself; 0..1. */
    chance: number;
    alarm: boolean;
    /** Our people in the last contact. */
    lastWith: Ref[];
    reason: Sentence;
  }[];
  /** Departments, and the account as a whole (`department: null`), where more contacts went silent than chance explains. */
  joint: { department: Ref | null; people: Ref[]; expected: number; chance: number; reason: Sentence }[];
  /** How many people have no rhythm yet: fewer than six days of contact. */
  withoutRhythm: number;
}

/**
 * Who has gone silent, measured against their own rhythm and not a fixed number of days.
 *
 * Definition. A person's rhythm is the median of the days between contacts with our team (with anybody, where no contact of our
 * team is recorded). Every gap divided by the median of that person's other gaps makes one distribution for the account; `chance` is the
 * share of it that is at least as long as the present silence, and `alarm` says that it is below `falseAlarmRate`. Joint: more
 * alarms among a department's people than a binomial count explains, at the same rate shared between the departments.
 *
 * How to read it. Ratio 3: silent for three usual gaps. An alarm is no proof of a departure: a holiday looks the same. At the default
 * at most 1 of 20 ordinary gaps raises one: 1 of 28 on a shuffled real history; more where a rhythm rests on few gaps.
 *
 * `silences` lists people with at least six days of contact. Cost: O(interactions · log).
 *
 * @param history - Account JSON or a graphology graph with dated interactions; it is not changed.
 * @param options - See {@link WatchOptions}.
 * @returns Plain JSON.
 * @throws AccountError `invalid_account`, `invalid_graph`, `invalid_options`.
 * @see Navarro et al. (2017), Temporal patterns behind the strength of persistent ties, {@link https://doi.org/10.1140/epjds/s13688-017-0127-3}
 *
 * @example
 * ```ts
 * import { watchAccount } from "account-graph";
 *
 * const interactions = [1, 5, 9, 12, 16, 20, 24].map((day) => ({
 *   id: `i${day}`,
 *   at: `2026-01-${String(day).padStart(2, "0")}`,
 *   channel: "email" as const,
 *   participants: [{ personId: "ana" }, { personId: "sam" }],
 * }));
 * const people = [
 *   { id: "ana", name: "Ana Ruiz" },
 *   { id: "sam", name: "Sam Field", side: "us" as const },
 * ];
 * const { silences } = watchAccount({ id: "acme", name: "Acme", asOf: "2026-03-01", people, interactions });
 * console.log(silences[0].reason.text);
 * // prints: Ana Ruiz has been silent for 36 days, 9 times the usual gap of 4 days; last in touch with Sam Field
 * ```
 */
export function watchAccount(history: AccountOrGraph, options: WatchOptions = {}): AccountWatch {
  const { falseAlarmRate = 0.05, ...rest } = validate(watchOptionsSchema, options, "invalid_options", ["options"]);
  const network = openNetwork(openAccount(history, rest).account, rest);
  const { contacts, lastWith, listed } = readContacts(network);
  const today = Math.floor(network.asOf.moment.begin);
  const found = computeSilences(contacts, today);
  found.sort((a, b) => a.chance - b.chance || b.ratio - a.ratio || a.person - b.person);
  const isAlarm = (silence: Silence) => silence.chance < falseAlarmRate;
  const refOf = (index: number) => personRef(network.people[index]!.fields);
  return {
    asOf: network.asOf.iso,
    falseAlarmRate,
    silences: found.map((silence) => {
      const owners = (lastWith.get(silence.person) ?? []).map(refOf);
      const { silentDays, usualGapDays, ratio, chance } = silence;
      return {
        ref: refOf(silence.person),
        silentDays,
        usualGapDays,
        ratio,
        chance,
        alarm: isAlarm(silence),
        lastWith: owners,
        reason: sayEvidence("evidence.silence.longer", {
          person: refOf(silence.person),
          days: silentDays,
          ratio: Math.round(ratio * 10) / 10,
          usual: usualGapDays,
          clauses: owners.length === 0 ? [] : [sayEvidence("evidence.silence.with", { owners })],
        }),
      };
    }),
    joint: findJoint(network, found, isAlarm, falseAlarmRate),
    withoutRhythm: listed - found.length,
  };
}

/** Days on which everybody of theirs had contact, and with whom of our team the last time. */
function readContacts({ account, people, indexOf, asOf }: Network) {
  const isOurs = (id: string) => {
    const index = indexOf.get(id);
    return index !== undefined && people[index]!.side === "us";
  };
  const interactions = (account.interactions ?? []).filter(({ at }) => !isAfter(toMoment(at), asOf.moment));
  const withTeam = interactions.filter(({ participants }) => participants.some(({ personId }) => isOurs(personId)));
  const days = new Map<number, Set<number>>();
  const last = new Map<number, { at: number; owners: Set<number> }>();
  for (const { at, participants } of withTeam.length > 0 ? withTeam : interactions) {
    const begin = toMoment(at).begin;
    const owners = participants.flatMap(({ personId }) => (isOurs(personId) ? [indexOf.get(personId)!] : []));
    for (const { personId } of participants) {
      const index = indexOf.get(personId);
      if (index === undefined || !people[index]!.inScope) continue;
      const set = days.get(index) ?? new Set<number>();
      days.set(index, set.add(Math.floor(begin)));
      const before = last.get(index);
      if (before === undefined || begin > before.at) last.set(index, { at: begin, owners: new Set(owners) });
      else if (begin === before.at) for (const owner of owners) before.owners.add(owner);
    }
  }
  const contacts: ContactDays[] = [...days].map(([person, set]) => ({ person, days: [...set].sort((a, b) => a - b) }));
  const lastWith = new Map([...last].map(([person, { owners }]) => [person, [...owners].sort((a, b) => a - b)]));
  return { contacts: contacts.sort((a, b) => a.person - b.person), lastWith, listed: days.size };
}

function findJoint(
  network: Network,
  silences: readonly Silence[],
  isAlarm: (silence: Silence) => boolean,
  rate: number,
): AccountWatch["joint"] {
  const { account, people } = network;
  const groups = new Map<string | null, Silence[]>([[null, [...silences]]]);
  for (const silence of silences) {
    const id = departmentOf(network, silence.person)?.id;
    if (id === undefined) continue;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [silence]);
    else group.push(silence);
  }
  const joint: AccountWatch["joint"] = [];
  for (const [id, group] of groups) {
    const silent = group.filter(isAlarm);
    const chance = binomialTail(silent.length, group.length, rate);
    if (silent.length < 2 || chance >= rate / groups.size) continue;
    const department = account.departments?.find((one) => one.id === id);
    const refs = silent.map(({ person }) => personRef(people[person]!.fields));
    const expected = group.length * rate;
    joint.push({
      department: department === undefined ? null : departmentRef(department),
      people: refs,
      expected,
      chance,
      reason: sayEvidence("evidence.silence.joint", { people: refs, expected, total: group.length }),
    });
  }
  return joint.sort((a, b) => a.chance - b.chance || compareIds(a.department?.id ?? "", b.department?.id ?? ""));
}

/** Probability of at least k of n, each with probability p. */
function binomialTail(k: number, n: number, p: number): number {
  let term = pow(1 - p, n);
  let below = 0;
  for (let count = 0; count < k; count++) {
    below += term;
    term *= ((n - count) / (count + 1)) * (p / (1 - p));
  }
  return Math.max(0, 1 - below);
}
