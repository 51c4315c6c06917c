import { parseArgs } from "node:util";
import type { GapBand } from "../insights/gaps/gap.js";
import { UsageError } from "./usage-error.js";

/** Options of all commands. */
export interface CommandOptions {
  readonly format?: string | undefined;
  readonly goal?: string | undefined;
  readonly asOf?: string | undefined;
  readonly samples?: number | undefined;
  readonly tokens?: number | undefined;
  readonly output?: string | undefined;
  readonly ties?: string | undefined;
  readonly meetings?: string | undefined;
  readonly account?: string | undefined;
  readonly remove?: string | undefined;
  readonly failOn?: GapBand | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

/** A command line taken apart. */
export interface CommandLine {
  readonly command: string;
  readonly files: readonly string[];
  readonly options: CommandOptions;
}

const text = { type: "string" } as const;
const known = {
  format: { ...text, short: "f" },
  goal: text,
  "as-of": text,
  samples: text,
  tokens: text,
  output: { ...text, short: "o" },
  ties: text,
  meetings: text,
  account: text,
  remove: text,
  "fail-on": text,
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

const bands: readonly string[] = ["critical", "high", "medium", "low"];

/** Takes a command line apart; an option that does not exist, or has no value, is refused. */
export function parseCommand(args: readonly string[]): CommandLine {
  const { values, positionals } = parsed(args);
  const [command = "help", ...files] = positionals;
  const failOn = values["fail-on"];
  if (failOn !== undefined && !bands.includes(failOn)) {
    throw new UsageError(`--fail-on ${failOn}: expected one of ${bands.join(", ")}`);
  }
  const options: CommandOptions = {
    ...values,
    asOf: values["as-of"],
    failOn: failOn as GapBand | undefined,
    samples: wholeNumber("samples", values.samples),
    tokens: wholeNumber("tokens", values.tokens),
    help: values.help === true,
    version: values.version === true,
  };
  return { command, files, options };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(". ")[0]} (see account-graph --help)`);
  }
}

function wholeNumber(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--${name} ${value}: expected a whole number`);
  return Number(value);
}
