import * as z from "zod/mini";
import { CHANNELS } from "../vocabularies.js";
import { wordsOf } from "../vocabulary.js";
import { amount, carried, flag, id, isoDate, maybe, signedFraction, text } from "./field-schemas.js";

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
