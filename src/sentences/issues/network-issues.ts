import { issueTable } from "./issue-table.js";

/** What was assumed, chosen or left out to turn an account into numbers. */
export const networkIssue = /* @__PURE__ */ issueTable({
  "issues.later_than_as_of":
    "{count|tie or interaction|ties or interactions} and facts of {total|person|people} are dated after {value}: kept, not counted",
  "issues.other_goals_left_out":
    "{count|tie or interaction belongs|ties or interactions belong} to other goals and {count?was|were} left out",
  "issues.other_goals_left_out.all":
    "{count|tie or interaction belongs|ties or interactions belong} to single goals and {count?was|were} left out",
  "issues.large_interactions_left_out":
    "{count|interaction|interactions} with more than {limit} participants left out: so many people at once say nothing about pairs",
  "issues.inferred_level": "{count|level is|levels are} guessed from titles; state level or reportsTo where it matters",
  "issues.old_reporting_line":
    "{count|reporting line was|reporting lines were} last confirmed more than {days} days ago: verify",
  "issues.consultant_not_external":
    "{count|person|people} not marked external but said to consult for somebody: counted all the same",
  "issues.several_goals": "{count} goals: only account-wide facts are read; pass goalId to read the map of one",
  "issues.observations_disagree.mean": "{count} observations of {field} differ; the weighted mean is used",
  "issues.observations_disagree.majority": "{count} observations of {field} differ; the weighted majority is used",
  "issues.implied_role": "decision maker toward us: read as a decision maker, half sure",
  "issues.implied_stance.champion": "no stance stated: as a champion read as {value}",
  "issues.implied_stance.blocker": "no stance stated: as a blocker read as {value}",
});
