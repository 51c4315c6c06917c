/** Names a person, tie, goal … within one account: 1 to 200 characters, and no name that every object has, such as `constructor`. */
export type Id = string;

/** ISO 8601 date or date-time with offset: `"2026-03-01"`, `"2026-03-01T09:30:00Z"`. */
export type IsoDate = string;

/** A field that may be left out; `null` means the same as absent. */
export type Maybe<T> = T | null | undefined;

/** Kept on every object of the account: ids in other systems, and whatever the app wants to carry along untouched. */
export interface Carried {
  /** Ids in other systems, by system. */
  readonly externalIds?: Maybe<Readonly<Record<string, string>>>;
  /** The app's own data: carried along, no result reads it. */
  readonly custom?: Maybe<Readonly<Record<string, unknown>>>;
}

/** How a plain field is known. Without it a stated fact counts as certain and current at `asOf`. */
export interface Provenance {
  /** Id of the source. */
  readonly sourceId?: Maybe<Id>;
  /** 0..1 */
  readonly confidence?: Maybe<number>;
  /** When it was last known. */
  readonly asOf?: Maybe<IsoDate>;
  /** The first day on which it holds: observations up to that day are of what was before, and no longer count. */
  readonly validFrom?: Maybe<IsoDate>;
  /** The last day on which it holds: after it the field is unknown, unless an observation holds. */
  readonly validTo?: Maybe<IsoDate>;
}
