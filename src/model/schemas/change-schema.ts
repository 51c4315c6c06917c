import * as s from "../../internal/schema.js";
import type { FieldsToSet } from "../change.js";
import { id, isoDate } from "./field-schemas.js";
import { interactionSchema } from "./interaction-schema.js";
import { personSchema } from "./person-schema.js";
import { relationshipSchema } from "./relationship-schema.js";

export const changeSchema = /* @__PURE__ */ (() =>
  s.discriminatedUnion("type", [
    s.strictObject({ type: s.literal("add_person"), person: personSchema }),
    s.strictObject({
      type: s.literal("update_person"),
      personId: id,
      goalId: s.optional(id),
      // By field, checked against those of the person or stake when it is applied.
      set: s.record(s.string(), s.unknown()) as s.Schema<FieldsToSet, FieldsToSet>,
    }),
    s.strictObject({ type: s.literal("remove_person"), personId: id, successorId: s.optional(id) }),
    s.strictObject({ type: s.literal("set_relationship"), relationship: relationshipSchema }),
    s.strictObject({ type: s.literal("remove_relationship"), id: s.string() }),
    s.strictObject({ type: s.literal("log_interaction"), interaction: interactionSchema }),
    s.strictObject({ type: s.literal("set_date"), asOf: isoDate }),
  ]))();
