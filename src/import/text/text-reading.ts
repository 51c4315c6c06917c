import type { Issue } from "../../internal/issue.js";
import type { VocabularyInput } from "../../model/own-words.js";
import type { PersonDraft, RelationshipDraft } from "../shared/draft.js";
import type { Piece, TextLine } from "./text-line.js";
import type { TextWords } from "./text-words.js";

/** One run of `importText`. */
export interface TextReading {
  readonly file: string;
  readonly words: TextWords;
  readonly vocabulary: VocabularyInput | undefined;
  readonly issues: Issue[];
  readonly people: PersonDraft[];
  readonly ids: Set<string>;
  readonly relationships: RelationshipDraft[];
  /** References that are looked up once everybody is known. */
  readonly pending: Pending[];
}

/** A reference from a person's line; in quotes it is an id, on the map or not. */
export interface Pending {
  readonly line: number;
  readonly piece: Piece;
  set(id: string): void;
}

/** A tie and its line. */
export interface TieLine {
  readonly line: number;
  readonly tie: TextLine & { kind: "tie" };
}

/** Reports what is wrong with a line. */
export function complain(reading: TextReading, line: number, column: number, code: string, message: string): void {
  const path = [reading.file, `line ${line}`, `column ${column}`];
  reading.issues.push({ severity: "error", code, path, message });
}
