import { shorten } from "../../internal/format-path.js";
import type { Ref } from "../../internal/issue.js";
import type { Maybe } from "../fields.js";
import { departmentRef, personRef } from "../refs.js";
import type { DataWarnings } from "./data-warnings.js";
import { findCycles } from "./find-cycles.js";

const longestShown = 5;

/** Reporting lines and departments that lead back to where they begin: one issue a circle, with all its members. */
export function findCircularLines({ account, issues }: DataWarnings): void {
  const { people } = account;
  for (const cycle of cyclesOf(people, (person) => person.reportsTo)) {
    const refs = cycle.map((index) => personRef(people[index]!));
    const path = ["people", cycle[0]!, "reportsTo"];
    if (refs.length === 1) {
      const message = `"${shorten(refs[0]!.label)}" reports to themselves (leave reportsTo out, or set isTop)`;
      issues.push({ severity: "warning", code: "self_report", path, message, refs });
    } else {
      const message = `reporting lines run in a circle: ${circle(refs)} (take one of these lines out)`;
      issues.push({ severity: "warning", code: "reporting_cycle", path, message, refs });
    }
  }
  for (const [index, person] of people.entries()) {
    const position = person.dottedLineTo?.indexOf(person.id) ?? -1;
    if (position === -1) continue;
    const message = `"${shorten(person.name)}" has a dotted line to themselves (leave it out)`;
    const path = ["people", index, "dottedLineTo", position];
    issues.push({ severity: "warning", code: "self_report", path, message, refs: [personRef(person)] });
  }
  const departments = account.departments ?? [];
  for (const cycle of cyclesOf(departments, (department) => department.parentId)) {
    const refs = cycle.map((index) => departmentRef(departments[index]!));
    const path = ["departments", cycle[0]!, "parentId"];
    const message =
      refs.length === 1
        ? `department "${shorten(refs[0]!.label)}" is its own parent (leave parentId out)`
        : `departments run in a circle: ${circle(refs)} (take one parentId out)`;
    issues.push({ severity: "warning", code: "department_cycle", path, message, refs });
  }
}

function cyclesOf<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  above: (entry: Entry) => Maybe<string>,
): number[][] {
  const positions = new Map<string, number>();
  for (const [index, entry] of entries.entries()) positions.set(entry.id, index);
  const next: number[] = [];
  for (const entry of entries) next.push(positions.get(above(entry) ?? "") ?? -1);
  return findCycles(next);
}

/** `"Ana" → "Lee" → "Ana"`; a long circle is cut. */
function circle(refs: readonly Ref[]): string {
  const names = refs.slice(0, longestShown).map((ref) => `"${shorten(ref.label)}"`);
  const rest = refs.length - names.length;
  return [...names, ...(rest > 0 ? [`${rest} more`] : []), names[0]].join(" → ");
}
