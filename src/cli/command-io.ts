/** What a command may do outside: given by the program that runs it, so that tests need no process. */
export interface CommandIo {
  /** The bytes of a file; throws an error with a message for people if it cannot be read. */
  readFile(path: string): Uint8Array;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
  writeFile(path: string, text: string): void;
  /** Standard output. */
  write(text: string): void;
  /** Standard error: a line for people. */
  warn(line: string): void;
  /** Standard error, for somebody who watches: what is being done. Absent: nobody does. */
  note?(line: string): void;
  /** Today, as `YYYY-MM-DD`, for files that carry no date of their own. */
  today(): string;
  /** Runs a Model Context Protocol server until its input ends. */
  serve(): Promise<void>;
}
