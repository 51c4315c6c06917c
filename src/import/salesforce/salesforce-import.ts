import type { Channel, GoalKind } from "../../model/vocabularies.js";
import { cell, type Entry } from "../shared/columns.js";
import type { AccountDraft, GoalDraft, InteractionDraft, PersonDraft } from "../shared/draft.js";
import { foldWord } from "../shared/fold-word.js";
import type { ImportLog } from "../shared/import-log.js";
import type { PersonFinder } from "../shared/person-finder.js";
import type { PersonWords } from "../shared/person-words.js";
import type { WordTable } from "../shared/words.js";
import type { SalesforceSettings } from "./import-salesforce-options.js";
import type { SalesforceField, SalesforceObject } from "./object-headers.js";
import { longId } from "./salesforce-id.js";

/** A record, read by field. */
export type RecordOf<Name extends SalesforceObject> = Entry<SalesforceField<Name>>;
/** One run of `importSalesforce`. */
export interface SalesforceImport {
  readonly log: ImportLog;
  readonly settings: SalesforceSettings;
  readonly words: PersonWords & { readonly channels: WordTable<Channel>; readonly goalKinds: WordTable<GoalKind> };
  readonly accounts: Map<string, SalesforceAccount>;
  /** Accounts by folded name; `null` where several share it. */
  readonly accountsByName: Map<string, string | null>;
  /** Every contact with the account it belongs to. */
  readonly contacts: Map<string, { readonly accountId: string; readonly person: PersonDraft }>;
  readonly users: Map<string, RecordOf<"User">>;
  /** Users by folded name; `null` where several share it. */
  readonly usersByName: Map<string, string | null>;
  /** The account of every opportunity, also of those that become no goal. */
  readonly opportunities: Map<string, KnownOpportunity>;
  /** Opportunities by folded name; `null` where several share it. */
  readonly opportunitiesByName: Map<string, string | null>;
  /** The records of an object that are not deleted, each id once, in an order that depends on what they say. */
  records<Name extends SalesforceObject>(object: Name): RecordOf<Name>[];
}

/** The account of an opportunity, and its goal; `null` where it becomes none. */
export interface KnownOpportunity {
  readonly accountId: string;
  readonly goal: GoalDraft | null;
}

/** An account while its records are read. */
export interface SalesforceAccount {
  readonly account: AccountDraft;
  readonly people: Map<string, PersonDraft>;
  readonly finder: PersonFinder;
  /** People by e-mail and folded name. */
  readonly mailboxes: Map<string, PersonDraft>;
  readonly goals: GoalDraft[];
  readonly interactions: InteractionDraft[];
  readonly departments: Map<string, string>;
  /**
   * Our people who have to do with the account, with the names that records give them, whether the id stands in a file, and
   * their roles in teams.
   */
  readonly ours: Map<
    string,
    {
      name: string | null;
      given: boolean;
      readonly roles: Set<string>;
      /** Ids of the records that put them into teams. */
      readonly externalIds: Record<string, string>;
      readonly path: (string | number)[];
    }
  >;
}

/** The id in a field, in its long form. */
export function idCell<Field extends string>(entry: Entry<Field>, field: Field): string | null {
  const text = cell(entry, field);
  return text === null ? null : longId(text);
}

/** The opportunity that a record names, by id, else by a name that only one has. */
export function opportunityOf(
  { opportunities, opportunitiesByName }: SalesforceImport,
  entry: Entry<"opportunityId" | "opportunityName">,
): KnownOpportunity | undefined {
  const id = idCell(entry, "opportunityId");
  const name = cell(entry, "opportunityName");
  const named = name === null ? null : (opportunitiesByName.get(foldWord(name)) ?? null);
  return opportunities.get(id ?? named ?? "");
}
