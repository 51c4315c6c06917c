import { compareIds } from "../../internal/compare-ids.js";
import type { Change } from "../../model/change.js";
import type { VocabularyInput } from "../../model/own-words.js";
import type { PersonInput } from "../../model/person.js";
import type { BuyingRole, PersonStatus, RelationshipKind, Stance } from "../../model/vocabularies.js";
import { roleWords, statusWords, tieWords } from "./claims.js";
import type { Mention } from "./find-mentions.js";
import type { QuotedPlace } from "./find-quote.js";
import { readLiteral, readRole, readStance, readStatus } from "./read-person.js";
import { groupsOf, type Reading, readTie } from "./read-statement.js";
import { reservationOf } from "./reservations.js";

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
  | "not_checkable"
  | "invalid_change";

/** What the account knows, for judging what is proposed. */
export interface Known {
  readonly people: ReadonlyMap<string, PersonInput>;
  readonly competitors: readonly string[];
  /** The account's own words. */
  readonly words: VocabularyInput;
  readonly find: (text: string) => Mention[];
}

/** A refusal, and whom it concerns. */
export interface Judgment {
  readonly code: RefusalCode;
  readonly personIds: readonly string[];
}

const stanceNumbers: Readonly<Record<string, number>> = {
  advocate: 1,
  supporter: 0.5,
  neutral: 0,
  critic: -0.5,
  opponent: -1,
};

/** Whether a quote states what a change would set; `null`: it does. */
export function judgeChange(change: Change, place: QuotedPlace, known: Known): Judgment | null {
  if (change.type === "set_relationship") return judgeTie(change.relationship, place, known);
  if (change.type === "update_person" && change.goalId == null) {
    return judgePerson(change.personId, change.set as Readonly<Record<string, unknown>>, place, known);
  }
  if (change.type === "add_person") return judgeNewcomer(change.person, place, known);
  return { code: "not_checkable", personIds: [] };
}

function judgeTie(
  { from, to, kind }: { readonly from: string; readonly to: string; readonly kind: string },
  place: QuotedPlace,
  known: Known,
): Judgment | null {
  const unknown = [from, to].filter((id) => !known.people.has(id));
  if (unknown.length > 0) return { code: "unknown_person", personIds: unknown };
  const builtIn = standsFor(known.words.kinds, kind);
  if (from === to || !Object.hasOwn(tieWords, builtIn)) return { code: "not_checkable", personIds: [from] };
  return judgeTwo([from, to], place, known, builtIn as RelationshipKind);
}

function judgeTwo(
  ends: readonly [string, string],
  place: QuotedPlace,
  known: Known,
  kind: RelationshipKind | "reports_to",
): Judgment | null {
  const named = namesIn(place, known);
  const missing = missingIn(named, ends);
  if (missing !== null) return missing;
  const reading = readTie(place.sentence, groupsOf(place.sentence, named), ends, kind);
  return verdict(reading, place, ends, "opposite_direction", kind === "former_colleague");
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
  const named = namesIn(place, known);
  const missing = missingIn(named, [personId]);
  if (missing !== null) return missing;
  const groups = groupsOf(place.sentence, named);
  for (const [field, value] of fields) {
    const judgment = judgeField(person, field, value, { place, known, groups });
    if (judgment !== null) return judgment;
  }
  return null;
}

interface Read {
  readonly place: QuotedPlace;
  readonly known: Known;
  readonly groups: ReturnType<typeof groupsOf>;
}

function judgeField(
  person: PersonInput,
  field: string,
  value: unknown,
  { place, known, groups }: Read,
): Judgment | null {
  const { id } = person;
  const not: Judgment = { code: "not_checkable", personIds: [id] };
  const text = place.sentence;
  const judge = (reading: Reading | null, keepsPast = false) =>
    verdict(reading, place, [id], "opposite_sign", keepsPast);
  if (field === "reportsTo" || field === "dottedLineTo") {
    if (typeof value !== "string") return not;
    if (!known.people.has(value)) return { code: "unknown_person", personIds: [value] };
    return value === id ? not : judgeTwo([id, value], place, known, "reports_to");
  }
  if (field === "stance") {
    const stance =
      typeof value === "string" ? stanceNumbers[standsFor(known.words.stances, value)] : (value as Stance | null);
    return typeof stance === "number" ? judge(readStance(text, groups, id, stance, known.competitors)) : not;
  }
  if (field === "status") {
    if (typeof value !== "string" || !Object.hasOwn(statusWords, value)) return not;
    return judge(readStatus(text, groups, id, value as PersonStatus), value === "left");
  }
  if (field === "roles") {
    if (!Array.isArray(value) || (person.roles ?? []).some((role) => !value.includes(role))) return not;
    const added = value.filter((role) => !(person.roles ?? []).includes(role as BuyingRole));
    for (const role of added) {
      const builtIn = typeof role === "string" ? standsFor(known.words.roles, role) : "";
      if (!Object.hasOwn(roleWords, builtIn)) return not;
      const judgment = judge(readRole(text, groups, id, builtIn as BuyingRole));
      if (judgment !== null) return judgment;
    }
    return added.length === 0 ? not : null;
  }
  if (field === "title" || field === "department" || field === "email") {
    return typeof value === "string" && value.trim() !== "" ? judge(readLiteral(text, groups, id, value.trim())) : not;
  }
  return not;
}

/** The built-in word that a word of the account's own stands for. */
function standsFor(own: Readonly<Record<string, { readonly is: unknown }>> | null | undefined, value: string): string {
  return own != null && Object.hasOwn(own, value) ? String(own[value]!.is) : value;
}

/** Only a name, a title, a department and an address can be held against a quote. */
function judgeNewcomer(person: PersonInput, place: QuotedPlace, known: Known): Judgment | null {
  const { id, name, ...rest } = person as PersonInput & Readonly<Record<string, unknown>>;
  const quoted = place.sentence.slice(place.start, place.end);
  const sameName = [...known.people.values()].find(
    (one) => one.name.trim().toLowerCase() === String(name).trim().toLowerCase(),
  );
  if (known.people.has(id) || sameName !== undefined) return { code: "person_known", personIds: [sameName?.id ?? id] };
  const at = wordPlace(quoted, String(name).trim());
  if (at < 0 || !/^\p{Lu}|^\p{Lo}/u.test(String(name).trim())) return { code: "person_not_named", personIds: [] };
  const begin = place.start + at;
  const mention: Mention = { ids: [id], start: begin, end: begin + String(name).trim().length };
  const groups = groupsOf(place.sentence, [mention]);
  for (const [field, value] of Object.entries(rest)) {
    if (value == null) continue;
    if (!["title", "department", "email"].includes(field) || typeof value !== "string")
      return { code: "not_checkable", personIds: [] };
    if (readLiteral(place.sentence, groups, id, value.trim()) === null) return { code: "not_stated", personIds: [] };
  }
  const code = reservationOf(place, mention.start, mention.end);
  return code === null ? null : { code, personIds: [] };
}

/** Where a name stands as whole words; -1 where it does not. */
function wordPlace(text: string, name: string): number {
  for (let at = text.indexOf(name); name !== "" && at >= 0; at = text.indexOf(name, at + 1)) {
    const isWhole = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? " ");
    if (isWhole) return at;
  }
  return -1;
}

/** People named in the quote itself: what stands around it in the sentence names nobody. */
function namesIn({ sentence, start, end }: QuotedPlace, known: Known): Mention[] {
  return known.find(sentence).filter((mention) => mention.start >= start && mention.end <= end);
}

function missingIn(named: readonly Mention[], ids: readonly string[]): Judgment | null {
  const unnamed = ids.filter((id) => !named.some((mention) => mention.ids.includes(id)));
  if (unnamed.length > 0) return { code: "person_not_named", personIds: unnamed };
  const unclear = ids.filter((id) => !named.some((mention) => mention.ids.length === 1 && mention.ids[0] === id));
  return unclear.length > 0 ? { code: "ambiguous_person", personIds: unclear } : null;
}

function verdict(
  reading: Reading | null,
  place: QuotedPlace,
  personIds: readonly string[],
  reversed: RefusalCode,
  keepsPast: boolean,
): Judgment | null {
  if (reading === null || reading.is === "else") {
    return { code: reservationOf(place, place.start, place.end) ?? "not_stated", personIds };
  }
  const code = reservationOf(place, reading.from, reading.to);
  if (code !== null && !(keepsPast && code === "past")) return { code, personIds };
  return reading.is === "reversed" ? { code: reversed, personIds } : null;
}
