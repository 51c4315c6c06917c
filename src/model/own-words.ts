import type { Maybe } from "./fields.js";
import type { BuyingRole, Channel, RelationshipKind, StanceWord } from "./vocabularies.js";

/** A word of an app's own: the built-in word that it stands for, by which it is scored, and how it is shown. */
export interface OwnWord<BuiltIn extends string> {
  readonly is: BuiltIn;
  /** @defaultValue the word itself */
  readonly label?: Maybe<string>;
}

/**
 * An app's own words, each standing for a built-in one. They may be written wherever that one may, score as it does, and come
 * back in results with their own label. A word of stance is read as the number of the one it stands for.
 */
export interface VocabularyInput {
  /** Own roles, by word. */
  readonly roles?: Maybe<Readonly<Record<string, OwnWord<BuyingRole>>>>;
  /** Own kinds of ties, by word. */
  readonly kinds?: Maybe<Readonly<Record<string, OwnWord<RelationshipKind>>>>;
  /** Own stances, by word. */
  readonly stances?: Maybe<Readonly<Record<string, OwnWord<StanceWord>>>>;
  /** Own channels, by word. */
  readonly channels?: Maybe<Readonly<Record<string, OwnWord<Channel>>>>;
}
