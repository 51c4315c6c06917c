import type { HeaderTable } from "./columns.js";

/** A table of headers from lists written in one line each: `"First Name | Given Name"`, the best first. */
export function headerList<Field extends string>(lists: Readonly<Record<Field, string>>): HeaderTable<Field> {
  const table = {} as Record<Field, readonly string[]>;
  for (const field of Object.keys(lists) as Field[]) table[field] = lists[field].split(" | ");
  return table;
}
