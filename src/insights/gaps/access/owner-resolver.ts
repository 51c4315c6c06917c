import { inferDepartment } from "../../../model/titles/infer-department.js";
import { liveTieStrength } from "../../../network/defaults.js";
import type { Network, NetworkPerson } from "../../../network/network.js";
import { weightAt } from "../../../network/rows.js";
import type { ClosedPairs } from "./closed-pairs.js";

/** The owner of a person; with a colleague to leave out, who would be next. */
export type OwnerOf = (person: number, except?: number) => number | null;

/** Departments of our team that never own a relationship. */
const neverOwners: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "Legal",
  "Finance",
  "Risk and compliance",
  "HR",
  "Procurement",
  "Administration",
]);
const sellerWords =
  /\b(sales|account (manager|executive|director)|business development|customer success|client|vertrieb|commercial|ventes|ventas|vendite|verkoop)/i;
const deliveryWords = /\b(delivery|implementation|onboarding|deployment|project manag|service desk|technician)/i;
/** Levels up to here are executives. */
const executiveLevel = 1;

/**
 * Who of our team looks after a person, by one rule for everything a result says: the stated owner; else whoever has the strongest
 * live tie; else somebody within one level, sellers first and executives for executives; else the seller nearest in level.
 * Colleagues from legal, finance and delivery own nobody unless it is stated, and neither does anyone with an open feud.
 *
 * @param fitness - Of one of our team, see {@link fitnessOf}.
 * @returns A function from a person to their owner, or to who would be next; `null`: no one on our team fits, or our team is not on the map.
 */
export function ownerResolver(network: Network, closed: ClosedPairs, fitness: (person: number) => number): OwnerOf {
  const { people, contact, indexOf } = network;
  const known = new Map<number, number | null>();
  const find = (person: number, except?: number): number | null => {
    const them = people[person]!;
    const open = contact.team.filter((ours) => ours !== except && !closed.isClosed(ours, person));
    const stated = them.fields.ownerId == null ? undefined : indexOf.get(them.fields.ownerId);
    if (stated !== undefined && open.includes(stated)) return stated;
    const suited = open.filter((ours) => fitness(ours) > 0);
    const tied = best(suited, (ours) => {
      const weight = weightAt(contact, ours, person);
      return weight >= liveTieStrength ? weight : null;
    });
    if (tied !== null) return tied;
    const apart = (ours: number) => {
      const { level } = people[ours]!;
      return level === null || them.level === null ? null : Math.abs(level - them.level);
    };
    const peer = best(suited, (ours) => {
      const levels = apart(ours);
      if (levels === null || levels > 1) return null;
      const isExecutive = them.level! <= executiveLevel && people[ours]!.level! <= executiveLevel;
      return (isExecutive ? Math.max(1, fitness(ours)) : fitness(ours)) * 10 - levels;
    });
    return peer ?? best(suited, (ours) => fitness(ours) * 100 - (apart(ours) ?? 50));
  };
  return (person, except) => {
    if (except !== undefined) return find(person, except);
    let owner = known.get(person);
    if (owner === undefined) {
      owner = people[person]!.side === "us" ? null : find(person);
      known.set(person, owner);
    }
    return owner;
  };
}

/** How well one of our team fits as an owner: 2: sells or manages accounts; 1: nothing speaks against it; a half: another department; 0: never. */
export function fitnessOf({ fields, level }: NetworkPerson): number {
  const title = fields.title ?? "";
  if (sellerWords.test(title)) return 2;
  const department = inferDepartment(title)?.department;
  if (department !== undefined && neverOwners.has(department)) return 0;
  if (deliveryWords.test(title)) return 0;
  if (department === "Sales") return 2;
  return department === undefined || department === "Executive" || (level !== null && level <= executiveLevel)
    ? 1
    : 0.5;
}

/** The one of highest value, the first of equals; `null` where none has one. */
function best(group: readonly number[], rate: (one: number) => number | null): number | null {
  let found: number | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const one of group) {
    const value = rate(one);
    if (value === null || value <= highest) continue;
    highest = value;
    found = one;
  }
  return found;
}
