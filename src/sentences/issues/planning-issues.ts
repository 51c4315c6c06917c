import { issueTable } from "./issue-table.js";

/** What is wrong with what a plan is asked for. */
export const planningIssue = /* @__PURE__ */ issueTable({
  "issues.unknown_person.not_our_team": 'expected somebody of our team (side "us"), got {value}',
  "issues.out_of_range.plan_ended": "the plan would end on {value}, before it begins on {otherValue}",
  "issues.invalid_plan": "no plan (pass what planEngagement returns)",
  "issues.other_account.plan": "a plan of account {value}, not of {otherValue} (track it with its own account)",
  "issues.unknown_gap": "no open gap {value}{clauses_}",
});
