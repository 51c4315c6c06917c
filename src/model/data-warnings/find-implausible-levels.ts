import { shorten } from "../../internal/format-path.js";
import { personRef } from "../refs.js";
import type { DataWarnings } from "./data-warnings.js";

/** People whose stated level is not below the stated level of their boss, and people at the top who report to somebody. */
export function findImplausibleLevels({ account, people, issues }: DataWarnings): void {
  for (const [index, person] of account.people.entries()) {
    if (person.reportsTo == null || person.reportsTo === person.id) continue;
    const boss = people.get(person.reportsTo);
    if (boss === undefined) continue;
    const refs = [personRef(person), personRef(boss)];
    const names = `"${shorten(person.name)}" reports to "${shorten(boss.name)}"`;
    if (person.isTop === true) {
      const message = `${names} but isTop says there is nobody above (take one of the two out)`;
      issues.push({ severity: "warning", code: "top_reports_to", path: ["people", index, "isTop"], message, refs });
    }
    if (person.level == null || boss.level == null || person.level > boss.level) continue;
    const message = `level ${person.level} is not below the boss: ${names}, level ${boss.level} (0 is the top; a larger number is further down)`;
    issues.push({ severity: "warning", code: "implausible_level", path: ["people", index, "level"], message, refs });
  }
}
