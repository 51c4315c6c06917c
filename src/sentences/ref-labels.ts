import type { Ref } from "../internal/sentence.js";
import type { ParametersOf } from "./parameters.js";
import { sentenceTable } from "./sentence-table.js";

const templates = {
  "labels.tie.influences": "{name} influences {otherName}",
  "labels.tie.advises": "{name} advises {otherName}",
  "labels.tie.mentors": "{name} mentors {otherName}",
  "labels.tie.sponsors": "{name} sponsors {otherName}",
  "labels.tie.trusts": "{name} trusts {otherName}",
  "labels.tie.respects": "{name} respects {otherName}",
  "labels.tie.likes": "{name} likes {otherName}",
  "labels.tie.friend": "{name} is a friend of {otherName}",
  "labels.tie.ally": "{name} is an ally of {otherName}",
  "labels.tie.distrusts": "{name} distrusts {otherName}",
  "labels.tie.dislikes": "{name} dislikes {otherName}",
  "labels.tie.blocks": "{name} works against {otherName}",
  "labels.tie.rival": "{name} is a rival of {otherName}",
  "labels.tie.conflict": "{name} is in conflict with {otherName}",
  "labels.tie.communicates": "{name} is in contact with {otherName}",
  "labels.tie.works_with": "{name} works with {otherName}",
  "labels.tie.knows": "{name} knows {otherName}",
  "labels.tie.former_colleague": "{name} is a former colleague of {otherName}",
  "labels.tie.consults_for": "{name} consults for {otherName}",
  "labels.tie.reports_to": "{name} reports to {otherName}",
  "labels.tie.dotted_line": "{name} reports by a dotted line to {otherName}",
  "labels.tie.interactions": "{name} meets or writes to {otherName}",
  "labels.tie.tense_interactions": "{name} has tense meetings with {otherName}",
  "labels.tie.friendly_interactions": "{name} has friendly meetings with {otherName}",

  "labels.tie.own": "{name} – {otherName}: {text}",

  "labels.interaction.in_person": "meeting, {value}",
  "labels.interaction.video": "video call, {value}",
  "labels.interaction.phone": "phone call, {value}",
  "labels.interaction.email": "email, {value}",
  "labels.interaction.chat": "chat, {value}",
  "labels.interaction.event": "event, {value}",
  "labels.interaction.social": "social network, {value}",
  "labels.interaction.letter": "letter, {value}",

  "labels.source.first_hand": "first-hand",
  "labels.source.interview": "interview",
  "labels.source.survey": "survey",
  "labels.source.crm": "CRM",
  "labels.source.email_metadata": "email metadata",
  "labels.source.meeting_metadata": "meeting metadata",
  "labels.source.website": "website",
  "labels.source.report": "report",
  "labels.source.news": "news",
  "labels.source.partner": "partner",
  "labels.source.social": "social network",
  "labels.source.inferred": "inferred",
} as const;

export const labelSentence = /* @__PURE__ */ sentenceTable(templates);

/** A reference whose label holds our own words beside names: it carries what the label is made of, for other languages. */
export function labeledRef<Key extends keyof typeof templates>(
  type: Ref["type"],
  id: string,
  key: Key,
  params: ParametersOf<(typeof templates)[Key]>,
): Ref {
  const label = labelSentence(key, params);
  return { type, id, label: label.text, key, params: label.params };
}
