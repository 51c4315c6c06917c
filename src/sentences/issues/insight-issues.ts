import { issueTable } from "./issue-table.js";

/** What to know before relying on influence and its parts. */
export const influenceIssue = /* @__PURE__ */ issueTable({
  "issues.formal_only":
    "only reporting lines are known: influence follows the org chart; add who influences or advises whom",
  "issues.log_only":
    'interactions alone say {share%} of what is known about who listens to whom: try engine "katz", or add who influences or advises whom',
  "issues.log_engine":
    "this map is made of logs ({share%} of what is known about who listens to whom): influence counts who is written to; add who influences or advises whom",
  "issues.no_decision_rights":
    "no roles and no levels are known: everyone counts as one vote; add roles, titles or reportsTo",
  "issues.no_decision_maker":
    "no one is known to decide: an unknown decider is spread by level; give the decider a role",
  "issues.betweenness_estimated": "more than {limit} people: betweenness is estimated from {limit} of them",
  "issues.no_team":
    "nothing is known about our contacts: add our people and whom they talk to, or coverage and ownerId",
});

/** What to know before relying on factions. */
export const allianceIssue = /* @__PURE__ */ issueTable({
  "issues.no_feelings": "no feelings between people are known: no one has a faction; add allies, rivals and trust",
  "issues.mixed_feelings":
    "{count|person feels|people feel} both liking and hostility for someone ({person} for {other}): they cancel out; check which still holds",
  "issues.opposite_feelings":
    "{count|pair feels|pairs feel} opposite ways about each other ({person} and {other}): the two sides are summed",
  "issues.one_sided_feelings":
    "{count} of {total|tie|ties} with feelings {count?is|are} known from one side only: find out what the other side feels",
  "issues.factions_not_proven": "a better division into factions may exist",
  "issues.factions_not_proven.bound": "a better division into factions may exist; none has less frustration than {low}",
  "issues.several_divisions": "{count|other division fits|other divisions fit} as well: see alternatives",
});

/** Why two results cannot be compared. */
export const comparisonIssue = /* @__PURE__ */ issueTable({
  "issues.different_versions":
    "scores of model versions {value} and {otherValue} cannot be compared; score both accounts again",
});
