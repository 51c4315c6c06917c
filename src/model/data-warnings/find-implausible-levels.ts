import { quote } from "../../internal/format-path.js";
import { dataWarning } from "../../sentences/issues/data-warnings.js";
import { personRef } from "../refs.js";
import type { DataWarnings } from "./data-warnings.js";

/** People whose stated level is not below the stated level of their boss, and people at the top who report to somebody. */
export function findImplausibleLevels({ account, people, issues }: DataWarnings): void {
  for (const [index, person] of account.people.entries()) {
    if (person.reportsTo == null || person.reportsTo === person.id) continue;
    const boss = people.get(person.reportsTo);
    if (boss === undefined) continue;
    const refs = [personRef(person), personRef(boss)];
    const names = { name: quote(person.name), otherName: quote(boss.name) };
    if (person.isTop === true) {
      issues.push(dataWarning("warning", "issues.top_reports_to", ["people", index, "isTop"], names, refs));
    }
    if (person.level == null || boss.level == null || person.level > boss.level) continue;
    const params = { ...names, level: person.level, otherLevel: boss.level };
    issues.push(dataWarning("warning", "issues.implausible_level", ["people", index, "level"], params, refs));
  }
}
