import type { Carried, Id, IsoDate, Maybe } from "./fields.js";
import type { EventKind, NoteKind, SourceKind } from "./vocabularies.js";

/** A department, team or business unit. */
export interface DepartmentInput extends Carried {
  /** Id of the department. */
  readonly id: Id;
  /** Name of the department. */
  readonly name: string;
  /** Department it belongs to. */
  readonly parentId?: Maybe<Id>;
  /** Id of who heads it. */
  readonly headId?: Maybe<Id>;
  /** Has to be covered. */
  readonly required?: Maybe<boolean>;
  /** How many people work there. */
  readonly headcount?: Maybe<number>;
}

/** Somebody else who sells into the account. */
export interface CompetitorInput extends Carried {
  /** Id of the competitor. */
  readonly id: Id;
  /** Name of the competitor. */
  readonly name: string;
  /** Whether they have the business today. */
  readonly incumbent?: Maybe<boolean>;
  /** Carried along: no result reads it. */
  readonly strengths?: Maybe<readonly string[]>;
  /** Carried along: no result reads it. */
  readonly weaknesses?: Maybe<readonly string[]>;
}

/** Something dated that is ahead or behind. */
export interface EventInput extends Carried {
  /** Id of the event. */
  readonly id: Id;
  /** What happened. */
  readonly kind: EventKind;
  /** Day of the event. */
  readonly at: IsoDate;
  /** Carried along: no result reads it. */
  readonly note?: Maybe<string>;
}

/** A pain point: what it is, whose it is, and who on our team addresses it. */
export interface PainPointInput extends Carried {
  /** Id of the pain point. */
  readonly id: Id;
  /** What hurts, in words. */
  readonly text: string;
  /** 0..1 */
  readonly severity?: Maybe<number>;
  /** Whom it hurts. */
  readonly personIds?: Maybe<readonly Id[]>;
  /** Who on our team looks after it. */
  readonly ownerId?: Maybe<Id>;
  /** Whether it is open. */
  readonly state?: Maybe<"open" | "in_progress" | "resolved">;
}

/** What the account needs: headlines of `diffAccounts`, and briefs. */
export interface NeedInput {
  /** Id of the need. */
  readonly id: Id;
  /** What is needed, in words. */
  readonly text: string;
  /** How much it matters. */
  readonly priority?: Maybe<"low" | "medium" | "high">;
  /** Department that needs it. */
  readonly departmentId?: Maybe<Id>;
}

/** Dated intel: notes, objections, criteria, constraints, steps of the purchasing process. */
export interface NoteInput extends Carried {
  /** Id of the note. */
  readonly id: Id;
  /** Day of the note. */
  readonly at: IsoDate;
  /** The note. */
  readonly text: string;
  /** What it is about. */
  readonly about?: Maybe<readonly Id[]>;
  /** What kind of note. */
  readonly kind?: Maybe<NoteKind>;
  /** Whether it is open. */
  readonly state?: Maybe<"open" | "done">;
  /** Id of the source. */
  readonly sourceId?: Maybe<Id>;
}

/** Where facts come from, and how far they can be relied on. */
export interface SourceInput extends Carried {
  /** Id of the source. */
  readonly id: Id;
  /** What kind of source. */
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
  /** Id of the person. */
  readonly personId: Id;
  /** Which field of the person; with `goalId` which field of their stake. */
  readonly field: string;
  /** What was seen, as the field holds it. */
  readonly value: unknown;
  /** The goal it was about. */
  readonly goalId?: Maybe<Id>;
  /** Id of the source. */
  readonly sourceId?: Maybe<Id>;
  /** When it was seen. */
  readonly at?: Maybe<IsoDate>;
  /** How sure, 0..1. */
  readonly confidence?: Maybe<number>;
  /** The first and the last day on which it holds. */
  readonly validFrom?: Maybe<IsoDate>;
  /** The last day on which it holds. */
  readonly validTo?: Maybe<IsoDate>;
}
