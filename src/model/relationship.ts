import type { Carried, Id, IsoDate, Maybe } from "./fields.js";
import type { Purpose, RelationLevel, RelationshipKind, Strength } from "./vocabularies.js";

/** A tie between two people of the map. Reporting lines stand on the person (`reportsTo`, `dottedLineTo`). */
export interface RelationshipInput extends Carried {
  /** Absent: derived as `from>kind>to`, with `@goalId` where there is one and `#n` where it repeats. */
  readonly id?: Maybe<Id>;
  /** Id of the person whom the tie comes from. */
  readonly from: Id;
  /** Id of the person whom it goes to. */
  readonly to: Id;
  /** What the tie says. */
  readonly kind: RelationshipKind;
  /** The tie holds for this goal only. */
  readonly goalId?: Maybe<Id>;
  /** @defaultValue "medium" */
  readonly strength?: Maybe<Strength>;
  /** Whether `to` knows how `from` feels. */
  readonly aware?: Maybe<boolean>;
  /** 0..1; absent: the reliability of the source, else certain. */
  readonly confidence?: Maybe<number>;
  /** Id of the source. */
  readonly sourceId?: Maybe<Id>;
  /** When it was last known to be so; it fades from then on. Absent: current at the account's `asOf`. */
  readonly asOf?: Maybe<IsoDate>;
  /** The first and the last day on which it holds. */
  readonly validFrom?: Maybe<IsoDate>;
  /** The last day on which it holds. */
  readonly validTo?: Maybe<IsoDate>;
  /**
   * Between one of our team and one of theirs: how they see this one of us, and how they should. The person's own
   * `relationLevel` is shorthand for the best pair.
   */
  readonly relationLevel?: Maybe<{ readonly current?: Maybe<RelationLevel>; readonly desired?: Maybe<RelationLevel> }>;
  /** Who on our team looks after this pair. */
  readonly ownerId?: Maybe<Id>;
  /** When the two last spoke. */
  readonly lastContactAt?: Maybe<IsoDate>;
  /** What the two talk about. */
  readonly purposes?: Maybe<readonly Purpose[]>;
  /** The two are to be kept apart: no route, owner, plan or advice brings them together. */
  readonly mustAvoid?: Maybe<boolean>;
  /** Carried along: no result reads it. */
  readonly note?: Maybe<string>;
}

const symmetricKinds: ReadonlySet<RelationshipKind> = /* @__PURE__ */ new Set<RelationshipKind>([
  "friend",
  "ally",
  "rival",
  "conflict",
  "communicates",
  "works_with",
  "knows",
  "former_colleague",
]);

/** Whether a kind says the same in both directions. */
export function isSymmetric(kind: RelationshipKind): boolean {
  return symmetricKinds.has(kind);
}
