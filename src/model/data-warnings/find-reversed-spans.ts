import { toMoment } from "../../internal/days.js";
import { quote } from "../../internal/format-path.js";
import type { Ref } from "../../internal/issue.js";
import { dataWarning } from "../../sentences/issues/data-warnings.js";
import type { Maybe } from "../fields.js";
import { personRef } from "../refs.js";
import type { DataWarnings } from "./data-warnings.js";

/** Spans that end before they begin: of ties, of what somebody is going through, and of how often they want to hear from us. */
export function findReversedSpans(warnings: DataWarnings): void {
  const { account, issues } = warnings;
  for (const [index, person] of account.people.entries()) {
    const path = ["people", index, "statusUntil"];
    compareDates(warnings, "statusFrom", person.statusFrom, person.statusUntil, path, () => personRef(person));
    const { minGapDays, maxGapDays } = person.communication ?? {};
    if (minGapDays == null || maxGapDays == null || minGapDays <= maxGapDays) continue;
    const gaps = { days: maxGapDays, limit: minGapDays };
    const field = ["people", index, "communication", "maxGapDays"];
    issues.push(dataWarning("warning", "issues.reversed_span.gap", field, gaps, [personRef(person)]));
  }
  for (const [index, tie] of account.relationships?.entries() ?? []) {
    const path = ["relationships", index, "validTo"];
    compareDates(warnings, "validFrom", tie.validFrom, tie.validTo, path, () => warnings.tieRef(index));
  }
  const refTo = (id: string) => (): Ref => personRef(warnings.people.get(id) ?? { id, name: id });
  for (const [index, { holders }] of account.positions?.entries() ?? []) {
    for (const [at, { personId, from, until }] of holders?.entries() ?? []) {
      compareDates(warnings, "from", from, until, ["positions", index, "holders", at, "until"], refTo(personId));
    }
  }
  for (const [index, { personId, validFrom, validTo }] of account.memberships?.entries() ?? []) {
    compareDates(warnings, "validFrom", validFrom, validTo, ["memberships", index, "validTo"], refTo(personId));
  }
  for (const [goalIndex, { stakes }] of account.goals?.entries() ?? []) {
    for (const [index, { personId, validFrom, validTo }] of stakes?.entries() ?? []) {
      const at = ["goals", goalIndex, "stakes", index, "validTo"];
      compareDates(warnings, "validFrom", validFrom, validTo, at, refTo(personId));
    }
  }
}

function compareDates(
  { issues }: DataWarnings,
  fieldFrom: string,
  from: Maybe<string>,
  until: Maybe<string>,
  path: (string | number)[],
  ref: () => Ref,
): void {
  if (from == null || until == null) return;
  const first = toMoment(from);
  const last = toMoment(until);
  if (last.begin >= first.begin || last.end > first.begin) return;
  const params = { value: quote(until), field: fieldFrom, otherValue: quote(from) };
  issues.push(dataWarning("warning", "issues.reversed_span.dates", path, params, [ref()]));
}
