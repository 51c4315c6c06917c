import type { Id, IsoDate } from "./fields.js";
import type { InteractionInput } from "./interaction.js";
import type { PersonInput } from "./person.js";
import type { RelationshipInput } from "./relationship.js";

/** One step that turns an account into another: what happened, what was learned, or what a remedy proposes. */
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
