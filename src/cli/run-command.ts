import { isAccountError } from "../internal/account-error.js";
import { formatIssues } from "../internal/format-issues.js";
import { packageVersion } from "../internal/package-version.js";
import { plainLine } from "../internal/plain-line.js";
import type { CommandIo } from "./command-io.js";
import { commands } from "./commands.js";
import { help } from "./help.js";
import { parseCommand } from "./parse-command.js";
import { UsageError } from "./usage-error.js";

/**
 * Runs one command line, such as `["gaps", "account.json", "--fail-on", "high"]`.
 *
 * Nothing is written before the command is through, so that bad input leaves no half-written output.
 *
 * @param args - The arguments after the name of the program.
 * @param io - Files, standard streams and the date.
 * @returns The exit code: 0 fine, 1 bad input or usage, 2 when `--fail-on` found something.
 *
 * @example
 * ```ts
 * import { runCommand } from "account-graph/cli";
 *
 * const account = { id: "acme", name: "Acme", asOf: "2026-03-01", people: [{ id: "dana", name: "Dana Cole" }] };
 * const code = await runCommand(["import", "account.json"], {
 *   readFile: () => new TextEncoder().encode(JSON.stringify(account)),
 *   readInput: async () => new Uint8Array(),
 *   writeFile: () => {},
 *   write: (text) => console.log(JSON.parse(text).accounts[0].name),
 *   warn: (line) => console.log(line),
 *   today: () => "2026-03-01",
 *   serve: async () => {},
 * });
 * console.log(code);
 * // prints: Acme
 * // prints: 0
 * ```
 */
export async function runCommand(args: readonly string[], io: CommandIo): Promise<number> {
  try {
    const { command, files, options } = parseCommand(args);
    if (options.help || (command === "help" && !options.version)) {
      io.write(help);
      return 0;
    }
    if (options.version) {
      io.write(`${packageVersion()}\n`);
      return 0;
    }
    const run = Object.hasOwn(commands, command) ? commands[command] : undefined;
    if (run === undefined) {
      throw new UsageError(`unknown command "${command}" (one of: ${Object.keys(commands).join(", ")})`);
    }
    const { output, code } = await run({ files, options, io });
    if (output !== null && options.output !== undefined) io.writeFile(options.output, output);
    else if (output !== null) io.write(output);
    return code;
  } catch (error) {
    if (isAccountError(error)) {
      for (const line of formatIssues(error).split("\n").slice(0, 20)) io.warn(`account-graph: ${plainLine(line)}`);
      if (error.issues.length > 20) io.warn(`account-graph: and ${error.issues.length - 20} more`);
      return 1;
    }
    if (error instanceof UsageError) {
      io.warn(`account-graph: ${plainLine(error.message)}`);
      return 1;
    }
    throw error;
  }
}
