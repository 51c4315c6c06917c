import { ageInDays, isAfter, toMoment } from "../../../internal/days.js";
import type { NoteInput } from "../../../model/context.js";
import { noteRef } from "../../../model/refs.js";
import { say } from "../../../sentences/gaps/planning.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link objectionOpen}. */
export interface ObjectionOpenThresholds {
  /** An objection of anybody is a gap once it is older than this, in days. */
  readonly openAfterDays: number;
}

/** An objection is open that concerns somebody notable, or for more than 30 days. */
export const objectionOpen: Rule<"objection_open", ObjectionOpenThresholds> = {
  rule: "objection_open",
  family: "planning",
  title: /* @__PURE__ */ say("gaps.objection_open.title", {}),
  severity: 45,
  thresholds: { openAfterDays: 30 },
  inputs(context): MissingFact[] {
    const known = (context.network.account.notes ?? []).length > 0;
    return known ? [] : [missingFact("notes")];
  },
  find(context, { openAfterDays }): Finding[] {
    const { asOf } = context.network;
    const findings: Finding[] = [];
    for (const note of context.network.account.notes ?? []) {
      const moment = toMoment(note.at);
      if (note.kind !== "objection" || note.state === "done" || isAfter(moment, asOf.moment)) continue;
      const age = ageInDays(moment, asOf.moment);
      const notable = concerned(context, note);
      if (notable.length > 0 || age > openAfterDays) findings.push(open(context, note, notable, age, openAfterDays));
    }
    return findings;
  },
};

function concerned(context: GapContext, { about: ids }: NoteInput): number[] {
  const known = (ids ?? []).map((id) => context.network.indexOf.get(id)).filter((index) => index !== undefined);
  return [...new Set(known)]
    .filter((index) => context.share(index) > 0 && context.isNotable(index))
    .sort((a, b) => a - b);
}

function open(
  context: GapContext,
  note: NoteInput,
  notable: readonly number[],
  age: number,
  openAfterDays: number,
): Finding {
  const ref = noteRef(note);
  return {
    subjects: [ref, ...context.refs(notable)],
    metric:
      notable.length > 0
        ? { name: "notablePeople", value: notable.length, threshold: 1 }
        : { name: "daysOpen", value: age, threshold: openAfterDays },
    proof: { kind: "facts", facts: [ref, ...context.refs(notable)], missing: [] },
    reason:
      notable.length > 0
        ? say("gaps.objection_open.person", { people: context.refs(notable), note: ref })
        : say("gaps.objection_open.old", { days: Math.floor(age), note: ref }),
    remedy: {
      text: say("gaps.objection_open.answer", {}),
      targets: context.refs(notable),
      owners: context.owners(notable),
      changes: null,
    },
    confidence: 1,
  };
}
