import { sentenceTable } from "./sentence-table.js";

/** Sentences about how a decision is likely to fall. */
export const saysForecast = /* @__PURE__ */ sentenceTable({
  "forecast.for": "As things stand, the decision goes our way{clauses;}",
  "forecast.against": "As things stand, the decision goes against us{clauses;}",
  "forecast.open": "The decision is open{clauses;}",
  "forecast.blocked": "{people} {people?blocks|block} the decision with a veto{clauses;}",
  "forecast.nobody": "No one is known to decide",
  "forecast.pivotal": "{person} decides most often",
  "forecast.vetoes_open": "{people} can veto it and {people?has|have} not agreed yet",
  "forecast.unknown": "the {people?vote|votes} of {people} {people?is|are} unknown",

  "forecast.flip.carries": "With {person} on our side it would carry",
  "forecast.flip.fails": "If {person} turned against it, it would fail",
  "forecast.flip.opens": "If {person} turned against it, it would be open again",
  "forecast.clause.carries": "with {person} on our side it would carry",
  "forecast.clause.fails": "if {person} turned against it, it would fail",
  "forecast.clause.opens": "if {person} turned against it, it would be open again",
  "forecast.clause.unblocks": "with {person} on our side it would no longer be blocked",
  "forecast.flip.unblocks": "With {person} on our side it would no longer be blocked",
});
