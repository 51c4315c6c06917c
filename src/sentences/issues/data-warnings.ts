import { issueTable } from "./issue-table.js";

/** What is possible but unlikely in an account. */
export const dataWarning = /* @__PURE__ */ issueTable({
  "issues.unknown_id": "note about unknown id {value}{clauses_}",
  "issues.unknown_field.person": "unknown field {value} of a person{clauses_}",
  "issues.unknown_field.stake": "unknown field {value} of a stake{clauses_}",
  "issues.duplicate_email": "this e-mail address is also at {at} (the same person twice?)",
  "issues.self_tie": "tie {value} from {name} to themselves (not counted; leave it out)",
  "issues.repeated_tie": "same ends, kind and goal as {at} (one tie is enough, unless they hold at different times)",
  "issues.too_few_participants.none": "no one took part (not counted; list both sides)",
  "issues.too_few_participants.one": "only one person took part (not counted; list both sides)",
  "issues.top_reports_to":
    "{name} reports to {otherName} but isTop says that no one is above them (take one of the two out)",
  "issues.implausible_level":
    "level {level} is not below the boss: {name} reports to {otherName}, level {otherLevel} (0 is the top; a larger number is further down)",
  "issues.reversed_span.gap": "{days} days is less than minGapDays {limit} (swap them?)",
  "issues.reversed_span.dates": "{value} is before {field} {otherValue} (swap them?)",
  "issues.self_report": "{name} reports to themselves (leave reportsTo out, or set isTop)",
  "issues.self_report.dotted_line": "{name} has a dotted line to themselves (leave it out)",
  "issues.reporting_cycle": "reporting lines run in a circle: {circle} (take one of these lines out)",
  "issues.reporting_cycle.positions": "positions report in a circle: {circle} (take one reportsTo out)",
  "issues.company_cycle": "companies are parents in a circle: {circle} (take one parentAccountId out)",
  "issues.two_holders": "{name} and {otherName} hold position {value} at the same time (the one who came last counts)",
  "issues.department_cycle": "departments run in a circle: {circle} (take one parentId out)",
  "issues.department_cycle.self": "department {name} is its own parent (leave parentId out)",
  "issues.role_contradicts_stance.champion":
    "a champion with stance {value} (a champion is for us: check role or stance)",
  "issues.role_contradicts_stance.blocker":
    "a blocker with stance {value} (a blocker is against us: check role or stance)",
});
