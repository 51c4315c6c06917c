import { levelModifiers } from "./level-modifiers.js";
import { type Rank, ranks } from "./level-table.js";

/** A rank found among the words, by its place. */
export interface FoundRank {
  rank: Rank;
  /** The words of the noun: from `start` up to `end`, which is not included. */
  start: number;
  end: number;
  /** Places of the words before it that change it. */
  before: number[];
}

/** A stretch of a title that names one post. */
export interface Clause {
  ranks: FoundRank[];
  /** Places of the modifiers after the last rank. */
  left: number[];
  start: number;
  /** Where the words that say who the person is end. */
  end: number;
  /** Where the next clause begins. */
  next: number;
  /** Whether it holds a word that is not English. */
  isForeign: boolean;
}

/** After one of these the title says of what or for whom, no longer who. */
const prepositions: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "of for to at in on with from by within across under reporting supporting covering responsible".split(" "),
);

/** What belongs to a person of rank but is not that person: `CEO Office`. */
const surroundings: ReadonlySet<string> = /* @__PURE__ */ new Set("office team staff department network".split(" "));

/** Words that place a title outside English; its other words may mislead. */
const foreignWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "de del della dei di da du des dos der und et y für pour para por voor och au aux".split(" "),
);

/** How far `officer` may stand behind `chief`. */
const longestChiefTitle = 7;

/** The ranks of the clause that begins at `start` and ends where `and` brings a further title. */
export function parseClause(words: readonly string[], start: number): Clause {
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
      } else if (levelModifiers.has(word)) before.push(at);
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
