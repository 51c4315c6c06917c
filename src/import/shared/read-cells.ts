import { quote } from "../../internal/format-path.js";
import { type Columns, cell, cellPath, columnTexts, type Entry, onceForColumns } from "./columns.js";
import { foldWord } from "./fold-word.js";
import { type ImportLog, warn, warnOnce } from "./import-log.js";
import { commonOrder, type DateOrder, readDate } from "./read-date.js";

/** A date from a cell; what cannot be read is reported and left out. */
export function readDateCell<Field extends string>(
  log: ImportLog,
  entry: Entry<Field>,
  field: Field,
  order: DateOrder | null,
): string | null {
  const text = cell(entry, field);
  if (text === null) return null;
  const date = readDate(text, order);
  if (date === "ambiguous") {
    const remedy = ": is the first number the day? (options.dateOrder tells)";
    warnOnce(log, "ambiguous_date", cellPath(entry, field), "day and month could be swapped", remedy);
    return null;
  }
  if (date === null) {
    const example = '(expected a date such as "2026-03-01" or "2026-03-01T09:30:00Z")';
    warn(log, "unreadable_date", cellPath(entry, field), `${quote(text)} is not a date ${example}`);
  }
  return date;
}

/** The order of day and month in a column: what the caller says, else what its dates give away. */
export function columnDateOrder<Field extends string>(
  columns: Columns<Field>,
  field: Field,
  chosen: DateOrder | undefined,
): DateOrder | null {
  if (chosen !== undefined || !columns.positions.has(field)) return chosen ?? null;
  return onceForColumns(columns, `order of ${field}`, () => commonOrder(columnTexts(columns, field)));
}

const plainNumber = /^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i;
/** Longer texts are no numbers. */
const longestNumber = 60;
const spacedGroups = /^[+-]?\s?\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?\s?%?$/;
/** Digits in groups of three. A single point before three digits does not group: systems write `1.234` for 1 and a bit. */
const groupedNumbers = [
  { form: /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/, group: /,/g },
  { form: /^[+-]?[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/, group: /\./g },
  { form: /^[+-]?[1-9]\d{0,2}(?:['’]\d{3})+(?:[.,]\d+)?$/, group: /['’]/g },
];

/** A number as exports write it: `0.8`, `0,8`, `80 %`, `1,234.50`, `1.234,50`, `1 234`; `null` for anything else. */
export function readNumber(text: string): number | null {
  if (text.length > longestNumber || !/\d/.test(text)) return null;
  const trimmed = text.trim();
  // Spaces part groups of three and stand before a sign of percent; elsewhere they part numbers.
  const joined = spacedGroups.test(trimmed)
    ? trimmed.replace(/\s/g, "")
    : trimmed.replace(/^([+-]) /, "$1").replace(/ %$/, "%");
  let digits = joined.replace("\u2212", "-");
  const isPercent = digits.endsWith("%");
  if (isPercent) digits = digits.slice(0, -1);
  for (const { form, group } of groupedNumbers) if (form.test(digits)) digits = digits.replace(group, "");
  if (!plainNumber.test(digits)) return null;
  const value = Number(digits.replace(",", "."));
  const scaled = isPercent ? value / 100 : value;
  if (!Number.isFinite(scaled)) return null;
  return scaled === 0 ? 0 : scaled;
}

/** A sum of money: a number with a sign or code of a currency before or behind it, as in `USD 1,200` and `1.200,00 €`. */
export function readAmount(text: string): number | null {
  if (text.length > longestNumber) return null;
  return readNumber(text.trim().replace(/^(?:[A-Z]{3}\b|[A-Z]{0,2}\p{Sc})\s*|\s*(?:\b[A-Z]{3}|\p{Sc})$/gu, ""));
}

/** A level: `3`, `L3`, `Level 3`, `Ebene 3`. */
export function readLevel(text: string): number | null {
  return readNumber(
    text.replace(/^(?:l|lvl|level|ebene|niveau|nivel|nível|livello|g|grade|tier)[\s.-]{0,2}(?=\d{1,2}$)/i, ""),
  );
}

/** A number from a cell that lies between two bounds; anything else is reported and left out. */
export function readNumberCell<Field extends string>(
  log: ImportLog,
  entry: Entry<Field>,
  field: Field,
  low: number,
  high: number,
  read: (text: string) => number | null = readNumber,
): number | null {
  const text = cell(entry, field);
  if (text === null) return null;
  const value = read(text);
  if (value !== null && value >= low && value <= high) return value;
  const range = high >= Number.MAX_SAFE_INTEGER ? `${low} or more` : `${low} to ${high}`;
  warn(log, "unreadable_number", cellPath(entry, field), `${quote(text)} is not a number from ${range}`);
  return null;
}

const yesWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "true|1|yes|y|x|ja|j|oui|o|si|s|sim|vrai|wahr|vero|verdadero|verdadeiro|waar|checked|はい|有|○|◯|✓|✔|☑|✅".split("|"),
);
const noWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "false|0|no|n|nein|non|nao|nee|faux|falsch|falso|onwaar|unchecked|いいえ|無|×|✗|✘|☐|❌".split("|"),
);

/** Yes or no from a cell; `null` where it is empty or says neither, which is reported. */
export function readFlagCell<Field extends string>(log: ImportLog, entry: Entry<Field>, field: Field): boolean | null {
  const text = cell(entry, field);
  if (text === null) return null;
  const word = foldWord(text) || text;
  if (yesWords.has(word)) return true;
  if (noWords.has(word)) return false;
  warnOnce(log, "unreadable_flag", cellPath(entry, field), `${quote(text)} is neither yes nor no`, "");
  return null;
}
