import { foldWord } from "../../import/shared/fold-word.js";
import { idFromName } from "../../import/shared/make-ids.js";
import { inQuotes } from "../../import/text/quoted-text.js";
import { isPlainLine } from "../../internal/plain-line.js";
import type { PersonInput } from "../../model/person.js";
import { isSymmetric, type RelationshipInput } from "../../model/relationship.js";
import { BUYING_ROLES, COVERAGES, PERSON_STATUSES } from "../../model/vocabularies.js";
import type { VocabularyEntry } from "../../model/vocabulary.js";
import { isSafeId, isSafeName, referTo, type TextWriting } from "./text-writing.js";

const stanceWords: ReadonlyMap<number, string> = new Map([
  [1, "advocate"],
  [0.5, "supporter"],
  [0, "neutral"],
  [-0.5, "critic"],
  [-1, "opponent"],
]);

/** The line of a person, without indentation. `indented`: the manager is on a line above. */
export function writePerson(writing: TextWriting, person: PersonInput, indented: boolean): string {
  const parts = [head(person)];
  if (person.title != null) parts.push(title(writing, person.title));
  const own = writing.own.ownRoles.get(person.id) ?? [];
  for (const { label, role } of own) parts.push(isSafeWord(label) ? label : role);
  for (const role of person.roles ?? [])
    if (own.every(({ is }) => is !== role)) parts.push(labelOf(BUYING_ROLES, role));
  if (person.roles?.length === 0) parts.push("no role");
  if (person.stance != null) {
    parts.push(stanceWords.get(person.stance as number) ?? `stance ${person.stance}`);
  }
  if (person.coverage != null) parts.push(labelOf(COVERAGES, person.coverage));
  if (person.status != null) parts.push(labelOf(PERSON_STATUSES, person.status));
  if (person.level != null) parts.push(`level ${person.level}`);
  if (person.isTop === true) parts.push("top");
  if (person.email != null && /^[^\s@",]+@[^\s@",]+$/.test(person.email) && isPlainLine(person.email))
    parts.push(person.email);
  if (person.reportsTo != null && !indented) parts.push(`reports to ${referTo(writing, person.reportsTo)}`);
  for (const id of person.dottedLineTo ?? []) parts.push(`dotted line to ${referTo(writing, id)}`);
  if (person.ownerId != null) parts.push(`owner ${referTo(writing, person.ownerId)}`);
  return parts.join(", ");
}

function head({ id, name, side }: PersonInput): string {
  const prefix = side == null ? "" : `${side}: `;
  const written = isSafeName(name) ? name : inQuotes(name);
  if (id === idFromName(name)) return prefix + written;
  return `${prefix}${written} (${isSafeId(id) ? id : inQuotes(id)})`;
}

/** A title in quotes where it would read as something else. */
function title({ words }: TextWriting, text: string): string {
  const plain =
    /^[^\s",][^",\n\r\u2028\u2029]*$/.test(text) &&
    text === text.trim() &&
    isPlainLine(text) &&
    !words.person.has(foldWord(text)) &&
    !/^(?:stance|level|reports to|dotted line to|owner)\s/i.test(text) &&
    !/^[^\s@]+@[^\s@]+$/.test(text);
  return plain ? text : inQuotes(text);
}

/** Whether an own word reads as itself in a line: letters and single spaces. */
function isSafeWord(text: string): boolean {
  return /^\p{L}+(?: \p{L}+)*$/u.test(text);
}

/** A word as it is read in a sentence. */
function labelOf<Value extends string>(vocabulary: readonly VocabularyEntry<Value>[], value: Value): string {
  return vocabulary.find((entry) => entry.value === value)!.label.toLowerCase();
}

const strengthWords: ReadonlyMap<number, string> = new Map([
  [0.25, "weak"],
  [0.5, "medium"],
  [0.8, "strong"],
]);

/** The line of a tie. */
export function writeTie(writing: TextWriting, { from, to, kind, strength }: RelationshipInput, id: string): string {
  const words: string[] = [];
  const own = writing.own.ownKinds.get(id);
  if (own !== undefined && isSafeWord(own)) words.push(own);
  else if (kind !== "communicates") words.push(kind.replaceAll("_", " "));
  if (strength != null) words.push(strengthWords.get(strength as number) ?? String(strength));
  let right = referTo(writing, to);
  // "Lee strong" could be a name: then quotes show where the name ends.
  for (let count = 1; count <= words.join(" ").split(" ").length; count++) {
    const longer = `${right} ${words.join(" ").split(" ").slice(0, count).join(" ")}`;
    if (words.length > 0 && writing.finder.find(longer) !== "unknown") right = inQuotes(to);
  }
  return [referTo(writing, from), isSymmetric(kind) ? "-" : ">", right, ...words].join(" ");
}
