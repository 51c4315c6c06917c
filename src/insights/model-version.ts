/**
 * Names the formulas and defaults behind the numbers. A changed default weight is a new model version: scores of different
 * versions are not to be compared.
 */
export const modelVersion = "2";
