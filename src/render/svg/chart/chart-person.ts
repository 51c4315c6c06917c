import type { BuyingRole } from "../../../model/vocabularies.js";
import type { StanceCamp } from "../../shared/stance-camp.js";
import type { PersonMark } from "../marks.js";

/** A person of an organization chart. */
export interface ChartPerson {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly role: BuyingRole | null;
  /** The account's own word for it. */
  readonly ownRole?: string | null;
  readonly camp: StanceCamp;
  /** Share of influence; `null` where it is not known. */
  readonly influence: number | null;
  readonly isCovered: boolean;
  readonly isVacant: boolean;
  /** Whether the card stands for a role that no one holds. */
  readonly isSeat: boolean;
  readonly marks: readonly PersonMark[];
  /** Tooltip. */
  readonly reason: string;
  /** Index of the manager on the chart; `null` at the top. */
  readonly manager: number | null;
  /** Index of the manager whose line is drawn apart, because it closes a circle. */
  readonly circleTo: number | null;
  /** Nobody is on record above them, and they are not known to be at the top. */
  readonly isUnplaced: boolean;
  /** Indices of managers by a dotted line. */
  readonly dottedTo: readonly number[];
  /** Whether the reporting line is a guess, stated by no one. */
  readonly isInferred: boolean;
}
