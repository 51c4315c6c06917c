import type { Ref } from "../../internal/issue.js";
import type { OwnRole } from "../../model/plain/in-built-in-words.js";
import type { BuyingRole } from "../../model/vocabularies.js";
import type { RowLabel } from "../../sentences/tables.js";

/** Role goals: which buying roles are wanted, who holds them, and how they stand with us. */
export interface RoleGrid {
  /** Every role that is wanted or held, in the order of `BUYING_ROLES`. */
  rows: RoleRow[];
  /** The seats that are wanted, in the order of the list; empty where no list was passed. */
  goals: RoleGoal[];
  totals: RoleTotals;
}

/** One role. Somebody with two roles stands in two rows. */
export interface RoleRow extends RowLabel {
  role: BuyingRole;
  /** How many are wanted, by `requiredRoles`: a seat that several roles may fill counts where it is filled, else for the first. `null` where no list was passed. */
  wanted: number | null;
  /** How many hold it; `null` while nobody's role is known. */
  held: number | null;
  /** Seats of those wanted that nobody fills; `null` where no list was passed, and while nobody's role is known. */
  missing: number | null;
  /** Holders in live contact with one of our team; `null`: nothing is known of our contacts, or of roles. */
  covered: number | null;
  /** Share of the decision that the holders carry, 0..1; rows overlap. `null` while nobody's role is known. */
  influence: number | null;
  /** Mean stance of the holders toward us, −1..1, weighted by influence; `null` when none of those with influence has a known one. */
  stance: number | null;
  /** Holders by stance: for from .25 up, against from −.25 down. */
  stances: { for: number; undecided: number; against: number; unknown: number };
  /** Most influence first. */
  holders: RoleHolder[];
  /** Empty seats that would hold it; they fill no role. */
  vacantSeats: Ref[];
}

/** One seat that is wanted. */
export interface RoleGoal extends RowLabel {
  /** Roles that would fill it, the one wanted first ahead. */
  roles: BuyingRole[];
  /** Somebody holds one of them who fills no seat for the same roles yet; `null` while nobody's role is known. */
  isFilled: boolean | null;
  /** What it weighs beside the others in `completeness`. */
  weight: number;
  /** An empty one is a gap in itself. */
  isRequired: boolean;
}

/** Somebody who holds a role. */
export interface RoleHolder {
  person: Ref;
  title: string | null;
  /** The account's own words for the role; absent where they hold it in the built-in one. */
  ownRoles?: OwnRole[];
  /** Share of the decision, 0..1. */
  influence: number;
  /** One of our team is in live contact; `null`: nothing is known of our contacts. */
  covered: boolean | null;
  /** Toward us, −1..1; `null`: not known. */
  stance: number | null;
  /** How sure the role is, 0..1: low for one that follows from their role toward us alone. */
  confidence: number;
}

/** All roles together. */
export interface RoleTotals {
  /** Seats that are wanted; `null` where no list was passed. */
  wanted: number | null;
  /** How many of those are filled; `null` with `wanted`, and while nobody's role is known. */
  filled: number | null;
  /** The filled part of the seats, by weight, 0..1; `null` with `filled`. */
  completeness: number | null;
  /** Seats that are required and empty; `null` with `filled`. */
  missingRequired: number | null;
  /** How many seats are filled by people in contact with us, as far as there are such; `null` with `filled`, and while nothing is known of our contacts. */
  filledAndCovered: number | null;
  /** Who might still hold a role, as theirs is not known: most influence first. */
  unknownRoles: Ref[];
  /** Shares of the decision by what is known of people's roles; with `unmapped` they sum to 1. */
  influence: { withRole: number; withoutRole: number; unknown: number; unmapped: number };
}
