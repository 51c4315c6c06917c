import type { DealRow } from "../build/add-goals.js";
import { type FlatRecord, fieldOf, isJsonObject, type RecordList } from "../shared/read-records.js";

/** The tables of Dataverse that are read. */
export type DynamicsTable = "contact" | "account" | "opportunity" | "systemuser" | "activity" | "connection";

/** Under which names records carry their own ids: of the interface, and of exports in the read languages. */
export const ownKeys = {
  contact: [
    "contactid",
    "(Do Not Modify) Contact",
    "(Nicht ändern) Kontakt",
    "(Ne pas modifier) Contact",
    "(No modificar) Contacto",
    "(Não Modificar) Contato",
    "(Non modificare) Contatto",
    "(Niet wijzigen) Contactpersoon",
    "(変更しない) 取引先担当者",
  ],
  account: [
    "accountid",
    "(Do Not Modify) Account",
    "(Nicht ändern) Firma",
    "(Nicht ändern) Konto",
    "(Ne pas modifier) Compte",
    "(No modificar) Cuenta",
    "(Não Modificar) Conta",
    "(Non modificare) Account",
    "(Niet wijzigen) Account",
    "(変更しない) 取引先企業",
  ],
  opportunity: [
    "opportunityid",
    "(Do Not Modify) Opportunity",
    "(Nicht ändern) Verkaufschance",
    "(Ne pas modifier) Opportunité",
    "(No modificar) Oportunidad",
    "(Não Modificar) Oportunidade",
    "(Non modificare) Opportunità",
    "(Niet wijzigen) Verkoopkans",
    "(変更しない) 営業案件",
  ],
} as const;

const keys: readonly (readonly [DynamicsTable, readonly string[]])[] = [
  ["activity", ["activityid", "activitytypecode", "regardingobjectid"]],
  ["connection", ["connectionid", "_record1id_value", "record1id", "Connected From"]],
  [
    "opportunity",
    [
      "opportunityid",
      "(Do Not Modify) Opportunity",
      "Est. Revenue",
      "Est. Close Date",
      "estimatedvalue",
      "estimatedclosedate",
    ],
  ],
  [
    "contact",
    [
      "contactid",
      "(Do Not Modify) Contact",
      "emailaddress1",
      "_parentcustomerid_value",
      "_parent_contactid_value",
      "Parent Customer",
      "Company Name",
      "jobtitle",
      "Job Title",
    ],
  ],
  ["systemuser", ["systemuserid", "(Do Not Modify) User", "internalemailaddress", "domainname"]],
  ["account", ["accountid", "(Do Not Modify) Account", "Account Name", "accountnumber", "Primary Contact"]],
];
const words: Readonly<Record<string, DynamicsTable>> = {
  contact: "contact",
  account: "account",
  opportunitie: "opportunity",
  opportunity: "opportunity",
  systemuser: "systemuser",
  user: "systemuser",
  activitie: "activity",
  activitypointer: "activity",
  phonecall: "activity",
  email: "activity",
  appointment: "activity",
  connection: "connection",
};

/** What a list of records holds: by its own key, else by the name of the list. */
export function dynamicsTable({ name, records }: RecordList): DynamicsTable | null {
  const sample = records.slice(0, 50);
  for (const table of ["opportunity", "contact"] as const) {
    // The interface gives opportunities and activities the ids of contacts, too; exports do not.
    if (sample.some((record) => fieldOf(record, ...ownKeys[table].slice(1)) !== null)) return table;
  }
  for (const [table, fields] of keys) {
    // The id of a table stands in records of others only as a look-up.
    if (sample.some((record) => fieldOf(record, fields[0]!) !== null || fieldOf(record, fields[1]!) !== null))
      return table;
  }
  if (sample.some((record) => fieldOf(record, ...ownKeys.account.slice(1)) !== null)) return "account";
  for (const part of name.toLowerCase().split(/[^a-z]+/)) {
    const word = part.replace(/s$/, "");
    if (Object.hasOwn(words, word)) return words[word]!;
  }
  for (const [table, fields] of keys) if (sample.some((record) => fieldOf(record, ...fields) !== null)) return table;
  return null;
}

/** The id in a look-up, as the interface (`_ownerid_value`) or an export writes it; several columns, the best first. */
export function lookup(record: FlatRecord, ...names: readonly string[]): string | null {
  for (const name of names) {
    const id = fieldOf(record, `_${name}_value`, name);
    if (id !== null) return id;
  }
  return null;
}

/** The text that the interface shows for a field: formatted values and look-ups. */
export function formatted(record: FlatRecord, ...names: readonly string[]): string | null {
  for (const name of names) {
    const text = fieldOf(
      record,
      `_${name}_value@OData.Community.Display.V1.FormattedValue`,
      `${name}@OData.Community.Display.V1.FormattedValue`,
      `${name}name`,
    );
    if (text !== null) return text;
  }
  return null;
}

/** A field of an expanded look-up, such as `parentcustomerid_account.name`. */
export function expanded(record: FlatRecord, lookups: readonly string[], field: string): string | null {
  for (const name of lookups) {
    const inner = record.raw?.[name];
    if (isJsonObject(inner) && (typeof inner[field] === "string" || typeof inner[field] === "number"))
      return String(inner[field]);
  }
  return null;
}

/** Words for `msdyn_decisioninfluencetag` and `accountrolecode`. */
export function roleOf(record: FlatRecord): string | null {
  const tag =
    formatted(record, "msdyn_decisioninfluencetag") ??
    fieldOf(record, "msdyn_decisioninfluencetag", "Decision Influence Tag");
  const influence =
    tag === null ? null : ({ "0": "Decision Maker", "1": "Influencer", "2": "Blocker", "3": "Unknown" }[tag] ?? tag);
  if (influence !== null && influence !== "Unknown") return influence;
  const role = formatted(record, "accountrolecode") ?? fieldOf(record, "accountrolecode", "Role");
  return role === null
    ? null
    : ({ "1": "Decision Maker", "2": "Employee", "3": "Influencer" }[role] ?? role).replace(/^Employee$/i, "") || null;
}

/** Opportunities as deals; `stakeholders` are the connections of each. */
export function dealOf(
  record: FlatRecord,
  stakeholders: ReadonlyMap<string, readonly { mention: string; roles: readonly string[] }[]>,
): DealRow | null {
  const id = fieldOf(record, ...ownKeys.opportunity);
  const name = fieldOf(record, "name", "Topic", "Name");
  if (id === null && name === null) return null;
  const state = (formatted(record, "statecode") ?? fieldOf(record, "statecode", "Status") ?? "").toLowerCase();
  const customer = lookup(record, "parentaccountid", "customerid", "Account", "Potential Customer");
  const contact = lookup(record, "parentcontactid", "Contact");
  const people = [...(stakeholders.get(id ?? "") ?? [])];
  if (contact !== null && !people.some(({ mention }) => mention === contact))
    people.push({ mention: contact, roles: [] });
  return {
    path: record.path,
    id: id ?? name!,
    name: name ?? id!,
    accountIds: customer === null ? [] : [customer],
    stage:
      formatted(record, "stepname") ??
      fieldOf(
        record,
        "stepname",
        "salesstage@OData.Community.Display.V1.FormattedValue",
        "Sales Stage",
        "Pipeline Phase",
      ),
    amount: fieldOf(record, "estimatedvalue", "Est. Revenue", "Est. revenue"),
    closeAt: fieldOf(record, "estimatedclosedate", "Est. Close Date", "Est. close date"),
    isClosed: state === "1" || state === "2" || state === "won" || state === "lost",
    people,
  };
}
