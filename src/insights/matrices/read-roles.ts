import { compareIds } from "../../internal/compare-ids.js";
import { plain } from "../../internal/numbers.js";
import type { Sentence } from "../../internal/sentence.js";
import { personRef } from "../../model/refs.js";
import { BUYING_ROLES, type BuyingRole } from "../../model/vocabularies.js";
import { wordsOf } from "../../model/vocabulary.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import { ownRolesOf, ownWord, roleWord } from "../../network/own-words.js";
import { type RowLabel, rowLabel, tableLabel } from "../../sentences/tables.js";
import { word } from "../../sentences/words.js";
import { type RoleSeat, roleSeats, type WantedRole } from "../gaps/wanted-role.js";
import { leaning } from "../influence/defaults.js";
import type { Influence } from "../influence/influence.js";
import { rankByShare } from "../influence/rank.js";
import type { RoleGoal, RoleGrid, RoleRow, RoleTotals } from "./role-grid.js";

/**
 * Lays roles that are wanted against those who hold them. O(people · wanted), and sorting.
 *
 * @param requiredRoles - As in the rule `missing_required_role`; empty: no list.
 */
export function readRoles(
  network: Network,
  influence: Influence,
  requiredRoles: readonly (BuyingRole | WantedRole)[],
): RoleGrid {
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
  const seats = roleSeats(order, requiredRoles);
  const rows: RoleRow[] = [];
  for (const role of wordsOf(BUYING_ROLES)) {
    const holders = holdersOf.get(role) ?? [];
    const wanted = seats.filter((seat) => seat.role === role);
    if (holders.length === 0 && wanted.length === 0) continue;
    const empty = wanted.filter((seat) => !seat.isFilled);
    rows.push({
      role,
      ...rowLabel(tableLabel("tables.roles", { roles: wordsOfRow(network, role, holders) })),
      wanted: seats.length > 0 ? wanted.length : null,
      missing: rolesKnown && seats.length > 0 ? empty.length : null,
      ...rowOf(network, influence, role, holders, rolesKnown),
    });
  }
  return {
    rows,
    goals: seats.map((seat) => goalOf(network, seat, rolesKnown)),
    totals: totalsOf(rows, seats, order, influence, rolesKnown, network.contact.known),
  };
}

function goalOf(
  { ownLabels }: Network,
  { anyOf, isFilled, weight, isRequired }: RoleSeat,
  rolesKnown: boolean,
): RoleGoal {
  const roles = anyOf.map((role) => roleWord(ownLabels, role));
  return {
    roles: [...anyOf],
    ...rowLabel(tableLabel("tables.roles", { roles })),
    isFilled: rolesKnown ? isFilled : null,
    weight,
    isRequired,
  };
}

/** A role in the words by which people hold it: the account's own, and the built-in one where somebody holds it as such. */
function wordsOfRow({ ownLabels }: Network, role: BuyingRole, holders: readonly NetworkPerson[]): Sentence[] {
  if (holders.length === 0) return [roleWord(ownLabels, role)];
  const labels = new Set<string>();
  let asBuiltIn = false;
  for (const { ownRoles } of holders) {
    const own = ownRoles.filter(({ is }) => is === role);
    if (own.length === 0) asBuiltIn = true;
    for (const { label } of own) labels.add(label);
  }
  const words = [...labels].sort(compareIds).map(ownWord);
  return asBuiltIn ? [...words, word(`words.role.${role}`, {})] : words;
}

function rowOf(
  { contact }: Network,
  { shares }: Influence,
  role: BuyingRole,
  people: readonly NetworkPerson[],
  rolesKnown: boolean,
): Omit<RoleRow, "role" | keyof RowLabel | "wanted" | "missing"> {
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
    held: rolesKnown ? present.length : null,
    covered: rolesKnown && contact.known ? covered : null,
    influence: rolesKnown ? influence : null,
    stance: known > 0 ? plain(position / known) : null,
    stances,
    holders: present.map((person) => ({
      person: personRef(person.fields),
      title: person.fields.title ?? null,
      ...ownRolesOf(person, role),
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
  seats: readonly RoleSeat[],
  order: readonly NetworkPerson[],
  { shares, unmapped }: Influence,
  rolesKnown: boolean,
  contactsKnown: boolean,
): RoleTotals {
  const influence = { withRole: 0, withoutRole: 0, unknown: 0, unmapped };
  for (const { index, roles } of order) {
    const part = roles === null ? "unknown" : roles.length > 0 ? "withRole" : "withoutRole";
    influence[part] += shares[index]!;
  }
  let filled = 0;
  let filledWeight = 0;
  let weight = 0;
  let missingRequired = 0;
  for (const seat of seats) {
    weight += seat.weight;
    if (seat.isFilled) {
      filled++;
      filledWeight += seat.weight;
    } else if (seat.isRequired) missingRequired++;
  }
  let filledAndCovered = 0;
  for (const { wanted, missing, covered } of rows) {
    filledAndCovered += Math.min((wanted ?? 0) - (missing ?? 0), covered ?? 0);
  }
  const isAsked = seats.length > 0 && rolesKnown;
  return {
    wanted: seats.length > 0 ? seats.length : null,
    filled: isAsked ? filled : null,
    completeness: isAsked ? filledWeight / weight : null,
    missingRequired: isAsked ? missingRequired : null,
    filledAndCovered: isAsked && contactsKnown ? filledAndCovered : null,
    unknownRoles: order
      .filter((person) => person.roles === null && person.status !== "vacant")
      .map((person) => personRef(person.fields)),
    influence,
  };
}
