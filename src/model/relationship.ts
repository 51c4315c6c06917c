import * as z from "zod/mini";
import {
  type Carried,
  carried,
  flag,
  fraction,
  type Id,
  type IsoDate,
  id,
  isoDate,
  type Maybe,
  maybe,
  maybeList,
  text,
} from "./fields.js";
import {
  PURPOSES,
  type Purpose,
  RELATIONSHIP_KINDS,
  type RelationshipKind,
  STRENGTHS,
  type Strength,
} from "./vocabularies.js";
import { wordsOf } from "./vocabulary.js";

/** A tie between two people of the map. Reporting lines stand on the person (`reportsTo`, `dottedLineTo`). */
export interface RelationshipInput extends Carried {
  /** Absent: derived as `from>kind>to`, with `@goalId` where there is one and `#n` where it repeats. */
  readonly id?: Maybe<Id>;
  readonly from: Id;
  readonly to: Id;
  readonly kind: RelationshipKind;
  /** The tie holds for this goal only. */
  readonly goalId?: Maybe<Id>;
  /** @defaultValue "medium" */
  readonly strength?: Maybe<Strength>;
  /** Whether `to` knows how `from` feels. */
  readonly aware?: Maybe<boolean>;
  /** 0..1; absent: the reliability of the source, else certain. */
  readonly confidence?: Maybe<number>;
  readonly sourceId?: Maybe<Id>;
  /** When it was last known to be so; it fades from then on. Absent: current at the account's `asOf`. */
  readonly asOf?: Maybe<IsoDate>;
  readonly validFrom?: Maybe<IsoDate>;
  readonly validTo?: Maybe<IsoDate>;
  readonly purposes?: Maybe<readonly Purpose[]>;
  readonly mustAvoid?: Maybe<boolean>;
  readonly note?: Maybe<string>;
}

export const strength = /* @__PURE__ */ (() => z.union([fraction, z.enum(wordsOf(STRENGTHS))]))();

export const relationshipSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: maybe(id),
    from: id,
    to: id,
    kind: z.enum(wordsOf(RELATIONSHIP_KINDS)),
    goalId: maybe(id),
    strength: maybe(strength),
    aware: maybe(flag),
    confidence: maybe(fraction),
    sourceId: maybe(id),
    asOf: maybe(isoDate),
    validFrom: maybe(isoDate),
    validTo: maybe(isoDate),
    purposes: maybeList(z.enum(wordsOf(PURPOSES))),
    mustAvoid: maybe(flag),
    note: maybe(text),
    ...carried,
  }))();

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
