import { issueTable } from "./issue-table.js";

/** What is wrong with what a plan is asked for. */
export const planningIssue = /* @__PURE__ */ issueTable({
  "issues.unknown_person.not_our_team": 'expected somebody of our team (side "us"), got {value}',
  "issues.unknown_gap": "no open gap {value}{clauses_}",
});
