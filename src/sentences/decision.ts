import { sentenceTable } from "./sentence-table.js";

/** Sentences about the decision as a whole. */
export const decisionSentence = /* @__PURE__ */ sentenceTable({
  "decision.summary": "{opening}{clauses;}",
  "decision.deciders": "{facts} {facts?decides|decide}",
  "decision.deciders_unknown": "No one is known to decide",
  "decision.member": "{person} ({stance})",

  "decision.veto_blocks": "{people} {people?has|have} a veto and {people?is|are} against us",
  "decision.veto_open": "{people} {people?has|have} a veto and {people?has|have} not agreed yet",
  "decision.veto_agreed": "{people} {people?has|have} a veto and {people?is|are} for us",

  "decision.support":
    "{backing%} of the influence is for us, {opposed%} against, {undecided%} undecided, and {unknown%} unknown",
  "decision.leans_for": "the group leans toward us",
  "decision.leans_slightly_for": "the group leans slightly toward us",
  "decision.leans_against": "the group leans against us",
  "decision.leans_slightly_against": "the group leans slightly against us",
  "decision.leans_neither": "the group leans neither way",
  "decision.lean_unknown": "too little is known to say which way the group leans",

  "decision.rule.majority": "by majority",
  "decision.rule.unanimity": "by unanimity",
  "decision.rule.single": "with a single decider",
  "decision.rule.quota": "by a quota of {share%}",
  "decision.needs.majority": "more than half are needed",
  "decision.needs.all": "all are needed",
  "decision.needs.quota": "{share%} are needed",
  "decision.vote_carried": "{rule}, it passes: {backing%} of the votes are for us and {needs}",
  "decision.vote_blocked": "{rule}, it fails because of the veto: {backing%} of the votes are for us and {needs}",
  "decision.vote_failed":
    "{rule}, it fails: {backing%} of the votes are for us and {needs}, and {people} {people?is|are} against us",
  "decision.vote_waits": "{rule}, the votes are enough once the veto is settled: {backing%} are for us and {needs}",
  "decision.vote_open": "{rule}, it is open and depends on {people}: {backing%} of the votes are for us and {needs}",
});
