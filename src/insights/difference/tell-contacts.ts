import { counted, listWords } from "../../internal/list-words.js";
import type { Sentence } from "../../internal/sentence.js";
import type { Stakeholder } from "../influence/stakeholder.js";

const namedAtMost = 4;

/** Some names of many: "Ana, Bo, Cy, Di and 3 others". */
export function listSome(names: readonly string[]): string {
  if (names.length <= namedAtMost + 1) return listWords(names);
  return listWords([...names.slice(0, namedAtMost), counted(names.length - namedAtMost, "other")]);
}

/** Which contacts with the customer are gone, what the account hangs on then, and which are new. */
export function tellContacts(before: readonly Stakeholder[], after: readonly Stakeholder[]): Sentence[] {
  const had = before.filter(({ covered }) => covered === true);
  const have = after.filter(({ covered }) => covered === true);
  const kept = new Set(have.map(({ id }) => id));
  const known = new Set(had.map(({ id }) => id));
  const lost = had.filter(({ id }) => !kept.has(id)).map(({ name }) => name);
  const gained = have.filter(({ id }) => !known.has(id)).map(({ name }) => name);
  const told: Sentence[] = [];
  if (lost.length > 0) {
    const names = listSome(lost);
    const share = shareWords(lost.length, had.length);
    const rest = hangsOn(have);
    const text = `${share} gone (${names})${rest === "" ? "" : `; ${rest}`}`;
    told.push({ key: "difference.contacts_lost", params: { lost: lost.length, of: had.length, names, rest }, text });
  }
  if (gained.length > 0) {
    const names = listSome(gained);
    told.push({ key: "difference.contacts_gained", params: { names }, text: `We are now in contact with ${names}` });
  }
  return told;
}

function shareWords(lost: number, of: number): string {
  if (of === 1) return "Our only contact is";
  if (lost === of) return `All ${of} contacts are`;
  return `${lost} of ${of} contacts ${lost === 1 ? "is" : "are"}`;
}

/** What is left where it is little: nobody, or one or two people and those of us who know them. */
function hangsOn(have: readonly Stakeholder[]): string {
  if (have.length === 0) return "nobody of us is in contact any more";
  if (have.length > 2) return "";
  const theirs = listWords(have.map(({ name }) => name));
  const ours = listWords([...new Set(have.flatMap(({ coveredBy }) => coveredBy.map(({ label }) => label)))]);
  return `the account now hangs on ${theirs}${ours === "" ? "" : `, whom ${ours} ${ours.includes(" and ") ? "know" : "knows"}`}`;
}
