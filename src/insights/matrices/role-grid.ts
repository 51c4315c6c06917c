import type { Ref } from "../../internal/issue.js";
import type { BuyingRole } from "../../model/vocabularies.js";

/** Role goals: which buying roles are wanted, who holds them, and how they stand with us. */
export interface RoleGrid {
  /** Every role that is wanted or held, in the order of `BUYING_ROLES`. */
  rows: RoleRow[];
  totals: RoleTotals;
}

/** One role. Somebody with two roles stands in two rows. */
export interface RoleRow {
  role: BuyingRole;
  /** In plain words: `Economic buyer`. */
  label: string;
  /** How many are wanted, by `requiredRoles`; `null` where no list was passed. */
  wanted: number | null;
  /** How many hold it; `null` while nobody's role is known. */
  held: number | null;
  /** How many more are wanted than hold it; `null` where either is. */
  missing: number | null;
  /** Holders in live contact with one of ours; `null`: nothing is known of our contacts, or of roles. */
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

/** Somebody who holds a role. */
export interface RoleHolder {
  person: Ref;
  title: string | null;
  /** Share of the decision, 0..1. */
  influence: number;
  /** One of ours is in live contact; `null`: nothing is known of our contacts. */
  covered: boolean | null;
  /** Toward us, −1..1; `null`: not known. */
  stance: number | null;
  /** How sure the role is, 0..1: low for one that follows from their role toward us alone. */
  confidence: number;
}

/** All roles together. */
export interface RoleTotals {
  /** Roles wanted, each as often as it is; `null` where no list was passed. */
  wanted: number | null;
  /** How many of those are held; `null` with `wanted`, and while nobody's role is known. */
  filled: number | null;
  /** `filled / wanted`, 0..1; `null` with `filled`, and where nothing is wanted. */
  completeness: number | null;
  /** How many of those wanted are held by people in contact with us; `null` with `filled`, and while nothing is known of our contacts. */
  filledAndCovered: number | null;
  /** Who might still hold a role, as theirs is not known: most influence first. */
  unknownRoles: Ref[];
  /** Shares of the decision by what is known of people's roles; with `unmapped` they sum to 1. */
  influence: { withRole: number; withoutRole: number; unknown: number; unmapped: number };
}
