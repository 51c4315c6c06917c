import { plain } from "../../internal/numbers.js";
import { personRef } from "../../model/refs.js";
import { BUYING_ROLES, type BuyingRole } from "../../model/vocabularies.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import { leaning } from "../influence/defaults.js";
import type { Influence } from "../influence/influence.js";
import { rankByShare } from "../influence/rank.js";
import type { RoleGrid, RoleRow, RoleTotals } from "./role-grid.js";

/**
 * Lays roles that are wanted against those who hold them. O(people), and sorting.
 *
 * @param requiredRoles - A role that is named twice is wanted twice; empty: no list.
 */
export function readRoles(network: Network, influence: Influence, requiredRoles: readonly BuyingRole[]): RoleGrid {
  const { people } = network;
  const order = rankByShare(
    people.filter((person) => person.inScope),
    influence.shares,
  ).map(({ index }) => people[index]!);
  const rolesKnown = order.some((person) => person.roles !== null);
  const holdersOf = new Map<BuyingRole, NetworkPerson[]>();
  for (const person of order) {
    for (const role of person.roles ?? []) {
      const group = holdersOf.get(role);
      if (group === undefined) holdersOf.set(role, [person]);
      else group.push(person);
    }
  }
  const wanted = new Map<BuyingRole, number>();
  for (const role of requiredRoles) wanted.set(role, (wanted.get(role) ?? 0) + 1);

  const rows: RoleRow[] = [];
  for (const { value: role, label } of BUYING_ROLES) {
    const people = holdersOf.get(role);
    if (people === undefined && !wanted.has(role)) continue;
    const wantedHere = requiredRoles.length === 0 ? null : (wanted.get(role) ?? 0);
    rows.push({ role, label, ...rowOf(network, influence, people ?? [], wantedHere, rolesKnown) });
  }
  return { rows, totals: totalsOf(rows, order, influence, requiredRoles.length, rolesKnown, network.contact.known) };
}

function rowOf(
  { contact }: Network,
  { shares }: Influence,
  people: readonly NetworkPerson[],
  wanted: number | null,
  rolesKnown: boolean,
): Omit<RoleRow, "role" | "label"> {
  const present = people.filter((person) => person.status !== "vacant");
  const stances = { for: 0, undecided: 0, against: 0, unknown: 0 };
  let covered = 0;
  let influence = 0;
  let known = 0;
  let position = 0;
  for (const { index, stance } of present) {
    const share = shares[index]!;
    influence += share;
    if (contact.covered[index] === 1) covered++;
    stances[campOf(stance)]++;
    if (stance === null) continue;
    known += share;
    position += share * stance;
  }
  return {
    wanted,
    held: rolesKnown ? present.length : null,
    missing: rolesKnown && wanted !== null ? Math.max(0, wanted - present.length) : null,
    covered: rolesKnown && contact.known ? covered : null,
    influence: rolesKnown ? influence : null,
    stance: known > 0 ? plain(position / known) : null,
    stances,
    holders: present.map((person) => ({
      person: personRef(person.fields),
      title: person.fields.title ?? null,
      influence: shares[person.index]!,
      covered: contact.known ? contact.covered[person.index] === 1 : null,
      stance: person.stance,
      confidence: person.rolesConfidence,
    })),
    vacantSeats: people.filter((person) => person.status === "vacant").map((person) => personRef(person.fields)),
  };
}

function campOf(stance: number | null): keyof RoleRow["stances"] {
  if (stance === null) return "unknown";
  if (stance >= leaning) return "for";
  return stance <= -leaning ? "against" : "undecided";
}

function totalsOf(
  rows: readonly RoleRow[],
  order: readonly NetworkPerson[],
  { shares, unmapped }: Influence,
  wantedCount: number,
  rolesKnown: boolean,
  contactsKnown: boolean,
): RoleTotals {
  const influence = { withRole: 0, withoutRole: 0, unknown: 0, unmapped };
  for (const { index, roles } of order) {
    const part = roles === null ? "unknown" : roles.length > 0 ? "withRole" : "withoutRole";
    influence[part] += shares[index]!;
  }
  const isAsked = wantedCount > 0 && rolesKnown;
  let filled = 0;
  let filledAndCovered = 0;
  for (const { wanted, held, covered } of rows) {
    filled += Math.min(wanted ?? 0, held ?? 0);
    filledAndCovered += Math.min(wanted ?? 0, covered ?? 0);
  }
  return {
    wanted: wantedCount > 0 ? wantedCount : null,
    filled: isAsked ? filled : null,
    completeness: isAsked ? filled / wantedCount : null,
    filledAndCovered: isAsked && contactsKnown ? filledAndCovered : null,
    unknownRoles: order
      .filter((person) => person.roles === null && person.status !== "vacant")
      .map((person) => personRef(person.fields)),
    influence,
  };
}
