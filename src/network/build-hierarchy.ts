import type { PersonInput } from "../model/person.js";
import type { Hierarchy } from "./network.js";

/** The reporting lines among people on the map; a self reference is no line. */
export function findBosses(people: readonly PersonInput[], indexOf: ReadonlyMap<string, number>): Int32Array {
  const boss = new Int32Array(people.length).fill(-1);
  for (const [index, person] of people.entries()) {
    if (person.reportsTo == null || person.reportsTo === person.id) continue;
    boss[index] = indexOf.get(person.reportsTo) ?? -1;
  }
  return boss;
}

/** Who reports to whom, how many stand below each, and where the lines run in circles. */
export function buildHierarchy(
  people: readonly PersonInput[],
  boss: Int32Array,
  confidenceOfLine: (index: number) => number,
): Hierarchy {
  const size = people.length;
  const bossConfidence = new Float64Array(size);
  const bossOffMap = new Uint8Array(size);
  for (let index = 0; index < size; index++) {
    if (boss[index]! >= 0) bossConfidence[index] = confidenceOfLine(index);
    else if (people[index]!.reportsTo != null && people[index]!.reportsTo !== people[index]!.id) bossOffMap[index] = 1;
  }
  const { cycle, cycleCount } = findCycles(boss);
  return { boss, bossConfidence, bossOffMap, reports: countReports(boss, cycle), cycle, cycleCount };
}

/** Everybody has one boss at most, so a walk up either ends or runs into one cycle. */
function findCycles(boss: Int32Array): { cycle: Int32Array; cycleCount: number } {
  const cycle = new Int32Array(boss.length).fill(-1);
  const walk = new Int32Array(boss.length).fill(-1);
  let cycleCount = 0;
  for (let start = 0; start < boss.length; start++) {
    let at = start;
    while (at >= 0 && walk[at] === -1) {
      walk[at] = start;
      at = boss[at]!;
    }
    if (at < 0 || walk[at] !== start) continue;
    for (let member = at; cycle[member] === -1; member = boss[member]!) cycle[member] = cycleCount;
    cycleCount++;
  }
  return { cycle, cycleCount };
}

/** People below, at any depth; in a cycle everybody but oneself counts once. */
function countReports(boss: Int32Array, cycle: Int32Array): Int32Array {
  const size = boss.length;
  const below = new Int32Array(size);
  const waiting = new Int32Array(size);
  for (let index = 0; index < size; index++) if (boss[index]! >= 0) waiting[boss[index]!] = waiting[boss[index]!]! + 1;
  const ready: number[] = [];
  for (let index = 0; index < size; index++) if (waiting[index] === 0) ready.push(index);
  while (ready.length > 0) {
    const index = ready.pop()!;
    const above = boss[index]!;
    if (above < 0) continue;
    below[above] = below[above]! + below[index]! + 1;
    waiting[above] = waiting[above]! - 1;
    if (waiting[above] === 0) ready.push(above);
  }
  const membersOf = new Map<number, number[]>();
  for (let index = 0; index < size; index++) {
    if (cycle[index]! < 0) continue;
    const members = membersOf.get(cycle[index]!);
    if (members === undefined) membersOf.set(cycle[index]!, [index]);
    else members.push(index);
  }
  for (const members of membersOf.values()) {
    let all = members.length - 1;
    for (const member of members) all += below[member]!;
    for (const member of members) below[member] = all;
  }
  return below;
}
