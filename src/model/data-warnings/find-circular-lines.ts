import { quote } from "../../internal/format-path.js";
import type { Ref } from "../../internal/issue.js";
import { dataWarning } from "../../sentences/issues/data-warnings.js";
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
      issues.push(dataWarning("warning", "issues.self_report", path, { name: quote(refs[0]!.label) }, refs));
    } else {
      issues.push(dataWarning("warning", "issues.reporting_cycle", path, { circle: circle(labelsOf(refs)) }, refs));
    }
  }
  for (const [index, person] of people.entries()) {
    const position = person.dottedLineTo?.indexOf(person.id) ?? -1;
    if (position === -1) continue;
    const path = ["people", index, "dottedLineTo", position];
    const name = quote(person.name);
    issues.push(dataWarning("warning", "issues.self_report.dotted_line", path, { name }, [personRef(person)]));
  }
  const positions = account.positions ?? [];
  for (const cycle of cyclesOf(positions, (position) => position.reportsTo)) {
    const path = ["positions", cycle[0]!, "reportsTo"];
    const circled = circle(cycle.map((index) => positions[index]!.title));
    issues.push(dataWarning("warning", "issues.reporting_cycle.positions", path, { circle: circled }));
  }
  const companies = account.accounts ?? [];
  for (const cycle of cyclesOf(companies, (company) => company.parentAccountId)) {
    const path = ["accounts", cycle[0]!, "parentAccountId"];
    const circled = circle(cycle.map((index) => companies[index]!.name));
    issues.push(dataWarning("warning", "issues.company_cycle", path, { circle: circled }));
  }
  const departments = account.departments ?? [];
  for (const cycle of cyclesOf(departments, (department) => department.parentId)) {
    const refs = cycle.map((index) => departmentRef(departments[index]!));
    const path = ["departments", cycle[0]!, "parentId"];
    issues.push(
      refs.length === 1
        ? dataWarning("warning", "issues.department_cycle.self", path, { name: quote(refs[0]!.label) }, refs)
        : dataWarning("warning", "issues.department_cycle", path, { circle: circle(labelsOf(refs)) }, refs),
    );
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
function circle(labels: readonly string[]): string {
  const names = labels.slice(0, longestShown).map(quote);
  return [...names, ...(labels.length > names.length ? ["…"] : []), names[0]].join(" → ");
}

function labelsOf(refs: readonly Ref[]): string[] {
  return refs.map((ref) => ref.label);
}
