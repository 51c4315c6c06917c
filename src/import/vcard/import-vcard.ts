import * as s from "../../internal/schema.js";
import { allLimits, validate } from "../../internal/validate.js";
import type { IsoDate } from "../../model/fields.js";
import { type LimitOptions, limitsOption } from "../../model/limits.js";
import { id as idSchema, isoDate, name } from "../../model/schemas/field-schemas.js";
import { buildAccounts, closeAccounts } from "../build/build-accounts.js";
import { decodeBytes } from "../shared/decode-bytes.js";
import { fileFormat, refuseContent, refuseFormat } from "../shared/file-format.js";
import { finishAccounts } from "../shared/finish-accounts.js";
import { finishLog, noteOnce, startLog, warn } from "../shared/import-log.js";
import type { ImportResult } from "../shared/import-result.js";
import { repairText } from "../shared/repair-text.js";
import { requireAsOf, requireFiles } from "../shared/require-input.js";
import { tableOf } from "../shared/table-of.js";
import { readVcards, type Vcard } from "./read-vcards.js";

/** Options of {@link importVcard}. */
export interface ImportVcardOptions extends LimitOptions {
  /** The date the accounts stand for. Required: there is no clock in the library. */
  asOf: IsoDate;
  /** Id of the one account that everybody belongs to. Absent: organizations are accounts. */
  accountId?: string | undefined;
  /** Name of the one account that everybody belongs to. Absent: organizations are accounts. */
  accountName?: string | undefined;
}

export const importVcardOptionsSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    asOf: isoDate,
    accountId: s.optional(idSchema),
    accountName: s.optional(name),
    limits: limitsOption,
  }))();

/** Cards by file name, as text or bytes. */
export type VcardFiles = Readonly<Record<string, unknown>>;

const headers = [
  "Id",
  "Name",
  "First Name",
  "Last Name",
  "Email",
  "Alias Emails",
  "Job Title",
  "Account",
  "Department",
  "City",
  "Reports To",
  "Tags",
] as const;

/**
 * Reads contacts saved as vCards (.vcf), versions 2.1 to 4.0: name, organization and department, title, addresses, categories and
 * manager. Organizations become accounts; cards of companies and groups are nobody. Notes, pictures and birthdays are not read.
 *
 * @param files - Texts or bytes, by file name.
 * @param options - `asOf` is required.
 * @returns The accounts, each as `parseAccount` returns it, and the issues.
 * @throws AccountError `invalid_options`; `invalid_file` for a file that holds no cards.
 *
 * @example
 * ```ts
 * import { importVcard } from "account-graph/import/vcard";
 *
 * const card = "BEGIN:VCARD\nVERSION:3.0\nFN:Dana Cole\nORG:Northlight Foods;Finance\nTITLE:CFO\nEND:VCARD";
 * const { accounts } = importVcard({ "dana.vcf": card }, { asOf: "2026-03-01" });
 * console.log(accounts[0].name, accounts[0].people[0].title);
 * // prints: Northlight Foods CFO
 * ```
 */
export function importVcard(files: VcardFiles, options: ImportVcardOptions): ImportResult {
  requireAsOf(options);
  const settings = validate(importVcardOptionsSchema, options, "invalid_options", ["options"]);
  requireFiles(files);
  const log = startLog();
  const { textLength } = allLimits(settings.limits ?? {});
  const rows: { path: (string | number)[]; cells: { [Header in (typeof headers)[number]]?: string | null } }[] = [];
  for (const [file, content] of Object.entries(files)) {
    if (typeof content !== "string" && !(content instanceof Uint8Array)) refuseContent([file], content);
    const format = fileFormat(content);
    if (format !== "vcard" && format !== null) refuseFormat([file], format);
    const text = repairText(log, file, typeof content === "string" ? content : decodeBytes(log, file, content));
    const cards = readVcards(text, textLength);
    if (cards.length === 0) warn(log, "empty_file", [file], "holds no card (expected BEGIN:VCARD)");
    for (const card of cards) {
      const path = [file, `line ${card.line}`];
      if (card.isGroup) noteOnce(log, "no_person", path, "a company or group is no person", "; left out");
      else rows.push({ path, cells: cellsOf(card) });
    }
  }
  const { building } = buildAccounts(
    log,
    {
      asOf: settings.asOf,
      system: "vcard",
      readAs: "generic",
      stancesFromRoles: true,
      ...(settings.accountId === undefined ? {} : { accountId: settings.accountId }),
      ...(settings.accountName === undefined ? {} : { accountName: settings.accountName }),
      limits: settings.limits,
    },
    {
      people: tableOf(
        Object.keys(files)[0] ?? "cards",
        (settings.accountId ?? settings.accountName) ? headers.filter((header) => header !== "Account") : headers,
        rows,
      ),
      relationships: null,
      interactions: null,
    },
  );
  const accounts = finishAccounts(log, closeAccounts(building), settings.limits);
  return { accounts, issues: finishLog(log, Object.keys(files)) };
}

function cellsOf(card: Vcard): { [Header in (typeof headers)[number]]?: string | null } {
  const [email, ...aliases] = card.emails;
  return {
    Id: card.uid,
    Name: card.name,
    "First Name": card.firstName,
    "Last Name": card.lastName,
    Email: email ?? null,
    "Alias Emails": aliases.join(" "),
    "Job Title": card.title,
    Account: card.organization,
    Department: card.department,
    City: card.city,
    "Reports To": card.manager,
    Tags: card.categories.join(";"),
  };
}
