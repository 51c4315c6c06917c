import { levelModifiers } from "./level-modifiers.js";
import { type Clause, type FoundRank, parseClause } from "./parse-clause.js";
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

/**
 * The ranks named in one part of a title, one for each clause: `Chairman and CEO` gives two. Names of other people
 * (`Assistant to the CFO`, `CEO Office`, `President's Office`) are no ranks of this one.
 *
 * A clause is read up to its first preposition. Among several nouns of rank the most senior counts, except that an
 * assistant stays one (`CEO Assistant`, `PA CEO`) and an ambiguous noun counts only where no other is left.
 *
 * @param isFirst whether the title begins here
 */
export function parseTitlePart(words: TitlePart, isFirst: boolean): RankReading[] {
  const readings: RankReading[] = [];
  let start = 0;
  while (start < words.length) {
    const clause = parseClause(words, start);
    if (clause.isForeign) return [];
    const reading = bestReading(words, clause, isFirst && start === 0);
    if (reading !== null) readings.push(reading);
    start = clause.next;
  }
  return readings;
}

function bestReading(words: readonly string[], clause: Clause, isFirst: boolean): RankReading | null {
  const last = standingAlone(clause, words);
  const ranks = clause.ranks.filter((rank) => rank.rank.kind !== "alone" || standsAlone(rank, words, clause));
  const found = last === null ? ranks : [...ranks, last];
  const final = found.at(-1);
  if (final === undefined) return null;
  const assistant = found.find((rank) => rank.rank.kind === "assistant");
  if (assistant !== undefined) return read(words, assistant);

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

/** Words that may stand around a rank that counts alone: of what, where it is the whole. */
const wholes: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "board directors trustees governors company group firm".split(" "),
);

/** Whether nothing before the noun says of what it is the owner or chair, and what follows is no department. */
function standsAlone(found: FoundRank, words: readonly string[], clause: Clause): boolean {
  if (found.start > clause.start && found.before.length < found.start - clause.start) return false;
  if (found.end < clause.end) return false;
  if (words[found.end] !== "of") return true;
  return words.slice(found.end + 1, clause.next).some((word) => wholes.has(word));
}

/** A modifier used as a noun: the last word of the phrase (`Data Lead`), or the first where there is no noun of rank. */
function standingAlone(clause: Clause, words: readonly string[]): FoundRank | null {
  for (const at of [clause.left.at(-1), ...(clause.ranks.length === 0 ? clause.left : [])]) {
    if (at === undefined) return null;
    const { alone, onlyLast = false } = levelModifiers.get(words[at]!)!;
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
    const { levels, confidence } = levelModifiers.get(words[at]!)!;
    const level = levels[reading.level]!;
    if (level > reading.level) reading.isLowered = true;
    reading.level = level;
    reading.confidence = Math.min(reading.confidence, confidence);
  }
  return reading;
}
