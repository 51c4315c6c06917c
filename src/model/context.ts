import type { Carried, Id, IsoDate, Maybe } from "./fields.js";
import type { EventKind, NoteKind, SourceKind } from "./vocabularies.js";

/** A department, team or business unit. */
export interface DepartmentInput extends Carried {
  readonly id: Id;
  readonly name: string;
  readonly parentId?: Maybe<Id>;
  readonly headId?: Maybe<Id>;
  /** Has to be covered. */
  readonly required?: Maybe<boolean>;
  readonly headcount?: Maybe<number>;
}

/** Somebody else who sells into the account. */
export interface CompetitorInput extends Carried {
  readonly id: Id;
  readonly name: string;
  readonly incumbent?: Maybe<boolean>;
  /** Carried along: no result reads it. */
  readonly strengths?: Maybe<readonly string[]>;
  /** Carried along: no result reads it. */
  readonly weaknesses?: Maybe<readonly string[]>;
}

/** Something dated that is ahead or behind. */
export interface EventInput extends Carried {
  readonly id: Id;
  readonly kind: EventKind;
  readonly at: IsoDate;
  /** Carried along: no result reads it. */
  readonly note?: Maybe<string>;
}

/** A pain point: what it is, whose it is, and who on our team addresses it. */
export interface PainPointInput extends Carried {
  readonly id: Id;
  readonly text: string;
  /** 0..1 */
  readonly severity?: Maybe<number>;
  readonly personIds?: Maybe<readonly Id[]>;
  readonly ownerId?: Maybe<Id>;
  readonly state?: Maybe<"open" | "in_progress" | "resolved">;
}

/** What the account needs: headlines of `diffAccounts`, and briefs. */
export interface NeedInput {
  readonly id: Id;
  readonly text: string;
  readonly priority?: Maybe<"low" | "medium" | "high">;
  readonly departmentId?: Maybe<Id>;
}

/** Dated intel: notes, objections, criteria, constraints, steps of the purchasing process. */
export interface NoteInput extends Carried {
  readonly id: Id;
  readonly at: IsoDate;
  readonly text: string;
  readonly about?: Maybe<readonly Id[]>;
  readonly kind?: Maybe<NoteKind>;
  readonly state?: Maybe<"open" | "done">;
  readonly sourceId?: Maybe<Id>;
}

/** Where facts come from, and how far they can be relied on. */
export interface SourceInput extends Carried {
  readonly id: Id;
  readonly kind: SourceKind;
  /** Carried along: no result reads it. */
  readonly collectedBy?: Maybe<Id>;
  /** Carried along: no result reads it. */
  readonly department?: Maybe<string>;
  /** Carried along: no result reads it. */
  readonly at?: Maybe<IsoDate>;
  /** 0..1; absent: the default of its kind. */
  readonly reliability?: Maybe<number>;
}

/** A further, possibly differing, observation of a field: sales says supporter, service says critic. */
export interface ObservationInput {
  readonly personId: Id;
  /** Which field of the person; with `goalId` which field of their stake. */
  readonly field: string;
  readonly value: unknown;
  readonly goalId?: Maybe<Id>;
  readonly sourceId?: Maybe<Id>;
  readonly at?: Maybe<IsoDate>;
  readonly confidence?: Maybe<number>;
  /** The first and the last day on which it holds. */
  readonly validFrom?: Maybe<IsoDate>;
  readonly validTo?: Maybe<IsoDate>;
}
