import * as z from "zod/mini";
import {
  amount,
  type Carried,
  carried,
  flag,
  type Id,
  type IsoDate,
  id,
  isoDate,
  type Maybe,
  maybe,
  signedFraction,
  text,
} from "./fields.js";
import { CHANNELS, type Channel } from "./vocabularies.js";
import { wordsOf } from "./vocabulary.js";

/** What somebody was in an interaction. */
export type InteractionPart = "from" | "to" | "cc" | "attendee";

/** A meeting, call, mail …: who, when and how; content is not needed. */
export interface InteractionInput extends Carried {
  readonly id: Id;
  readonly at: IsoDate;
  readonly channel: Channel;
  readonly participants: readonly { readonly personId: Id; readonly part?: Maybe<InteractionPart> }[];
  readonly initiatorId?: Maybe<Id>;
  readonly topic?: Maybe<string>;
  readonly goalId?: Maybe<Id>;
  /** Whether the other side answered. */
  readonly responded?: Maybe<boolean>;
  readonly durationMinutes?: Maybe<number>;
  /** -1..1 */
  readonly sentiment?: Maybe<number>;
  readonly sourceId?: Maybe<Id>;
}

export const interactionSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id,
    at: isoDate,
    channel: z.enum(wordsOf(CHANNELS)),
    participants: z.array(z.strictObject({ personId: id, part: maybe(z.enum(["from", "to", "cc", "attendee"])) })),
    initiatorId: maybe(id),
    topic: maybe(text),
    goalId: maybe(id),
    responded: maybe(flag),
    durationMinutes: maybe(amount),
    sentiment: maybe(signedFraction),
    sourceId: maybe(id),
    ...carried,
  }))();
