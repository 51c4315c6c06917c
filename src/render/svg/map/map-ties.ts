import { compareIds } from "../../../internal/compare-ids.js";
import type { TieFamily } from "../themes.js";
import type { PersonTie } from "./list-ties.js";
import type { MapPerson, MapTie } from "./map-person.js";

/** Lines of a map, and how many were left out as less weighty. */
export interface MapTies {
  readonly ties: MapTie[];
  readonly leftOut: number;
}

/**
 * One line for all ties of a kind between two nodes; of a node's lines those that carry most.
 *
 * @param nodeOf - The node of each person who is drawn.
 * @param tiesPerPerson - How many lines of a kind each node keeps.
 */
export function buildTies(
  list: readonly PersonTie[],
  people: readonly MapPerson[],
  nodeOf: ReadonlyMap<string, number>,
  families: readonly TieFamily[],
  tiesPerPerson: number,
): MapTies {
  const lines = new Map<string, MapTie & { readonly ids: string[] }>();
  for (const { id, from: fromId, to: toId, ...line } of list) {
    const from = nodeOf.get(fromId);
    const to = nodeOf.get(toId);
    if (from === undefined || to === undefined || from === to || !families.includes(line.family)) continue;
    addLine(lines, { ...line, from, to, ids: [id] });
  }
  for (const { ids } of lines.values()) ids.sort(compareIds);
  return chooseTies(people, [...lines.values()], tiesPerPerson);
}

type Line = MapTie & { readonly ids: string[] };

/** Merges a line with one of its kind between the same two: the stronger counts, and one stated tie makes the line stated. */
function addLine(lines: Map<string, Line>, line: Line): void {
  const low = Math.min(line.from, line.to);
  const key = `${low} ${line.from + line.to - low} ${line.family} ${line.isDotted}`;
  const known = lines.get(key);
  if (known === undefined) {
    lines.set(key, line.arrows === "none" && line.from !== low ? { ...line, from: low, to: line.from } : line);
    return;
  }
  const isOpposed = known.arrows === "to" && line.arrows === "to" && known.from !== line.from;
  known.ids.push(...line.ids);
  lines.set(key, {
    ...known,
    strength: Math.max(known.strength, line.strength),
    arrows: isOpposed ? "both" : known.arrows,
    isInferred: known.isInferred && line.isInferred,
    ownKinds: [...new Set([...known.ownKinds, ...line.ownKinds])].sort(compareIds),
  });
}

/** Lines that a node of several people keeps, of all kinds together. */
const mostOfMerged = 3;

/**
 * The lines worth drawing. Of influence each node keeps those that carry most to it: strength times the influence of where it comes
 * from; of feelings and contact a line stays that weighs enough for either of its ends. Reporting lines all stay. A node of
 * several people keeps three lines, those that stand for most ties.
 */
function chooseTies(people: readonly MapPerson[], ties: readonly MapTie[], tiesPerPerson: number): MapTies {
  const isMerged = (tie: MapTie) => people[tie.from]!.count > 1 || people[tie.to]!.count > 1;
  const ordered = [...ties].sort(
    (a, b) =>
      Number(isMerged(a)) - Number(isMerged(b)) ||
      (isMerged(a) ? b.ids.length - a.ids.length : weight(people, b) - weight(people, a)) ||
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
