import type { Account } from "../../../model/account.js";
import { guessReader } from "../guess-reader.js";
import type { TieFamily } from "../themes.js";
import { chooseTies, type MapTies } from "./choose-ties.js";
import type { MapScore, MapSettings } from "./map-options.js";
import type { MapPerson, MapTie } from "./map-person.js";
import { readTie } from "./read-tie.js";

/** One line for all ties of a kind between two nodes; of a node's lines those that carry most. */
export function mapTies(
  account: Account,
  score: MapScore,
  people: readonly MapPerson[],
  nodeOf: ReadonlyMap<string, number>,
  settings: MapSettings,
): MapTies {
  const lines = new Map<string, MapTie>();
  const isGuess = guessReader(account);
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
    const line = readTie(tie, score, isGuess);
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
