import { quote } from "../../internal/format-path.js";
import type { PersonDraft } from "../shared/draft.js";
import { foldWord } from "../shared/fold-word.js";
import { idFromName, isUsableId } from "../shared/make-ids.js";
import { cutId, unquote } from "./quoted-text.js";
import type { Piece } from "./text-line.js";
import { complain, type TextReading } from "./text-reading.js";

/** Reads a line such as `us: Sam Hill (sam), Account executive`; `null` where it is wrong, which is reported. */
export function readPersonLine(reading: TextReading, line: number, parts: readonly Piece[]): PersonDraft | null {
  const [head, ...rest] = parts;
  const person = readHead(reading, line, head!);
  if (person === null) return null;
  for (const part of rest) readPart(reading, line, person, part);
  return person;
}

/** The side, the name and the id. */
function readHead(reading: TextReading, line: number, head: Piece): PersonDraft | null {
  if (head.quoted) return named(reading, line, head, head.text, null);
  const prefix = /^([A-Za-z]{1,40})\s{0,20}:\s{0,1000}/.exec(head.text);
  const side = prefix === null ? undefined : reading.words.sides.get(foldWord(prefix[1]!));
  if (prefix !== null && side === undefined) {
    complain(
      reading,
      line,
      head.column,
      "unknown_word",
      `unknown side ${quote(prefix[1])} (us, customer, external, competitor)`,
    );
    return null;
  }
  const body = head.text.slice(prefix?.[0].length ?? 0);
  const cut = cutId(body, true);
  if (cut === null) {
    complain(reading, line, head.column, "wrong_name", `${quote(body)} is no name (put it in quotes)`);
    return null;
  }
  const person = named(reading, line, head, unquote(cut.name), cut.id === null ? null : unquote(cut.id));
  if (person !== null && side !== undefined) person.side = side;
  return person;
}

function named(reading: TextReading, line: number, head: Piece, name: string, id: string | null): PersonDraft | null {
  if (name === "") {
    complain(reading, line, head.column, "no_name", "a person needs a name");
    return null;
  }
  if (id !== null && !isUsableId(id)) {
    complain(reading, line, head.column, "unusable_id", `${quote(id)} cannot be an id (1 to 200 characters)`);
    return null;
  }
  const person = { id: id ?? idFromName(name), name };
  if (reading.ids.has(person.id)) {
    const message = `second person with the id ${quote(person.id)} (write another id behind the name, in parentheses)`;
    complain(reading, line, head.column, "duplicate_id", message);
    return null;
  }
  reading.ids.add(person.id);
  return person;
}

/** A word for a role, a stance …; an address; a reference; else the title. */
function readPart(reading: TextReading, line: number, person: PersonDraft, part: Piece): void {
  const { text, column } = part;
  const known = part.quoted ? undefined : reading.words.person.get(foldWord(text));
  const twice = (what: string) => complain(reading, line, column, "said_twice", `second ${what} ${quote(text)}`);
  if (known?.field === "role") {
    person.roles = known.value === null ? (person.roles ?? []) : [...(person.roles ?? []), known.value];
    return;
  }
  if (known !== undefined) {
    if (person[known.field] != null) twice(known.field);
    else Object.assign(person, { [known.field]: known.value });
    return;
  }
  if (!part.quoted && readPhrase(reading, line, person, part)) return;
  if (text === "" && !part.quoted) complain(reading, line, column, "nothing", "nothing between two commas");
  else if (person.title != null) {
    const message = `${quote(text)} is no known word, and ${quote(person.title)} is the title already (quote a title with commas)`;
    complain(reading, line, column, "unknown_word", message);
  } else person.title = text;
}

/** `stance 0.3`, `level 2`, `reports to Dana`, `dotted line to Lee`, `owner Sam`, `dana@acme.test`. */
function readPhrase(reading: TextReading, line: number, person: PersonDraft, part: Piece): boolean {
  const number = /^(stance|level)\s+(-?\d+(?:\.\d+)?(?:e-?\d+)?)$/i.exec(part.text);
  if (number !== null) {
    const field = number[1]!.toLowerCase() as "stance" | "level";
    const value = Number(number[2]);
    const fits = field === "stance" ? Math.abs(value) <= 1 : value >= 0 && value <= 100;
    if (person[field] != null) complain(reading, line, part.column, "said_twice", `second ${field}`);
    else if (fits) person[field] = value;
    else
      complain(
        reading,
        line,
        part.column,
        "out_of_range",
        `${field} ${value} (${field === "stance" ? "-1 to 1" : "0 to 100"})`,
      );
    return true;
  }
  const reference = /^(reports to|dotted line to|owner)\s+(.+)$/i.exec(part.text);
  if (reference !== null) {
    const word = reference[1]!.toLowerCase();
    const offset = part.text.length - reference[2]!.length;
    const quoted = reference[2]!.startsWith('"');
    const piece = { text: unquote(reference[2]!), column: part.column + offset, quoted };
    const set = (id: string) => {
      if (word === "owner") person.ownerId = id;
      else if (word === "reports to") person.reportsTo = id;
      else person.dottedLineTo = [...(person.dottedLineTo ?? []), id];
    };
    if (!quoted || isUsableId(piece.text)) reading.pending.push({ line, piece, set });
    else complain(reading, line, piece.column, "unusable_id", `${quote(piece.text)} cannot be an id`);
    return true;
  }
  if (!/^[^\s@]+@[^\s@]+$/.test(part.text)) return false;
  if (person.email != null) complain(reading, line, part.column, "said_twice", "second e-mail");
  else person.email = part.text;
  return true;
}
