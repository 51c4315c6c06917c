import { ageInDays, toMoment } from "../../../internal/days.js";
import type { Ref } from "../../../internal/issue.js";
import type { PersonInput } from "../../../model/person.js";
import { personRef } from "../../../model/refs.js";
import type { PersonStatus } from "../../../model/vocabularies.js";
import type { DepartedPerson } from "../../../network/network.js";
import { openNetwork } from "../../../network/open-network.js";
import { say } from "../../../sentences/gaps/resilience.js";
import { influence } from "../../influence/influence.js";
import { atLeast } from "../at-least.js";
import { benchmark } from "../benchmarks.js";
import type { Finding, MissingFact } from "../finding.js";
import { type GapContext, nameWithTitle } from "../gap-context.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link contactDepartedOrAtRisk}. */
export interface ContactDepartedOrAtRiskThresholds {
  /** A risk of leaving from here up counts, 0..1. */
  readonly riskFrom: number;
  /** Somebody who left longer ago, in days, is no news. */
  readonly leftWithinDays: number;
}

/** Statuses under which somebody is about to be out of reach, or is for a while. */
const changing: ReadonlySet<PersonStatus> = /* @__PURE__ */ new Set(["leaving", "transferred", "on_leave"]);

/** A departure within so many days is one to act on now [D]. */
const soonDays = 30;
/** Somebody on leave comes back. */
const onLeaveSeverity = 50;
/** The least severity where our champion, or somebody who decides, goes now, is gone, or will go later. */
const keySeverity = { soon: 100, gone: 95, later: 75 } as const;

/**
 * Somebody of the buying group, or of our contacts, has left, is leaving, was moved, is on leave or is likely to go. Who left is
 * judged by the influence they had before. A champion, or somebody who decides, is always a severe loss, most of all within a month.
 */
export const contactDepartedOrAtRisk: Rule<"contact_departed_or_at_risk", ContactDepartedOrAtRiskThresholds> = {
  rule: "contact_departed_or_at_risk",
  family: "resilience",
  title: /* @__PURE__ */ say("gaps.contact_departed_or_at_risk.title", {}),
  severity: 75,
  thresholds: { riskFrom: 0.5, leftWithinDays: 365 },
  inputs(context): MissingFact[] {
    const { people } = context.network.account;
    const known = people.some((person) => person.status != null || person.departureRisk != null);
    return known ? [] : [missingFact("departures")];
  },
  find(context, thresholds): Finding[] {
    const findings: Finding[] = [];
    const isInvolved = involvement(context);
    const left = whoLeft(context, thresholds.leftWithinDays).filter((one) => isInvolved(one.fields, null));
    const importance = left.length === 0 ? () => 0 : importanceBefore(context);
    for (const { fields, leftAt } of left) {
      const roles = rolesOf(context, fields);
      findings.push(
        finding(
          context,
          { person: fields, status: "left", date: leftAt, roles, importance: importance(fields.id) },
          thresholds,
        ),
      );
    }
    for (const { index, fields, status, departsAt, roles } of context.scope) {
      const isAtRisk = status !== "vacant" && atLeast(fields.departureRisk ?? 0, thresholds.riskFrom);
      const isChanging = changing.has(status);
      if (!(isChanging || isAtRisk) || !isInvolved(fields, index)) continue;
      findings.push(
        finding(
          context,
          { person: fields, status: isChanging ? status : "active", date: departsAt, roles },
          thresholds,
        ),
      );
    }
    return findings;
  },
};

/** Those of theirs who left by `asOf`, not too long ago. */
function whoLeft({ network }: GapContext, withinDays: number): DepartedPerson[] {
  return network.departed.filter(({ fields, leftAt }) => {
    const isTheirs = fields.side == null || fields.side === "customer" || fields.side === "external";
    return isTheirs && (leftAt === null || ageInDays(toMoment(leftAt), network.asOf.moment) <= withinDays);
  });
}

/** Roles for the goal of this map, else their own. */
function rolesOf({ network }: GapContext, { id, roles }: PersonInput): readonly string[] | null {
  const stake = network.goal?.stakes?.find((one) => one.personId === id);
  return stake?.roles ?? roles ?? null;
}

/** The influence people had while those who left were still there, as a share of the largest. */
function importanceBefore({ network }: GapContext): (id: string) => number {
  const { account, asOf, goal, departed } = network;
  const gone = new Set(departed.map(({ fields }) => fields.id));
  const people = account.people.map((person) =>
    gone.has(person.id) ? { ...person, status: "active" as const } : person,
  );
  const before = openNetwork({ ...account, people }, { asOf: asOf.iso, ...(goal === null ? {} : { goalId: goal.id }) });
  const { shares } = influence(before);
  let largest = 0;
  for (const share of shares) largest = Math.max(largest, share);
  return (id) => (largest > 0 ? (shares[before.indexOf.get(id) ?? -1] ?? 0) / largest : 0);
}

/** Whether somebody is part of the buying group, or known to us in any way, now or before. O(ties) once. */
function involvement({ network, influence }: GapContext): (person: PersonInput, index: number | null) => boolean {
  const { account, contact } = network;
  const group = new Set(influence.buyingGroup);
  const ours = new Set(account.people.filter((one) => one.side === "us").map((one) => one.id));
  const known = new Set<string>();
  for (const { from, to } of account.relationships ?? []) {
    if (ours.has(from)) known.add(to);
    if (ours.has(to)) known.add(from);
  }
  for (const { participants } of account.interactions ?? []) {
    if (!participants.some((one) => ours.has(one.personId))) continue;
    for (const { personId } of participants) known.add(personId);
  }
  return (person, index) =>
    (index !== null && (group.has(index) || contact.covered[index] === 1)) ||
    person.inBuyingGroup === true ||
    (person.roles?.some((role) => role !== "other" && role !== "point_of_contact") ?? false) ||
    person.lastContactAt != null ||
    (person.coverage != null && person.coverage !== "none") ||
    known.has(person.id);
}

/** Somebody who goes, or might. */
interface Departure {
  readonly person: PersonInput;
  readonly status: PersonStatus;
  /** When they go, or went. */
  readonly date: string | null;
  readonly roles: readonly string[] | null;
  /** Influence before they left, as a share of the largest. */
  readonly importance?: number;
}

const decidingRoles: readonly string[] = ["champion", "economic_buyer", "decision_maker"];

function finding(context: GapContext, departure: Departure, { riskFrom }: ContactDepartedOrAtRiskThresholds): Finding {
  const { network } = context;
  const { person, status, importance } = departure;
  const subjects = [personRef(person)];
  const index = network.indexOf.get(person.id);
  const owner = person.ownerId == null ? undefined : network.indexOf.get(person.ownerId);
  const owners = index === undefined ? context.refs(owner === undefined ? [] : [owner]) : context.owners([index]);
  return {
    subjects,
    metric:
      status === "active"
        ? { name: "departureRisk", value: person.departureRisk ?? 0, threshold: riskFrom }
        : { name: "departures", value: 1, threshold: 1 },
    proof: { kind: "people", people: subjects },
    reason: reasonFor(departure),
    remedy: { text: adviceFor(status, subjects[0]!), targets: subjects, owners, changes: null },
    confidence:
      index === undefined ? 1 : context.confidence().field(index, status === "active" ? "departureRisk" : "status"),
    benchmark: benchmark("departures"),
    leastSeverity: leastSeverityOf(context, departure),
    ...(importance === undefined ? {} : { importance }),
    ...(status === "on_leave" ? { severity: onLeaveSeverity } : {}),
  };
}

function leastSeverityOf({ network }: GapContext, { status, date, roles }: Departure): number {
  const isKey = roles?.some((role) => decidingRoles.includes(role)) ?? false;
  if (!isKey || status === "active" || status === "on_leave") return 0;
  if (status !== "leaving") return keySeverity.gone;
  const isSoon = date !== null && toMoment(date).end - network.asOf.moment.end <= soonDays;
  return isSoon ? keySeverity.soon : keySeverity.later;
}

function reasonFor({ person: input, status, date, roles }: Departure) {
  const person = nameWithTitle(input);
  if (status !== "left" && status !== "leaving") {
    return status === "transferred" || status === "on_leave"
      ? say(`gaps.contact_departed_or_at_risk.${status}`, { person })
      : say("gaps.contact_departed_or_at_risk.risk", { person, share: input.departureRisk ?? 0 });
  }
  const isChampion = roles?.includes("champion") ?? false;
  if (date === null)
    return isChampion
      ? say(`gaps.contact_departed_or_at_risk.champion_${status}`, { person })
      : say(`gaps.contact_departed_or_at_risk.${status}`, { person });
  return isChampion
    ? say(`gaps.contact_departed_or_at_risk.champion_${status}_on`, { person, date })
    : say(`gaps.contact_departed_or_at_risk.${status}_on`, { person, date });
}

function adviceFor(status: PersonStatus, person: Ref) {
  if (status === "left" || status === "transferred")
    return say("gaps.contact_departed_or_at_risk.successor", { person });
  if (status === "leaving") return say("gaps.contact_departed_or_at_risk.handover", { person });
  return status === "on_leave"
    ? say("gaps.contact_departed_or_at_risk.stand_in", { person })
    : say("gaps.contact_departed_or_at_risk.second", { person });
}
