/** Sentences of the family data_quality. */
export const dataQualitySentences = {
  "reporting_cycle.reason": "The reporting lines run in a circle: {route}",
  "reporting_cycle.remedy": "Confirm whom {person} reports to: that line is the first to doubt",

  "map_too_thin.people": "Only {count|person|people} of the customer {count?is|are} on the map",
  "map_too_thin.nobody": "Nobody of the customer is on the map",
  "map_too_thin.share": "The map accounts for {share} % of the decision only",
  "map_too_thin.ask": "Ask {contact} who else takes part, and complete {people}",
  "map_too_thin.complete": "Find out who else takes part, and complete {people}",
  "map_too_thin.start": "Find out who takes part in the decision",

  "orphan_in_hierarchy.reason": "{person} stands alone in the org chart: no boss, no reports, and not the top",
  "orphan_in_hierarchy.remedy": "Ask whom {person} reports to",

  "implausible_level.reason": "{person} is on level {level}, not below their boss {boss} on level {above}",
  "implausible_level.remedy": "Check the level of {person}, or the reporting line",

  "critical_fact_weak.reason": "What matters about {person} is weakly known: {facts}",
  "critical_fact_weak.remedy": "Verify it: {facts} of {person}",
} as const;
