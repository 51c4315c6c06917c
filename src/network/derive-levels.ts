import type { PersonInput } from "../model/person.js";
import { inferLevel } from "../model/titles/infer-level.js";

/** A level and what it rests on. */
export interface DerivedLevel {
  readonly level: number | null;
  readonly from: "stated" | "reporting_line" | "title" | null;
}

/**
 * Everybody's level: stated; else counted down from the nearest person above whose level is stated or who is the top; where
 * the line ends in somebody without either, counted down from that person's title; else from one's own title. The members of
 * a reporting cycle share one level: the smallest stated in it, else the smallest that a title gives.
 *
 * @param boss - The boss's index by person, −1 without one.
 */
export function deriveLevels(
  people: readonly PersonInput[],
  boss: Int32Array,
  inferFromTitles: boolean,
): DerivedLevel[] {
  const derived: (DerivedLevel | undefined)[] = new Array(people.length);
  const fromTitle = (index: number): number | null => {
    const title = people[index]!.title;
    return inferFromTitles && title != null ? (inferLevel(title)?.level ?? null) : null;
  };
  const stated = (index: number): number | null => people[index]!.level ?? (people[index]!.isTop === true ? 0 : null);

  /** Levels that those below may count from: all but the guess for somebody whose own line leads nowhere. */
  const counts = new Uint8Array(people.length);
  const settle = (index: number, above: number): void => {
    const own = stated(index);
    const base = above >= 0 && counts[above] === 1 ? derived[above]! : null;
    if (own !== null) derived[index] = { level: own, from: "stated" };
    else if (base !== null) {
      derived[index] = { level: base.level! + 1, from: base.from === "title" ? "title" : "reporting_line" };
    } else {
      const inferred = fromTitle(index);
      derived[index] = { level: inferred, from: inferred === null ? null : "title" };
    }
    counts[index] = own !== null || base !== null || (above < 0 && derived[index]!.level !== null) ? 1 : 0;
  };

  const onPath = new Int32Array(people.length).fill(-1);
  for (let start = 0; start < people.length; start++) {
    const path: number[] = [];
    let at = start;
    while (at >= 0 && derived[at] === undefined && onPath[at] === -1) {
      onPath[at] = path.length;
      path.push(at);
      at = boss[at]!;
    }
    let end = path.length;
    if (at >= 0 && derived[at] === undefined) {
      end = onPath[at]!;
      settleCycle(path.slice(end));
      at = path[end]!;
    }
    for (let step = end - 1; step >= 0; step--) {
      settle(path[step]!, at);
      at = path[step]!;
    }
    for (const index of path) onPath[index] = -1;
  }
  return derived as DerivedLevel[];

  function settleCycle(members: readonly number[]): void {
    const statedLevels = members.map(stated).filter((level) => level !== null);
    const titles = statedLevels.length > 0 ? [] : members.map(fromTitle).filter((level) => level !== null);
    let shared = Number.POSITIVE_INFINITY;
    for (const level of statedLevels.length > 0 ? statedLevels : titles) shared = Math.min(shared, level);
    for (const index of members) {
      const own = stated(index);
      if (own !== null) derived[index] = { level: own, from: "stated" };
      else if (shared === Number.POSITIVE_INFINITY) derived[index] = { level: null, from: null };
      else derived[index] = { level: shared, from: statedLevels.length > 0 ? "reporting_line" : "title" };
      counts[index] = derived[index]!.level === null ? 0 : 1;
    }
  }
}
