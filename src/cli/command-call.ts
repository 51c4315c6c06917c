import type { CommandIo } from "./command-io.js";
import type { CommandOptions } from "./parse-command.js";

/** What a command gets. */
export interface CommandCall {
  readonly files: readonly string[];
  readonly options: CommandOptions;
  readonly io: CommandIo;
}

/** What a command says: its output, `null` where it wrote for itself, and the exit code. */
export interface CommandResult {
  readonly output: string | null;
  readonly code: number;
}
