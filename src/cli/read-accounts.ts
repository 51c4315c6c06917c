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
  const kind = kindOf(path, bytes);
  if (kind === "csv") {
    const files = {
      people: bytes,
      relationships: further.ties === undefined ? null : io.readFile(further.ties),
      interactions: further.meetings === undefined ? null : io.readFile(further.meetings),
    };
    return importCsv(files, { asOf: further.asOf ?? io.today() });
  }
  const text = decode(path, bytes);
  if (kind === "text") return importText(text, { fileName: path === "-" ? "stdin" : path });
  return { accounts: accountsOf(parseJson(path, text)), issues: [] };
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
function accountsOf(value: unknown): Account[] {
  const list = Array.isArray(value) ? value : ((value as { accounts?: unknown } | null)?.accounts ?? value);
  return (Array.isArray(list) ? list : [list]).map((one) => parseAccount(one));
}
