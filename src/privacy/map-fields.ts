import type { Account } from "../model/account.js";
import {
  accountClasses,
  classOfKind,
  type FieldClass,
  type FieldContent,
  type FieldEntry,
  type FieldTable,
  listClasses,
  observedEntry,
  readEntry,
  stakeClasses,
} from "./field-classes.js";

/** Where a field stands and what it is. */
export interface FieldPlace {
  readonly path: readonly (string | number)[];
  readonly fieldClass: FieldClass;
  readonly content: FieldContent;
  /** The object that has the field. */
  readonly owner: object;
}

/** What happens to an account, field by field. */
export interface FieldVisitor {
  /** The value to keep, or `undefined` to leave it out. Lists are visited entry by entry. */
  readonly field: (value: unknown, place: FieldPlace) => unknown;
  /** Whether an entry of a list stays; absent: all do. */
  readonly entry?: (list: string, entry: object, entryClass: FieldClass, index: number) => boolean;
}

type Plain = Record<string, unknown>;
type Path = readonly (string | number)[];

/**
 * A copy of an account with every field as the visitor leaves it. How a field is known goes with the field. Nothing is checked:
 * a required field that is left out is missing.
 */
export function mapFields(account: Account, visitor: FieldVisitor): Account {
  const next: Plain = {};
  for (const [field, value] of Object.entries(account)) {
    if (value == null) continue;
    const list = Object.hasOwn(listClasses, field) ? listClasses[field as keyof typeof listClasses] : undefined;
    const mapped =
      list === undefined
        ? mapValue(value, (accountClasses as FieldTable)[field]!, [field], account, visitor)
        : mapList(value as readonly Plain[], field, list.fields, list.all, visitor);
    if (mapped !== undefined) next[field] = mapped;
  }
  return next as unknown as Account;
}

function mapList(
  entries: readonly Plain[],
  list: string,
  fields: FieldTable,
  all: FieldClass | undefined,
  visitor: FieldVisitor,
): Plain[] {
  const left: Plain[] = [];
  for (const [index, entry] of entries.entries()) {
    const entryClass = all ?? classOfEntry(list, entry);
    if (visitor.entry?.(list, entry, entryClass, index) === false) continue;
    const table =
      list === "observations"
        ? { ...fields, value: observedEntry(entry.field as string, entry.goalId != null) }
        : fields;
    const mapped = mapObject(entry, table, [list, index], visitor);
    if (list === "goals" && entry.stakes != null) {
      mapped.stakes = mapStakes(entry.stakes as readonly Plain[], [list, index, "stakes"], visitor);
    }
    if (list !== "observations" || mapped.value !== undefined) left.push(mapped);
  }
  return left;
}

function mapStakes(stakes: readonly Plain[], path: Path, visitor: FieldVisitor): Plain[] {
  const left: Plain[] = [];
  for (const [index, stake] of stakes.entries()) {
    if (visitor.entry?.("stakes", stake, "business", index) === false) continue;
    left.push(mapObject(stake, stakeClasses, [...path, index], visitor));
  }
  return left;
}

function classOfEntry(list: string, entry: Plain): FieldClass {
  if (list === "relationships") return classOfKind(entry.kind as never);
  if (list !== "observations") return "business";
  const found = observedEntry(entry.field as string, entry.goalId != null);
  return readEntry(typeof found === "string" ? found : Object.values(found)[0]!).fieldClass;
}

function mapObject(object: Plain, table: FieldTable, path: Path, visitor: FieldVisitor): Plain {
  const next: Plain = {};
  for (const [field, value] of Object.entries(object)) {
    if (value == null || field === "stakes" || field === "provenance") continue;
    const mapped = mapValue(value, table[field]!, [...path, field], object, visitor);
    if (mapped !== undefined) next[field] = mapped;
  }
  const provenance = mapProvenance(object, next, [...path, "provenance"], visitor);
  if (provenance !== undefined) next.provenance = provenance;
  return next;
}

/** How the fields are known that are still there and still say the same kind of thing. */
function mapProvenance(before: Plain, after: Plain, path: Path, visitor: FieldVisitor): Plain | undefined {
  const left: Plain = {};
  for (const [field, known] of Object.entries((before.provenance ?? {}) as Readonly<Record<string, Plain>>)) {
    if (!Object.hasOwn(after, field)) continue;
    const mapped: Plain = {};
    for (const [name, value] of Object.entries(known)) {
      const content = name === "sourceId" ? "id" : "value";
      const place: FieldPlace = { path: [...path, field, name], fieldClass: "business", content, owner: known };
      const kept = value == null ? undefined : visitor.field(value, place);
      if (kept !== undefined) mapped[name] = kept;
    }
    left[field] = mapped;
  }
  return Object.keys(left).length === 0 ? undefined : left;
}

function mapValue(
  value: unknown,
  entry: FieldTable[string],
  path: Path,
  owner: object,
  visitor: FieldVisitor,
): unknown {
  if (Array.isArray(value)) {
    const left: unknown[] = [];
    for (const [index, one] of value.entries()) {
      const mapped = mapValue(one, entry, [...path, index], owner, visitor);
      if (mapped !== undefined) left.push(mapped);
    }
    return left.length === 0 && value.length > 0 ? undefined : left;
  }
  if (typeof entry !== "string") return mapParts(value as Plain, entry, path, visitor);
  return visitor.field(value, { path, owner, ...readEntry(entry) });
}

/** An object within a field; gone where nothing of it is left, or less than it takes to say anything. */
function mapParts(
  value: Plain,
  entries: Readonly<Record<string, FieldEntry>>,
  path: Path,
  visitor: FieldVisitor,
): Plain | undefined {
  const next: Plain = {};
  for (const [field, part] of Object.entries(value)) {
    if (part == null) continue;
    const mapped = mapValue(part, entries[field]!, [...path, field], value, visitor);
    if (mapped !== undefined) next[field] = mapped;
    else if (field === "personId" || field === "competitorId" || field === "how") return undefined;
  }
  return Object.keys(next).length === 0 && Object.keys(value).length > 0 ? undefined : next;
}
