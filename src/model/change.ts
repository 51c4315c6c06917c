import type { Id, IsoDate } from "./fields.js";
import type { InteractionInput } from "./interaction.js";
import type { PersonInput } from "./person.js";
import type { RelationshipInput } from "./relationship.js";

/**
 * Fields of a person by name, or of their stake in a goal; `null` clears a field. Rows from anywhere fit the type too: what is no such
 * field is refused when it is applied.
 */
export type FieldsToSet =
  | { readonly [Field in keyof Omit<PersonInput, "id">]?: PersonInput[Field] | null }
  | Readonly<Record<string, unknown>>;

/** One step that turns an account into another: what happened, what was learned, or what a remedy proposes. */
export type Change =
  | { type: "add_person"; person: PersonInput }
  /**
   * `null` in `set` clears a field. With `goalId` the person's stake in that goal is changed. Lists of roles and dotted lines are all
   * that the person has: others are taken from the seats that they hold.
   */
  | {
      type: "update_person";
      personId: Id;
      goalId?: Id | undefined;
      set: FieldsToSet;
    }
  /** Takes the person off the map with all that hangs on them; reports, ownership and headship pass to a successor. */
  | { type: "remove_person"; personId: Id; successorId?: Id | undefined }
  /** Adds a tie, or replaces the one with the same id, or the same ends, kind and goal. */
  | { type: "set_relationship"; relationship: RelationshipInput }
  | { type: "remove_relationship"; id: Id }
  | { type: "log_interaction"; interaction: InteractionInput }
  | { type: "set_date"; asOf: IsoDate };
