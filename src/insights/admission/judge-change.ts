import { compareIds } from "../../internal/compare-ids.js";
import { withoutMarks } from "../../internal/fold-letters.js";
import { builtInWord } from "../../model/built-in-word.js";
import type { Change } from "../../model/change.js";
import type { GoalInput } from "../../model/goal.js";
import type { VocabularyInput } from "../../model/own-words.js";
import type { PersonInput } from "../../model/person.js";
import { isSymmetric } from "../../model/relationship.js";
import { stanceNumber } from "../../model/titles/words-to-numbers.js";
import { type BuyingRole, RELATIONSHIP_KINDS, type StanceWord } from "../../model/vocabularies.js";
import { wordsOf } from "../../model/vocabulary.js";
import { sideOf } from "./contradictions.js";
import { createPeopleFinder } from "./find-people.js";
import { passagesOf } from "./passage.js";
import { type Claim, compilePatterns } from "./read-claims.js";
import { type Doubt, readSentence, type SentenceRead } from "./read-sentence.js";
import { titleIsNamed } from "./title-is-named.js";
import { type Token, tokenize } from "./tokens.js";

/** Why a proposed fact stays out. */
export type RefusalCode =
  | "unknown_document"
  | "quote_not_found"
  | "wrong_offset"
  | "unknown_person"
  | "person_known"
  | "person_not_named"
  | "ambiguous_person"
  | "not_stated"
  | "opposite_direction"
  | "opposite_sign"
  | "negated"
  | "uncertain"
  | "past"
  | "reported"
  | "contradicted"
  | "at_odds"
  | "not_checkable"
  | "invalid_change";

/** A quote in its document. */
export interface QuotedPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The year in which it was written. */
  readonly year: number;
}

/** What the account knows, for judging what is proposed. */
export interface Known {
  readonly people: ReadonlyMap<string, PersonInput>;
  readonly goals: readonly GoalInput[];
  /** The account's own words. */
  readonly words: VocabularyInput;
  /** Reads the sentences that a quote touches. */
  readonly read: (place: QuotedPlace, newcomer?: PersonInput) => readonly SentenceRead[];
}

/** A refusal, and whom it concerns. */
export interface Judgment {
  readonly code: RefusalCode;
  readonly personIds: readonly string[];
}

/** A reader of quotes: sentences that several quotes share are read once. */
export function quoteReader(people: readonly PersonInput[], goals: readonly GoalInput[]): Known["read"] {
  const patterns = compilePatterns();
  const names = goals.map(({ name }) => tokenize(name).map(({ text }) => text)).filter((words) => words.length > 0);
  const finder = createPeopleFinder(people);
  const read = new Map<string, Map<number, SentenceRead>>();
  return ({ text, start, end, year }, newcomer) => {
    const known = read.get(text) ?? new Map<number, SentenceRead>();
    read.set(text, known);
    const finding = newcomer === undefined ? finder : createPeopleFinder([...people, newcomer]);
    return passagesOf(text, start, end).map((passage) => {
      const before = newcomer === undefined ? known.get(passage.start) : undefined;
      const sentence = before ?? readSentence(text, passage, { people: finding, patterns, goals: names, year });
      if (newcomer === undefined) known.set(passage.start, sentence);
      return sentence;
    });
  };
}

/** Whether a quote states what a change would set; `null`: it does. */
export function judgeChange(change: Change, place: QuotedPlace, known: Known): Judgment | null {
  if (change.type === "set_relationship") {
    const { from, to, kind } = change.relationship;
    const builtIn = builtInWord(kind, known.words.kinds);
    if (from === to || !wordsOf(RELATIONSHIP_KINDS).includes(builtIn))
      return { code: "not_checkable", personIds: [from] };
    return judgeClaim({ says: builtIn, from, to, isSymmetric: isSymmetric(builtIn) }, place, known);
  }
  if (change.type === "update_person" && change.goalId == null) {
    return judgePerson(change.personId, change.set as Readonly<Record<string, unknown>>, place, known);
  }
  if (change.type === "add_person") return judgeNewcomer(change.person, place, known);
  return { code: "not_checkable", personIds: [] };
}

/** What is asked of a quote. */
interface Asked {
  readonly says: string;
  readonly from: string;
  readonly to: string | null;
  readonly isSymmetric: boolean;
}

function judgeClaim(asked: Asked, place: QuotedPlace, known: Known): Judgment | null {
  const ids = asked.to === null ? [asked.from] : [asked.from, asked.to];
  const isWithin = within(place);
  const sentences = known.read(place);
  const meant = sentences.flatMap(({ tokens }) => tokens.filter(isWithin)).map((token) => token.ids ?? []);
  const named = new Set(meant.flat());
  const sole = new Set(meant.filter((people) => people.length === 1).flat());
  const missing = ids.filter((id) => !named.has(id));
  if (missing.length > 0) return { code: "person_not_named", personIds: missing };
  const unclear = ids.filter((id) => !sole.has(id));
  if (unclear.length > 0) return { code: "ambiguous_person", personIds: unclear };
  let code: RefusalCode | null = null;
  for (const { tokens, claims, doubt } of sentences) {
    const inside = claims.filter(({ used }) => used.every((index) => isWithin(tokens[index]!)));
    const isSaid = inside.some((claim) => isOf(asked, claim));
    if (isSaid && (doubt === null || (doubt === "past" && pastStates.has(asked.says)))) return null;
    if (isSaid || (code === null && doubt !== null)) code = codeOf[doubt!];
    else code ??= turned(asked, inside, tokens);
  }
  return { code: code ?? "not_stated", personIds: ids };
}

/** Whether a token stands in the quote itself. */
function within({ start, end }: QuotedPlace): (token: Token) => boolean {
  return (token) => token.start >= start && token.end <= end;
}

const pastStates: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "status:left",
  "status:new",
  "status:promoted",
  "status:transferred",
]);

const codeOf: Readonly<Record<Doubt, RefusalCode>> = {
  negated: "negated",
  retracted: "negated",
  unsure: "uncertain",
  conditional: "uncertain",
  question: "uncertain",
  future: "uncertain",
  past: "past",
  reported: "reported",
  quoted: "reported",
};

function isPerson(token: Token | null, id: string | null): boolean {
  return id === null ? token === null : token?.ids?.length === 1 && token.ids[0] === id;
}

function isOf({ says, from, to, isSymmetric: isMutual }: Asked, claim: Claim): boolean {
  if (!claim.says.includes(says)) return false;
  if (isPerson(claim.from, from) && isPerson(claim.to, to)) return true;
  return isMutual && isPerson(claim.from, to) && isPerson(claim.to, from);
}

/** What the quote says instead, where it is the very opposite. */
function turned({ says, from, to }: Asked, claims: readonly Claim[], tokens: readonly Token[]): RefusalCode | null {
  if (says.startsWith("stance:")) {
    const isOther = claims.some((claim) => isPerson(claim.from, from) && claim.says[0]!.startsWith("stance:"));
    return isOther ? "opposite_sign" : null;
  }
  if (to === null) return null;
  const isTurned = claims.some(
    (claim) => claim.says.includes(says) && isPerson(claim.from, to) && isPerson(claim.to, from),
  );
  if (isTurned) return "opposite_direction";
  // "Ann does not trust Bob" says that she distrusts him.
  const isDenied = claims.some(
    ({ from: a, to: b, used }) =>
      isPerson(a, from) &&
      isPerson(b, to) &&
      used.some((index) => /^(not|n't|no|nicht|cannot|can't)$/.test(tokens[index]!.text)),
  );
  return isDenied ? "negated" : null;
}

/** Fields of a person that a quote can be held against. */
function judgePerson(
  personId: string,
  set: Readonly<Record<string, unknown>>,
  place: QuotedPlace,
  known: Known,
): Judgment | null {
  const person = known.people.get(personId);
  if (person === undefined) return { code: "unknown_person", personIds: [personId] };
  const fields = Object.entries(set).sort(([a], [b]) => compareIds(a, b));
  if (fields.length === 0) return { code: "not_checkable", personIds: [personId] };
  for (const [field, value] of fields) {
    const judgment = judgeField(person, field, value, place, known);
    if (judgment !== null) return judgment;
  }
  return null;
}

function judgeField(
  person: PersonInput,
  field: string,
  value: unknown,
  place: QuotedPlace,
  known: Known,
): Judgment | null {
  const { id } = person;
  const not: Judgment = { code: "not_checkable", personIds: [id] };
  const judge = (says: string, to: string | null = null) =>
    judgeClaim({ says, from: id, to, isSymmetric: false }, place, known);
  if (field === "reportsTo") {
    if (typeof value !== "string") return not;
    if (!known.people.has(value)) return { code: "unknown_person", personIds: [value] };
    return value === id ? not : judge("reports_to", value);
  }
  if (field === "dottedLineTo") {
    if (!Array.isArray(value) || (person.dottedLineTo ?? []).some((one) => !value.includes(one))) return not;
    return firstOf(
      value.filter((one) => !(person.dottedLineTo ?? []).includes(one)),
      not,
      (one) => judge("dotted_line", one),
    );
  }
  if (field === "stance") {
    const stance =
      typeof value === "string" ? stanceNumber(builtInWord(value as StanceWord, known.words.stances)) : value;
    return typeof stance === "number" ? judge(`stance:${sideOf(stance)}`) : not;
  }
  if (field === "status") return typeof value === "string" ? judge(`status:${value}`) : not;
  if (field === "roles") {
    if (!Array.isArray(value) || (person.roles ?? []).some((role) => !value.includes(role))) return not;
    const added = value.filter((role) => !(person.roles ?? []).includes(role as BuyingRole));
    return firstOf(added, not, (role) => judge(`role:${builtInWord(role as BuyingRole, known.words.roles)}`));
  }
  if (field === "title" || field === "email") {
    if (typeof value !== "string" || value.trim() === "") return not;
    return judgeTitle(id, value, known.read(place), place);
  }
  return not;
}

function firstOf(
  values: readonly unknown[],
  none: Judgment,
  judge: (value: string) => Judgment | null,
): Judgment | null {
  if (values.length === 0) return none;
  for (const value of values) {
    const judgment = typeof value === "string" ? judge(value) : none;
    if (judgment !== null) return judgment;
  }
  return null;
}

function judgeTitle(
  id: string,
  title: string,
  sentences: readonly SentenceRead[],
  place: QuotedPlace,
): Judgment | null {
  const isWithin = within(place);
  let code: RefusalCode | null = null;
  let isNamed = false;
  for (const { tokens, doubt } of sentences) {
    isNamed ||= tokens.some((token) => isWithin(token) && isPerson(token, id));
    if (titleIsNamed(id, title, tokens, isWithin)) {
      if (doubt === null) return null;
      code = codeOf[doubt];
    } else if (doubt !== null) code ??= codeOf[doubt];
  }
  return { code: isNamed ? (code ?? "not_stated") : "person_not_named", personIds: [id] };
}

/** Only a name, a title and an address can be held against a quote. */
function judgeNewcomer(person: PersonInput, place: QuotedPlace, known: Known): Judgment | null {
  const { id, name, ...rest } = person as PersonInput & Readonly<Record<string, unknown>>;
  const same = [...known.people.values()].find(
    (one) => one.name.trim().toLowerCase() === String(name).trim().toLowerCase(),
  );
  if (known.people.has(id) || same !== undefined) return { code: "person_known", personIds: [same?.id ?? id] };
  const sentences = known.read(place, person);
  const whole = wordsIn(name);
  const isWithin = within(place);
  const isNamed = (token: Token) =>
    isWithin(token) && isPerson(token, id) && wordsIn(token.raw) === foldedLike(whole, token.raw);
  const of = sentences.find(({ tokens }) => tokens.some(isNamed));
  if (of === undefined || !/^\p{Lu}|^\p{Lo}/u.test(String(name).trim()))
    return { code: "person_not_named", personIds: [] };
  for (const [field, value] of Object.entries(rest)) {
    if (value == null) continue;
    if ((field !== "title" && field !== "email") || typeof value !== "string")
      return { code: "not_checkable", personIds: [] };
    const judgment = judgeTitle(id, value, sentences, place);
    if (judgment !== null) return { ...judgment, personIds: [] };
  }
  return of.doubt === null || of.doubt === "past" ? null : { code: codeOf[of.doubt], personIds: [] };
}

function wordsIn(name: string): string {
  return tokenize(name)
    .map(({ text }) => text)
    .join(" ");
}

/** Names are found without accents: compared in the form in which they were found. */
function foldedLike(name: string, raw: string): string {
  return raw === withoutMarks(raw) ? withoutMarks(name) : name;
}
