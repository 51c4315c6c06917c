import { sentenceTable } from "./sentence-table.js";

/** Sentences about departures and who follows. */
export const saysResilience = /* @__PURE__ */ sentenceTable({
  "resilience.theirs": "If {person} leaves, we lose touch with {share%} of the influence{clauses;}",
  "resilience.ours":
    "If {owner} leaves, no one on our team is left for {count|contact|contacts} with {share%} of the influence{clauses;}",
  "resilience.access": "{people} would be out of reach",
  "resilience.successor": "{other} is the likeliest to follow",
  "resilience.takes_over": "{other} is closest to taking over",
  "resilience.no_successor": "no one is in line to take over",
  "resilience.leaving": "that is about to happen",

  "successor.heir": "{person} is the likely successor of {other}: {facts}",
  "successor.takes_over": "{person} could take over from {other}: {facts}",
  "successor.because.reports": "reports to them",
  "successor.because.deputy": "is their deputy",
  "successor.because.advises": "advises them",
  "successor.because.sponsored": "is sponsored by them",
  "successor.because.department": "is in the same department",
  "successor.because.same_boss": "has the same boss",
  "successor.because.level": "is close to them in level",
  "successor.because.contacts": "already knows {people}",
});
