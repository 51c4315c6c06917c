import { compareIds } from "../../internal/compare-ids.js";
import { validate } from "../../internal/validate.js";
import { CHANNELS, GOAL_KINDS } from "../../model/vocabularies.js";
import { finishAccounts } from "../shared/finish-accounts.js";
import { finishLog, startLog } from "../shared/import-log.js";
import type { ImportResult } from "../shared/import-result.js";
import { carryOwnWords, withOwnWords } from "../shared/own-words.js";
import { stanceFromRoles } from "../shared/person-facts.js";
import { personWords } from "../shared/person-words.js";
import { requireAsOf, requireFiles } from "../shared/require-input.js";
import { channelSynonyms, goalKindSynonyms } from "../shared/synonyms.js";
import { wordTable } from "../shared/words.js";
import { collectRecords } from "./collect-records.js";
import {
  type ImportSalesforceOptions,
  importSalesforceOptionsSchema,
  type SalesforceSettings,
} from "./import-salesforce-options.js";
import { readAccounts } from "./open-accounts.js";
import { placeOurs, readTeams, readUsers, reportUnusedUsers } from "./our-people.js";
import { readAccountRelations } from "./read-account-relations.js";
import { readActivities } from "./read-activities.js";
import { readContacts } from "./read-contacts.js";
import { readCompetitors, readContactRoles, readOpportunities } from "./read-opportunities.js";
import type { SalesforceAccount, SalesforceImport } from "./salesforce-import.js";

/**
 * Files by name: a text (CSV of the bulk interface or of a report, or JSON), or what `JSON.parse` made of it (a page of the
 * REST interface with `records`, a list of pages, a list of records).
 */
export type SalesforceFiles = Readonly<Record<string, unknown>>;

/**
 * Reads accounts from Salesforce exports: accounts, contacts with their managers and owners, opportunities as goals with
 * contact roles as stakes, relations to other accounts, tasks and events as interactions, users and teams as our side, and
 * competitors.
 *
 * Records may come as pages of the REST interface, bulk exports with API names (`Account.Name` too) or reports with labels, in
 * any mix; ids of 15 characters are read as those of 18. What a file holds is told by its records, else by its name
 * (`contacts.csv`), else by its columns, or by `options.objects`. Custom fields are named in `options.columns`. Picklists are
 * read through tables that the options extend; contact roles that no table knows are kept as tags.
 *
 * Nothing is lost in silence: what is deleted, closed, still open or without its target is left out with an issue that names
 * file, row and column. Records may come in any order: the accounts are the same.
 *
 * Time and space grow with the text, sorting apart.
 *
 * @param files - Texts or parsed records, by file name.
 * @param options - `asOf` is required; the rest has defaults.
 * @returns The accounts, each as `parseAccount` returns it, and the issues.
 * @throws AccountError `invalid_options`; `invalid_file` for what is neither text nor records, or begins like JSON and is none.
 *
 * @example
 * ```ts
 * import { importSalesforce } from "account-graph/import/salesforce";
 *
 * const { accounts, issues } = importSalesforce(
 *   {
 *     "accounts.csv": "Id,Name\n001A000000000A1,Northlight Foods",
 *     "contacts.csv": `Contact ID,Account ID,Full Name,Title,Reports To,Contact Owner
 * 003A000000000C1,001A000000000A1,Dana Cole,CFO,,Sam Hill
 * 003A000000000C2,001A000000000A1,Lee Wong,CIO,Dana Cole,Sam Hill`,
 *     "opportunities.csv": "Id,AccountId,Name,StageName\n006A000000000O1,001A000000000A1,Platform,Proposal",
 *     "roles.json": {
 *       records: [
 *         {
 *           attributes: { type: "OpportunityContactRole" },
 *           OpportunityId: "006A000000000O1IAI",
 *           ContactId: "003A000000000C1IAI",
 *           Role: "Economic Buyer",
 *         },
 *       ],
 *     },
 *   },
 *   { asOf: "2026-03-01" },
 * );
 * console.log(accounts[0].people.map((person) => `${person.name}, ${person.side ?? "customer"}`));
 * // prints: [ 'Dana Cole, customer', 'Lee Wong, customer', 'Sam Hill, us' ]
 * console.log(accounts[0].goals[0].stakes[0].roles, issues.length);
 * // prints: [ 'economic_buyer' ] 1
 * ```
 */
export function importSalesforce(files: SalesforceFiles, options: ImportSalesforceOptions): ImportResult {
  const settings = readOptions(options);
  requireFiles(files);
  const log = startLog();
  const lists = withOwnWords(settings);
  const records = collectRecords(log, settings, files);
  const reading: SalesforceImport = {
    log,
    settings,
    words: {
      ...personWords(lists),
      channels: wordTable(CHANNELS, channelSynonyms, lists.channels),
      goalKinds: wordTable(GOAL_KINDS, goalKindSynonyms, settings.goalKinds),
    },
    accounts: new Map(),
    accountsByName: new Map(),
    contacts: new Map(),
    users: new Map(),
    usersByName: new Map(),
    opportunities: new Map(),
    opportunitiesByName: new Map(),
    records: (object) => (records.get(object) ?? []) as never[],
  };
  readUsers(reading);
  readAccounts(reading);
  readContacts(reading);
  readOpportunities(reading);
  readAccountRelations(reading);
  readContactRoles(reading);
  readCompetitors(reading);
  readTeams(reading);
  readActivities(reading);
  const drafts = [...reading.accounts.values()].map((account) => closeAccount(reading, account));
  reportUnusedUsers(reading);
  const accounts = finishAccounts(log, carryOwnWords(drafts, settings.vocabulary), settings.limits);
  return { accounts, issues: finishLog(log, Object.keys(files)) };
}

function readOptions(options: ImportSalesforceOptions): SalesforceSettings {
  requireAsOf(options);
  return validate(importSalesforceOptionsSchema, options, "invalid_options", ["options"]);
}

/** The finished account, everything in it in the order of ids. */
function closeAccount(reading: SalesforceImport, to: SalesforceAccount): SalesforceAccount["account"] {
  placeOurs(reading, to);
  const { account, people, goals, interactions } = to;
  const sorted = <T extends { readonly id: string }>(list: Iterable<T>) =>
    [...list].sort((a, b) => compareIds(a.id, b.id));
  if (reading.settings.stancesFromRoles)
    for (const person of people.values()) stanceFromRoles(person, reading.settings.vocabulary);
  account.people = sorted(people.values());
  if (goals.length > 0) account.goals = sorted(goals);
  if (interactions.length > 0) account.interactions = sorted(interactions);
  if (account.departments != null) account.departments = sorted(account.departments);
  if (account.competitors != null) account.competitors = sorted(account.competitors);
  return account;
}
