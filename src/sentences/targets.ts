import { sentenceTable } from "./sentence-table.js";

/** Sentences about whom to win. */
export const saysTarget = /* @__PURE__ */ sentenceTable({
  "target.persuade": "Win {person} over: {share%} of the influence{clauses,}",
  "target.commit": "Make {person} a firm advocate: {share%} of the influence{clauses,}",
  "target.neutralize": "Soften the opposition of {person}: {share%} of the influence{clauses,}",
  "target.stance": "{stance} today",
  "target.stance_unknown": "stance unknown",
  "target.known": "we are in contact",
  "target.not_known": "we have no contact yet",
  "target.listens": "listens to {others}",
});
