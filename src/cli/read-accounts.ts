import { importCsv } from "../import/csv/index.js";
import { importText } from "../import/text/index.js";
import type { Issue } from "../internal/issue.js";
import type { Account } from "../model/account.js";
import { parseAccount } from "../model/parse-account.js";
import type { CommandIo } from "./command-io.js";
import { UsageError } from "./usage-error.js";

/** Files beside the first that belong to it. */
export interface FurtherFiles {
  readonly ties?: string | undefined;
  readonly meetings?: string | undefined;
  readonly asOf?: string | undefined;
}

/** Accounts of a file, with what its importer noted. */
export interface AccountsRead {
  readonly accounts: readonly Account[];
  readonly issues: readonly Issue[];
}

/** The accounts of one file: JSON, a table of people, or lines of text, told by the ending and the beginning. */
export async function readAccounts(path: string, further: FurtherFiles, io: CommandIo): Promise<AccountsRead> {
  const bytes = path === "-" ? await io.readInput() : io.readFile(path);
  if (isBinary(bytes)) throw new UsageError(`${path}: no text (of a spreadsheet save a table as CSV)`);
  const kind = kindOf(path, bytes);
  if (kind === "csv") {
    const files = {
      people: bytes,
      relationships: further.ties === undefined ? null : io.readFile(further.ties),
      interactions: further.meetings === undefined ? null : io.readFile(further.meetings),
    };
    const read = importCsv(files, { asOf: further.asOf ?? io.today() });
    if (read.accounts.every(({ people }) => people.length === 0)) {
      throw new UsageError(`${path}: no people in it (expected a line of headers, then a person a line)`);
    }
    return read;
  }
  const text = decode(path, bytes);
  if (kind === "text") return importText(text, { fileName: path === "-" ? "stdin" : path });
  return { accounts: accountsOf(path, parseJson(path, text)), issues: [] };
}

function kindOf(path: string, bytes: Uint8Array): "json" | "csv" | "text" {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (ending === "json") return "json";
  if (ending === "csv" || ending === "tsv") return "csv";
  if (ending === "txt" || ending === "md") return "text";
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 4000))
    .replace(/^\ufeff/, "")
    .trimStart();
  if (/^[[{]/.test(start)) return "json";
  const first = start.split(/[\r\n]/, 1)[0]!;
  if (/^(account:|as of )/i.test(first)) return "text";
  if (/[,;\t]/.test(first)) return "csv";
  throw new UsageError(`${path}: neither account JSON nor a table nor lines of text (expected .json, .csv or .txt)`);
}

/** Whether bytes are no text: a zero in them, unless every other one is (UTF-16), or many control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4000);
  const zeros = [0, 0];
  let controls = 0;
  for (const [at, byte] of start.entries()) {
    if (byte === 0) zeros[at % 2]! += 1;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls += 1;
  }
  const isWide = Math.max(...zeros) > start.length / 4;
  const zerosOfOne = Math.min(...zeros);
  return controls > start.length / 50 || (isWide ? zerosOfOne > start.length / 50 : Math.max(...zeros) > 0);
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path}: not UTF-8 text`);
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path}: not JSON (${(error as Error).message})`);
  }
}

/** One account, a list of accounts, or what an importer returned. */
function accountsOf(path: string, value: unknown): Account[] {
  if (typeof value !== "object" || value === null) throw new UsageError(`${path}: no account in it`);
  const list = Array.isArray(value) ? value : ((value as { accounts?: unknown }).accounts ?? value);
  return (Array.isArray(list) ? list : [list]).map((one) => parseAccount(one));
}
