import type { PeopleFinder } from "./find-people.js";
import type { Passage } from "./passage.js";
import { type Claim, type compilePatterns, readClaims } from "./read-claims.js";
import { type Token, tokenize } from "./tokens.js";
import { type CueKind, cueOf, personNouns } from "./word-lists.js";

/** Why nothing that a sentence says may be taken for a fact. */
export type Doubt = CueKind | "question" | "quoted";

/** A sentence, taken apart. */
export interface SentenceRead {
  readonly tokens: readonly Token[];
  readonly claims: readonly Claim[];
  /** `null`: it is stated plainly, and nothing around it takes it back. */
  readonly doubt: Doubt | null;
}

export interface SentenceReader {
  readonly people: PeopleFinder;
  readonly patterns: ReturnType<typeof compilePatterns>;
  /** Names of goals, word by word. */
  readonly goals: readonly (readonly string[])[];
  readonly year: number;
}

const doubtfulHeading =
  /\b(rumou?rs?|gossip|old|former|formerly|past|history|historical|archived?|outdated|obsolete|drafts?|assumptions?|hypothes[ei]s|hypothetical|scenarios?|what if|guess(es)?|ideas|speculations?|unconfirmed|unverified|to (check|verify|confirm)|questions?|goals?|targets?|plans?|planned|proposed|vision|future|ideal|to-?dos?|next steps|objectives?|example|fiction|quotes?|cancel+ed|withdrawn|retracted|void|wish ?list|not true|false|wrong|gerüchte?|vermutungen?|annahmen?|veraltet|fragen|früher|szenario)\b/i;
const doubtfulBefore =
  /\b(not sure|unsure|(?:could|might|may) be wrong|the following|suppose|imagine|assume|assuming|pretend|hypothetical(ly)?|scenario|rumou?rs?|gossip|what if|for example|fiction|joke|consider the case|outdated|no longer|obsolete|back then|in the past|years ago|last year|unconfirmed|unverified|speculat\w+|just a guess|a guess|allegedly|not true|untrue|false|wrong|what \w+( \w+)? (said|says|told|tells|claims?|thinks?|believes?|heard)|according to|angenommen|gerüchte?|stell dir vor|früher|veraltet|nicht mehr)\b/i;
const takesBack =
  /^\W*(?:(?:but|however|though|although|yet|actually|well|then again|aber|doch)[\s,]+)*(?:that|this|it|these|those|no|not|never|none|nope|or so|scratch|correction|false|wrong|untrue|incorrect|just|only|at least|kidding|allegedly|supposedly|he|she|they|things|all of (?:this|that)|which|disregard|cancel+ed|withdrawn|retracted|outdated|ignore|strike|sorry|joke|nonsense|das|dies|nein|nicht|stimmt|falsch|er|sie|zumindest|angeblich|bis)\b/i;
const backWords =
  /\b(was|were|not|n't|never|no longer|any ?more|until|used to|changed|stopped|over|false|wait|untrue|wrong|incorrect|kidding|joke|joking|rumou?r|hearsay|retracted|withdrawn|cancel+ed|outdated|obsolete|past|history|correction|scratch|disregard|ignore|strike|did|would|might|may|could|if|perhaps|maybe|according|claims?|says?|said|told|heard|hear|think|thinks|guess|allegedly|supposedly|unconfirmed|unverified|speculation|assumption|hypothetical|fiction|doubt|unlikely|nonsense|nope|nicht|mehr|falsch|war|vorbei|gerücht|früher|angeblich|sagt|sagte|hörensagen|quatsch)\b|n't\b/i;

const withdraws =
  /^\W*(?:(?:update|edit|sorry|oops|errata?|to be (?:confirmed|verified|checked)|tbc|unverified|unconfirmed|not (?:sure|verified|confirmed))\b|or (?:does|do|is|are|did|not)\b)/i;
/** "We are not sure about this", but not "I doubt that Lee ...", which is about something else. */
const doubtsIt =
  /^\W*(?:I|We)\b.{0,60}\b(?:not (?:sure|certain)|n['’]t (?:sure|certain|know)|unsure|made (?:that|this|it) up|wrong|doubt|misheard|mixed)\b(?!\s+(?:(?:that|if|whether|about)\s+)?(?:our\s+|the\s+)?\p{Lu})/u;

/** Reads a sentence within its document. */
export function readSentence(text: string, passage: Passage, reader: SentenceReader): SentenceRead {
  const tokens = withAntecedent(
    text,
    passage,
    reader.people.mark(tokenize(text, passage.start, passage.end)),
    reader.people,
  );
  const claims = readClaims(tokens, reader.patterns, reader.goals);
  return {
    tokens,
    claims,
    doubt: doubtOf(text.slice(passage.start, passage.end), passage, tokens, claims, reader.year),
  };
}

function doubtOf(
  sentence: string,
  passage: Passage,
  tokens: readonly Token[],
  claims: readonly Claim[],
  year: number,
): Doubt | null {
  if (passage.isQuoted || /["“”„«»‹›`]/.test(sentence) || /(^|[\s(])['‘]\S/.test(sentence)) return "quoted";
  if (sentence.includes("?")) return "question";
  const used = new Set(claims.flatMap((claim) => claim.used));
  let isReason = false;
  const tail = tailStart(tokens, claims);
  for (const [at, token] of tokens.entries()) {
    if (/^(because|since|after|weil|seit)$/.test(token.text)) isReason = true;
    if (used.has(at) || isAnotherObject(tokens, at) || isKnownLead(tokens, at)) continue;
    // "is for us to decide", "recommends us to wait": not for us.
    if (token.text === "to" && tokens[at - 1]?.text === "us" && used.has(at - 1)) return "unsure";
    const cue = phraseCue(tokens, at) ?? cueOf(token);
    const isOfOther = at >= tail && (cue === "negated" || cue === "past" || cue === "future");
    if (cue !== null && !isOfOther && !(cue === "past" && isReason)) return cue;
    const dated = yearCue(tokens, at, year);
    if (dated !== null && !isReason) return dated;
  }
  if (doubtfulHeading.test(passage.heading)) return "unsure";
  if (/\b(said|says|wrote|writes|told \w+|claims?|thinks?|schrieb|schreibt|sagte?|meinte?)\s*:$/i.test(passage.heading))
    return "reported";
  if (doubtfulBefore.test(passage.before)) return "unsure";
  if (/:\s*$/.test(passage.before) && /\b(said|says|told|wrote|writes|claims?|thinks?|from)\b/i.test(passage.before))
    return "reported";
  if (/^\s*from\b.{1,40}\bon,/i.test(sentence)) return "future";
  if (withdraws.test(passage.after) || doubtsIt.test(passage.after)) return "retracted";
  if (takesBack.test(passage.after) && backWords.test(passage.after)) return "retracted";
  return null;
}

const proForms =
  /^(?:did|do|does|so|that|it|this|longer|more|used|until|anymore|stopped|changed|over|now|once|was|were)$/;

/** Where a statement of its own begins behind the last claim: ", but she does not know Lee". */
function tailStart(tokens: readonly Token[], claims: readonly Claim[]): number {
  const last = Math.max(-1, ...claims.flatMap(({ used }) => used));
  if (last < 0) return tokens.length;
  for (let at = last + 1; at < tokens.length; at += 1) {
    const { text } = tokens[at]!;
    if (text !== ";" && !/^(but|while|whereas|although|though|and|aber|während|und)$/.test(text)) continue;
    const rest = tokens.slice(at + 1);
    const first = rest[0];
    const isOwn = first?.ids !== undefined || /^(she|he|they|we|er|sie|wir)$/.test(first?.text ?? "");
    const verb = rest[1]?.text ?? "";
    const isWhole =
      rest.length >= 5 &&
      /^(does|do|is|has|can|will|did|ist|hat)$/.test(verb) &&
      rest.slice(2).every((token) => !proForms.test(token.text));
    return isOwn && isWhole ? at : tokens.length;
  }
  return tokens.length;
}

/** "As far as we know" is how notes begin. */
function isKnownLead(tokens: readonly Token[], at: number): boolean {
  return (
    at < 6 &&
    /^as far as (we|i) know$/.test(
      tokens
        .slice(0, 5)
        .map(({ text }) => text)
        .join(" "),
    )
  );
}

/** ", not Carol" behind an object says nothing against the object. */
function isAnotherObject(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  const before = tokens[at - 1]?.text;
  if (text !== "not" && text !== "nicht") return false;
  const end = tokens[at + 2]?.text;
  return (
    (before === "," || before === "but") &&
    tokens[at + 1]?.ids !== undefined &&
    (end === undefined || /^[.;!]$/.test(end))
  );
}

const phrases: readonly (readonly [CueKind, string])[] = [
  ["conditional", "as long as"],
  ["conditional", "as soon as"],
  ["conditional", "so long as"],
  ["conditional", "in case"],
  ["conditional", "on condition"],
  ["unsure", "as if"],
  ["unsure", "as though"],
  ["unsure", "in name only"],
  ["unsure", "like a"],
  ["unsure", "as much as"],
  ["unsure", "word is"],
  ["negated", "far from"],
  ["negated", "anything but"],
  ["negated", "anyone but"],
  ["negated", "anybody but"],
  ["negated", "everyone but"],
  ["negated", "everybody but"],
  ["negated", "all but"],
  ["negated", "rather than"],
  ["negated", "as little as"],
  ["negated", "as far as"],
  ["past", "no longer"],
  ["past", "at first"],
  ["past", "early on"],
  ["future", "from next"],
  ["future", "about to"],
  ["future", "as of"],
  ["negated", "my foot"],
  ["past", "no more"],
  ["past", "last year"],
  ["past", "last month"],
  ["past", "last week"],
  ["past", "last quarter"],
  ["past", "back then"],
  ["past", "at the time"],
  ["past", "nicht mehr"],
  ["future", "next year"],
  ["future", "as of next"],
];

function phraseCue(tokens: readonly Token[], at: number): CueKind | null {
  for (const [kind, phrase] of phrases) {
    if (phrase.split(" ").every((word, step) => tokens[at + step]?.text === word)) return kind;
  }
  return null;
}

/** "In 2019" is past, unless "since". */
function yearCue(tokens: readonly Token[], at: number, year: number): CueKind | null {
  const { raw } = tokens[at]!;
  if (!/^(19|20)\d\d$/.test(raw)) return null;
  const before = tokens[at - 1]?.text ?? "";
  if (
    before === "since" ||
    before === "seit" ||
    tokens.slice(Math.max(0, at - 3), at).some(({ text }) => text === "since" || text === "seit")
  )
    return null;
  if (Number(raw) === year) return null;
  return Number(raw) < year ? "past" : "future";
}

/**
 * "Ann is our CFO. She trusts Bob.": the pronoun is Ann where the sentence before names nobody else, begins with her and speaks of
 * no second person by their job.
 */
function withAntecedent(text: string, passage: Passage, tokens: readonly Token[], people: PeopleFinder): Token[] {
  const [first, ...others] = tokens;
  if (first === undefined || !/^(she|he|er|sie)$/.test(first.text) || passage.before === "") return [...tokens];
  const before = people.mark(tokenize(text, passage.beforeStart, passage.start));
  const named = before.filter(({ ids }) => ids !== undefined);
  const isPlain =
    named.length === 1 &&
    named[0] === before[0] &&
    /^(is|'s|works|leads|runs|heads|joined|has|sits|ist|leitet|arbeitet)$/.test(before[1]?.text ?? "") &&
    before.filter((token) => personNouns.has(token.text)).length <= 1 &&
    before.every((token) => cueOf(token) === null && !/^(with|to|by|'s|and|und|mit)$/.test(token.text));
  return isPlain ? [{ ...named[0]!, end: first.end }, ...others] : [...tokens];
}
