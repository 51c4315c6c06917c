import type { HeaderTable } from "../shared/columns.js";

/** What a column of a table of relationships can hold. */
export type RelationshipColumn =
  | "id"
  | "from"
  | "to"
  | "kind"
  | "strength"
  | "sign"
  | "confidence"
  | "asOf"
  | "validFrom"
  | "validTo"
  | "note"
  | "accountId"
  | "accountName";

/** Headers of tables of relationships, the best first. */
export const relationshipHeaders: HeaderTable<RelationshipColumn> = {
  id: ["Id", "Relationship Id", "Connection Id", "Edge Id"],
  from: [
    "From",
    "From Id",
    "Person A",
    "Person 1",
    "From Person",
    "From Email",
    "From Name",
    "Source",
    "Subject",
    "Who",
    "Von",
    "De",
  ],
  to: [
    "To",
    "To Id",
    "Person B",
    "Person 2",
    "To Person",
    "To Email",
    "To Name",
    "Target",
    "Object",
    "Whom",
    "An",
    "Zu",
    "À",
  ],
  kind: [
    "Kind",
    "Type",
    "Relationship",
    "Relationship Type",
    "Relation",
    "Relation Type",
    "Connection Type",
    "Beziehung",
    "Relación",
  ],
  strength: ["Strength", "Weight", "Closeness", "Intensity", "Stärke", "Force"],
  sign: ["Sign", "Polarity", "Positive"],
  confidence: ["Confidence", "Certainty"],
  asOf: ["As Of", "Observed", "Observed At", "Last Confirmed", "Updated", "Date"],
  validFrom: ["Valid From", "Since", "Start", "Start Date"],
  validTo: ["Valid To", "Until", "End", "End Date"],
  note: ["Note", "Notes", "Comment", "Comments", "Description"],
  accountId: ["Account Id", "Company Id", "Customer Id"],
  accountName: ["Account Name", "Account", "Company", "Company Name", "Customer"],
};
