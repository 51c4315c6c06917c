import { STANCES } from "../../model/vocabularies.js";

/** The name of a person by id; `null` for somebody who is on neither map. */
export type NameOf = (id: string) => string | null;

const longestTold = 40;
/** Words for fields whose names do not read as such; of others the capitals are taken apart. */
const fieldWords: Readonly<Record<string, string>> = {
  lastContactAt: "last contact",
  departmentId: "department",
  inBuyingGroup: "part of the buying group",
  optOut: "opt-out",
  statusFrom: "status since",
  isTop: "top of the chart",
};

/**
 * How one field of a person changed, in words: "stance from neutral to opponent", "reports to Ana, no longer to Kim"; of long or
 * nested values only that they did.
 */
export function tellChange(field: string, before: unknown, after: unknown, nameOf: NameOf): string {
  if (field === "reportsTo") return tellPerson("reports to", "to", "no longer reports to", before, after, nameOf);
  if (field === "ownerId")
    return tellPerson("looked after by", "by", "no longer looked after by", before, after, nameOf);
  if (field === "covered") return after === true ? "we are in contact" : "we are not in contact any more";
  const name = fieldWords[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const [from, to] = [short(field, before), short(field, after)];
  return from === null || to === null ? name : `${name} from ${from} to ${to}`;
}

function tellPerson(
  gained: string,
  preposition: string,
  lost: string,
  before: unknown,
  after: unknown,
  nameOf: NameOf,
): string {
  const name = (id: unknown) => nameOf(String(id)) ?? String(id);
  if (after == null) return `${lost} ${name(before)}`;
  return before == null
    ? `${gained} ${name(after)}`
    : `${gained} ${name(after)}, no longer ${preposition} ${name(before)}`;
}

function short(field: string, value: unknown): string | null {
  if (value == null) return "unknown";
  if (Array.isArray(value))
    return value.every((one) => typeof one === "string") ? short(field, value.join(" and ") || "none") : null;
  if (typeof value === "object") return null;
  if (field === "stance" && typeof value === "number") return stanceWord(value);
  const text = String(value).replaceAll("_", " ");
  return text.length > longestTold ? null : text;
}

const stanceOrder = ["opponent", "critic", "neutral", "supporter", "advocate"] as const;

/** The word for a stance of exactly that number, else the number. */
function stanceWord(stance: number): string {
  const word = stanceOrder[2 * stance + 2];
  const known = STANCES.find(({ value }) => value === word);
  return known === undefined ? String(stance).replace("-", "−") : known.label.toLowerCase();
}
