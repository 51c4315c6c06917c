/** A person, account or issue of a result, of which a case reads what it likes. */
// biome-ignore lint/suspicious/noExplicitAny: the result of any importer
export type Entry = Record<string, any>;

/** A file as somebody has it, and what must come out. */
export interface ForeignCase {
  readonly id: string;
  /** @defaultValue "csv" */
  readonly importer?: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly options?: Readonly<Record<string, unknown>>;
  /** Everybody but our team, by name, with some of what is known of them; bosses, owners and departments by name. */
  readonly people?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly ties?: number;
  readonly interactions?: number;
  /** When the interactions were. */
  readonly ats?: readonly string[];
  readonly readAs?: string;
  /** At most so many issues. */
  readonly few?: number;
  /** What else is wrong with the result; anything falsy: nothing. */
  readonly check?: (result: Entry) => unknown;
}

/** A table of people, line by line. */
export function csv(...lines: readonly string[]): Record<string, string> {
  return { people: lines.join("\n") };
}

/** The three people of most tables: a CFO, the CIO who reports to her, an architect who reports to the CIO; and what else is known. */
export function three(more: Readonly<Record<string, object>> = {}): Record<string, Record<string, unknown>> {
  return {
    "Dana Cole": { title: "CFO", reportsTo: null, ...more["Dana Cole"] },
    "Lee Wong": { title: "CIO", reportsTo: "Dana Cole", ...more["Lee Wong"] },
    "Ana Ruiz": { title: "Architect", reportsTo: "Lee Wong", ...more["Ana Ruiz"] },
  };
}
