import * as z from "zod/mini";
import { id, isoDate } from "./field-schemas.js";
import { interactionSchema } from "./interaction-schema.js";
import { personSchema } from "./person-schema.js";
import { relationshipSchema } from "./relationship-schema.js";

export const changeSchema = /* @__PURE__ */ (() =>
  z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("add_person"), person: personSchema }),
    z.strictObject({
      type: z.literal("update_person"),
      personId: id,
      goalId: z.optional(id),
      set: z.record(z.string(), z.unknown()),
    }),
    z.strictObject({ type: z.literal("remove_person"), personId: id, successorId: z.optional(id) }),
    z.strictObject({ type: z.literal("set_relationship"), relationship: relationshipSchema }),
    z.strictObject({ type: z.literal("remove_relationship"), id: z.string() }),
    z.strictObject({ type: z.literal("log_interaction"), interaction: interactionSchema }),
    z.strictObject({ type: z.literal("set_date"), asOf: isoDate }),
  ]))();
