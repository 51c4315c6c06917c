import { issueTable } from "./issue-table.js";

/** What is wrong with ids and references. */
export const referenceIssue = /* @__PURE__ */ issueTable({
  "issues.unknown_person": "unknown person {value}{clauses_}",
  "issues.unknown_person.no_influence":
    "{value} has no influence here: only customers and externals who have not left carry influence",
  "issues.unknown_goal": "unknown goal {value}{clauses_}",
  "issues.unknown_account": "unknown account {value}{clauses_}",
  "issues.unknown_competitor": "unknown competitor {value}{clauses_}",
  "issues.unknown_source": "unknown source {value}{clauses_}",
  "issues.unknown_position": "unknown position {value}{clauses_}",
  "issues.duplicate_id.position": "position {value} has the id of a person (at {at}; take another id)",
  "issues.duplicate_id.company": "company {value} has the id of the account itself (leave it out)",
  "issues.taken_word": "the word {value} has a meaning of its own (take another word)",
  "issues.unknown_department": "unknown department {value}{clauses_}",
  "issues.duplicate_id": "duplicate id {value} (first at {at})",
  "issues.duplicate_id.stake": "second stake of {value} (first at {at})",
});
