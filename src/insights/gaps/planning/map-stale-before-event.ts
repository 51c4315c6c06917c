import { ageInDays, isAfter, toMoment } from "../../../internal/days.js";
import type { EventInput } from "../../../model/context.js";
import { say } from "../../../sentences/gaps/planning.js";
import { word } from "../../../sentences/words.js";
import { buildFinding, byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link mapStaleBeforeEvent}. */
export interface MapStaleBeforeEventThresholds {
  /** An event further ahead, in days, leaves time. */
  readonly aheadDays: number;
  /** Facts older than this, in days, are stale. */
  readonly staleAfterDays: number;
}

/**
 * A renewal or project is ahead and the map is old: of the dated facts about people, weighted by their influence, half are
 * older than 120 days.
 */
export const mapStaleBeforeEvent: Rule<"map_stale_before_event", MapStaleBeforeEventThresholds> = {
  rule: "map_stale_before_event",
  family: "planning",
  title: /* @__PURE__ */ say("gaps.map_stale_before_event.title", {}),
  severity: 55,
  thresholds: { aheadDays: 90, staleAfterDays: 120 },
  inputs(context): MissingFact[] {
    const missing: MissingFact[] = [];
    if (eventsOf(context).length === 0) missing.push(missingFact("events"));
    if (datedFacts(context).length === 0) missing.push(missingFact("fact_dates"));
    return missing;
  },
  find(context, { aheadDays, staleAfterDays }): Finding[] {
    const next = nextEvent(context, aheadDays);
    const age = medianAge(datedFacts(context));
    return next !== null && age > staleAfterDays ? [stale(context, next, age, staleAfterDays)] : [];
  },
};

interface NextEvent {
  readonly event: EventInput;
  readonly days: number;
}

/** Events of the account, and the day on which the goal closes where it is a renewal. */
function eventsOf({ network: { account, goal } }: GapContext): readonly EventInput[] {
  const events = account.events ?? [];
  if (goal?.kind !== "renewal" || goal.closeAt == null) return events;
  return [...events, { id: goal.id, kind: "renewal", at: goal.closeAt }];
}

function nextEvent(context: GapContext, aheadDays: number): NextEvent | null {
  let next: NextEvent | null = null;
  const { network } = context;
  for (const event of eventsOf(context)) {
    if (event.kind !== "renewal" && event.kind !== "project") continue;
    const days = toMoment(event.at).end - network.asOf.moment.end;
    if (days >= 0 && days <= aheadDays && (next === null || days < next.days)) next = { event, days };
  }
  return next;
}

interface DatedFact {
  readonly person: number;
  readonly age: number;
  readonly weight: number;
}

/** Fields with a date, last contacts and relationships, each with the influence of whom it is about. */
function datedFacts(context: GapContext): DatedFact[] {
  const { account, indexOf, asOf } = context.network;
  const facts: DatedFact[] = [];
  const add = (id: string, date: string | null | undefined) => {
    const person = indexOf.get(id);
    if (person === undefined || date == null || context.share(person) === 0) return;
    const moment = toMoment(date);
    if (isAfter(moment, asOf.moment)) return;
    facts.push({ person, age: ageInDays(moment, asOf.moment), weight: context.share(person) });
  };
  for (const { id, fields, stake } of context.scope) {
    for (const known of Object.values(fields.provenance ?? {})) add(id, known.asOf);
    for (const known of Object.values(stake?.provenance ?? {})) add(id, known.asOf);
    add(id, context.network.contact.lastContactAt[indexOf.get(id)!]);
  }
  for (const tie of account.relationships ?? []) {
    add(tie.from, tie.asOf);
    add(tie.to, tie.asOf);
  }
  return facts;
}

/** The age that half of the weight reaches. */
function medianAge(facts: readonly DatedFact[]): number {
  const sorted = [...facts].sort((a, b) => a.age - b.age);
  const total = sorted.reduce((sum, fact) => sum + fact.weight, 0);
  let oldest = 0;
  let passed = 0;
  for (const { age, weight } of sorted) {
    if (passed >= total / 2) break;
    oldest = age;
    passed += weight;
  }
  return oldest;
}

function stale(context: GapContext, { event, days }: NextEvent, age: number, staleAfterDays: number): Finding {
  const old = datedFacts(context).filter((fact) => fact.age > staleAfterDays);
  const people = [...new Set(old.map((fact) => fact.person))].sort(byInfluence(context));
  return buildFinding(context, [], {
    metric: { name: "medianFactAge", value: age, threshold: staleAfterDays },
    reason: say("gaps.map_stale_before_event.reason", {
      event: word(`words.event.${event.kind}`, {}),
      days: Math.round(days),
      limit: Math.floor(age),
    }),
    advice: say("gaps.map_stale_before_event.remedy", { date: event.at.slice(0, 10), people: context.refs(people) }),
    proof: { kind: "people", people: context.refs(people) },
    targets: people.slice(0, 3),
    confidence: 1,
  });
}
