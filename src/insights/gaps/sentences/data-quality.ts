/** Sentences of the family data_quality. */
export const dataQualitySentences = {
  "reporting_cycle.reason": "The reporting lines run in a circle: {route}",
  "reporting_cycle.remedy": "Confirm whom {person} reports to: that line is the first to doubt",
} as const;
