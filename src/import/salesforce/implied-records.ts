import type { Sheet, SheetRow } from "../shared/sheet.js";
import type { SalesforceObject } from "./object-headers.js";

/** Objects that are only read through what they join. */
const joins: ReadonlySet<SalesforceObject> = new Set(["OpportunityContactRole", "AccountContactRelation"]);

/** Columns of a report of contact roles that are about the contact or the opportunity, by the object they belong to. */
const reportColumns: Readonly<Record<"Contact" | "Opportunity", readonly string[]>> = {
  Contact: [
    "Contact ID",
    "Contact Name",
    "Contact: Full Name",
    "Full Name",
    "First Name",
    "Last Name",
    "Title",
    "Email",
    "Department",
    "Reports To",
    "Account ID",
    "Account Name",
    "Account: Account Name",
    "Contact: Title",
    "Contact: Email",
    "Contact: Department",
    "Contact: Contact ID",
  ],
  Opportunity: [
    "Opportunity ID",
    "Opportunity Name",
    "Opportunity: Opportunity Name",
    "Stage",
    "Amount",
    "Close Date",
    "Opportunity Owner",
    "Account ID",
    "Account Name",
    "Account: Account Name",
    "Opportunity: Stage",
    "Opportunity: Amount",
    "Opportunity: Close Date",
  ],
};

/**
 * The contacts and opportunities that records tell beside themselves: nested in them (`Contact.Name`), or in the columns of
 * a report of contact roles.
 */
export function impliedRecords(object: SalesforceObject, sheet: Sheet): { object: SalesforceObject; sheet: Sheet }[] {
  const implied: { object: SalesforceObject; sheet: Sheet }[] = [];
  if (!joins.has(object)) return implied;
  for (const name of ["Contact", "Opportunity"] as const) {
    const columns = sheet.headers.flatMap((header, index) => {
      if (header.startsWith(`${name}.`)) return [{ header: header.slice(name.length + 1), index }];
      const isHome = /^(?:Opportunity\.|Contact\.)?Account\.(?:Id|Name)$/.test(header);
      return isHome ? [{ header: header.replace(/^(?:Opportunity|Contact)\./, ""), index }] : [];
    });
    const isNested = columns.some(({ header }) => header === "Name" || header === "LastName" || header === "FirstName");
    if (isNested) implied.push({ object: name, sheet: part(sheet, columns) });
  }
  if (implied.length > 0 || !sheet.tabular || object !== "OpportunityContactRole") return implied;
  for (const name of ["Contact", "Opportunity"] as const) {
    const columns = sheet.headers.flatMap((header, index) =>
      reportColumns[name].some((known) => known.toLowerCase() === header.toLowerCase()) ? [{ header, index }] : [],
    );
    implied.push({ object: name, sheet: part(sheet, columns) });
  }
  return implied;
}

/** The rows with some columns alone, each once; the first column of a header that is filled counts. */
function part(sheet: Sheet, columns: readonly { header: string; index: number }[]): Sheet {
  const headers = [...new Set(columns.map(({ header }) => header))];
  const rows = new Map<string, SheetRow>();
  for (const { path, cells } of sheet.rows) {
    const own = headers.map((header) => {
      for (const column of columns)
        if (column.header === header && (cells[column.index] ?? "") !== "") return cells[column.index]!;
      return "";
    });
    const key = own.join("\u0001");
    if (own.some((text) => text !== "") && !rows.has(key)) rows.set(key, { path, cells: own });
  }
  return { ...sheet, headers, rows: [...rows.values()] };
}
