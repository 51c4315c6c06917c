import { issueTable } from "./issue-table.js";

/** Why a change cannot be applied. */
export const changeIssue = /* @__PURE__ */ issueTable({
  "issues.duplicate_id.taken": "duplicate id {value} (take another id, or update the one that has it)",
  "issues.own_successor": "{value} cannot succeed themselves (name somebody else, or no one)",
  "issues.unknown_relationship": "unknown relationship {value}{clauses_}",
  "issues.not_settable.identity": "{field} cannot be changed (remove the person and add another)",
  "issues.not_settable.person": "{field} cannot be cleared (every person has one)",
  "issues.not_settable.stake": "{field} cannot be cleared (every stake has one)",
  "issues.too_large.people": "{count} people after these changes (limit {limit}; raise options.limits.people)",
  "issues.too_large.relationships":
    "{count} relationships after these changes (limit {limit}; raise options.limits.relationships)",
  "issues.too_large.interactions":
    "{count} interactions after these changes (limit {limit}; raise options.limits.interactions)",
});
