import { isAfter, toMoment } from "../../../internal/days.js";
import type { Account } from "../../../model/account.js";
import type { Provenance } from "../../../model/fields.js";
import type { RelationshipInput } from "../../../model/relationship.js";
import { strengthNumber } from "../../../model/titles/words-to-numbers.js";
import type { RelationshipKind } from "../../../model/vocabularies.js";
import { guessTest } from "../account-facts.js";
import type { TieFamily } from "../themes.js";
import type { MapScore, MapSettings } from "./map-options.js";
import type { MapPerson, MapTie } from "./map-person.js";

/** One line for all ties of a kind between two nodes; of a node's lines those that carry most. */
export function buildTies(
  account: Account,
  score: MapScore,
  people: readonly MapPerson[],
  nodeOf: ReadonlyMap<string, number>,
  settings: MapSettings,
): MapTies {
  const lines = new Map<string, MapTie>();
  const isGuess = guessTest(account);
  const add = (
    fromId: string,
    toId: string,
    line: Pick<MapTie, "family" | "strength" | "arrows"> & Partial<MapTie>,
  ) => {
    const from = nodeOf.get(fromId);
    const to = nodeOf.get(toId);
    if (from === undefined || to === undefined || from === to || !settings.ties.includes(line.family)) return;
    addLine(lines, { isInferred: false, isDotted: false, count: 1, ...line, from, to });
  };
  for (const { id, reportsTo, dottedLineTo, provenance } of account.people) {
    const line = { family: "reporting" as TieFamily, strength: 0.5, arrows: "to" as const };
    if (reportsTo != null) add(id, reportsTo, { ...line, isInferred: isGuess(provenance?.reportsTo) });
    for (const manager of dottedLineTo ?? []) {
      add(id, manager, { ...line, isDotted: true, isInferred: isGuess(provenance?.dottedLineTo) });
    }
  }
  for (const tie of account.relationships ?? []) {
    const line = buildTie(tie, score, isGuess);
    if (line !== null) add(tie.from, tie.to, line);
  }
  return chooseTies(people, [...lines.values()], settings.tiesPerPerson);
}

/** Merges a line with one of its kind between the same two: the stronger counts, and one stated tie makes the line stated. */
function addLine(lines: Map<string, MapTie>, line: MapTie): void {
  const low = Math.min(line.from, line.to);
  const key = `${low} ${line.from + line.to - low} ${line.family} ${line.isDotted}`;
  const known = lines.get(key);
  if (known === undefined) {
    lines.set(key, line.arrows === "none" && line.from !== low ? { ...line, from: low, to: line.from } : line);
    return;
  }
  const isOpposed = known.arrows === "to" && line.arrows === "to" && known.from !== line.from;
  lines.set(key, {
    ...known,
    strength: Math.max(known.strength, line.strength),
    arrows: isOpposed ? "both" : known.arrows,
    isInferred: known.isInferred && line.isInferred,
    count: known.count + line.count,
  });
}

/** What kind of line each relationship becomes. */
export const tieFamilies: Readonly<Record<RelationshipKind, TieFamily>> = {
  influences: "influence",
  advises: "influence",
  mentors: "influence",
  sponsors: "influence",
  consults_for: "influence",
  trusts: "alliance",
  respects: "alliance",
  likes: "alliance",
  friend: "alliance",
  ally: "alliance",
  distrusts: "rivalry",
  dislikes: "rivalry",
  blocks: "rivalry",
  rival: "rivalry",
  conflict: "rivalry",
  communicates: "contact",
  works_with: "contact",
  knows: "contact",
  former_colleague: "contact",
};

const mediumStrength = 0.5;

/** How a relationship is drawn; `null` for one of another goal, over, or not yet begun at the date of the score. */
function buildTie(
  tie: RelationshipInput,
  { goalId, asOf }: MapScore,
  isGuess: (fact: Provenance) => boolean,
): Pick<MapTie, "family" | "strength" | "arrows" | "isInferred"> | null {
  if (tie.goalId != null && tie.goalId !== goalId) return null;
  const today = toMoment(asOf);
  const isLater = (date: string | null | undefined) => date != null && isAfter(toMoment(date), today);
  const isOver = tie.validTo != null && tie.validTo !== asOf && !isLater(tie.validTo);
  if (isOver || isLater(tie.validFrom) || isLater(tie.asOf)) return null;
  const family = tieFamilies[tie.kind];
  return {
    family,
    strength: tie.strength == null ? mediumStrength : strengthNumber(tie.strength),
    arrows: family === "influence" ? "to" : "none",
    isInferred: isGuess(tie),
  };
}

/** Lines of a map, and how many were left out as less weighty. */
interface MapTies {
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
function chooseTies(people: readonly MapPerson[], ties: readonly MapTie[], tiesPerPerson: number): MapTies {
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
