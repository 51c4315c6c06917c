import { once } from "../../../internal/once.js";
import { titleParts } from "../title-parts.js";
import { dutch } from "./dutch.js";
import { french } from "./french.js";
import { german } from "./german.js";
import { italian } from "./italian.js";
import type { TitleLanguage } from "./language.js";
import { portuguese } from "./portuguese.js";
import { spanish } from "./spanish.js";

/** What a title that is not English says, with the words that decided. */
export interface ForeignReading {
  readonly level: { readonly value: number; readonly confidence: number; readonly words: string } | null;
  readonly department: { readonly value: string; readonly words: string } | null;
}

interface Stem<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

interface ReadyLanguage {
  readonly compounds: boolean;
  readonly levels: readonly Stem<{ level: number; confidence: number }>[];
  readonly deputies: readonly Stem<null>[];
  readonly departments: readonly Stem<string>[];
}

const languages = /* @__PURE__ */ once<readonly ReadyLanguage[]>(() =>
  [german, french, spanish, italian, portuguese, dutch].map(ready),
);

/** Letters that a word may have beyond its stem: gender, number, case. */
const longestEnding = 3;
const deputyConfidence = 0.6;

/** Words that no title in another language holds. */
const englishWords: ReadonlySet<string> = /* @__PURE__ */ new Set("of for office and with by".split(" "));

/** `president`, which French writes with an accent, and what belongs to somebody. */
function isEnglish(word: string): boolean {
  return word === "president" || word.endsWith("'s");
}

/**
 * Reads a title in German, French, Spanish, Italian, Portuguese and Dutch: in the language that knows most of its words, or the
 * first of several. The first noun of rank counts; what follows it says of what. In a compound the end decides (`Vorstandsassistent`).
 */
export function readForeignTitle(title: string): ForeignReading {
  const written = titleParts(title).flat();
  if (written.some((word) => englishWords.has(word))) return { level: null, department: null };
  const words = written.map((word) => (isEnglish(word) ? "" : folded(word)));
  let best: ForeignReading = { level: null, department: null };
  let most = 0;
  for (const language of languages()) {
    const { reading, read } = readIn(language, words);
    if (read > most) {
      best = reading;
      most = read;
    }
  }
  return best;
}

function readIn(language: ReadyLanguage, words: readonly string[]): { reading: ForeignReading; read: number } {
  let level: ForeignReading["level"] = null;
  let department: ForeignReading["department"] = null;
  let isDeputy = false;
  let read = 0;
  for (let at = 0; at < words.length; at++) {
    if (find(language.deputies, words, at, (word, stem) => word.startsWith(stem)) !== null) isDeputy = true;
    const rank = find(language.levels, words, at, (word, stem) => endsIn(word, stem, language.compounds));
    if (rank !== null) {
      read += rank.words.length;
      level ??= { value: rank.value.level, confidence: rank.value.confidence, words: written(words, at, rank) };
    }
    const sign = find(language.departments, words, at, (word, stem) =>
      language.compounds && stem.length > 3
        ? word.includes(stem)
        : word.startsWith(stem) && (stem.length > 3 || word === stem),
    );
    if (sign !== null) {
      read += sign.words.length;
      if (department === null || department.value === "Executive") {
        department = { value: sign.value, words: written(words, at, sign) };
      }
    }
  }
  if (level !== null && isDeputy && level.value < 7) {
    level = { ...level, value: level.value + 1, confidence: Math.min(level.confidence, deputyConfidence) };
  }
  return { reading: { level, department }, read };
}

/** The stem with most words, then letters, that begins at a place. */
function find<Value>(
  stems: readonly Stem<Value>[],
  words: readonly string[],
  at: number,
  fits: (word: string, stem: string) => boolean,
): Stem<Value> | null {
  for (const stem of stems) {
    if (stem.words.every((part, offset) => at + offset < words.length && fits(words[at + offset]!, part))) return stem;
  }
  return null;
}

function endsIn(word: string, stem: string, compounds: boolean): boolean {
  const start = compounds ? word.lastIndexOf(stem) : word.startsWith(stem) ? 0 : -1;
  return start >= 0 && word.length - start - stem.length <= (stem.length > 4 ? longestEnding : 0);
}

function written(words: readonly string[], at: number, stem: Stem<unknown>): string {
  return words.slice(at, at + stem.words.length).join(" ");
}

/** Without accents, umlauts as one letter however they are written, and without a leading `l'` or `d'`. */
function folded(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ß", "ss")
    .replaceAll("ae", "a")
    .replaceAll("oe", "o")
    .replaceAll("ue", "u")
    .replace(/^[dlns]'/, "");
}

function ready({ compounds, levels, deputies, departments }: TitleLanguage): ReadyLanguage {
  const all = levels.flatMap(([level, confidence, stems]) => stemsOf(stems, { level, confidence }));
  return {
    compounds,
    levels: longestFirst(all),
    deputies: stemsOf(deputies, null),
    departments: Object.entries(departments).flatMap(([department, stems]) => stemsOf(stems, department)),
  };
}

function stemsOf<Value>(stems: string, value: Value): Stem<Value>[] {
  return stems.split(", ").map((stem) => ({ words: stem.replaceAll(" d ", " ").split(" ").map(folded), value }));
}

function longestFirst<Value>(stems: readonly Stem<Value>[]): Stem<Value>[] {
  const letters = (stem: Stem<Value>) => stem.words.join("").length;
  return [...stems].sort((a, b) => b.words.length - a.words.length || letters(b) - letters(a));
}
