import { modifiers, type Rank, ranks } from "./level-table.js";
import type { TitlePart } from "./title-parts.js";

/** What one clause of a title says about the rank of the person. */
export interface RankReading {
  level: number;
  confidence: number;
  /** The words it was read from. */
  words: string;
  /** Whether this is an assistant of whoever is named next. */
  isAssistant: boolean;
  /** Whether a word such as `deputy` lowered the level. */
  isLowered: boolean;
}

/** A rank found among the words, with the words before it that change it. */
interface FoundRank {
  rank: Rank;
  start: number;
  end: number;
  before: number[];
}

/** After one of these the title says of what or for whom, no longer who. */
const prepositions: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "of for to at in on with from by within across under reporting supporting covering responsible".split(" "),
);

/** What belongs to a person of rank but is not that person: `CEO Office`. */
const surroundings: ReadonlySet<string> = /* @__PURE__ */ new Set("office team staff department network".split(" "));

/** Words that place a title outside English; its other words may mislead. */
const foreignWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "de del della dei di da do du des dos der und et y für pour para por voor och au aux".split(" "),
);

/** How far `officer` may stand behind `chief`. */
const longestChiefTitle = 7;

/**
 * The ranks named in one part of a title, one for each clause: `Chairman and CEO` gives two. Names of other people
 * (`Assistant to the CFO`, `CEO Office`, `President's Office`) are no ranks of this one.
 *
 * A clause is read up to its first preposition. Among several nouns of rank the most senior counts, except that a closing
 * `assistant` decides (`CEO Assistant`) and an ambiguous noun counts only where no other is left.
 *
 * @param isFirst whether the title begins here
 */
export function readTitlePart(words: TitlePart, isFirst: boolean): RankReading[] {
  const readings: RankReading[] = [];
  let start = 0;
  while (start < words.length) {
    const clause = readClause(words, start);
    if (clause.isForeign) return [];
    const reading = bestReading(words, clause, isFirst && start === 0);
    if (reading !== null) readings.push(reading);
    start = clause.next;
  }
  return readings;
}

interface Clause {
  ranks: FoundRank[];
  /** Modifiers after the last rank. */
  left: number[];
  start: number;
  /** Where the words that say who the person is end. */
  end: number;
  /** Where the next clause begins. */
  next: number;
  isForeign: boolean;
}

/** The ranks of the clause that begins at `start` and ends where `and` brings a further title. */
function readClause(words: readonly string[], start: number): Clause {
  const clause: Clause = { ranks: [], left: [], start, end: words.length, next: words.length, isForeign: false };
  let before: number[] = [];
  let inComplement = false;
  let namesAnother = false;
  let at = start;
  while (at < words.length) {
    const word = words[at]!;
    const found = rankAt(words, at);
    if (word === "and" && (inComplement ? !namesAnother : clause.ranks.length > 0)) {
      if (!inComplement) clause.end = at;
      clause.next = at + 1;
      break;
    }
    if (found !== null) {
      const end = at + found.length;
      const isSurroundings = surroundings.has(words[end] ?? "") && words[end + 1] !== "of";
      if (inComplement || isSurroundings) namesAnother = true;
      else clause.ranks.push({ rank: found.rank, start: at, end, before });
      if (!inComplement) before = [];
      at = end;
      continue;
    }
    if (!inComplement) {
      if (prepositions.has(word)) {
        inComplement = true;
        clause.end = at;
      } else if (modifiers.has(word)) before.push(at);
      else if (foreignWords.has(word)) clause.isForeign = true;
    }
    at++;
  }
  clause.left = before;
  return clause;
}

/** The noun of rank that begins here, and its length in words; `chief ... officer` is one, whatever stands between. */
function rankAt(words: readonly string[], at: number): { rank: Rank; length: number } | null {
  const phrase = ranks.at(words, at);
  if (phrase !== null) return { rank: phrase.value, length: phrase.words.length };
  if (words[at] !== "chief") return null;
  for (let next = at + 2; next < Math.min(words.length, at + longestChiefTitle); next++) {
    if (words[next] === "officer") return { rank: { level: 1, confidence: 0.85 }, length: next + 1 - at };
    if (prepositions.has(words[next]!) || ranks.at(words, next) !== null) return null;
  }
  return null;
}

function bestReading(words: readonly string[], clause: Clause, isFirst: boolean): RankReading | null {
  const last = standingAlone(clause, words);
  const found = last === null ? clause.ranks : [...clause.ranks, last];
  const final = found.at(-1);
  if (final === undefined) return null;
  if (final.rank.kind === "assistant" && final.end === clause.end) return read(words, final);

  const clear = found.filter((rank) => rank.rank.kind !== "ambiguous");
  if (clear.length === 0) {
    const isPlain = final.end === clause.end || (isFirst && final.start === clause.start);
    return isPlain ? read(words, final) : null;
  }
  let best = read(words, clear[0]!);
  for (const rank of clear.slice(1)) {
    const reading = read(words, rank);
    if (reading.level < best.level) best = reading;
  }
  return best;
}

/** A modifier used as a noun: the last word of the phrase (`Data Lead`), or the first where there is no noun of rank. */
function standingAlone(clause: Clause, words: readonly string[]): FoundRank | null {
  for (const at of [clause.left.at(-1), ...(clause.ranks.length === 0 ? clause.left : [])]) {
    if (at === undefined) return null;
    const { alone, onlyLast = false } = modifiers.get(words[at]!)!;
    const isLast = at + 1 === clause.end;
    if (alone === undefined || (!isLast && (onlyLast || clause.ranks.length > 0))) continue;
    const before = clause.left.filter((other) => other < at);
    return { rank: alone, start: at, end: at + 1, before };
  }
  return null;
}

function read(words: readonly string[], found: FoundRank): RankReading {
  const reading: RankReading = {
    level: found.rank.level,
    confidence: found.rank.confidence,
    words: words.slice(found.before[0] ?? found.start, found.end).join(" "),
    isAssistant: found.rank.kind === "assistant",
    isLowered: false,
  };
  // The word nearest to the noun changes it first: senior (deputy (director)).
  for (const at of found.before.toReversed()) {
    const { levels, confidence } = modifiers.get(words[at]!)!;
    const level = levels[reading.level]!;
    if (level > reading.level) reading.isLowered = true;
    reading.level = level;
    reading.confidence = Math.min(reading.confidence, confidence);
  }
  return reading;
}
