import type { Ref } from "../../internal/issue.js";
import type { Candidate } from "./candidates.js";

/** A step before it is written out. */
export interface Draft {
  readonly candidate: Candidate;
  /** By index; `null`: no one on our team may, or none is on the map. */
  readonly owner: number | null;
  /** From the nearest person we know to this one, by index; only this one where we know them or nobody leads there. */
  way: readonly number[];
  /** Who of our team asks the first on the way; `null`: nobody is on the map, or nobody has to be asked. */
  asker: number | null;
  /** People whom this one introduces us to. */
  readonly introduces: Ref[];
  notBefore: string | null;
  dueBy: string;
  /** Ids of steps that come first. */
  readonly after: Set<string>;
}

/** How a plan is bounded. */
export interface PlanSettings {
  readonly until: string;
  /** Conversations in all; `null`: no limit. */
  readonly touches: number | null;
  readonly perPersonPerWeek: number;
}

/** Id of the step with a person, stable across plans. */
export type StepId = (personId: string) => string;
