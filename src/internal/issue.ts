import type { Ref, SentenceParam } from "./sentence.js";

export type { Ref } from "./sentence.js";

/** `error`: the input is refused; `warning`: a data warning worth a look; `info`: an assumption or a choice that was made for you. */
export type Severity = "error" | "warning" | "info";

/** In an AccountError: what is wrong with the input. In a result: a data warning, an assumption, a choice that was made for you. */
export interface Issue {
  severity: Severity;
  /** Stable, for programs. */
  code: string;
  /** Starts at what the caller passed: `["people", 3, "roles", 0]`, `["options", "goalId"]`. */
  path: (string | number)[];
  /** Lower-case fragment: what is wrong, the offending value, the remedy. */
  message: string;
  /** What the message is made of, for other languages. Absent: it stands in English only. */
  key?: string;
  params?: Record<string, SentenceParam>;
  refs?: Ref[];
}
