import type { HeaderTable } from "../shared/columns.js";
import { headerList } from "../shared/header-list.js";

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
export const interactionHeaders: HeaderTable<InteractionColumn> = /* @__PURE__ */ headerList({
  id: "Id | Interaction Id | Activity Id | Event Id | Meeting Id | Message Id | Message-ID | Call Id",
  at: "At | Date | When | Date Time | Datetime | Activity Date | Start Date | Start | Start Time | Event Date | Meeting Date | Call Date | Email Date | Date Sent | Occurred At | Event Time | Call Time | Sent | Sent At | Timestamp | Time | Received | Due Date | Datum | Beginnt am | Anrufzeit | Date d'activité | Heure | Fecha | Fecha y hora | Data | Data e hora | Data attività | Datum en tijd | 日付 | 日時 | 活動日 | 開始日 | Date Start | Date/Time | Call Start | Startdatum | Beginn | Datum/Uhrzeit | Anrufdatum | Date de début | Début | Date d'appel | Date et heure | Fecha de comienzo | Fecha de inicio | Comienzo | Inicio | Data de início | Início | Data da chamada | Data inizio | Inizio | Data e ora | Begindatum | Begin | 開始日時 | 通話日",
  channel:
    "Channel | Activity Type | Interaction Type | Type | Kind | Medium | Call Type | Direction | Kanal | Art | Typ | Aktivitätstyp | Canal | Type d'activité | Tipo | Tipo de actividad | Tipo de atividade | Canale | Tipo attività | Soort | Kanaal | 種別 | 種類 | 活動種別",
  participants:
    "Participants | People | Who | Contacts | Contact | Contact Name | Contact Person | Name | With | Attendee Names | Teilnehmer | Kontakt | Kontakte | Participant | Interlocuteur | Participantes | Contacto | Contato | Partecipanti | Contatto | Deelnemers | Contactpersoon | 参加者 | 担当者",
  from: "From | Sender | From Email | From: (Address) | From: (Name) | Organizer | Organiser | Meeting Organizer | Initiator | Owner | Assigned To | Caller | Logged By | Agent | Absender | Organisator | Anrufer | Expéditeur | De | Remitente | Organizador | Remetente | Mittente | Afzender | 差出人 | 主催者 | From Name | Caller Name | Caller ID | Agent Name | From Number | User | Host | Besprechungsplanung | Besprechungsorganisator | Organisateur de la réunion | Organisateur | Organizador de la reunión | Organizador da reunião | Organizzatore | Organizzatore riunione | Vergaderingsorganisator | Organisator vergadering | Appelant | Llamante | Chiamante | Beller | 会議の開催者",
  to: "To | Recipients | Recipient | To Email | To: (Address) | Callee | Called | Empfänger | Angerufener | Destinataire | Destinataires | À | Destinatario | Destinatarios | Para | Destinatário | Destinatari | Ontvanger | Aan | 宛先 | To Name | Callee Name | To Number | Called Number | Dialed Number | Appelé | Llamado | Chiamato | Gebelde",
  cc: "Cc | Copy | Carbon Copy | CC: (Address) | Kopie | Copie | Copia | Cópia",
  attendees:
    "Attendees | Required Attendees | Optional Attendees | Invitees | Guests | Meeting Attendees | Erforderliche Teilnehmer | Optionale Teilnehmer | Participants obligatoires | Invités | Asistentes | Asistentes requeridos | Invitados | Convidados | Invitati | Genodigden | 出席者 | Attendee | Attendees (Emails) | Attendee Emails | Participants facultatifs | Asistentes necesarios | Asistentes opcionales | Participantes obrigatórios | Participantes opcionais | Partecipanti necessari | Partecipanti obbligatori | Partecipanti facoltativi | Vereiste deelnemers | Optionele deelnemers | 必須出席者 | 任意出席者",
  topic:
    "Topic | Subject | Title | Summary | Betreff | Thema | Objet | Sujet | Asunto | Tema | Assunto | Oggetto | Argomento | Onderwerp | 件名 | 議題 | Meeting Title | Event | Titel | Titre | Título | Titolo | タイトル",
  durationMinutes:
    "Duration Minutes | Duration (minutes) | Duration in Minutes | Duration (min) | Minutes | Duration | Call Duration | Dauer | Dauer (Minuten) | Durée | Durée (minutes) | Duración | Duração | Durata | Duur | 時間 | 所要時間 | Length | Talk Time | Call Length | Gesprächsdauer | Anrufdauer | Durée de l'appel | Duración de la llamada | Duração da chamada | Durata chiamata | Gespreksduur | 通話時間",
  responded: "Responded | Replied | Answered | Response",
  sentiment: "Sentiment | Tone",
  accountId: "Account Id | Company Id | Customer Id | Organization Id",
  accountName:
    "Account Name | Account | Company | Company Name | Customer | Organization | Firma | Kunde | Entreprise | Société | Compte | Empresa | Cuenta | Cliente | Azienda | Bedrijf | Klant | 会社名 | 取引先",
});
