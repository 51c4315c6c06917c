import { sentenceTable } from "./sentence-table.js";

/** Sentences about the seven sides of an account's health. */
export const healthSentence = /* @__PURE__ */ sentenceTable({
  "health.coverage": "Coverage {points} of 100: the people we are in touch with hold {share%} of the influence",
  "health.breadth.none": "Breadth {points} of 100: no live contact",
  "health.breadth.single": "Breadth {points} of 100: single-threaded, with one live contact",
  "health.breadth.one_matters":
    "Breadth {points} of 100: {count|live contact|live contacts}, but nearly everything rests on one of them",
  "health.breadth":
    "Breadth {points} of 100: {count|live contact|live contacts}, worth {threads|equally strong one|equally strong ones}",
  "health.support": "Support {points} of 100: the group as a whole is {stance}",
  "health.depth": "Depth {points} of 100: our relationships with the most influential people are {grade}",
  "health.freshness": "Freshness {points} of 100: our contact with the most influential people is {grade}",
  "health.resilience":
    "Resilience {points} of 100: if our most important contact leaves, we are still in touch with {share%} of the influence",
  "health.seniority.none": "Seniority {points} of 100: we are in touch with no one of known level",
  "health.seniority": "Seniority {points} of 100: we are in touch with people on {count} of {total|level|levels}",

  "health.grade.very_weak": "very weak",
  "health.grade.weak": "weak",
  "health.grade.fair": "fair",
  "health.grade.strong": "strong",
  "health.grade.out_of_date": "out of date",
  "health.grade.fading": "fading",
  "health.grade.recent": "recent",

  "health.coverage.unknown": "Coverage is not known: nothing is recorded about our contacts",
  "health.breadth.unknown": "Breadth is not known: nothing is recorded about our contacts",
  "health.support.unknown": "Support is not known: too few stances are recorded",
  "health.depth.unknown": "Depth is not known: nothing is recorded about our contacts",
  "health.freshness.unknown": "Freshness is not known: no date of last contact is recorded",
  "health.resilience.unknown": "Resilience is not known: nothing is recorded about our contacts",
  "health.seniority.unknown": "Seniority is not known: no levels or no contacts are recorded",
});
