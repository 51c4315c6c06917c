import type { BuyingRole } from "../../model/vocabularies.js";

/** A role that a decision needs, with how many, how much it matters and who else will do. The bare word means one, required. */
export interface WantedRole {
  readonly role: BuyingRole;
  /** Roles whose holders fill the seat as well. @defaultValue none */
  readonly or?: readonly BuyingRole[] | undefined;
  /** How many people; a whole number from 1. @defaultValue 1 */
  readonly count?: number | undefined;
  /** What each seat weighs beside others in the completeness, above 0. @defaultValue 1 */
  readonly weight?: number | undefined;
  /** Whether an empty seat is a gap in itself, and not only less complete. @defaultValue true */
  readonly required?: boolean | undefined;
}

/** One seat that is wanted. */
export interface RoleSeat {
  /** The role by which it is filled; while it is empty the one that is wanted first. */
  readonly role: BuyingRole;
  /** All roles that would do, the one wanted first ahead. */
  readonly anyOf: readonly BuyingRole[];
  readonly isFilled: boolean;
  readonly weight: number;
  readonly isRequired: boolean;
}

/** Somebody who may hold roles. */
interface RoleHolder {
  readonly roles: readonly BuyingRole[] | null;
  readonly status: string;
}

/**
 * Lays those who hold roles on the seats that are wanted: one person fills one seat of a role, and may fill seats of several
 * roles; an empty seat in the organisation fills none. A role that is listed twice is wanted twice. O(people · wanted).
 */
export function roleSeats(people: readonly RoleHolder[], wanted: readonly (BuyingRole | WantedRole)[]): RoleSeat[] {
  const used = new Map<string, number>();
  const seats: RoleSeat[] = [];
  for (const one of wanted) {
    const { role, or = [], count = 1, weight = 1, required = true } = typeof one === "string" ? { role: one } : one;
    const anyOf = [role, ...or.filter((other) => other !== role)];
    const key = anyOf.join(" ");
    const holders = people.filter(
      ({ roles, status }) => status !== "vacant" && anyOf.some((any) => roles?.includes(any)),
    );
    for (let seat = 0; seat < count; seat++) {
      const nth = used.get(key) ?? 0;
      used.set(key, nth + 1);
      const holder = holders[nth];
      const filledBy = anyOf.find((any) => holder?.roles?.includes(any));
      seats.push({ role: filledBy ?? role, anyOf, isFilled: holder !== undefined, weight, isRequired: required });
    }
  }
  return seats;
}
