/** A fact about a person that a question can ask for. */
export type Fact =
  | "stance"
  | "roles"
  | "listening"
  | "swaying"
  | "coverage"
  | "lastContactAt"
  | "departmentId"
  | "level"
  | "reportsTo"
  | "veto";

/** Which fact answers what a rule says is missing, by its words. What is not here cannot be answered about one person. */
export const factOfMissing: Readonly<Record<string, Fact>> = {
  "who decides: somebody's role or weight": "roles",
  "anybody's role": "roles",
  "anybody's stance toward us": "stance",
  "the stance of people with influence": "stance",
  "the stance of people with a say": "stance",
  "who listens to whom, beside reporting lines": "listening",
  "whom the champion influences": "swaying",
  "whom we are in contact with: ties, interactions or coverage": "coverage",
  "when we last had contact": "lastContactAt",
  "when we last had contact with anybody": "lastContactAt",
  "anybody's department": "departmentId",
  "the department of people we are in contact with": "departmentId",
  "anybody's level": "level",
  "the level of people in contact": "level",
  "who reports to whom": "reportsTo",
  "who can veto": "veto",
};

/** The question in English; `{person}` stands for the name. */
export const askedFor: Readonly<Record<Fact, string>> = {
  stance: "Where does {person} stand toward us?",
  roles: "What is the part of {person} in the decision?",
  listening: "Whom does {person} listen to?",
  swaying: "Whom does {person} influence?",
  coverage: "How well do we know {person}?",
  lastContactAt: "When did one of us last have contact with {person}?",
  departmentId: "Which department does {person} belong to?",
  level: "On which level is {person}?",
  reportsTo: "Whom does {person} report to?",
  veto: "Can {person} veto the decision?",
};
