import { AccountError } from "../../internal/account-error.js";
import { quote } from "../../internal/format-path.js";
import { readResult } from "../../internal/read-result.js";
import * as s from "../../internal/schema.js";
import { validate } from "../../internal/validate.js";
import type { EngagementPlan, PlanStep } from "../../planning/engagement/engagement-plan.js";
import { contentLine, dayAfter, dayOf, escapeText, momentOf } from "./content-line.js";

/** Options of {@link exportIcal}. */
export interface IcalOptions {
  /** Only the steps of this one of our team: their own calendar. @defaultValue the steps of everybody */
  ownerId?: string | undefined;
  /**
   * `"events"`: all-day events on the day a step is due, which every calendar shows. `"tasks"`: to-dos that start when a step may be
   * taken and are due when it has to be; not every calendar shows them. @defaultValue "events"
   */
  as?: "events" | "tasks" | undefined;
}

const optionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({ ownerId: s.optional(s.string()), as: s.withDefault(s.enum(["events", "tasks"]), "events") }))();

/** Steps of people who hold so much are put before others. */
const priorities: Readonly<Record<PlanStep["quadrant"], number>> = {
  leverage: 1,
  convert: 1,
  neutralize: 1,
  keep_informed: 5,
  monitor: 9,
};

/**
 * Writes an engagement plan as a calendar (iCalendar, RFC 5545): one all-day entry a step, on the day it is due, with what to ask, why,
 * by which route, what to bring up and what to avoid, and the steps that come first.
 *
 * Entries keep their identity (`UID`: account, goal and person) when the plan is made again later, so that a calendar updates them
 * instead of showing them twice. There is no clock: entries are stamped with the day the plan is of. The same plan gives the same bytes.
 *
 * @param plan - From `planEngagement`, also after a way through JSON, in any language that `translateResult` wrote it.
 * @param options - See {@link IcalOptions}.
 * @returns The calendar as text: UTF-8, lines of at most 75 bytes, ended by CR LF. Without steps it is an empty calendar.
 * @throws AccountError `invalid_options` for what is no plan, or an owner who has no step in it.
 * @see RFC 5545, https://www.rfc-editor.org/rfc/rfc5545
 *
 * @example
 * ```ts
 * import { planEngagement } from "account-graph";
 * import { exportIcal } from "account-graph/export/ical";
 *
 * const people = [{ id: "dana", name: "Dana Cole", roles: ["economic_buyer" as const] }];
 * const calendar = exportIcal(planEngagement({ id: "acme", name: "Acme", asOf: "2026-03-01", people }));
 * console.log(calendar.split("\r\n").filter((line) => /^(UID|DTSTART|SUMMARY)/.test(line)).join("\n"));
 * // prints: UID:acme/step::dana@account-graph
 * // prints: DTSTART;VALUE=DATE:20260315
 * // prints: SUMMARY:Find out what Dana Cole wants to achieve\, and where they stand
 * ```
 */
export function exportIcal(plan: EngagementPlan, options: IcalOptions = {}): string {
  return readResult("plan", "planEngagement", () => {
    const { ownerId, as } = validate(optionsSchema, options, "invalid_options", ["options"]);
    const given = (typeof plan === "object" && plan !== null ? plan : {}) as Partial<EngagementPlan>;
    if (!Array.isArray(given.steps) || typeof given.asOf !== "string" || typeof given.accountId !== "string") {
      refuse(["plan"], "invalid_plan", "no plan (pass what planEngagement returns)");
    }
    const steps = ownerId === undefined ? plan.steps : plan.steps.filter(({ owner }) => owner?.id === ownerId);
    if (ownerId !== undefined && steps.length === 0) {
      refuse(["options", "ownerId"], "unknown_reference", `${quote(ownerId)} owns no step of this plan`);
    }
    const listed = new Set(steps.map(({ id }) => id));
    const stamp = momentOf(plan.asOf);
    const lines = [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//account-graph//engagement plan//EN",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      contentLine("NAME", escapeText(plan.accountName)),
      contentLine("X-WR-CALNAME", escapeText(plan.accountName)),
      ...steps.flatMap((step) => entryOf(plan, step, { as, stamp, listed })),
      "END:VCALENDAR",
    ];
    return `${lines.join("\r\n")}\r\n`;
  });
}

interface Entry {
  readonly as: "events" | "tasks";
  readonly stamp: string;
  readonly listed: ReadonlySet<string>;
}

function entryOf(plan: EngagementPlan, step: PlanStep, { as, stamp, listed }: Entry): string[] {
  const name = as === "events" ? "VEVENT" : "VTODO";
  const due = dayOf(step.dueBy);
  const dates =
    as === "events"
      ? [`DTSTART;VALUE=DATE:${due}`, `DTEND;VALUE=DATE:${dayAfter(step.dueBy)}`, "TRANSP:TRANSPARENT"]
      : [
          ...(step.notBefore !== null && step.notBefore < step.dueBy
            ? [`DTSTART;VALUE=DATE:${dayOf(step.notBefore)}`]
            : []),
          `DUE;VALUE=DATE:${due}`,
          "STATUS:NEEDS-ACTION",
        ];
  return [
    `BEGIN:${name}`,
    contentLine("UID", escapeText(uidOf(plan, step.id))),
    `DTSTAMP:${stamp}`,
    ...dates,
    contentLine("SUMMARY", escapeText(step.ask.text)),
    contentLine("DESCRIPTION", escapeText(descriptionOf(step))),
    ...(step.owner === null ? [] : [contentLine("CONTACT", escapeText(step.owner.label))]),
    contentLine("CATEGORIES", [step.objective, step.quadrant].map(escapeText).join(",")),
    `PRIORITY:${priorities[step.quadrant] ?? 5}`,
    ...step.after
      .filter((id) => listed.has(id))
      .map((id) => contentLine("RELATED-TO;RELTYPE=DEPENDS-ON", escapeText(uidOf(plan, id)))),
    `END:${name}`,
  ];
}

/** The same entry in every plan of this account; ids of any letters become letters that every calendar keeps. */
function uidOf({ accountId }: EngagementPlan, stepId: string): string {
  return `${encoded(accountId)}/${encoded(stepId)}@account-graph`;
}

function encoded(id: string): string {
  return encodeURIComponent(id.replace(/\p{Cs}/gu, "\ufffd")).replaceAll("%3A", ":");
}

/** A line each: why, the route, when at the earliest, what to bring up, what to avoid. */
function descriptionOf({ reason, route, owner, person, notBefore, topics, avoid }: PlanStep): string {
  const way = route.length > 0 ? route : owner === null ? [person] : [owner, person];
  return [
    reason.text,
    way.map(({ label }) => label).join(" → "),
    ...(notBefore === null ? [] : [`≥ ${notBefore}`]),
    ...topics.map(({ label }) => `+ ${label}`),
    ...avoid.map(({ text }) => `! ${text}`),
  ].join("\n");
}

function refuse(path: string[], code: string, message: string): never {
  throw new AccountError("invalid_options", [{ severity: "error", code, path, message }]);
}
