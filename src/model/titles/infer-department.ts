import { requireText } from "../../internal/require-text.js";
import { type DepartmentSign, departmentSigns } from "./department-table.js";
import { readForeignTitle } from "./languages/read-foreign-title.js";
import { pastWords, titleParts } from "./title-parts.js";

/** A department read from a title. */
export interface InferredDepartment {
  /** An English name such as `Finance`, `IT` or `Customer service`. */
  department: string;
  /** 0..1: how clearly the words name one department. A judgment, not a measured probability. */
  confidence: number;
  /** The words that decided, such as `"cfo" in the title`. */
  reason: string;
}

/** A sign found in the title; words with no joint between them share a group, as in `it procurement`. */
interface FoundSign {
  sign: DepartmentSign;
  words: readonly string[];
  group: number;
  isAnother: boolean;
}

const namedConfidence = 0.85;
const hintedConfidence = 0.5;
const foreignConfidence = 0.75;
/** For `Sales and Finance Director`, and for `Assistant to the CFO`, who works near finance. */
const doubtfulConfidence = 0.5;

/** Between these words a title names separate things. */
const joints: ReadonlySet<string> = /* @__PURE__ */ new Set("and of for to at in with within across".split(" "));

/** What follows speaks of the boss. */
const reportingWords: ReadonlySet<string> = /* @__PURE__ */ new Set(["reporting", "reports"]);

/**
 * The department a job title speaks of, by words that name it (`Finance Director`) or lead it (`CFO`).
 *
 * A clear word (`finance`) wins over one used everywhere (`operations`, `product`, `data`), an earlier group of words over
 * a later one, and within a group the last: `IT Procurement Manager` works in procurement, `Marketing Operations` in
 * marketing. Whoever somebody works for (`Assistant to the CFO`) counts with low confidence, a former post not at all.
 *
 * Departments: Executive, Finance, IT, Procurement, Legal, Risk and compliance, HR, Sales, Marketing, Communications,
 * Customer service, Supply chain, Operations, Quality, Health and safety, Engineering, Security, Product, Data, Research,
 * Design, Strategy, Projects, Facilities, Medical, Policy, Administration. Confidence: 0..1, lower where only a word of
 * many uses or several departments are named. Titles in German, French, Spanish, Italian,
 * Portuguese and Dutch are read by tables of their own. `null` where the title names none. Letter case does not matter. Reads the
 * first 400 characters; a usual title takes a few microseconds.
 *
 * @param title a job title as it stands on a card or in a CRM
 * @returns the department, the confidence and the words that decided; `null` if the title names none
 * @throws AccountError `invalid_options` for what is no text
 *
 * @example
 * ```ts
 * import { inferDepartment } from "account-graph";
 *
 * console.log(inferDepartment("VP, Strategic Sourcing"));
 * // prints: { department: 'Procurement', confidence: 0.85, reason: '"sourcing" in the title' }
 * ```
 */
export function inferDepartment(title: string): InferredDepartment | null {
  requireText(title, "title");
  const found = findSigns(title);
  const best = clearest(found);
  if (best === null) {
    const foreign = readForeignTitle(title).department;
    if (foreign === null || isFormer(title)) return null;
    return { department: foreign.value, confidence: foreignConfidence, reason: `"${foreign.words}" in the title` };
  }
  const { department, kind } = best.sign;
  let confidence = kind === "named" ? namedConfidence : hintedConfidence;
  const isDisputed = found.some(
    (other) => other.group !== best.group && other.sign.kind === kind && other.sign.department !== department,
  );
  if (best.isAnother || isDisputed) confidence = Math.min(confidence, doubtfulConfidence);
  return { department, confidence, reason: `"${best.words.join(" ")}" in the title` };
}

function isFormer(title: string): boolean {
  return titleParts(title).some((part) => part.some((word) => pastWords.has(word)));
}

function findSigns(title: string): FoundSign[] {
  let found: FoundSign[] = [];
  let group = 0;
  let previousGroup = 0;
  for (const part of titleParts(title)) {
    if (part.some((word) => pastWords.has(word))) {
      // `CFO (former)`: the remark speaks of what stands before it.
      if (part.length === 1) found = found.filter((sign) => sign.group < previousGroup);
      continue;
    }
    group++;
    previousGroup = group;
    const words = part.map(withoutPossessive);
    let isAnother = false;
    let at = 0;
    while (at < words.length && !reportingWords.has(words[at]!)) {
      const phrase = departmentSigns.at(words, at);
      if (phrase !== null) {
        if (phrase.value !== null) found.push({ sign: phrase.value, words: phrase.words, group, isAnother });
        at += phrase.words.length;
        continue;
      }
      if (joints.has(words[at]!)) group++;
      if (words[at] === "to") isAnother = true;
      at++;
    }
  }
  return found;
}

/** A named department before a hinted one; then the first group; in it the last sign. */
function clearest(found: readonly FoundSign[]): FoundSign | null {
  const named = found.filter((candidate) => candidate.sign.kind === "named");
  const candidates = named.length > 0 ? named : found;
  const group = candidates[0]?.group;
  return candidates.findLast((candidate) => candidate.group === group) ?? null;
}

function withoutPossessive(word: string): string {
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}
