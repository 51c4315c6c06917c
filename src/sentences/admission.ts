import { sentenceTable } from "./sentence-table.js";

/** Why a fact that was read out of a text enters the map or stays out, and what to ask instead. */
export const saysAdmission = /* @__PURE__ */ sentenceTable({
  "admission.stated": "{value} says so ({text})",
  "admission.unknown_document": "There is no document {text}",
  "admission.quote_not_found": "{text} does not say {value}",
  "admission.wrong_offset": "{value} stands elsewhere in {text}",
  "admission.unknown_person": "Nobody on the map has the id {codes}",
  "admission.person_known": "{people} {people?is|are} on the map already",
  "admission.newcomer_not_named": "{value} does not name the new person",
  "admission.person_not_named": "{value} does not name {people|or}",
  "admission.ambiguous_person": "{value} can mean more than one person: {people|or} or somebody else",
  "admission.not_stated": "{value} does not say that",
  "admission.opposite_direction": "{value} says it the other way around",
  "admission.opposite_sign": "{value} says the opposite",
  "admission.negated": "{value} is denied in the same sentence, or right after it",
  "admission.uncertain": "{value} is said as a guess, a condition or a question",
  "admission.past": "{value} is about the past",
  "admission.reported": "{value} is what somebody else said or wrote",
  "admission.contradicted": "{value} says the opposite of what the account says",
  "admission.at_odds": "{value} says the opposite of another proposal",
  "admission.not_checkable": "This kind of change cannot be checked against a quote",
  "admission.invalid_change": "The account does not take this change: a field or a word in it is not known",
  "admission.ask.who": "Who is meant by {value}?",
  "admission.ask.whether": "Is it so today: {value}?",
  "admission.ask.which": "What is true between {people}?",
  "admission.ask.stance": "Where does {people} stand, and how do we know?",
});
