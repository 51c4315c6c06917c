import type { Channel, RelationshipKind, StrengthWord } from "../../model/vocabularies.js";
import type { AccountDraft, InteractionDraft, PersonDraft, RelationshipDraft } from "../shared/draft.js";
import type { ImportLog } from "../shared/import-log.js";
import type { TakenIds } from "../shared/make-ids.js";
import type { PersonWords } from "../shared/person-words.js";
import type { WideFinder } from "../shared/wide-finder.js";
import type { WordTable } from "../shared/words.js";
import type { BuildSettings } from "./build-settings.js";

/** Accounts while tables are read into them. */
export interface Building {
  readonly log: ImportLog;
  readonly settings: BuildSettings;
  readonly words: BuildWords;
  /** By id. */
  readonly accounts: Map<string, BuiltAccount>;
  /** Folded names of rows that are no people, such as companies in a mixed table. */
  readonly things: Set<string>;
  /** How our own people are mentioned, who are added where they are not on the map. */
  readonly team: ReadonlySet<string>;
  /** Whether the people come from a table of their own; without one they are made from the mentions in the other files. */
  readonly hasPeople: boolean;
}

/** The picklists of the three tables. */
export interface BuildWords extends PersonWords {
  readonly kinds: WordTable<RelationshipKind | "reports_to" | "dotted_line">;
  readonly strengths: WordTable<StrengthWord>;
  readonly channels: WordTable<Channel>;
  readonly entities: WordTable<"person" | "organization" | "thing">;
}

/** An account while its rows are read. */
export interface BuiltAccount {
  readonly account: AccountDraft;
  readonly people: Map<string, PersonDraft>;
  readonly finder: WideFinder;
  readonly relationships: RelationshipDraft[];
  readonly interactions: InteractionDraft[];
  /** Ids of people, departments, ties and interactions that are taken. */
  readonly taken: {
    readonly people: TakenIds;
    readonly relationships: Set<string>;
    readonly interactions: TakenIds;
  };
  readonly departments: Map<string, string>;
}
