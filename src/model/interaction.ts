import type { Carried, Id, IsoDate, Maybe } from "./fields.js";
import type { Channel } from "./vocabularies.js";

/** What somebody was in an interaction. */
export type InteractionPart = "from" | "to" | "cc" | "attendee";

/** A meeting, call, mail …: who, when and how; content is not needed. */
export interface InteractionInput extends Carried {
  /** Id of the meeting, call or message. */
  readonly id: Id;
  /** Day, or moment. */
  readonly at: IsoDate;
  /** By which way. */
  readonly channel: Channel;
  /** Who took part, and how. */
  readonly participants: readonly { readonly personId: Id; readonly part?: Maybe<InteractionPart> }[];
  /** Who wrote a message of which nobody is marked as the sender: for the engine of raw logs. */
  readonly initiatorId?: Maybe<Id>;
  /** For labels of references. */
  readonly topic?: Maybe<string>;
  /** The goal it was about. */
  readonly goalId?: Maybe<Id>;
  /** Whether the other side answered. */
  readonly responded?: Maybe<boolean>;
  /** Carried along: no result reads it. */
  readonly durationMinutes?: Maybe<number>;
  /** -1..1 */
  readonly sentiment?: Maybe<number>;
  /** Id of the source. */
  readonly sourceId?: Maybe<Id>;
}
