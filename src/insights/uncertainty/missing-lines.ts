import { combineHash, hashText, uniformOf } from "../../internal/keyed-random.js";
import { pow } from "../../internal/portable-math.js";
import { attentionFamilies } from "../../network/attention.js";
import type { DepartmentPlace } from "../../network/departments.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import { weightAt } from "../../network/rows.js";
import { bossAbove, bossInDepartment, pairwiseSize, unknownLevelOdds } from "./defaults.js";
import { pickBySum } from "./pick-by-sum.js";

/** Reporting lines that may be missing from the map: samples give people without a boss one. */
export interface MissingLines {
  sample(key: number, add: (listener: number, target: number, attention: number) => void): void;
  /** How many entries there are at most, for buffers. */
  readonly most: number;
}

/**
 * Who may have a boss whom nobody noted. Where a map holds reporting lines at all, customers form one chart: of the people without
 * a boss all but one miss theirs, or as many as the share says if these are fewer. The boss is likely one level above, of the
 * same department, and somebody who has reports already.
 *
 * @param share - Share of the lines that is missing, 0..1.
 */
export function missingLines(network: Network, share: number): MissingLines {
  const { people, hierarchy } = network;
  const staff = people.filter(({ inScope, status, side }) => inScope && status !== "vacant" && side === "customer");
  const known = staff.filter(({ index }) => hierarchy.boss[index]! >= 0).length;
  const heads = staff.filter(({ index }) => hierarchy.boss[index]! < 0 && hierarchy.bossOffMap[index] === 0);
  const open = heads.filter(({ fields, level }) => fields.isTop !== true && level !== 0);
  const missing = Math.min((known * share) / (1 - share), heads.length - 1, open.length);
  if (known === 0 || missing <= 0) return { most: 0, sample: () => undefined };
  const chance = missing / open.length;
  const bossOf = bossSampler(network, staff);
  const keys = open.map(({ id }) => hashText(id));
  const { attention } = network;
  const weightOf = attention.evidence.weightOf;
  const up = weightOf[attentionFamilies.indexOf("reports_up")]!;
  const down = weightOf[attentionFamilies.indexOf("reports_down")]!;
  return {
    most: 2 * open.length,
    sample(key, add) {
      for (const [at, person] of open.entries()) {
        const own = combineHash(key, keys[at]!);
        if (uniformOf(own) >= chance) continue;
        const { index } = person;
        const boss = bossOf(person, own);
        if (boss < 0) continue;
        add(index, boss, up * (1 - weightAt(attention, index, boss)));
        add(boss, index, down * (1 - weightAt(attention, boss, index)));
      }
    },
  };
}

const bossSalt = 0x1b873593;
const tries = 3;

/**
 * Samples a boss; −1: none was found. People of one level and department share their candidates: all customers, on large maps the
 * 300 with most direct reports, of the department where it is known.
 */
function bossSampler(
  network: Network,
  staff: readonly NetworkPerson[],
): (person: NetworkPerson, key: number) => number {
  const { hierarchy } = network;
  const direct = new Float64Array(network.people.length);
  for (const boss of hierarchy.boss) if (boss >= 0) direct[boss] = direct[boss]! + 1;
  const busiest = (some: readonly NetworkPerson[]) =>
    some.length <= pairwiseSize
      ? some
      : [...some].sort((a, b) => direct[b.index]! - direct[a.index]! || a.index - b.index).slice(0, pairwiseSize);
  const placed = network.departments().of;
  const homes = new Map<DepartmentPlace, NetworkPerson[]>();
  for (const person of staff) {
    const place = placed[person.index]!;
    if (place.kind === "unknown") continue;
    if (!homes.has(place)) homes.set(place, []);
    homes.get(place)!.push(person);
  }
  const numbers = new Map([...homes.keys()].map((place, number) => [place, number]));
  const everybody = busiest(staff);
  const candidates = new Map<string, { bosses: Int32Array; sums: Float64Array }>();
  const candidatesOf = ({ index, level }: NetworkPerson) => {
    const home = placed[index]!;
    const name = `${level} ${numbers.get(home) ?? -1}`;
    const found = candidates.get(name);
    if (found !== undefined) return found;
    const members = homes.get(home);
    const isHome = (one: NetworkPerson) => members !== undefined && placed[one.index] === home;
    const some = staff.length <= pairwiseSize || members === undefined ? everybody : busiest(members);
    const odds = some.map(
      (one) => (direct[one.index]! + 0.5) * levelOdds(level, one.level) * (isHome(one) ? bossInDepartment : 1),
    );
    let total = 0;
    const sums = Float64Array.from(odds, (one) => (total += one));
    const made = { bosses: Int32Array.from(some, (one) => one.index), sums };
    candidates.set(name, made);
    return made;
  };
  return (person, key) => {
    const { bosses, sums } = candidatesOf(person);
    for (let round = 0; round < tries; round++) {
      const boss = bosses[pickBySum(sums, uniformOf(combineHash(key, bossSalt + round)))]!;
      if (!isBelow(hierarchy.boss, boss, person.index)) return boss;
    }
    return -1;
  };
}

function levelOdds(own: number | null, other: number | null): number {
  if (own === null || other === null) return unknownLevelOdds;
  const steps = own - other;
  return steps > 0 ? pow(bossAbove.further, steps - 1) : steps === 0 ? bossAbove.level : bossAbove.below;
}

/** Whether somebody is the other or stands below, along the reporting lines. */
function isBelow(boss: Int32Array, index: number, top: number): boolean {
  let at = index;
  for (let steps = 0; at >= 0 && steps <= boss.length; steps++) {
    if (at === top) return true;
    at = boss[at]!;
  }
  return false;
}
