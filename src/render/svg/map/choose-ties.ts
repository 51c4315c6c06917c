import type { MapPerson, MapTie } from "./map-person.js";

/** Lines of a map, and how many were left out as less weighty. */
export interface MapTies {
  readonly ties: MapTie[];
  readonly leftOut: number;
}

/** Lines that a node of several people keeps, of all kinds together. */
const mostOfMerged = 3;

/**
 * The lines worth drawing. Of influence each node keeps those that carry most to it: strength times the influence of where it comes
 * from; of feelings and contact a line stays that weighs enough for either of its ends. Reporting lines all stay. A node of
 * several people keeps three lines, those that stand for most ties.
 */
export function chooseTies(people: readonly MapPerson[], ties: readonly MapTie[], tiesPerPerson: number): MapTies {
  const isMerged = (tie: MapTie) => people[tie.from]!.count > 1 || people[tie.to]!.count > 1;
  const ordered = [...ties].sort(
    (a, b) =>
      Number(isMerged(a)) - Number(isMerged(b)) ||
      (isMerged(a) ? b.count - a.count : weight(people, b) - weight(people, a)) ||
      a.from - b.from ||
      a.to - b.to,
  );
  const drawn = new Map<string, number>();
  const chosen: MapTie[] = [];
  const take = (key: string, most: number): boolean => {
    const before = drawn.get(key) ?? 0;
    drawn.set(key, before + 1);
    return before < most;
  };
  for (const tie of ordered) {
    if (isMerged(tie)) {
      const ends = [tie.from, tie.to].filter((end) => people[end]!.count > 1);
      if (ends.every((end) => (drawn.get(`merged ${end}`) ?? 0) < mostOfMerged)) {
        for (const end of ends) take(`merged ${end}`, mostOfMerged);
        chosen.push(tie);
      }
    } else if (tie.family === "reporting") chosen.push(tie);
    else {
      const ends = tie.arrows === "to" ? [tie.to] : [tie.from, tie.to];
      const kept = ends.filter((end) => take(`${tie.family} ${end}`, tiesPerPerson));
      if (kept.length > 0) chosen.push(tie);
    }
  }
  const isSingle = (tie: MapTie) => !isMerged(tie);
  return { ties: chosen, leftOut: ties.filter(isSingle).length - chosen.filter(isSingle).length };
}

function weight(people: readonly MapPerson[], tie: MapTie): number {
  const from = people[tie.from]!.influence ?? 0;
  const to = people[tie.to]!.influence ?? 0;
  return tie.strength * (0.01 + (tie.arrows === "to" ? from : from + to));
}
