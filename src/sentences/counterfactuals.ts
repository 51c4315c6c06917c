import { sentenceTable } from "./sentence-table.js";

/** Sentences about the cheapest ways to reach something. */
export const saysCounterfactual = /* @__PURE__ */ sentenceTable({
  "counterfactual.cheapest": "The cheapest way is to {facts}",
  "counterfactual.alternative": "Another way is to {facts}",
  "counterfactual.nothing": "It is so already",

  "counterfactual.change.win": "win {person} over",
  "counterfactual.change.neutralize": "soften the opposition of {person}",
  "counterfactual.change.touch": "get back in touch with {person}",
  "counterfactual.change.know": "find out more about {person}",
  "counterfactual.change.meet": "have {owner} meet {person}",
  "counterfactual.change.tie": "bring {person} and {other} together",
  "counterfactual.change.join": "find {text} and add them to the map",
  "counterfactual.change.leave": "do without {person}",
  "counterfactual.change.other": "update the map",
});
