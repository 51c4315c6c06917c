import { ageInDays, toMoment } from "../../../internal/days.js";
import type { PersonInput } from "../../../model/person.js";
import { personRef } from "../../../model/refs.js";
import type { PersonStatus } from "../../../model/vocabularies.js";
import { say } from "../../../sentences/gaps/resilience.js";
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

/** Somebody of the buying group, or of our contacts, has left, is leaving, was moved, is on leave or is likely to go. */
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
    for (const person of whoLeft(context, thresholds.leftWithinDays)) {
      findings.push(finding(context, person, "left", thresholds));
    }
    for (const { index, fields, status } of context.scope) {
      const isAtRisk = status !== "vacant" && atLeast(fields.departureRisk ?? 0, thresholds.riskFrom);
      const isChanging = changing.has(status);
      if (!(isChanging || isAtRisk) || !isInvolved(context, fields, index)) continue;
      findings.push(finding(context, fields, isChanging ? status : "active", thresholds));
    }
    return findings;
  },
};

/** Those of theirs who left by `asOf`, not too long ago, and took part. */
function whoLeft(context: GapContext, withinDays: number): PersonInput[] {
  const { departed, asOf } = context.network;
  const found: PersonInput[] = [];
  for (const { fields, leftAt } of departed) {
    const isTheirs = fields.side == null || fields.side === "customer" || fields.side === "external";
    if (!isTheirs || (leftAt !== null && ageInDays(toMoment(leftAt), asOf.moment) > withinDays)) continue;
    if (isInvolved(context, fields, null)) found.push(fields);
  }
  return found;
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
  const risk = person.departureRisk ?? 0;
  const owner = person.ownerId == null ? undefined : network.indexOf.get(person.ownerId);
  const owners = index === undefined ? (owner === undefined ? [] : [owner]) : network.contact.coveredBy[index]!;
  return {
    subjects,
    metric:
      status === "active"
        ? { name: "departureRisk", value: risk, threshold: riskFrom }
        : { name: "departures", value: 1, threshold: 1 },
    proof: { kind: "people", people: subjects },
    reason: reasonFor(person, status),
    remedy: {
      text:
        status === "left"
          ? say("gaps.contact_departed_or_at_risk.successor", { person: subjects[0]! })
          : say("gaps.contact_departed_or_at_risk.handover", { person: subjects[0]! }),
      targets: subjects,
      owners: context.refs(owners),
      changes: null,
    },
    confidence:
      index === undefined ? 1 : context.confidence().field(index, status === "active" ? "departureRisk" : "status"),
    benchmark: benchmark("departures"),
  };
}

function reasonFor(input: PersonInput, status: PersonStatus) {
  const person = nameWithTitle(input);
  if (status === "left" || status === "leaving" || status === "transferred" || status === "on_leave")
    return say(`gaps.contact_departed_or_at_risk.${status}`, { person });
  return say("gaps.contact_departed_or_at_risk.risk", { person, share: input.departureRisk ?? 0 });
}
