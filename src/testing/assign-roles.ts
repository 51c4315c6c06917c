import { clamp, plain } from "../internal/numbers.js";
import type { BuyingRole } from "../model/vocabularies.js";
import { isoDay } from "./dates.js";
import type { Draft, Seat } from "./draft.js";
import { departmentTable, sourceKinds } from "./tables.js";

/** Two decimals are as exact as a person writes them. */
export function twoDecimals(value: number): number {
  return plain(Math.round(value * 100) / 100);
}

/**
 * Gives everybody of the customer and every consultant a camp, a stance, and roles: an economic buyer and an approver at the
 * top, technical buyers, users, procurement and legal, a champion, a coach, a blocker. Who has no role has an empty list:
 * known to have none. Returns the buying group.
 */
export function assignRoles(draft: Draft, camps: number): Seat[] {
  const { sampler, customers, externals } = draft;
  for (const seat of [...customers, ...externals]) {
    const { id } = seat.person;
    if (camps > 0) {
      const ofDepartment = (seat.department ?? sampler.whole(0, camps - 1, "camp of", id)) % camps;
      seat.camp = sampler.chance(0.85, "loyal", id) ? ofDepartment : sampler.whole(0, camps - 1, "camp", id);
      seat.person.custom = { camp: seat.camp };
    }
    const lean = seat.camp === null || camps === 1 ? 0.2 : 0.6 - (1.1 * seat.camp) / (camps - 1);
    seat.person.stance = twoDecimals(clamp(lean + 0.8 * (sampler.unit("stance", id) - 0.5), -1, 1));
    seat.person.provenance = {
      stance: {
        sourceId: `s${sampler.whole(1, sourceKinds.length, "stance source", id)}`,
        confidence: twoDecimals(0.5 + 0.5 * sampler.unit("stance confidence", id)),
        asOf: isoDay(draft.today - sampler.whole(1, 300, "stance date", id)),
      },
    };
    seat.person.roles = [];
  }
  return [...buyersOfTheCustomer(draft), ...buyersFromOutside(externals)];
}

function buyersOfTheCustomer({ sampler, customers }: Draft): Seat[] {
  const group: Seat[] = [];
  const staffWanted = Math.round(1.5 * Math.sqrt(customers.length));
  const departmentsOf = new Map<number, number>();
  for (const seat of customers) {
    const table = departmentTable[seat.department!]!;
    const members = departmentsOf.get(seat.department!) ?? 0;
    const isStaffBuyer = !seat.isHead && group.length < staffWanted + departmentTable.length && members < 3;
    if (!seat.isHead && !(isStaffBuyer && sampler.chance(0.6, "buyer", seat.person.id))) continue;
    departmentsOf.set(seat.department!, members + 1);
    join(group, seat, seat.isHead ? table.headRole : table.staffRole);
  }
  if (customers.length === 0) return group;
  const hasBuyer = group.some(({ person }) => person.roles!.includes("economic_buyer"));
  if (!hasBuyer) customers[0]!.person.roles = ["economic_buyer"];
  for (const { person } of group) {
    const isBuyer = person.roles!.includes("economic_buyer");
    person.authority = { budget: isBuyer ? "owner" : sampler.chance(0.4, "budget", person.id) ? "influences" : "none" };
    if (isBuyer) person.authority = { ...person.authority, signoffLimit: 50_000 * sampler.whole(2, 20, "sign-off") };
    if (person.roles!.some((role) => role === "legal" || role === "approver")) {
      person.authority = { ...person.authority, veto: true };
    }
    if (person.roles!.includes("approver") || isBuyer) person.politicalStatus = "inner_circle";
  }
  addSupportingParts(group, customers);
  return group;
}

/** The warmest below the top becomes champion, the next one coach, the coldest blocker. */
function addSupportingParts(group: Seat[], customers: readonly Seat[]): void {
  const below = customers.filter(({ isHead }) => !isHead);
  below.sort((a, b) => (b.person.stance as number) - (a.person.stance as number));
  const [champion, coach] = below;
  const blocker = below.at(-1);
  if (champion !== undefined && (champion.person.stance as number) > 0) join(group, champion, "champion");
  if (coach !== undefined && coach !== blocker) join(group, coach, "coach");
  if (blocker !== undefined && (blocker.person.stance as number) < 0) join(group, blocker, "blocker");
}

function buyersFromOutside(externals: readonly Seat[]): Seat[] {
  const group: Seat[] = [];
  if (externals.length > 0) join(group, externals[0]!, "influencer");
  return group;
}

function join(group: Seat[], seat: Seat, role: BuyingRole): void {
  if (!seat.person.inBuyingGroup) group.push(seat);
  seat.person.inBuyingGroup = true;
  seat.person.roles = [...(seat.person.roles ?? []), role];
}
