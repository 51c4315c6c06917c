import { sentenceTable } from "./sentence-table.js";

/** Sentences on what the numbers rest on: who nobody named yet, several views, closed decisions, contacts gone silent. */
export const evidenceTemplates = {
  "evidence.unseen.share":
    "People nobody has named yet probably hold about {share%} of the influence (range {low%} to {high%}){clauses;}",
  "evidence.unseen.too_few":
    "{tellers?Only one person has|Too few people have} said whom they listen to: who is missing cannot be estimated yet{clauses;}",
  "evidence.unseen.ask": "ask {people|or} next",

  "evidence.views.contested": "{count} of {total} views {count?says|say} that {tie}: ask {people|or}",

  "evidence.calibration.useful":
    "Weights learned from {training} decisions are right in {accuracy%} of {heldOut} later ones; {baseline} gets {compared%}{clauses;}",
  "evidence.calibration.built_in": "the built-in weights do as well ({compared%})",
  "evidence.calibration.no_better":
    "Weights learned from {training} decisions are right in {accuracy%} of {heldOut} later ones, no better than {baseline} ({compared%}): keep the defaults{clauses;}",
  "evidence.calibration.too_few":
    "{cases|closed decision is|closed decisions are} too few to learn from: at least {limit} are needed",
  "evidence.baseline.one_vote_each": "counting one vote each",
  "evidence.baseline.strongest_role": "following the single most reliable role",
  "evidence.baseline.default_weights": "the built-in role weights",
  "evidence.baseline.commoner_outcome": "always expecting the more common outcome",

  "evidence.silence.longer":
    "{person} has been silent for {days|day|days}, {ratio} times the usual gap of {usual|day|days}{clauses;}",
  "evidence.silence.with": "last in touch with {owners}",
  "evidence.silence.joint": "{people} went silent together: by chance alone, {expected} of {total} contacts would have",
} as const;

/** Says a sentence on what the numbers rest on. */
export const sayEvidence = /* @__PURE__ */ sentenceTable(evidenceTemplates);
