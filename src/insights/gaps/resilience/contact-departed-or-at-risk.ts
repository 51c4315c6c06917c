import { ageInDays, toMoment } from "../../../internal/days.js";
import type { PersonInput } from "../../../model/person.js";
import { personRef } from "../../../model/refs.js";
import type { PersonStatus } from "../../../model/vocabularies.js";
import { benchmark } from "../benchmarks.js";
import type { Finding } from "../finding.js";
import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { reaches } from "../reaches.js";
import type { Rule } from "../rule.js";
import { say } from "../say.js";

/** Thresholds of {@link contactDepartedOrAtRisk}. */
export interface ContactDepartedOrAtRiskThresholds {
  /** A risk of leaving from here up counts, 0..1. */
  readonly riskFrom: number;
  /** Somebody who left longer ago, in days, is no news. */
  readonly leftWithinDays: number;
}

const changes: Readonly<Partial<Record<PersonStatus, string>>> = {
  leaving: "is leaving",
  transferred: "was transferred",
  on_leave: "is on leave",
};

/** Somebody of the buying group, or of our contacts, has left, is leaving, was moved, is on leave or is likely to go. */
export const contactDepartedOrAtRisk: Rule<"contact_departed_or_at_risk", ContactDepartedOrAtRiskThresholds> = {
  rule: "contact_departed_or_at_risk",
  family: "resilience",
  title: "Contact gone or at risk",
  severity: 75,
  thresholds: { riskFrom: 0.5, leftWithinDays: 365 },
  inputs(context): MissingFact[] {
    const { people } = context.network.account;
    const known = people.some((person) => person.status != null || person.departureRisk != null);
    return known ? [] : [{ what: "who is leaving, or likely to", refs: [] }];
  },
  find(context, thresholds): Finding[] {
    const findings: Finding[] = [];
    for (const person of whoLeft(context, thresholds.leftWithinDays)) {
      findings.push(finding(context, person, "left", thresholds));
    }
    for (const { index, fields, status } of context.scope) {
      const isAtRisk = status !== "vacant" && reaches(fields.departureRisk ?? 0, thresholds.riskFrom);
      const isChanging = changes[status] !== undefined;
      if (!(isChanging || isAtRisk) || !isInvolved(context, fields, index)) continue;
      findings.push(finding(context, fields, isChanging ? status : "active", thresholds));
    }
    return findings;
  },
};

/** Those of theirs who left at `asOf`, not too long ago, and took part. */
function whoLeft(context: GapContext, withinDays: number): PersonInput[] {
  const { account, indexOf, asOf } = context.network;
  return account.people.filter((person) => {
    const isTheirs = person.side == null || person.side === "customer" || person.side === "external";
    if (!isTheirs || person.status !== "left" || indexOf.has(person.id)) return false;
    const { statusFrom } = person;
    if (statusFrom != null && ageInDays(toMoment(statusFrom), asOf.moment) > withinDays) return false;
    return isInvolved(context, person, null);
  });
}

/** Part of the buying group, or known to us in any way, now or before. */
function isInvolved({ network, influence }: GapContext, person: PersonInput, index: number | null): boolean {
  if (index !== null && (influence.buyingGroup.includes(index) || network.contact.covered[index] === 1)) return true;
  if (person.inBuyingGroup === true) return true;
  if (person.roles?.some((role) => role !== "other" && role !== "point_of_contact")) return true;
  if (person.lastContactAt != null || (person.coverage != null && person.coverage !== "none")) return true;
  const { account } = network;
  const ours = new Set(account.people.filter((one) => one.side === "us").map((one) => one.id));
  const isTie = ({ from, to }: { from: string; to: string }) =>
    (from === person.id && ours.has(to)) || (to === person.id && ours.has(from));
  if (account.relationships?.some(isTie)) return true;
  return (account.interactions ?? []).some(({ participants }) => {
    const ids = participants.map((one) => one.personId);
    return ids.includes(person.id) && ids.some((id) => ours.has(id));
  });
}

function finding(
  context: GapContext,
  person: PersonInput,
  status: PersonStatus,
  { riskFrom }: ContactDepartedOrAtRiskThresholds,
): Finding {
  const { network } = context;
  const subjects = [personRef(person)];
  const index = network.indexOf.get(person.id);
  const called = person.title ? `${person.name} (${person.title})` : person.name;
  const risk = person.departureRisk ?? 0;
  const change = changes[status];
  const owner = person.ownerId == null ? undefined : network.indexOf.get(person.ownerId);
  const owners = index === undefined ? (owner === undefined ? [] : [owner]) : network.contact.coveredBy[index]!;
  return {
    subjects,
    metric:
      status === "active"
        ? { name: "departureRisk", value: risk, threshold: riskFrom }
        : { name: "departures", value: 1, threshold: 1 },
    proof: { kind: "people", people: subjects },
    reason:
      status === "left"
        ? say("contact_departed_or_at_risk.left", { person: called })
        : change !== undefined
          ? say("contact_departed_or_at_risk.changing", { person: called, change })
          : say("contact_departed_or_at_risk.risk", { person: called, risk: Math.round(risk * 100) }),
    remedy: {
      text:
        status === "left"
          ? say("contact_departed_or_at_risk.successor", { person: person.name })
          : say("contact_departed_or_at_risk.handover", { person: person.name }),
      targets: subjects,
      owners: context.refs(owners),
      changes: null,
    },
    confidence:
      index === undefined ? 1 : context.certainty().field(index, status === "active" ? "departureRisk" : "status"),
    benchmark: benchmark("departures"),
  };
}
