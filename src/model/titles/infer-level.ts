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

/**
 * How senior an English job title sounds, as a level: how many steps below the top.
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
 * `null` where no word of rank is known, as in most titles that are not English. Letter case does not matter. Reads the
 * first 400 characters; a usual title takes a few microseconds.
 *
 * @param title a job title as it stands on a card or in a CRM
 * @returns the level, the confidence and the words that decided; `null` if the title says nothing
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
  const readings: RankReading[] = [];
  let isFirst = true;
  let isPassing = false;
  for (const part of titleParts(title)) {
    const { words, isPast, isPassing: passing } = withoutStatus(part);
    isPassing ||= passing;
    if (isPast) {
      if (words.length === 0) readings.pop();
    } else {
      readings.push(...parseTitlePart(words, isFirst));
    }
    isFirst = false;
  }
  const reading = decidingReading(readings);
  if (reading === null) return null;
  return {
    level: reading.level,
    confidence: isPassing ? Math.min(reading.confidence, passingConfidence) : reading.confidence,
    reason: `"${reading.words}" in the title`,
  };
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
