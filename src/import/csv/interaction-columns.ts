import type { HeaderTable } from "../shared/columns.js";

/** What a column of a table of interactions can hold. */
export type InteractionColumn =
  | "id"
  | "at"
  | "channel"
  | "participants"
  | "from"
  | "to"
  | "cc"
  | "attendees"
  | "topic"
  | "durationMinutes"
  | "responded"
  | "sentiment"
  | "accountId"
  | "accountName";

/** Headers of tables of interactions, the best first. */
export const interactionHeaders: HeaderTable<InteractionColumn> = {
  id: ["Id", "Interaction Id", "Activity Id", "Event Id", "Meeting Id", "Message Id"],
  at: [
    "At",
    "Date",
    "When",
    "Date Time",
    "Datetime",
    "Time",
    "Timestamp",
    "Activity Date",
    "Start",
    "Start Time",
    "Sent",
    "Sent At",
    "Datum",
    "Fecha",
  ],
  channel: ["Channel", "Type", "Activity Type", "Kind", "Medium", "Interaction Type", "Kanal", "Canal"],
  participants: ["Participants", "People", "Who", "Contacts", "Contact", "Name", "With", "Teilnehmer", "Participantes"],
  from: ["From", "Sender", "Organizer", "Organiser", "Initiator", "Owner", "Assigned To", "Caller"],
  to: ["To", "Recipients", "Recipient"],
  cc: ["Cc", "Copy", "Carbon Copy"],
  attendees: ["Attendees", "Invitees", "Guests"],
  topic: ["Topic", "Subject", "Title", "Summary", "Betreff", "Thema", "Objet", "Asunto"],
  durationMinutes: [
    "Duration Minutes",
    "Duration",
    "Duration (minutes)",
    "Minutes",
    "Duration in Minutes",
    "Dauer",
    "Durée",
  ],
  responded: ["Responded", "Replied", "Answered", "Response"],
  sentiment: ["Sentiment", "Tone"],
  accountId: ["Account Id", "Company Id", "Customer Id"],
  accountName: [
    "Account Name",
    "Account",
    "Company",
    "Company Name",
    "Customer",
    "Firma",
    "Kunde",
    "Entreprise",
    "Empresa",
  ],
};
