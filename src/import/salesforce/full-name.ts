import { cell, type Entry } from "../shared/columns.js";

/** The name of a contact or user: the full one, or first and last. Of several records the first that has any counts. */
export function fullName(entry: Entry<"name" | "firstName" | "lastName">): string | null {
  const { columns, row, further } = entry;
  const first = { columns, row };
  const full = cell(first, "name");
  if (full !== null) return full;
  const parts = [cell(first, "firstName"), cell(first, "lastName")].filter((part) => part !== null);
  if (parts.length > 0) return parts.join(" ");
  return further === undefined ? null : fullName(further);
}
