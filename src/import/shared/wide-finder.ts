import { foldLetters } from "../../internal/fold-letters.js";
import { isPhone, namesAgree, nameWords, readMention } from "./people-text.js";
import { createPersonFinder, type PersonFinder } from "./person-finder.js";

/** Whom a reference means; `guess` where it says only part of it, such as a surname, initials or a job title. */
export type FoundPerson = { readonly id: string; readonly guess?: true } | "unknown" | "ambiguous";

/** A {@link PersonFinder} that also understands references which no id, address or name is written like. */
export interface WideFinder {
  /**
   * As {@link PersonFinder} finds them, else by an id with other zeros (`1001.0`, `0042`), a phone number, an entry of a directory
   * (`CN=Dana Cole,OU=Finance`), a name with its words in another order or with `ue` for `ü`, or with a job title behind it;
   * else, as a guess, by initials, part of a name or a job title that only one person has.
   */
  find(reference: string): FoundPerson;
  add(person: FindablePerson, aliases?: readonly string[]): void;
  /** Adds somebody known from a mention alone, who is found by what the mention says and not by part of it. */
  addMentioned(person: FindablePerson): void;
}

interface FindablePerson {
  readonly id: string;
  readonly name: string;
  readonly email?: string | null | undefined;
  readonly title?: string | null | undefined;
}

/** Longer references are no names. */
const longestReference = 200;
/** A word of more names than this tells nobody apart. */
const commonWord = 300;

/** A finder that knows nobody yet. */
export function createWideFinder(): WideFinder {
  const plain = createPersonFinder();
  const waiting: { person: FindablePerson; aliases: readonly string[] }[] = [];
  const index = newIndex();
  const findWide = (reference: string): FoundPerson => {
    if (reference.length > longestReference) return "unknown";
    const { name } = readMention(reference);
    if (name.includes("@")) return "unknown";
    for (const { person, aliases } of waiting) addTo(index, person, aliases);
    waiting.length = 0;
    // Whoever has another address may be another person: only the whole name counts.
    return name === reference ? findSimilar(plain, index, name) : findWhole(plain, index, name);
  };
  return {
    add(person, aliases = []) {
      plain.add(person, aliases);
      waiting.push({ person, aliases });
    },
    addMentioned: (person) => plain.add(person),
    find(reference) {
      const found = plain.find(reference);
      return found === "unknown" ? findWide(reference) : found;
    },
  };
}

interface Index {
  readonly names: Map<string, string>;
  readonly byNumber: Ids;
  /** By the last digits of a phone number. */
  readonly byPhone: Ids;
  /** By the words of a name in the order of the alphabet. */
  readonly byWords: Ids;
  readonly byWord: Ids;
  readonly byTitle: Ids;
}
type Ids = Map<string, string[]>;

function newIndex(): Index {
  return {
    names: new Map(),
    byNumber: new Map(),
    byPhone: new Map(),
    byWords: new Map(),
    byWord: new Map(),
    byTitle: new Map(),
  };
}

function addTo(index: Index, { id, name, title }: FindablePerson, aliases: readonly string[]): void {
  index.names.set(id, name);
  for (const text of [id, ...aliases]) if (isNumber(text)) put(index.byNumber, plainNumber(text), id);
  for (const text of aliases) if (isPhone(text)) put(index.byPhone, lastDigits(text), id);
  for (const key of wordKeys(name)) put(index.byWords, key, id);
  for (const word of nameWords(name)) put(index.byWord, word, id);
  if (title) put(index.byTitle, foldLetters(title).trim(), id);
}

function findSimilar(plain: PersonFinder, index: Index, reference: string): FoundPerson {
  if (isNumber(reference) && index.byNumber.has(plainNumber(reference)))
    return one(index.byNumber.get(plainNumber(reference)));
  if (isPhone(reference)) return one(index.byPhone.get(lastDigits(reference)));
  const entry = /^CN=((?:[^,\\]|\\.)+),/i.exec(reference)?.[1];
  if (entry !== undefined) return findWhole(plain, index, entry.replaceAll("\\", ""));
  const text = withoutSalutation(reference);
  const whole = findWhole(plain, index, text);
  if (whole !== "unknown") return whole;
  const titled = findTitled(plain, index, text);
  if (titled !== "unknown") return titled;
  const part = guess(findPart(index, text));
  return part === "unknown" ? guess(one(index.byTitle.get(foldLetters(reference).trim()))) : part;
}

/** By a whole name, whatever the order of its words. */
function findWhole(plain: PersonFinder, { byWords }: Index, text: string): FoundPerson {
  const known = plain.find(text);
  if (known !== "unknown") return known;
  for (const key of wordKeys(text)) {
    const found = one(byWords.get(key));
    if (found !== "unknown") return found;
  }
  return "unknown";
}

/** `Dana Cole - CFO`, `Dana Cole (CFO)`, `Dana Cole, CFO`: of several of one name the title tells whom. */
function findTitled(plain: PersonFinder, index: Index, text: string): FoundPerson {
  const parts = /^(.{2,100}?)\s*(?:\s[-–—|/:]\s|[,([|（])\s*(.{1,100})$/.exec(text);
  if (parts === null) return "unknown";
  const [, name, rest] = parts as unknown as [string, string, string];
  if (nameWords(name).length < 2) return "unknown";
  const found = findWhole(plain, index, name);
  if (found !== "ambiguous") return found;
  const title = index.byTitle.get(foldLetters(rest.replace(/[)\]）]$/, "")).trim()) ?? [];
  const named = new Set(wordKeys(name).flatMap((key) => index.byWords.get(key) ?? []));
  const titled = one(title.filter((id) => named.has(id)));
  return titled === "unknown" ? "ambiguous" : titled;
}

/** By initials or part of a name: `D. Cole`, `Cole`. */
function findPart({ byWord, names }: Index, text: string): FoundPerson {
  if (/[;|/&+\n]/.test(text)) return "unknown";
  const words = nameWords(text).filter((word) => word.length > 1);
  let fewest: readonly string[] | undefined;
  for (const word of words) {
    const ids = byWord.get(word);
    if (ids !== undefined && (fewest === undefined || ids.length < fewest.length)) fewest = ids;
  }
  if (fewest === undefined || fewest.length > commonWord) return "unknown";
  return one(fewest.filter((id) => namesAgree(text, names.get(id)!)));
}

function guess(found: FoundPerson): FoundPerson {
  return typeof found === "object" ? { id: found.id, guess: true } : found;
}

function one(ids: readonly string[] | undefined): FoundPerson {
  if (ids === undefined || ids.length === 0) return "unknown";
  return ids.length === 1 ? { id: ids[0]! } : "ambiguous";
}

const salutation =
  /^(?:herrn?|frau|hr|fr|mr|mrs|ms|miss|mme|mlle|sra?|srta|dra?|doña|don|sigra|sig|dott|ing|prof|dhr|mevr|mw|mag)\.?\s+(?=\S)/i;

function withoutSalutation(text: string): string {
  let plain = text.trim();
  for (let count = 0; count < 3 && salutation.test(plain); count++) plain = plain.replace(salutation, "");
  return plain.replace(/(?:\s*(?:様|さん|氏|殿))$/, "");
}

function isNumber(text: string): boolean {
  return text.length <= 30 && /^\d+(?:\.0+)?$/.test(text);
}

/** Digits without the zeros that a spreadsheet adds or drops. */
function plainNumber(text: string): string {
  return text.replace(/\.0+$/, "").replace(/^0+(?=\d)/, "");
}

/** Enough of a phone number to tell whose it is, without what stands before it at home or abroad. */
function lastDigits(text: string): string {
  return text.replace(/\D/g, "").slice(-8);
}

/** A name by its words in the order of the alphabet, as written and with `ae` for `ä`. */
function wordKeys(name: string): string[] {
  const keys = [name, spelledOut(name)].map((text) => nameWords(text).sort().join(" "));
  return [...new Set(keys)].filter((key) => key !== "");
}

const spelling: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", ø: "oe", æ: "ae", å: "aa" };

function spelledOut(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüßøæå]/g, (letter) => spelling[letter]!);
}

function put(ids: Ids, key: string, id: string): void {
  const known = ids.get(key);
  if (known === undefined) ids.set(key, [id]);
  else if (!known.includes(id) && known.length <= commonWord) known.push(id);
}
