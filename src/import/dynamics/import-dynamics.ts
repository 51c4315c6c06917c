import * as s from "../../internal/schema.js";
import { allLimits, validate } from "../../internal/validate.js";
import type { IsoDate } from "../../model/fields.js";
import { type LimitOptions, limitsOption } from "../../model/limits.js";
import { isoDate } from "../../model/schemas/field-schemas.js";
import { BUYING_ROLES, type BuyingRole } from "../../model/vocabularies.js";
import { wordsOf } from "../../model/vocabulary.js";
import { addGoals } from "../build/add-goals.js";
import { buildAccounts, closeAccounts } from "../build/build-accounts.js";
import { personHeaders } from "../build/person-columns.js";
import { personField } from "../build/person-field.js";
import { finishAccounts } from "../shared/finish-accounts.js";
import { foldWord } from "../shared/fold-word.js";
import { finishLog, noteOnce, startLog, warn } from "../shared/import-log.js";
import type { ImportResult } from "../shared/import-result.js";
import { type OwnWordsOptions, ownWordsOption } from "../shared/own-words.js";
import { type FlatRecord, fieldOf, isJsonObject, readRecords } from "../shared/read-records.js";
import { requireAsOf, requireFiles } from "../shared/require-input.js";
import { tableOf } from "../shared/table-of.js";
import {
  type DynamicsTable,
  dealOf,
  dynamicsTable,
  expanded,
  formatted,
  lookup,
  ownKeys,
  roleOf,
} from "./dynamics-tables.js";

/** Options of {@link importDynamics}. */
export interface ImportDynamicsOptions extends LimitOptions, OwnWordsOptions {
  /** The date the accounts stand for. Required: there is no clock in the library. */
  asOf: IsoDate;
  /** What roles of connections and contacts mean, beside those known. */
  roles?: { [word: string]: BuyingRole | false } | undefined;
  /** Whether closed opportunities become goals too. @defaultValue false */
  includeClosed?: boolean | undefined;
  /** Which comes first in dates such as 03/04/2026 of exports. */
  dateOrder?: "day_first" | "month_first" | undefined;
}

export const importDynamicsOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    asOf: isoDate,
    roles: s.optional(s.record(s.string(), s.union([s.literal(false), s.enum(wordsOf(BUYING_ROLES))]))),
    includeClosed: s.withDefault(s.boolean(), false),
    dateOrder: s.optional(s.enum(["day_first", "month_first"])),
    limits: limitsOption,
    vocabulary: ownWordsOption,
  }))();

/** Files by name: JSON of the Web API or exports as CSV, as text, bytes or what `JSON.parse` made of them. */
export type DynamicsFiles = Readonly<Record<string, unknown>>;

const peopleHeaders = [
  "Id",
  "Full Name",
  "First Name",
  "Last Name",
  "Email",
  "Alias Emails",
  "Job Title",
  "Department",
  "City",
  "Reports To",
  "Owner",
  "Role",
  "Status",
  "Last Contact",
  "Account Id",
  "Account Name",
  "Side",
] as const;
const activityHeaders = ["Id", "Date", "Channel", "From", "To", "Cc", "Subject", "Duration"] as const;

/**
 * Reads accounts from Dynamics 365 Sales (Dataverse): accounts, contacts with their managers and owners, opportunities as goals,
 * connections as roles, phone calls, e-mails and appointments as interactions, and users as our side. Descriptions are not read.
 *
 * @param files - Pages of the Web API (`value`) or exports, by file name.
 * @param options - `asOf` is required.
 * @returns The accounts, each as `parseAccount` returns it, and the issues.
 * @throws AccountError `invalid_options`; `invalid_file` for what is no text, JSON or bytes.
 *
 * @example
 * ```ts
 * import { importDynamics } from "account-graph/import/dynamics";
 *
 * const contacts = { value: [{ contactid: "c1", fullname: "Dana Cole", jobtitle: "CFO", msdyn_decisioninfluencetag: 0,
 *   _parentcustomerid_value: "a1" }] };
 * const accountsPage = { value: [{ accountid: "a1", name: "Northlight Foods" }] };
 * const { accounts } = importDynamics({ "contacts.json": contacts, "accounts.json": accountsPage }, { asOf: "2026-03-01" });
 * console.log(accounts[0].name, accounts[0].people[0].roles);
 * // prints: Northlight Foods [ 'decision_maker' ]
 * ```
 */
export function importDynamics(files: DynamicsFiles, options: ImportDynamicsOptions): ImportResult {
  requireAsOf(options);
  const settings = validate(importDynamicsOptionsSchema, options, "invalid_options", ["options"]);
  requireFiles(files);
  const log = startLog();
  const { textLength } = allLimits(settings.limits ?? {});
  const records: Record<DynamicsTable, FlatRecord[]> = {
    contact: [],
    account: [],
    opportunity: [],
    systemuser: [],
    activity: [],
    connection: [],
  };
  for (const [file, content] of Object.entries(files)) {
    for (const list of readRecords(log, file, content, { knownHeaders: knownHeaders(), textLength })) {
      const table = dynamicsTable(list);
      if (table !== null) for (const record of list.records) records[table].push(record);
      else if (list.records.length > 0)
        warn(log, "unknown_object", [file], "holds nothing of Dynamics that is read; left out");
    }
  }
  const users = new Map<string, string>();
  for (const user of records.systemuser) {
    const name = fieldOf(user, "fullname", "Full Name");
    const email = fieldOf(user, "internalemailaddress", "Primary Email", "domainname");
    const id = fieldOf(user, "systemuserid", "(Do Not Modify) User");
    const mention = name !== null && email !== null ? `${name} <${email}>` : (name ?? email);
    if (id !== null && mention !== null) users.set(id, mention);
  }
  const nameOf = new Map(
    records.account.map((record) => [idOf(record, "account") ?? "", fieldOf(record, "name", "Account Name", "Name")]),
  );
  const people = records.contact.map((record) => {
    const company = lookup(record, "parentcustomerid", "accountid", "parentaccountid");
    const companyName =
      formatted(record, "parentcustomerid", "accountid") ??
      expanded(record, ["parentcustomerid_account", "parentcustomerid"], "name") ??
      personField(
        record,
        "accountName",
        "Company Name",
        "Parent Customer",
        "Account",
        "Account Name",
        "parentcustomeridname",
      );
    const owner = lookup(record, "ownerid", "owninguser", "Owner") ?? personField(record, "owner");
    const state = formatted(record, "statecode") ?? fieldOf(record, "statecode", "Status");
    return {
      path: record.path,
      cells: {
        Id: idOf(record, "contact"),
        "Full Name": personField(record, "name", "fullname", "Full Name"),
        "First Name": personField(record, "firstName", "firstname", "First Name"),
        "Last Name": personField(record, "lastName", "lastname", "Last Name"),
        Email: personField(record, "email", "emailaddress1", "Email", "E-mail"),
        "Alias Emails": [fieldOf(record, "emailaddress2"), fieldOf(record, "emailaddress3")]
          .filter((one) => one !== null)
          .join(" "),
        "Job Title": personField(record, "title", "jobtitle", "Job Title"),
        Department: personField(record, "department", "department", "Department"),
        City: personField(record, "location", "address1_city", "City", "Address 1: City"),
        "Reports To":
          lookup(record, "parent_contactid", "parentcontactid") ??
          personField(record, "reportsTo", "managername", "Manager", "Manager Name"),
        Owner: owner === null ? null : (users.get(owner) ?? formatted(record, "ownerid") ?? owner),
        Role: roleOf(record),
        Status: state === null ? null : ({ "0": "Active", "1": "Left" }[state] ?? state),
        "Last Contact": personField(record, "lastContactAt", "lastusedincampaign", "Last Activity", "Last Contact"),
        "Account Id": company,
        "Account Name": (company === null ? null : nameOf.get(company)) ?? companyName,
        Side: null,
      },
    };
  });
  const activities = records.activity.flatMap((record) => {
    const row = activityRow(record, users);
    if (row === null) noteOnce(log, "no_contact", record.path, "a task or note is no contact", "; left out");
    return row ?? [];
  });
  const { building } = buildAccounts(
    log,
    {
      asOf: settings.asOf,
      system: "dynamics",
      readAs: "generic",
      ...(settings.roles === undefined ? {} : { roles: settings.roles }),
      ...(settings.dateOrder === undefined ? {} : { dateOrder: settings.dateOrder }),
      stancesFromRoles: true,
      limits: settings.limits,
      vocabulary: settings.vocabulary,
    },
    {
      people: tableOf("contacts", peopleHeaders, people),
      relationships: null,
      interactions: activities.length === 0 ? null : tableOf("activities", activityHeaders, activities),
    },
    new Set(users.values()),
  );
  for (const account of records.account) {
    if (!building.accounts.has(idOf(account, "account") ?? "") && idOf(account, "account") !== null) {
      noteOnce(log, "no_people", account.path, "an account without contacts in the files", "; left out");
    }
  }
  const stakeholders = connectionsByDeal(records.connection);
  const deals = records.opportunity.flatMap((record) => dealOf(record, stakeholders) ?? []);
  addGoals(building, deals, settings.includeClosed);
  const accounts = finishAccounts(log, closeAccounts(building), settings.limits);
  return { accounts, issues: finishLog(log, Object.keys(files)) };
}

function idOf(record: FlatRecord, table: "contact" | "account"): string | null {
  return table === "contact" ? fieldOf(record, ...ownKeys.contact) : fieldOf(record, ...ownKeys.account);
}

/** Who is connected with an opportunity, and as what. */
function connectionsByDeal(connections: readonly FlatRecord[]): Map<string, { mention: string; roles: string[] }[]> {
  const byDeal = new Map<string, { mention: string; roles: string[] }[]>();
  for (const record of connections) {
    const ends = [
      {
        id: lookup(record, "record1id", "Connected From"),
        role:
          formatted(record, "record1roleid") ??
          expanded(record, ["record1roleid"], "name") ??
          fieldOf(record, "Role (From)"),
      },
      {
        id: lookup(record, "record2id", "Connected To"),
        role:
          formatted(record, "record2roleid") ??
          expanded(record, ["record2roleid"], "name") ??
          fieldOf(record, "Role (To)"),
      },
    ];
    for (const [deal, person] of [ends, [...ends].reverse()] as const) {
      if (deal!.id === null || person!.id === null) continue;
      const role = person!.role !== null && !/^stakeholder$/i.test(person!.role) ? [person!.role] : [];
      byDeal.set(deal!.id, [...(byDeal.get(deal!.id) ?? []), { mention: person!.id, roles: role }]);
    }
  }
  return byDeal;
}

/** Kinds of parties that the interface numbers. */
const parts: Readonly<Record<string, "From" | "To" | "Cc">> = {
  "1": "From",
  "2": "To",
  "3": "Cc",
  "4": "Cc",
  "5": "To",
  "6": "Cc",
  "7": "From",
  "9": "From",
};

function activityRow(record: FlatRecord, users: ReadonlyMap<string, string>) {
  const type = (fieldOf(record, "activitytypecode", "Activity Type") ?? String(record.path[0])).toLowerCase();
  const place = fieldOf(record, "location", "Location") ?? "";
  const channel = /phone/.test(type)
    ? "phone"
    : /mail/.test(type)
      ? "email"
      : /appointment|meeting/.test(type)
        ? /https?:|teams|zoom|webex/i.test(place)
          ? "video"
          : "in_person"
        : null;
  if (channel === null) return null;
  const mentions: Record<"From" | "To" | "Cc", string[]> = { From: [], To: [], Cc: [] };
  for (const [key, list] of Object.entries(record.raw ?? {})) {
    if (!/activity_parties$|^activityparties$/i.test(key) || !Array.isArray(list)) continue;
    for (const party of list.filter(isJsonObject)) {
      const id = party._partyid_value ?? party.partyid;
      const mention = typeof id === "string" ? (users.get(id) ?? id) : party.addressused;
      const part = parts[String(party.participationtypemask ?? "")];
      if (typeof mention === "string" && part !== undefined) mentions[part].push(mention);
    }
  }
  const single = (field: string) => (fieldOf(record, field) === null ? [] : [fieldOf(record, field)!]);
  return {
    path: record.path,
    cells: {
      Id: fieldOf(record, "activityid", "(Do Not Modify) Activity"),
      Date: fieldOf(record, "actualend", "scheduledstart", "actualstart", "senton", "createdon", "Start Date", "Date"),
      Channel: channel,
      From: [...mentions.From, ...single("From"), ...single("Call From"), ...single("Organizer")].join(";"),
      To: [...mentions.To, ...single("To"), ...single("Call To"), ...single("Required Attendees")].join(";"),
      Cc: [...mentions.Cc, ...single("Cc")].join(";"),
      Subject: fieldOf(record, "subject", "Subject"),
      Duration: fieldOf(record, "actualdurationminutes", "scheduleddurationminutes", "Duration"),
    },
  };
}

function knownHeaders(): Set<string> {
  const known = new Set(Object.values(personHeaders).flat().map(foldWord));
  for (const header of [
    ...Object.values(ownKeys).flat(),
    "Est. Revenue",
    "Est. Close Date",
    "Topic",
    "Potential Customer",
    "Primary Contact",
    "Activity Type",
    "Regarding",
  ]) {
    known.add(foldWord(header));
  }
  return known;
}
