import { type ContentLine, contentLines, plainValue as plain } from "../shared/content-lines.js";

/** What is read of a card. */
export interface Vcard {
  /** Where it begins. */
  readonly line: number;
  readonly uid: string | null;
  readonly name: string | null;
  readonly firstName: string | null;
  readonly lastName: string | null;
  /** Addresses for work first. */
  readonly emails: readonly string[];
  readonly title: string | null;
  readonly organization: string | null;
  readonly department: string | null;
  readonly city: string | null;
  readonly manager: string | null;
  readonly categories: readonly string[];
  readonly isGroup: boolean;
}

/** The cards of a text: nested cards are left out. */
export function readVcards(text: string, textLength: number): Vcard[] {
  const cards: Vcard[] = [];
  let properties: ContentLine[] = [];
  let depth = 0;
  let start = 0;
  for (const property of contentLines(text, textLength)) {
    if (property.name === "BEGIN" && /^vcard$/i.test(property.value)) {
      if (depth++ === 0) {
        properties = [];
        start = property.line;
      }
    } else if (property.name === "END" && /^vcard$/i.test(property.value)) {
      if (depth > 0 && --depth === 0) cards.push(cardOf(properties, start));
    } else if (depth === 1) properties.push(property);
  }
  if (depth > 0 && properties.length > 0) cards.push(cardOf(properties, start));
  return cards;
}

function cardOf(properties: readonly ContentLine[], line: number): Vcard {
  const all = (name: string) => properties.filter((property) => property.name === name && property.value !== "");
  const first = (name: string) => (all(name)[0] === undefined ? null : plain(all(name)[0]!.value) || null);
  const parts = (name: string) => (all(name)[0] === undefined ? [] : splitParts(all(name)[0]!.value));
  const [lastName, firstName] = parts("N");
  const [organization, ...departments] = parts("ORG");
  const emails = all("EMAIL")
    .map(({ parameters, value }) => ({
      value: plain(value),
      rank: /PREF/i.test(parameters) ? 0 : /WORK/i.test(parameters) ? 1 : /HOME/i.test(parameters) ? 3 : 2,
    }))
    .sort((a, b) => a.rank - b.rank);
  const name = first("FN");
  const company = /^(?:organization|org|group|location|application)$/i.test(
    first("KIND") ?? first("X-ADDRESSBOOKSERVER-KIND") ?? "",
  );
  const isCompany =
    /^company$/i.test(first("X-ABSHOWAS") ?? "") || (name !== null && name === organization && !lastName && !firstName);
  return {
    line,
    uid: first("UID")?.replace(/^urn:uuid:/i, "") ?? null,
    name,
    firstName: firstName || null,
    lastName: lastName || null,
    emails: emails.map(({ value }) => value),
    title: first("TITLE") ?? first("ROLE"),
    organization: organization || null,
    department: departments.filter((part) => part !== "")[0] ?? null,
    city: parts("ADR")[3] || null,
    manager: managerOf(properties) ?? null,
    categories: all("CATEGORIES")
      .flatMap(({ value }) => splitParts(value, ","))
      .filter((part) => part !== ""),
    isGroup: company || isCompany,
  };
}

/** The manager: of Outlook, of the standard's relations, or of the labels that Apple writes beside related names. */
function managerOf(properties: readonly ContentLine[]): string | undefined {
  const direct = properties.find(
    ({ name }) => name === "X-MS-MANAGER" || name === "X-MANAGER" || name === "X-EVOLUTION-MANAGER",
  );
  if (direct !== undefined && direct.value !== "") return plain(direct.value);
  const word = /manager|boss|supervisor|vorgesetz|superieur|supérieur|jefe|gestor|capo|leidinggev|上司/i;
  for (const { name, group, parameters, value } of properties) {
    if (name === "RELATED" && word.test(parameters)) return plain(value).replace(/^(?:urn:uuid:|mailto:)/i, "");
    if (name !== "X-ABRELATEDNAMES") continue;
    const label = properties.find((other) => other.name === "X-ABLABEL" && other.group === group)?.value ?? parameters;
    if (word.test(label)) return plain(value);
  }
  return undefined;
}

function splitParts(value: string, delimiter = ";"): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < value.length; at++) {
    if (value[at] === "\\") at++;
    else if (value[at] === delimiter) {
      parts.push(plain(value.slice(from, at)));
      from = at + 1;
    }
  }
  parts.push(plain(value.slice(from)));
  return parts;
}
