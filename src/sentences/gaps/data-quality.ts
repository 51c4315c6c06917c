import { sentenceTable } from "../sentence-table.js";

/** What gaps of the family data_quality say. */
export const say = /* @__PURE__ */ sentenceTable({
  "gaps.map_too_thin.title": "Map too thin",
  "gaps.map_too_thin.people": "Only {count|person|people} at the customer {count?is|are} on the map",
  "gaps.map_too_thin.nobody": "No one at the customer is on the map",
  "gaps.map_too_thin.share": "The map accounts for only {share%} of the influence",
  "gaps.map_too_thin.ask": "Ask {contact} who else takes part, and fill in {people}",
  "gaps.map_too_thin.complete": "Find out who else takes part, and fill in {people}",
  "gaps.map_too_thin.start": "Find out who takes part in the decision",

  "gaps.reporting_cycle.title": "Reporting lines in a circle",
  "gaps.reporting_cycle.reason": "The reporting lines run in a circle: {route>}",
  "gaps.reporting_cycle.remedy": "Confirm whom {person} reports to: that line is the most doubtful",

  "gaps.orphan_in_hierarchy.title": "Alone in the org chart",
  "gaps.orphan_in_hierarchy.reason":
    "{people} {people?stands|stand} alone in the org chart: no boss, no reports, and not at the top",
  "gaps.orphan_in_hierarchy.remedy": "Ask whom {people} {people?reports|report} to",
  "gaps.orphan_in_hierarchy.boss": "whom {person} reports to",

  "gaps.implausible_level.title": "Level does not fit the reporting line",
  "gaps.implausible_level.reason": "{person} is on level {level}, not below their boss {boss} on level {limit}",
  "gaps.implausible_level.remedy": "Check the level of {person}, or the reporting line",

  "gaps.critical_fact_weak.title": "Key fact uncertain",
  "gaps.critical_fact_weak.reason": "What matters about {person} is not well known: {facts}",
  "gaps.critical_fact_weak.doubtful": "{facts} (only {confidence%} sure)",
  "gaps.critical_fact_weak.old": "{facts} ({days|day|days} old)",
  "gaps.critical_fact_weak.remedy": "Verify the {facts} of {person}",
});
