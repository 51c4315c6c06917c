import { quote } from "../../internal/format-path.js";
import { cellPath, type Entry } from "../shared/columns.js";
import { foldWord } from "../shared/fold-word.js";
import { type ImportLog, note, warn, warnOnce } from "../shared/import-log.js";
import { freeId, idFromName, isUsableId } from "../shared/make-ids.js";
import { readMarkedName, readMention } from "../shared/people-text.js";
import { isPlaceholder } from "../shared/placeholders.js";
import type { Building, BuiltAccount } from "./building.js";

/** Words that say that there is nobody above. */
const wordsForNobody: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "none|nobody|noone|nomanager|nosupervisor|top|keine|keiner|niemand|personne|aucun|aucune|nadie|ninguno|ninguna|nessuno|nessuna|ninguem|nenhum|nenhuma|geen|なし|無し".split(
    "|",
  ),
);

/** Whether a cell says that there is nobody, or that it does not know; `null` if it names somebody. Comes before any look-up. */
export function namesNobody({ settings }: Building, text: string): "nobody" | "unknown" | null {
  // Ids and addresses, as most of these cells are.
  if (settings.nobody === undefined && (text.length > 24 || /^[A-Za-z].*[\d@]/.test(text))) return null;
  const word = foldWord(text);
  if (settings.nobody?.some((one) => one.trim() === text || (word !== "" && foldWord(one) === word))) return "nobody";
  if (wordsForNobody.has(word)) return "nobody";
  return isPlaceholder(text) || /^(?:na|notknown)$/.test(word) ? "unknown" : null;
}

/**
 * The id of a manager that a cell mentions. One who is not on the map is kept as an id of its own, so that it stays known that
 * there is somebody above; a name that several people have is left out. Both are reported.
 */
export function mentionPerson<Field extends string>(
  { log }: Building,
  to: BuiltAccount,
  entry: Entry<Field>,
  field: Field,
  text: string,
): string | null {
  const found = to.finder.find(text);
  if (typeof found === "object") {
    reportGuess(log, to, cellPath(entry, field), text, found);
    const isOtherCase = found.id !== text && found.id.toLowerCase() === text.toLowerCase() && !text.includes("@");
    if (isOtherCase && to.people.get(found.id)!.externalIds != null)
      note(log, "other_case", cellPath(entry, field), `${quote(text)} is read as ${quote(found.id)}`);
    return found.id;
  }
  if (found === "ambiguous") {
    warn(
      log,
      "ambiguous_person",
      cellPath(entry, field),
      `several people are called ${quote(text)}; left out (use ids or e-mails)`,
    );
    return null;
  }
  const usable = isUsableId(text);
  const message = `${quote(text)} is not on the map`;
  warnOnce(log, "unknown_person", cellPath(entry, field), message, usable ? "; the reference is kept" : "; left out");
  return usable ? text : null;
}

/**
 * The id of one of our people whom cells mention by id, e-mail or name; one who is not on the map is added to it, and told once.
 */
export function mentionOwner<Field extends string>(
  { log, team }: Building,
  to: BuiltAccount,
  entry: Entry<Field>,
  texts: readonly string[],
): string | null {
  const path = cellPath(entry, "owner" as Field);
  for (const text of texts) {
    const found = to.finder.find(text);
    if (typeof found === "object") {
      reportGuess(log, to, path, text, found);
      return found.id;
    }
    if (found !== "ambiguous") continue;
    warn(log, "ambiguous_person", path, `several people are called ${quote(text)}; left out (use ids or e-mails)`);
    return null;
  }
  const text = texts.find((one) => /[\s@]/.test(one)) ?? texts[0]!;
  if (!team.has(text)) note(log, "owner_added", path, `${quote(text)} is not on the map and is added on our side`);
  return addMention(to, text, "us");
}

/** Tells that somebody is taken to be meant who is named in part only. */
export function reportGuess(
  log: ImportLog,
  to: BuiltAccount,
  path: readonly (string | number)[],
  text: string,
  { id, guess }: { readonly id: string; readonly guess?: true },
): void {
  if (guess !== true) return;
  const message = `${quote(text)} is read as ${quote(to.people.get(id)!.name)}, the only one whom it fits`;
  warnOnce(log, "person_guessed", path, message, " (use ids or e-mails)");
}

/** Adds a person who is only known from a mention, such as `Dana Cole <dana@acme.test>`, and returns the id. */
export function addMention(to: BuiltAccount, text: string, side: "us" | null): string {
  const mention = readMention(text);
  const { email } = mention;
  const name = readMarkedName(mention.name).name || mention.name;
  const wanted = isUsableId(text) && !/\s/.test(text) ? text : idFromName(email ?? name);
  const id = freeId(wanted, to.taken.people);
  const person = { id, name, ...(email === null ? {} : { email }), ...(side === null ? {} : { side }) };
  to.people.set(id, person);
  to.finder.addMentioned(person);
  return id;
}
