import { requireText } from "../../internal/require-text.js";
import { departmentSigns } from "./department-table.js";
import { readForeignTitle } from "./languages/read-foreign-title.js";
import { parseTitlePart, type RankReading } from "./parse-title-part.js";
import { pastWords, type TitlePart, titleParts } from "./title-parts.js";

/** A level read from a title. */
export interface InferredLevel {
  /** 0 = board or chief executive, 7 = assistant or trainee. */
  level: number;
  /** 0..1: how much the words mean the same in different organizations. A judgment, not a measured probability. */
  confidence: number;
  /** The words that decided, such as `"vice president" in the title`. */
  reason: string;
}

const passingWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "acting interim temporary designate elect incoming".split(" "),
);
const passingConfidence = 0.7;
const contradictedConfidence = 0.6;
/** A part of the title that says neither rank nor department leaves doubt about the rest. */
const unreadFactor = 0.9;

/**
 * How senior a job title sounds, as a level: how many steps below the top.
 *
 * | level | titles |
 * |---|---|
 * | 0 | board, chair, chief executive, managing director, founder, minister, permanent secretary |
 * | 1 | chief officers, president, partner, general counsel, director general, deputy chief executive |
 * | 2 | vice president (senior, executive), general manager, company secretary, executive director |
 * | 3 | director, head of, treasurer, assistant vice president, chief of staff |
 * | 4 | manager, deputy and associate director, controller |
 * | 5 | team lead, supervisor, senior specialist, product or project manager |
 * | 6 | specialist: engineer, analyst, officer, adviser |
 * | 7 | assistant, clerk, trainee |
 *
 * Only the rank of the person counts: `Assistant to the CFO` and `CEO Office` are no chief officers. Of several titles
 * (`CEO & Founder`) the most senior counts, but a first one lowered by `deputy`, `assistant` or `associate` wins, and an
 * assistant stays one. `Former` gives no level; `Acting`, `Interim` and titles that disagree lower the confidence.
 *
 * Level: whole number 0..7. Confidence: 0..1, lower where a word is used loosely (manager, partner, director).
 * Titles in German, French, Spanish, Italian, Portuguese and Dutch are read by tables of their own. A part of the title that says
 * neither rank nor department lowers the confidence. `null` where no word of rank is known. Letter case does not matter. Reads the
 * first 400 characters; a usual title takes a few microseconds.
 *
 * @param title a job title as it stands on a card or in a CRM
 * @returns the level, the confidence and the words that decided; `null` if the title says nothing
 * @throws AccountError `invalid_options` for what is no text
 *
 * @example
 * ```ts
 * import { inferLevel } from "account-graph";
 *
 * console.log(inferLevel("Deputy Director, Procurement"));
 * // prints: { level: 4, confidence: 0.75, reason: '"deputy director" in the title' }
 * ```
 */
export function inferLevel(title: string): InferredLevel | null {
  requireText(title, "title");
  const readings: RankReading[] = [];
  let isFirst = true;
  let isPassing = false;
  let isFormer = false;
  let isPartUnread = false;
  for (const part of titleParts(title)) {
    const { words, isPast, isPassing: passing } = withoutStatus(part);
    isPassing ||= passing;
    if (isPast) {
      isFormer ||= isFirst;
      if (words.length === 0) readings.pop();
    } else {
      const found = parseTitlePart(words, isFirst);
      isPartUnread ||= !saysSomething(words, found);
      for (const one of found) readings.push(one);
    }
    isFirst = false;
  }
  const reading = ofCommittee(decidingReading(readings), title);
  const foreign = reading === null || reading.words === "chef" ? readForeignTitle(title).level : null;
  if (foreign !== null && !isFormer) {
    return { level: foreign.value, confidence: foreign.confidence, reason: `"${foreign.words}" in the title` };
  }
  if (reading === null) return null;
  let confidence = isPassing ? Math.min(reading.confidence, passingConfidence) : reading.confidence;
  if (isPartUnread) confidence *= unreadFactor;
  return { level: reading.level, confidence: round(confidence), reason: `"${reading.words}" in the title` };
}

const chairs: ReadonlySet<string> = /* @__PURE__ */ new Set("chair, vice chair, deputy chair".split(", "));

/** `Chair, Audit Committee`: the chair of something below the board. */
function ofCommittee(reading: RankReading | null, title: string): RankReading | null {
  if (reading === null || !chairs.has(reading.words)) return reading;
  const isBelow = /\b(?:committee|council|department|faculty|working group|task force|chapter|section)\b/i.test(title);
  return isBelow ? { ...reading, level: 6, confidence: 0.3 } : reading;
}

/** Whether a part of a title says anything: a rank or a department. */
function saysSomething(words: readonly string[], readings: readonly RankReading[]): boolean {
  if (readings.length > 0 || words.length === 0) return true;
  return words.some((_, at) => departmentSigns.at(words, at) !== null);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The words of a part, less those that say whether the post is held at present. */
function withoutStatus(part: TitlePart): { words: string[]; isPast: boolean; isPassing: boolean } {
  const words = part.filter((word) => !pastWords.has(word) && !passingWords.has(word));
  return {
    words,
    isPast: part.some((word) => pastWords.has(word)),
    isPassing: part.some((word) => passingWords.has(word)),
  };
}

function decidingReading(readings: readonly RankReading[]): RankReading | null {
  const first = readings[0];
  if (first === undefined) return null;
  if (first.isAssistant) return first;
  let best = first;
  let mostJunior = first.level;
  for (const reading of readings) {
    if (reading.level < best.level && !first.isLowered) best = reading;
    mostJunior = Math.max(mostJunior, reading.level);
  }
  if (mostJunior - best.level < 2) return best;
  return { ...best, confidence: Math.min(best.confidence, contradictedConfidence) };
}
