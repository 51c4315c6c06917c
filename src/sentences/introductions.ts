import { sentenceTable } from "./sentence-table.js";

/** Sentences about ways to get to know somebody. */
export const saysIntroduction = /* @__PURE__ */ sentenceTable({
  "introduction.known": "{owner} knows {person}: no introduction is needed",
  "introduction.known_to_team": "We know {person}: no introduction is needed",
  "introduction.ask": "Ask {contact} to introduce {owner} to {person}",
  "introduction.ask_through": "Ask {contact} to introduce {owner} to {person} by way of {through}",
  "introduction.ask_for_us": "Ask {contact} to introduce us to {person}",
  "introduction.ask_for_us_through": "Ask {contact} to introduce us to {person} by way of {through}",

  "introduction.step.tie": "{tie}",
  "introduction.step.contact": "{person} is in contact with {other}",
  "introduction.step.team": "We are in contact with {person}",

  "introduction.warning.faded": "Our contact with {person} has faded: get back in touch first",
  "introduction.warning.asked_often": "{person} hears from us more than from anybody else: ask one favor, not several",
  "introduction.warning.not_before": "{person} asked for more time between contacts: not before {date@}",
  "introduction.warning.rival": "{person} is a rival of {other}: the introduction may not be welcome",
  "introduction.warning.leaving": "{person} is about to leave: ask now",
  "introduction.warning.long": "{through} would have to pass it on: beyond two go-betweens a request is seldom heard",
});
