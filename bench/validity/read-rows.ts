import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dsvFormat } from "d3-dsv";

/** One row of a file, by column. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a file with a header. */
export function readRows(folder: string, path: string, separator = ","): Row[] {
  return dsvFormat(separator).parse(readFileSync(join(folder, path), "utf8")) as unknown as Row[];
}
