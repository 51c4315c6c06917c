import type { Writable } from "../internal/writable.js";
import type { GoalInput, StakeInput } from "../model/goal.js";
import type { InteractionInput } from "../model/interaction.js";
import type { PersonInput } from "../model/person.js";
import type { RelationshipInput } from "../model/relationship.js";
import type { Sampler } from "./sampler.js";

/** A person while the account is being made up. */
export interface Seat {
  readonly person: Writable<PersonInput>;
  /** Steps below the chief executive; `null` for who is not of the customer. */
  readonly depth: number | null;
  /** Position in the table of departments. */
  readonly department: number | null;
  readonly isHead: boolean;
  /** The planted camp, or `null` without camps. */
  camp: number | null;
}

export type DraftTie = Writable<RelationshipInput>;
export type DraftInteraction = Writable<InteractionInput>;
export type DraftStake = Writable<StakeInput>;
export type DraftGoal = Writable<Omit<GoalInput, "stakes">> & { stakes: DraftStake[] };

/** What every step of the making reads. */
export interface Draft {
  readonly sampler: Sampler;
  /** Name of the customer. */
  readonly organization: string;
  /** First moment of the account's date, in days since 1970-01-01. */
  readonly today: number;
  readonly customers: Seat[];
  readonly externals: Seat[];
  readonly team: Seat[];
}
