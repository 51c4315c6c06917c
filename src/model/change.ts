import * as z from "zod/mini";
import { type Id, type IsoDate, id, isoDate } from "./fields.js";
import { type InteractionInput, interactionSchema } from "./interaction.js";
import { type PersonInput, personSchema } from "./person.js";
import { type RelationshipInput, relationshipSchema } from "./relationship.js";

/** One step that turns an account into another: what happened, what was learnt, or what a remedy proposes. */
export type Change =
  | { type: "add_person"; person: PersonInput }
  /** `null` in `set` clears a field. With `goalId` the person's stake in that goal is changed. */
  | { type: "update_person"; personId: Id; goalId?: Id | undefined; set: Readonly<Record<string, unknown>> }
  /** Takes the person off the map with all that hangs on them; reports, ownership and headship pass to a successor. */
  | { type: "remove_person"; personId: Id; successorId?: Id | undefined }
  /** Adds a tie, or replaces the one with the same id, or the same ends, kind and goal. */
  | { type: "set_relationship"; relationship: RelationshipInput }
  | { type: "remove_relationship"; id: Id }
  | { type: "log_interaction"; interaction: InteractionInput }
  | { type: "set_date"; asOf: IsoDate };

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
