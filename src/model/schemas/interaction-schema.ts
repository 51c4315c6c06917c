import * as s from "../../internal/schema.js";
import { CHANNELS } from "../vocabularies.js";
import { wordsOf } from "../vocabulary.js";
import { amount, carried, flag, id, isoDate, maybe, signedFraction, text } from "./field-schemas.js";

export const interactionSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    id,
    at: isoDate,
    channel: s.enum(wordsOf(CHANNELS)),
    participants: s.array(s.strictObject({ personId: id, part: maybe(s.enum(["from", "to", "cc", "attendee"])) })),
    initiatorId: maybe(id),
    topic: maybe(text),
    goalId: maybe(id),
    responded: maybe(flag),
    durationMinutes: maybe(amount),
    sentiment: maybe(signedFraction),
    sourceId: maybe(id),
    ...carried,
  }))();
