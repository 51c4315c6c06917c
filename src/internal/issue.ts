/** `error`: the input is refused; `warning`: an odd fact worth a look; `info`: a guess or a choice that was made for you. */
export type Severity = "error" | "warning" | "info";

/** Something an app can highlight without looking anything up. */
export interface Ref {
  type: "person" | "relationship" | "interaction" | "goal" | "department" | "competitor" | "note" | "source";
  id: string;
  label: string;
}

/** A sentence as data: `key` and `params` for translation, `text` in plain English. */
export interface Sentence {
  key: string;
  params: Record<string, string | number>;
  text: string;
}

/** In an AccountError: what is wrong with the input. In a result: an odd fact, a guess, a choice that was made for you. */
export interface Issue {
  severity: Severity;
  /** Stable, for programs. */
  code: string;
  /** Starts at what the caller passed: `["people", 3, "roles", 0]`, `["options", "goalId"]`. */
  path: (string | number)[];
  /** Lower-case fragment: what is wrong, the offending value, the remedy. */
  message: string;
  refs?: Ref[];
}
