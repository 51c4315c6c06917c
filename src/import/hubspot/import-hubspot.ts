import { allLimits, validate } from "../../internal/validate.js";
import { addGoals, type DealRow } from "../build/add-goals.js";
import { buildAccounts, closeAccounts } from "../build/build-accounts.js";
import { personHeaders } from "../build/person-columns.js";
import { personField } from "../build/person-field.js";
import { finishAccounts } from "../shared/finish-accounts.js";
import { foldWord } from "../shared/fold-word.js";
import { finishLog, type ImportLog, noteOnce, startLog, warn } from "../shared/import-log.js";
import type { ImportResult } from "../shared/import-result.js";
import { type FlatRecord, fieldOf, readRecords } from "../shared/read-records.js";
import { requireAsOf, requireFiles } from "../shared/require-input.js";
import { tableOf } from "../shared/table-of.js";
import { splitList } from "../shared/words.js";
import { engagementRows } from "./engagement-rows.js";
import { type HubspotLinks, linkRecords, type HubspotRecords as Records } from "./hubspot-links.js";
import { type Association, associationsOf, endsInName, hubspotId, hubspotObject } from "./hubspot-objects.js";
import { type ImportHubspotOptions, importHubspotOptionsSchema } from "./import-hubspot-options.js";

/** Files by name: CSV exports or JSON of the interface, as text, bytes or what `JSON.parse` made of it. */
export type HubspotFiles = Readonly<Record<string, unknown>>;

/**
 * Reads accounts from HubSpot: companies with their contacts, owners as our side, deals as goals with the associated contacts as
 * stakes, and calls, meetings and e-mails as interactions. Bodies of notes and mails are never read.
 *
 * Files are CSV exports with associations, or pages of the interface: objects of version 3 (with `associations`), associations of
 * version 4, owners. What a file holds is told by its records, else by its name. Of several companies of a contact the primary
 * or first counts. Association labels that a portal made up are named in `options.labels`.
 *
 * Nothing is lost in silence, and records may come in any order. Time and space grow with the text, sorting apart.
 *
 * @param files - Texts, bytes or parsed JSON, by file name.
 * @param options - `asOf` is required; the rest has defaults.
 * @returns The accounts, each as `parseAccount` returns it, and the issues.
 * @throws AccountError `invalid_options`; `invalid_file` for what is no text, JSON or bytes. Never for what is in a file.
 *
 * @example
 * ```ts
 * import { importHubspot } from "account-graph/import/hubspot";
 *
 * const contacts = { results: [
 *   { id: "501", properties: { firstname: "Dana", lastname: "Cole", jobtitle: "CFO", hs_buying_role: "BUDGET_HOLDER" },
 *     associations: { companies: { results: [{ id: "9001", type: "contact_to_company" }] } } },
 * ] };
 * const companies = { results: [{ id: "9001", properties: { name: "Northlight Foods", domain: "northlight.test" } }] };
 * const { accounts } = importHubspot({ contacts, companies }, { asOf: "2026-03-01" });
 * console.log(accounts[0].name, accounts[0].people[0].name, accounts[0].people[0].roles);
 * // prints: Northlight Foods Dana Cole [ 'economic_buyer' ]
 * ```
 */
export function importHubspot(files: HubspotFiles, options: ImportHubspotOptions): ImportResult {
  requireAsOf(options);
  const settings = validate(importHubspotOptionsSchema, options, "invalid_options", ["options"]);
  requireFiles(files);
  const log = startLog();
  const { textLength } = allLimits(settings.limits ?? {});
  const records: Records = { contact: [], company: [], deal: [], engagement: [], owner: [], association: [] };
  const links: Association[] = [];
  for (const [file, content] of Object.entries(files)) {
    for (const list of readRecords(log, file, content, { knownHeaders: knownHeaders(), textLength })) {
      const object = hubspotObject(list);
      if (object === null) {
        if (list.records.length > 0)
          warn(log, "unknown_object", [file], "holds nothing of HubSpot that is read; left out");
        continue;
      }
      for (const record of list.records) {
        if (fieldOf(record, "archived") === "true") noteOnce(log, "deleted", record.path, "archived", "; left out");
        else records[object].push(record);
        links.push(...associationsOf(record, object, endsInName(list.name)));
      }
    }
  }
  const graph = linkRecords(records, links);
  const owners = ownersById(records.owner);
  const team = new Set([...owners.values()]);
  const roleLabels = labelMeanings(settings.labels);
  const people = tableOf("contacts", contactHeaders, contactRows(records, graph, owners, settings));
  const ties = tieRows(links, graph, roleLabels);
  const { building } = buildAccounts(
    log,
    {
      asOf: settings.asOf,
      system: "hubspot",
      readAs: "hubspot",
      roles: { ...settings.roles },
      ...(settings.stances === undefined ? {} : { stances: settings.stances }),
      ...(settings.dateOrder === undefined ? {} : { dateOrder: settings.dateOrder }),
      stancesFromRoles: true,
      limits: settings.limits,
      vocabulary: settings.vocabulary,
    },
    {
      people,
      relationships: ties.length === 0 ? null : tableOf("associations", ["From", "To", "Kind"], ties),
      interactions: engagementRows(log, records.engagement, graph, owners),
    },
    team,
  );
  for (const company of records.company) {
    const account = building.accounts.get(hubspotId(company) ?? "")?.account;
    if (account === undefined) {
      noteOnce(log, "no_people", company.path, "a company without contacts in the files", "; left out");
      continue;
    }
    const employees = Number(fieldOf(company, "numberofemployees", "Number of Employees") ?? Number.NaN);
    const profile = {
      ...given("industry", fieldOf(company, "industry")),
      ...given("website", fieldOf(company, "website", "domain", "Company Domain Name", "Website URL")),
      ...(Number.isInteger(employees) && employees >= 0 ? { employees } : {}),
      ...given("parentAccountId", fieldOf(company, "hs_parent_company_id", "Parent Company ID")),
    };
    if (Object.keys(profile).length > 0) account.profile = profile;
  }
  const deals = records.deal.flatMap((deal) => dealRow(log, deal, graph, roleLabels, settings.closedStages ?? []));
  addGoals(building, deals, settings.includeClosed);
  const accounts = finishAccounts(log, closeAccounts(building), settings.limits);
  return { accounts, issues: finishLog(log, Object.keys(files)) };
}

const contactHeaders = [
  "Record ID",
  "First Name",
  "Last Name",
  "Full Name",
  "Email",
  "Alias Emails",
  "Job Title",
  "Department",
  "City",
  "Buying Role",
  "Stance",
  "Contact owner",
  "Last Contacted",
  "Associated Company IDs",
  "Associated Company",
  "Manager",
  "Employment Status",
  "Tags",
] as const;

function contactRows(
  { contact, company }: Records,
  graph: HubspotLinks,
  owners: ReadonlyMap<string, string>,
  settings: { readonly stanceProperty?: string | undefined },
) {
  const companyNames = new Map(
    company.map((record) => [hubspotId(record) ?? "", fieldOf(record, "name", "Company name", "Company Name") ?? ""]),
  );
  return contact.map((record) => {
    const id = hubspotId(record);
    const ids = id === null ? [] : graph.companiesOf("contact", id);
    const first = ids[0] ?? null;
    const names = fieldOf(record, "Associated Company (Primary)", "Primary Associated Company", "Associated Company");
    const free = personField(record, "accountName", "company", "Company name", "Company Name");
    const owner = personField(record, "owner", "hubspot_owner_id", "Contact owner");
    return {
      path: record.path,
      cells: {
        "Record ID": id,
        "First Name": personField(record, "firstName", "firstname", "First Name"),
        "Last Name": personField(record, "lastName", "lastname", "Last Name"),
        "Full Name": personField(record, "name", "fullname", "Full Name", "Name"),
        Email: personField(record, "email", "email", "work_email", "hs_work_email"),
        "Alias Emails": fieldOf(record, "hs_additional_emails", "Additional email addresses"),
        "Job Title": personField(record, "title", "jobtitle", "Job Title"),
        Department: personField(
          record,
          "department",
          "department",
          "Department",
          "job_function",
          "hs_role",
          "Job function",
        ),
        City: personField(record, "location", "city", "City"),
        "Buying Role": personField(record, "roles", "hs_buying_role", "Buying Role"),
        Stance:
          settings.stanceProperty === undefined
            ? fieldOf(record, "stance", "sentiment")
            : fieldOf(record, settings.stanceProperty),
        "Contact owner": owner === null ? null : (owners.get(owner) ?? owner),
        "Last Contacted": personField(
          record,
          "lastContactAt",
          "notes_last_contacted",
          "Last Contacted",
          "notes_last_updated",
          "Last Activity Date",
          "hs_last_sales_activity_timestamp",
          "lastactivitydate",
        ),
        "Associated Company IDs": first,
        "Associated Company":
          first === null
            ? (names ?? free)
            : companyNames.get(first) || (names === null ? free : splitList(names)[0]) || null,
        Manager: personField(record, "reportsTo", "hs_manager", "manager", "Manager", "Reports to", "reports_to"),
        "Employment Status": fieldOf(record, "employment_status", "Employment Status"),
        Tags: null,
      },
    };
  });
}

/** Ties that labels between contacts name: reporting lines and kinds. */
function tieRows(links: readonly Association[], graph: HubspotLinks, meanings: ReadonlyMap<string, string | false>) {
  const rows: { path: (string | number)[]; cells: { From: string; To: string; Kind: string } }[] = [];
  for (const { from, to, fromType, toType, labels } of links) {
    if (graph.typeOf(from, fromType) !== "contact" || graph.typeOf(to, toType) !== "contact") continue;
    for (const label of labels) {
      const meaning = meanings.get(foldWord(label)) ?? (label.startsWith("#") ? false : label);
      if (meaning === false) continue;
      // A label names what the other end is: the manager is at `to`, an employee at `from`.
      const isReport = /^(?:employee|direct report|report|mitarbeiter)s?$/i.test(meaning);
      if (isReport) rows.push({ path: ["associations"], cells: { From: to, To: from, Kind: "reports to" } });
      else rows.push({ path: ["associations"], cells: { From: from, To: to, Kind: meaning } });
    }
  }
  return rows;
}

function dealRow(
  log: ImportLog,
  deal: FlatRecord,
  graph: HubspotLinks,
  meanings: ReadonlyMap<string, string | false>,
  closedStages: readonly string[],
): DealRow[] {
  const id = hubspotId(deal);
  const name = fieldOf(deal, "dealname", "Deal Name", "Name");
  if (id === null && name === null) {
    warn(log, "no_id", deal.path, "a deal without id and name; left out");
    return [];
  }
  const stage = fieldOf(deal, "dealstage", "Deal Stage", "Stage");
  const closed = fieldOf(deal, "hs_is_closed", "Is Closed", "Is Deal Closed?");
  const isClosed = closed === "true" || /^closed/i.test(stage ?? "") || closedStages.includes(stage ?? "");
  return [
    {
      path: deal.path,
      id: id ?? foldWord(name!),
      name: name ?? id!,
      accountIds: id === null ? [] : graph.companiesOf("deal", id),
      stage,
      amount: fieldOf(deal, "amount", "Amount"),
      closeAt: fieldOf(deal, "closedate", "Close Date"),
      isClosed,
      people: (id === null ? [] : graph.contactsOf("deal", id)).map((contact) => ({
        mention: contact.id,
        roles: contact.labels.flatMap((label) => {
          const meaning = meanings.get(foldWord(label)) ?? (label.startsWith("#") ? false : label);
          return meaning === false ? [] : [meaning];
        }),
      })),
    },
  ];
}

/** What labels mean, by folded label and by `#` with the type id. */
function labelMeanings(labels: ImportHubspotOptions["labels"]): Map<string, string | false> {
  const meanings = new Map<string, string | false>();
  for (const [label, meaning] of Object.entries(labels ?? {})) {
    meanings.set(foldWord(label), meaning === false ? false : meaning.replaceAll("_", " "));
  }
  return meanings;
}

/** Our people as they are mentioned: name and e-mail. */
function ownersById(owners: readonly FlatRecord[]): Map<string, string> {
  const byId = new Map<string, string>();
  for (const owner of owners) {
    const name = [fieldOf(owner, "firstName", "First Name"), fieldOf(owner, "lastName", "Last Name")]
      .filter((part) => part !== null)
      .join(" ");
    const email = fieldOf(owner, "email");
    const mention = name !== "" && email !== null ? `${name} <${email}>` : name || email;
    for (const id of [fieldOf(owner, "id", "ownerId"), fieldOf(owner, "userId")]) {
      if (id !== null && mention !== null && !byId.has(id)) byId.set(id, mention);
    }
  }
  return byId;
}

function given<Key extends string>(key: Key, value: string | null): { [Name in Key]?: string } {
  return (value === null ? {} : { [key]: value }) as { [Name in Key]?: string };
}

function knownHeaders(): Set<string> {
  const known = new Set(Object.values(personHeaders).flat().map(foldWord));
  for (const header of [
    "Deal Name",
    "Deal Stage",
    "Amount",
    "Close Date",
    "Company name",
    "Company Domain Name",
    "Associated Contact IDs",
    "Activity Type",
    "Activity date",
  ]) {
    known.add(foldWord(header));
  }
  return known;
}
