import type { RelationshipKind } from "../../model/vocabularies.js";
import { bossNoun, reportingWords, type TieWords, tieWords } from "./claims.js";
import type { Mention } from "./find-mentions.js";
import { clauseBreak } from "./reservations.js";

/** People that stand together: "Ann", or "Ann and Bob". */
export interface Group {
  readonly mentions: readonly Mention[];
  readonly start: number;
  readonly end: number;
}

/** What a stretch of text says about two people: as asked, the other way round, or something else. */
export type Reading = { readonly is: "stated" | "reversed" | "else"; readonly from: number; readonly to: number };

const listed = /^\s{0,9},\s{0,9}$/;
const joined = /^\s{0,9},?\s{0,9}(?:and|und|&|as well as|sowie)(?:\s{1,9}(?:our|the|his|her))?\s{0,9}$/i;

/** Puts names that are listed together into groups; a comma joins only where an "and" ends the list. */
export function groupsOf(text: string, mentions: readonly Mention[]): Group[] {
  const groups: { mentions: Mention[]; start: number; end: number }[] = [];
  let open: Mention[] = [];
  const close = (isList: boolean) => {
    const parts = isList ? [open] : open.map((mention) => [mention]);
    for (const part of parts) groups.push({ mentions: part, start: part[0]!.start, end: part.at(-1)!.end });
    open = [];
  };
  let isList = false;
  for (const mention of mentions) {
    const between = open.length === 0 ? "" : text.slice(open.at(-1)!.end, mention.start);
    if (open.length > 0 && joined.test(between)) isList = true;
    else if (open.length > 0 && !(listed.test(between) && !isList)) {
      close(isList);
      isList = false;
    }
    open.push(mention);
  }
  if (open.length > 0) close(isList);
  return groups;
}

const leftOut =
  /\b(?:(?:any|every|no|all|some)\w*(?: \w+)? but|except(?: for)?|unlike|instead of|rather than|apart from|other than|außer|statt|anders als)\s+(?:our |the )?$/i;

/** Whether a name is only mentioned as an exception: "anyone but Ann". */
export function isLeftOut(text: string, { start }: Group): boolean {
  return leftOut.test(text.slice(Math.max(0, start - 60), start));
}

/** A stretch between two names, without what stands in brackets or between two commas: "Ann, our CFO, trusts". */
export function plainBetween(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^)]{0,60}\)/g, " ")
    .replace(/^\s*,[^,;:]{1,60},(?=\s)/, " ")
    .replace(/\s+/g, " ");
}

const fillers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "is are was were am be been has have had the a an our their his her its my both each also still always even really very much so quite deeply only " +
    "too most often now who which one as clearly strongly fully openly highly again already just truly all of them main real key remains acts serves " +
    "stays does do did simply strong great good old close big keen firm vocal full staunch sworn open serious ist sind hat haben der die das den dem unser unsere unserem ein eine einen sehr auch noch immer oft stets ganz voll"
  ).split(" "),
);

/** Whether nothing stands in a stretch that could turn what is said: articles, adverbs, auxiliary verbs. */
export function isFiller(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return words.length <= 6 && words.every((word) => fillers.has(word) || /^\p{L}+ly$/u.test(word));
}

const opinionOf =
  /^\s*(?:(?:the|his|her) )?(?:judg(?:e)?ment|advice|opinion|word|view|lead|instincts?|expertise) of\s*$/;

/** Whether a stretch between a verb and a name leaves the name as what the verb is about: "our CFO", "the judgment of". */
function leadsToName(text: string): boolean {
  if (opinionOf.test(text)) return true;
  const words = text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return words.length <= 6 && !/[,;:]/.test(text) && words.every((word) => isFiller(word) || titleWords.has(word));
}

/** What may stand between a verb and a name: "trusts our CFO". */
const titleWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "cfo ceo cio cto coo cdo cmo ciso chro evp svp vp avp gm chief officer director manager head president chair chairman chairwoman lead leader boss " +
    "colleague counsel engineer architect buyer consultant partner sales finance financial it legal operations operating procurement purchasing " +
    "marketing technology information security general managing executive senior deputy vice board member of and plant hr data mr mrs ms dr prof herr frau"
  ).split(" "),
);

const ownOpinion =
  /^['’]s?\s+(?:\w+\s+)?(?:judg(?:e)?ment|advice|opinions?|word|views?|lead|instincts?|expertise|recommendations?)\b/i;
const nouns: readonly { noun: RegExp; kind: RelationshipKind; owner: "to" | "from" }[] = /* @__PURE__ */ (() => [
  { noun: /^['’]s? (?:\w+ )?mentor\b/, kind: "mentors" as const, owner: "to" as const },
  { noun: /^['’]s? (?:\w+ )?advis[eo]r\b/, kind: "advises" as const, owner: "to" as const },
  { noun: /^['’]s? (?:\w+ )?sponsor\b/, kind: "sponsors" as const, owner: "to" as const },
  { noun: /^['’]s? (?:\w+ )?(?:trust|confidence|faith)\b/, kind: "trusts" as const, owner: "from" as const },
  { noun: /^['’]s? (?:\w+ )?respect\b/, kind: "respects" as const, owner: "from" as const },
  { noun: /^['’]s? ear\b/, kind: "influences" as const, owner: "to" as const },
])();

/** The words of every kind, so that the verb nearest to the second name decides, whatever was asked. */
const everything: readonly TieWords[] = /* @__PURE__ */ (() => [...Object.values(tieWords), reportingWords])();

/**
 * What a text says between two groups of people, read as a tie of a kind from the first to the second (`isForward`) or back. Both ends
 * are people of neighboring groups; for a kind that goes both ways they may stand in one group.
 */
export function readTie(
  text: string,
  groups: readonly Group[],
  [from, to]: readonly [string, string],
  kind: RelationshipKind | "reports_to",
): Reading | null {
  const words = kind === "reports_to" ? reportingWords : tieWords[kind];
  const isIn = (group: Group, id: string) => group.mentions.some(({ ids }) => ids.length === 1 && ids[0] === id);
  let other: Reading | null = null;
  for (const [index, first] of groups.entries()) {
    const second = groups[index + 1];
    if (words.both !== undefined && isIn(first, from) && isIn(first, to) && from !== to) {
      const reading = readTogether(text, groups, index, words.both);
      if (reading !== null) return reading;
    }
    if (second === undefined) continue;
    const isForward = isIn(first, from) && isIn(second, to);
    const isBackward = isIn(first, to) && isIn(second, from);
    if ((!isForward && !isBackward) || isLeftOut(text, first)) continue;
    const said = readBetween(text, first, second, kind, words);
    if (said === null) continue;
    const place = { from: first.start, to: endOf(text, second) };
    if (said === "else") other ??= { is: "else", ...place };
    else if (said === "both" || (said === "forward") === isForward) return { is: "stated", ...place };
    else other = { is: "reversed", ...place };
  }
  return other;
}

function endOf(text: string, { end }: Group): number {
  const rest = text.slice(end);
  const stop = rest.search(/,|;|:|\band\b|\bund\b|\bor\b/i);
  return end + (stop < 0 ? rest.length : stop);
}

/** "Ann and Bob are rivals", "a conflict between Ann and Bob". */
function readTogether(text: string, groups: readonly Group[], index: number, both: RegExp): Reading | null {
  const group = groups[index]!;
  const next = groups[index + 1]?.start ?? text.length;
  const after = cutAtClause(text.slice(group.end, next));
  const match = both.exec(after.toLowerCase());
  if (
    match !== null &&
    isFiller(plainBetween(after.slice(0, match.index))) &&
    (next === text.length || after.length < next - group.end)
  ) {
    return { is: "stated", from: group.start, to: group.end + match.index + match[0].length };
  }
  const before = text.slice(groups[index - 1]?.end ?? 0, group.start).toLowerCase();
  const between = /\b(?:between|zwischen)\s*(?:our|the)?\s*$/.exec(before);
  if (between === null) return null;
  const earlier = both.exec(before);
  return earlier === null ? null : { is: "stated", from: group.start - before.length + earlier.index, to: group.end };
}

function cutAtClause(text: string): string {
  const [match] = text.matchAll(clauseBreak);
  return match === undefined ? text : text.slice(0, match.index);
}

function readBetween(
  text: string,
  first: Group,
  second: Group,
  kind: RelationshipKind | "reports_to",
  words: TieWords,
): "forward" | "backward" | "both" | "else" | null {
  const raw = text.slice(first.end, second.start);
  if (cutAtClause(raw).length < raw.length) return null;
  const middle = plainBetween(raw);
  const tail = text.slice(second.end).toLowerCase();
  if (/^['’]/.test(middle)) return readOwned(middle, kind, tail);
  if (/^['’]s?\s/.test(tail) && !ownOpinion.test(tail)) return readOwnedBySecond(middle, tail, kind);
  const mine = nearest(middle, [words]);
  const any = nearest(middle, everything);
  if (any === null) return readRelative(middle, tail, words);
  if (mine === null || mine.end < any.end || isPast(middle, mine)) return "else";
  const behind = middle.slice(mine.end);
  const toName = mine.way === "both" ? behind.replace(/^\s*(?:with|of|to|mit|von)\b/, "") : behind;
  return isFiller(middle.slice(0, mine.start)) && leadsToName(toName) ? mine.way : "else";
}

/** "trusted" without "is", "has" or the like: it was so, and need not be. */
function isPast(text: string, { way, start, end }: Found): boolean {
  return (
    way === "forward" &&
    /ed$/.test(text.slice(start, end)) &&
    !/\b(?:has|have|is|are|been)\b/.test(text.slice(0, start))
  );
}

/** "Ann's boss is Lee", "Ann's mentor is Lee". */
function readOwned(middle: string, kind: RelationshipKind | "reports_to", tail: string): "forward" | "backward" | null {
  if (/^['’]s?\s/.test(tail)) return null;
  const ends = (noun: RegExp) => isFiller(middle.replace(noun, ""));
  if (kind === "reports_to") return bossNoun.test(middle) && ends(bossNoun) ? "forward" : null;
  const found = nouns.find((one) => one.kind === kind && one.owner === "to" && one.noun.test(middle));
  return found !== undefined && kind !== "influences" && ends(found.noun) ? "backward" : null;
}

/** "Lee is Ann's boss", "Ann has Lee's trust". */
function readOwnedBySecond(
  middle: string,
  tail: string,
  kind: RelationshipKind | "reports_to",
): "forward" | "backward" | "else" {
  if (!isFiller(middle.replace(/\b(?:enjoys|earned|won|got)\b/, ""))) return "else";
  if (kind === "reports_to")
    return bossNoun.test(tail) ? "backward" : /^['’]s? (?:direct )?report\b/.test(tail) ? "forward" : "else";
  const found = nouns.find((one) => one.kind === kind && one.noun.test(tail));
  return found === undefined ? "else" : found.owner === "to" ? "forward" : "backward";
}

/** "Ann is somebody Lee trusts", and German passives, whose verb stands at the end. */
function readRelative(middle: string, tail: string, words: TieWords): "forward" | "backward" | "else" | null {
  const start = tail.slice(0, 60);
  if (/\b(?:someone|somebody|whom|the (?:one|person|man|woman|colleague)|jemand\w*)\b/.test(middle)) {
    const match = words.forward?.exec(start);
    return match != null && isFiller(start.slice(0, match.index)) ? "backward" : "else";
  }
  const german = /^\s*(?:wird|werden|lässt sich)\b[^,;]{0,30}\bvon\s*(?:unserer?m?|der|dem)?\s*$/.test(middle);
  return german && passiveEnds(words, start) ? "backward" : null;
}

const passives = /\b(?:beraten|beeinflusst|gefördert|unterstützt|blockiert|respektiert|geschätzt|geführt|geleitet)\b/;
const stemOfPassive: Readonly<Record<string, string>> = {
  beraten: "berät",
  beeinflusst: "beeinflusst",
  gefördert: "fördert",
  unterstützt: "unterstützt",
  blockiert: "blockiert",
  respektiert: "respektiert",
  geschätzt: "schätzt",
  geführt: "führt",
  geleitet: "leitet",
};

function passiveEnds(words: TieWords, tail: string): boolean {
  const match = passives.exec(tail);
  if (match === null) return false;
  const active = stemOfPassive[match[0]]!;
  return words.forward?.test(active) === true || words.backward?.test(active) === true;
}

interface Found {
  readonly way: "forward" | "backward" | "both";
  readonly start: number;
  readonly end: number;
}

/** The last words of a tie in a stretch; of two that end at one place the longer, so that a passive is not read as its verb. */
function nearest(text: string, of: readonly TieWords[]): Found | null {
  let best: Found | null = null;
  for (const words of of) {
    for (const way of ["backward", "forward", "both"] as const) {
      const pattern = words[way];
      if (pattern === undefined) continue;
      for (const match of text.matchAll(new RegExp(pattern, "g"))) {
        const found = { way, start: match.index, end: match.index + match[0].length };
        if (match[0].trim() === "") continue;
        if (best === null || found.end > best.end || (found.end === best.end && found.start < best.start)) best = found;
      }
    }
  }
  return best;
}
