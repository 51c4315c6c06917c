import type { Ref } from "../../internal/issue.js";
import type { RowLabel } from "../../sentences/tables.js";
import type { CoverageSum } from "./coverage-sum.js";
import type { DepartmentPair } from "./department-pairs.js";

/** Departments against levels: where the decision sits, and where we are in contact. */
export interface DepartmentGrid {
  /** Departments by influence, then name; people from outside and people of unknown department have rows of their own, last. */
  rows: DepartmentRow[];
  /** Levels, the highest (0) first; people of unknown level have a column of their own, last. */
  columns: LevelColumn[];
  /** Every department and level that somebody is in, by row, then column. */
  cells: DepartmentCell[];
  /** Department by department: what is between their people, and where nobody talks. Pairs of the first thirty rows, and all with something between them. */
  between: DepartmentPair[];
  totals: DepartmentTotals;
}

/** A department and its people at all levels. */
export interface DepartmentRow extends CoverageSum, RowLabel {
  /**
   * `stated`: of the account, listed or named by its people. `title`: read from the titles of people whose department nobody
   * stated. `outside`: externals without a department. `unknown`: all others.
   */
  kind: "stated" | "title" | "outside" | "unknown";
  /** `null` unless stated. */
  department: Ref | null;
  /** People whose place here is guessed from their title. */
  guessed: number;
  /** Marked as one that has to be covered. */
  required: boolean;
  /** Whoever leads it; `null`: not stated, or not on the map. */
  head: Ref | null;
  /** One of our team is in live contact with the head; `null` without a head on the map, and while nothing is known of our contacts. */
  headCovered: boolean | null;
  /** The department above, where there is one. People are counted in their own department only. */
  parent: Ref | null;
  /** All who work there, as stated; `null`: not known. */
  headcount: number | null;
}

/** A level and its people in all departments. */
export interface LevelColumn extends CoverageSum {
  /** 0 for the board or chief executive, fractions rounded; `null`: the people whose level is not known. */
  level: number | null;
  /** People whose level is guessed from a title, their own or that of somebody above. */
  guessed: number;
}

/** The people of one department at one level. */
export interface DepartmentCell extends CoverageSum {
  /** Position in `rows`. */
  row: number;
  /** Position in `columns`. */
  column: number;
  /** Most influence first. */
  members: Ref[];
}

/** The whole: what rows, columns and cells add up to. */
export interface DepartmentTotals extends CoverageSum {
  /** What nobody on the map accounts for; 1 with `influence`. */
  unmapped: number;
}
