import { once } from "../../internal/once.js";
import { type ClaimPattern, makeClaimPatterns } from "./claim-patterns.js";
import { isClauseEnd, isClauseStart } from "./clause-borders.js";
import { isTitle } from "./is-title.js";
import type { Token } from "./tokens.js";
import { fillerLength, strongWords, weakWords } from "./word-lists.js";

/** What a clause says: `says` of `from` (and `to`, where it takes two). */
export interface Claim {
  readonly says: readonly string[];
  /** Who may be meant: one id, several where the name is not clear, none where nobody on the map has it. */
  readonly from: Token;
  readonly to: Token | null;
  /** Tokens it is made of. */
  readonly used: readonly number[];
  readonly isStrong: boolean;
  readonly isWeak: boolean;
}

interface Match {
  readonly a: readonly Token[];
  readonly b: readonly Token[];
  readonly used: readonly number[];
  readonly next: number;
}

type Element = { readonly slot: string | null; readonly words: ReadonlySet<string>; readonly isOptional: boolean };
interface Pattern extends Pick<ClaimPattern, "says" | "isPlural"> {
  readonly elements: readonly Element[];
}

/** The patterns, compiled when a quote is first read. */
export const compilePatterns = /* @__PURE__ */ once((): readonly Pattern[] =>
  makeClaimPatterns().map(({ says, words, isPlural }) => ({ says, isPlural, elements: words.map(elementOf) })),
);

function elementOf(word: string): Element {
  const isOptional = word.endsWith("?");
  const bare = isOptional ? word.slice(0, -1) : word;
  const slot = /^(A|B|U|G|AA)$/.test(bare) ? bare : null;
  return { slot, words: new Set(slot === null ? bare.split("|") : []), isOptional };
}

/** All that the clauses of a sentence say, word by word, where nothing in front or behind changes who is meant. */
export function readClaims(
  tokens: readonly Token[],
  all: readonly Pattern[],
  goals: readonly (readonly string[])[],
): Claim[] {
  const claims: Claim[] = [];
  const reader: Reader = { tokens, goals, takes: "others" };
  const here = new Set(tokens.map(({ text }) => text));
  const patterns = all.filter(({ elements }) =>
    elements.every((element) => element.isOptional || element.slot !== null || hasAny(element.words, here)),
  );
  const beginnings = new Set(
    patterns.flatMap(({ elements }) => [
      ...(elements[0]!.slot === "U"
        ? ["us", "our", "the", "this", "unser", "unsere", "das", "die"]
        : elements[0]!.words),
    ]),
  );
  for (let start = 0; start < tokens.length; start += 1) {
    const { ids, text } = tokens[start]!;
    if (ids === undefined && !beginnings.has(text) && goals.every(([word]) => word !== text)) continue;
    if (!isClauseStart(tokens, start)) continue;
    for (const pattern of patterns) {
      for (const match of matchesAt(reader, pattern, start, null)) {
        add(claims, tokens, pattern, match);
        shareSubject(reader, patterns, pattern, match, claims, 0);
      }
    }
  }
  return claims;
}

/** "Ann trusts Bob and blocks Carol": the second verb has the subject of the first. */
function shareSubject(
  reader: Reader,
  patterns: readonly Pattern[],
  { elements }: Pattern,
  match: Match,
  claims: Claim[],
  depth: number,
): void {
  const slot = elements[0]!.slot;
  if (depth > 3 || (slot !== "A" && slot !== "B")) return;
  const subject = slot === "A" ? match.a : match.b;
  let at = match.next;
  if (reader.tokens[at]?.text === ",") at += 1;
  if (/^(and|but|yet|und|aber)$/.test(reader.tokens[at]?.text ?? "")) at += 1;
  else return;
  for (const pattern of patterns) {
    for (const next of matchesAt(reader, pattern, at, subject)) {
      add(claims, reader.tokens, pattern, next);
      shareSubject(reader, patterns, pattern, next, claims, depth + 1);
    }
  }
}

interface Reader {
  /** What the pattern at hand takes: other people or us, nobody else, or a state of somebody. */
  takes: "others" | "nobody" | "opinion" | "state";
  readonly tokens: readonly Token[];
  readonly goals: readonly (readonly string[])[];
}

function add(claims: Claim[], tokens: readonly Token[], { says, elements }: Pattern, { a, b, used }: Match): void {
  const texts = used.map((index) => tokens[index]!.text);
  const grades = {
    isStrong: texts.some((one) => strongWords.has(one)),
    isWeak: texts.some((one) => weakWords.has(one)),
  };
  if (elements.some(({ slot }) => slot === "AA")) {
    for (const from of a) for (const to of a) if (from !== to) claims.push({ says, from, to, used, ...grades });
    return;
  }
  const hasB = elements.some(({ slot }) => slot === "B");
  for (const from of a) {
    if (!hasB) claims.push({ says, from, to: null, used, ...grades });
    else for (const to of b) claims.push({ says, from, to, used, ...grades });
  }
}

/** Matches of a pattern that begin at a token; with a subject, the pattern goes on after its first person. */
function matchesAt(reader: Reader, pattern: Pattern, start: number, subject: readonly Token[] | null): Match[] {
  const { elements, isPlural } = pattern;
  reader.takes = elements.some(({ slot }) => slot === "B" || slot === "AA" || slot === "U")
    ? "others"
    : pattern.says[0]!.startsWith("stance:")
      ? "opinion"
      : pattern.says[0]!.startsWith("status:")
        ? "state"
        : "nobody";
  const first = elements[0]!;
  const { tokens } = reader;
  let at = start;
  let people: readonly Token[] = subject ?? [];
  const used: number[] = [];
  if (subject !== null) {
    if (first.slot !== "A" && first.slot !== "B") return [];
    if (isPlural !== subject.length > 1) return [];
  } else if (first.slot === "A" || first.slot === "B" || first.slot === "AA") {
    if (tokens[start]!.ids === undefined) return [];
    const isGroup = first.slot === "AA" || isPlural;
    const group = isGroup ? groupAt(tokens, start) : null;
    if (isGroup && (group === null || group.people.length < 2)) return [];
    people = group?.people ?? [tokens[start]!];
    const next = group?.next ?? start + 1;
    for (let index = start; index < next; index += 1) used.push(index);
    at = next;
    if (!isGroup) {
      const beside = appositionLength(tokens, at);
      at += beside;
    }
  } else return follow(reader, elements, 0, start, { a: [], b: [], used: [], next: start });
  const a = first.slot === "B" ? [] : people;
  const b = first.slot === "B" ? people : [];
  return follow(reader, elements, 1, at, { a, b, used, next: at });
}

/** Goes on at an element; adverbs may stand before each. */
function follow(reader: Reader, elements: readonly Element[], index: number, at: number, match: Match): Match[] {
  const { tokens } = reader;
  const element = elements[index];
  if (element === undefined) {
    return isClauseEnd(tokens, match.next, reader.takes) ? [match] : [];
  }
  if (element.isOptional) {
    const without = follow(reader, elements, index + 1, at, match);
    if (without.length > 0) return without;
  }
  const token = tokens[at];
  if (token === undefined) return [];
  const isLast = index === elements.length - 1;
  const using = (count: number, from = at) => Array.from({ length: count }, (_, step) => from + step);
  if (element.slot === null) {
    if (element.words.has(token.text) && token.ids === undefined) {
      return follow(reader, elements, index + 1, at + 1, { ...match, used: [...match.used, at], next: at + 1 });
    }
  } else if (element.slot === "G") {
    if (token.text === "'s")
      return follow(reader, elements, index + 1, at + 1, { ...match, used: [...match.used, at], next: at + 1 });
    return [];
  } else if (element.slot === "AA") {
    const group = token.ids === undefined ? null : groupAt(tokens, at);
    if (group !== null) {
      const length = group.next - at;
      return follow(reader, elements, index + 1, group.next, {
        ...match,
        a: group.people,
        used: [...match.used, ...using(length)],
        next: group.next,
      });
    }
  } else if (element.slot === "U") {
    const length = usLength(reader, at);
    if (length > 0) {
      const found = follow(reader, elements, index + 1, at + length, {
        ...match,
        used: [...match.used, ...using(length)],
        next: at + length,
      });
      if (found.length > 0) return found;
    }
  } else {
    const before = titleLength(tokens, at);
    const person = tokens[at + before];
    if (person?.ids !== undefined) {
      const place = at + before;
      const put = (people: readonly Token[], next: number): Match => ({
        ...match,
        used: [...match.used, ...using(next - place, place)],
        next,
        ...(element.slot === "A" ? { a: people } : { b: people }),
      });
      if (isLast) {
        const group = groupAt(tokens, place);
        if (group !== null && isClauseEnd(tokens, group.next)) return [put(group.people, group.next)];
      }
      return follow(reader, elements, index + 1, place + 1, put([person], place + 1));
    }
  }
  const skipped = fillerLength(tokens, at);
  if (skipped === 0) return [];
  return follow(reader, elements, index, at + skipped, { ...match, used: [...match.used, ...using(skipped)] });
}

/** "Ann and Bob", "Ann, Bob and Carol". */
function groupAt(tokens: readonly Token[], at: number): { people: Token[]; next: number } | null {
  const people = [tokens[at]!];
  let next = at + 1;
  while (tokens[next]?.text === "," && tokens[next + 1]?.ids !== undefined) {
    people.push(tokens[next + 1]!);
    next += 2;
  }
  // "Ann, and Bob" begins a clause of its own; "Ann, Bob, and Carol" is a list.
  if (tokens[next]?.text === "," && people.length > 1) next += 1;
  const isJoined = /^(and|und|&)$/.test(tokens[next]?.text ?? "");
  if (!isJoined || tokens[next + 1]?.ids === undefined) return null;
  people.push(tokens[next + 1]!);
  return { people, next: next + 2 };
}

/** ", our CFO," or "(finance)" or ", who" behind a name: no person in it, and nothing that changes what follows. */
function appositionLength(tokens: readonly Token[], at: number): number {
  const open = tokens[at]?.text;
  if (
    open === "," &&
    /^(who|der|die)$/.test(tokens[at + 1]?.text ?? "") &&
    !/^(is|ist)$/.test(tokens[at + 2]?.text ?? "")
  )
    return 2;
  const close = open === "," ? "," : open === "(" ? ")" : open === "–" || open === "—" ? open : null;
  if (close === null) return 0;
  for (let length = 1; length <= 10 && at + length < tokens.length; length += 1) {
    const { text, ids } = tokens[at + length]!;
    if (text === close) return length === 1 ? 0 : length + 1;
    if (ids !== undefined || text === "\n") return 0;
    if (length === 1 && /^(and|or|but|like|unlike|not|with|und|oder|wie|whose)$/.test(text)) return 0;
  }
  return 0;
}

/** "our CFO", "her colleague", "the new head of finance" before a name. */
function titleLength(tokens: readonly Token[], at: number): number {
  for (let length = 0; length <= 6; length += 1) {
    const token = tokens[at + length];
    if (token === undefined) return 0;
    if (token.ids !== undefined) return length === 0 || isTitle(tokens.slice(at, at + length)) ? length : 0;
    if (!/^[\p{L}\p{N}&/-]+$/u.test(token.raw)) return 0;
  }
  return 0;
}

const ourNouns =
  /^(side|proposal|offer|solution|product|products|project|platform|bid|approach|team|company|deal|pilot|renewal|software|service|services|system|tool|tools|plan|plans|rollout|purchase|initiative|lösung|angebot|vorhaben|verlängerung|idea|ideas|case|contract|switch|projekt|plattform|produkt|seite|vorschlag|team|firma|unternehmen|software)$/;

/** How many tokens say "us", "our offer", or name a goal. */
function usLength({ tokens, goals }: Reader, at: number): number {
  const first = tokens[at]!.text;
  if (first === "us" || first === "uns") return 1;
  if (/^(our|unser|unsere|unserer|unserem|unseren)$/.test(first)) {
    for (let length = 1; length <= 3; length += 1) {
      const token = tokens[at + length];
      if (
        token === undefined ||
        token.ids !== undefined ||
        /^('s|competitors?|rivals?|suppliers?|vendors?)$/.test(token.text)
      )
        return 0;
      if (ourNouns.test(token.text)) return length + 1;
    }
    return 0;
  }
  const start = /^(the|this|das|die|den)$/.test(first) ? 1 : 0;
  if (start === 1) {
    const adjective = /^(new|whole|planned|current|ganze|neue)$/.test(tokens[at + 1]?.text ?? "") ? 1 : 0;
    if (ourNouns.test(tokens[at + 1 + adjective]?.text ?? "")) return 2 + adjective;
  }
  const goal = goals.find((words) => words.every((word, step) => tokens[at + start + step]?.text === word));
  return goal === undefined ? 0 : goal.length + start;
}

function hasAny(words: ReadonlySet<string>, here: ReadonlySet<string>): boolean {
  for (const word of words) if (here.has(word)) return true;
  return false;
}
