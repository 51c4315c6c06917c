import type { Ref, Sentence } from "../../internal/sentence.js";
import { differenceSentence } from "../../sentences/difference.js";
import { stanceWord } from "../../sentences/stance-word.js";
import { word } from "../../sentences/words.js";

/** The name of a person by id; `null` for somebody who is on neither map. */
export type NameOf = (id: string) => string | null;

const longestRepeated = 40;

/**
 * How one field of a person changed, in words: "now for us instead of undecided", "reports to Ana instead of Kim"; of long or
 * nested values only that they did.
 */
export function describeChange(field: string, before: unknown, after: unknown, nameOf: NameOf): Sentence {
  if (field === "reportsTo") return describePerson("reports_to", before, after, nameOf);
  if (field === "ownerId") return describePerson("owned_by", before, after, nameOf);
  if (field === "covered") {
    return differenceSentence(after === true ? "difference.in_contact" : "difference.not_in_contact", {});
  }
  if (field === "stance") return describeStance(before as number | null, after as number | null);
  const what = fieldName(field);
  const [from, to] = [describeValue(field, before), describeValue(field, after)];
  if (from === null || to === null) return differenceSentence("difference.field_only", { what });
  return differenceSentence("difference.field_from_to", { what, from, to });
}

function describePerson(kind: "reports_to" | "owned_by", before: unknown, after: unknown, nameOf: NameOf): Sentence {
  const ref = (id: unknown): Ref => ({ type: "person", id: String(id), label: nameOf(String(id)) ?? String(id) });
  if (after == null) return differenceSentence(`difference.${kind}_no_longer`, { second: ref(before) });
  if (before == null) return differenceSentence(`difference.${kind}`, { other: ref(after) });
  return differenceSentence(`difference.${kind}_instead`, { other: ref(after), second: ref(before) });
}

function describeStance(before: number | null | undefined, after: number | null | undefined): Sentence {
  if (after == null) return differenceSentence("difference.stance_unknown", {});
  const to = stanceWord(after);
  if (before == null) return differenceSentence("difference.stance_now", { to });
  const from = stanceWord(before);
  if (from.key !== to.key) return differenceSentence("difference.stance_now_instead", { to, from });
  return differenceSentence(after > before ? "difference.stance_closer" : "difference.stance_away", {});
}

type Key = keyof typeof differenceSentence.templates;

function isKey(key: string): key is Key {
  return key in differenceSentence.templates;
}

/** Fields of the model have a word of their own; others are named as they are. */
function fieldName(field: string): Sentence {
  const key = `difference.field.${field}`;
  if (isKey(key)) return differenceSentence(key, {} as never);
  return differenceSentence("difference.value.text", { text: field });
}

/** `null`: too long or too nested to repeat. */
function describeValue(field: string, value: unknown): Sentence | null {
  if (value == null) return differenceSentence("difference.value.unknown", {});
  if (typeof value === "number") return differenceSentence("difference.value.number", { count: value });
  if (typeof value === "boolean") return differenceSentence(value ? "difference.value.yes" : "difference.value.no", {});
  if (field === "roles" && Array.isArray(value)) {
    if (value.length === 0) return differenceSentence("difference.value.none", {});
    const roles = value.map((role) => roleSentence(String(role)));
    return differenceSentence("difference.value.roles", { roles });
  }
  if (typeof value !== "string" || value.length > longestRepeated || !isRepeated.has(field)) return null;
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return differenceSentence("difference.value.date", { date: value });
  const key = `difference.value.${value}`;
  if (isOfCodes.has(field) && isKey(key)) return differenceSentence(key, {} as never);
  return differenceSentence("difference.value.text", { text: value });
}

/** Fields whose values are words of the model. */
const isOfCodes: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "side status politicalStatus relationshipRole coverage adaptability".split(" "),
);

/** Texts that may be repeated in a message: what stands on a business card, and codes. Addresses, places and portraits may not. */
const isRepeated: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...isOfCodes,
  ..."name title organization departmentId statusFrom statusUntil lastContactAt".split(" "),
]);

/** A built-in role, else a word of the account's own as it is shown. */
function roleSentence(role: string): Sentence {
  const key = `words.role.${role}`;
  if (key in word.templates) return word(key as "words.role.other", {});
  return word("words.own", { text: role });
}

/** A person with their title, where it is known. */
export function nameWithTitle(person: Ref, title: string | null): Sentence {
  if (title === null) return differenceSentence("difference.named", { person });
  return differenceSentence("difference.named_with_title", { person, text: title });
}
