import { quote } from "../../internal/format-path.js";
import { findCycles } from "../../model/data-warnings/find-cycles.js";
import { allCells, type Columns, cell, cellPath, type Entry, sortedEntries } from "../shared/columns.js";
import type { PersonDraft } from "../shared/draft.js";
import { foldWord } from "../shared/fold-word.js";
import { noteOnce, warn, warnOnce } from "../shared/import-log.js";
import { isUsableId } from "../shared/make-ids.js";
import { isPhone, readMarkedName, readMention } from "../shared/people-text.js";
import { hasPlainStances } from "../shared/person-facts.js";
import { columnDateOrder } from "../shared/read-cells.js";
import { roundedId } from "../shared/rounded-id.js";
import type { FoundPerson } from "../shared/wide-finder.js";
import { lookUp, splitList } from "../shared/words.js";
import type { Building, BuiltAccount } from "./building.js";
import { type AccountNames, namedAccount, namesAccounts, openAccount, openOnlyAccount } from "./find-account.js";
import { addressesOf, emailOf, groupPeople, nameOf, type PersonRows } from "./group-people.js";
import { mentionOwner, mentionPerson, namesNobody } from "./mention-person.js";
import type { PersonColumn } from "./person-columns.js";
import { readPerson } from "./read-person.js";

/** Reads the table of people: opens the accounts, and fills them with people, departments and reporting lines. */
export function readPeople(reading: Building, names: AccountNames, columns: Columns<PersonColumn>): void {
  const people = {
    reading,
    log: reading.log,
    words: reading.words,
    plainStances: hasPlainStances(columns),
    dateOrder: columnDateOrder(columns, "lastContactAt", reading.settings.dateOrder),
    leftOrder: columnDateOrder(columns, "leftOn", reading.settings.dateOrder),
  };
  for (const [accountId, entries] of groupByAccount(reading, names, columns)) {
    const to = reading.accounts.get(accountId)!;
    const groups = groupPeople(reading, entries);
    for (const group of groups) addPerson(to, readPerson(people, to, group), aliasesOf(group));
    for (const group of groups) readLines(reading, to, group);
    markOwners(to);
    reportCycles(reading, to, groups);
  }
}

/** Whoever looks after somebody is one of us, where nothing says otherwise. */
function markOwners(to: BuiltAccount): void {
  for (const { ownerId } of to.people.values()) {
    const owner = ownerId == null ? undefined : to.people.get(ownerId);
    if (owner !== undefined && owner.side == null) owner.side = "us";
  }
}

/** Adds a person to an account whose id is free. */
function addPerson(to: BuiltAccount, person: PersonDraft, aliases: readonly string[]): void {
  to.people.set(person.id, person);
  to.taken.people.set(person.id, 1);
  to.finder.add(person, aliases);
}

/** Further addresses of a person, and an id beside the name. */
function aliasesOf({ entries }: PersonRows): readonly string[] {
  const only = entries.length === 1 ? entries[0]! : null;
  const isPlain = only !== null && !only.columns.positions.has("aliases") && !only.columns.positions.has("phone");
  if (isPlain && !/[)\]]$/.test(cell(only, "name") ?? "")) return addressesOf(only).slice(1);
  const aliases = new Set<string>();
  for (const entry of entries) {
    for (const address of addressesOf(entry)) aliases.add(address);
    for (const text of allCells(entry, "phone")) if (isPhone(text)) aliases.add(text);
    for (const text of allCells(entry, "aliases")) if (!text.includes("@") && isUsableId(text)) aliases.add(text);
    const { code } = readMarkedName(cell(entry, "name") ?? "");
    if (code !== null) aliases.add(code);
  }
  return [...aliases];
}

/** How the rows name those who look after people. */
function ownerWords(entries: readonly Entry<PersonColumn>[]): Set<string> {
  const words = new Set<string>();
  if (entries[0]?.columns.positions.has("owner") !== true) return words;
  const seen = new Set<string>();
  for (const entry of entries) {
    for (const text of allCells(entry, "owner")) {
      if (seen.has(text)) continue;
      seen.add(text);
      words.add(foldWord(text));
      const { name, email } = readMention(text);
      words.add(foldWord(name));
      if (email !== null) words.add(foldWord(email));
    }
  }
  words.delete("");
  return words;
}

function isOwner(owners: ReadonlySet<string>, entry: Entry<PersonColumn>): boolean {
  return [cell(entry, "id"), emailOf(entry), nameOf(entry)].some((text) => owners.has(foldWord(text ?? "")));
}

/**
 * The rows of every account. Rows of our own people that name no account belong to all of them; ours are those of side us, and
 * those whom another row calls its owner.
 */
function groupByAccount(
  reading: Building,
  names: AccountNames,
  columns: Columns<PersonColumn>,
): Map<string, Entry<PersonColumn>[]> {
  const groups = new Map<string, Entry<PersonColumn>[]>();
  const ours: Entry<PersonColumn>[] = [];
  const homeless: Entry<PersonColumn>[] = [];
  const entries = sortedEntries(columns);
  const owners = ownerWords(entries);
  if (!namesAccounts(columns)) {
    groups.set(openOnlyAccount(reading).account.id, entries);
    return groups;
  }
  for (const entry of entries) {
    const named = namedAccount(reading, names, entry);
    if (named === "refused") continue;
    if (named === null) {
      const ownSide = lookUp(reading.words.sides, cell(entry, "side") ?? "") === "us";
      (ownSide || isOwner(owners, entry) ? ours : homeless).push(entry);
      continue;
    }
    openAccount(reading, named);
    const group = groups.get(named.id);
    if (group === undefined) groups.set(named.id, [entry]);
    else group.push(entry);
  }
  const [only] = groups.keys();
  for (const entry of [...homeless, ...(groups.size === 0 ? ours : [])]) {
    if (groups.size === 1) groups.get(only!)!.push(entry);
    else
      warnOnce(
        reading.log,
        "no_account",
        entry.row.path,
        "no account; the row is left out",
        " (only our own people may go without; options.fillDown reads merged cells)",
      );
  }
  for (const group of groups.values()) for (const entry of ours) group.push(entry);
  return groups;
}

/** Reads whom a person reports to, and who of us looks after them. */
function readLines(reading: Building, to: BuiltAccount, { id, entries }: PersonRows): void {
  const person = to.people.get(id)!;
  for (const entry of entries) {
    if (person.reportsTo == null) readManager(reading, to, entry, person);
    const dottedTo = cell(entry, "dottedLineTo");
    if (dottedTo !== null) {
      const dotted = new Set(person.dottedLineTo ?? []);
      for (const text of splitList(dottedTo)) {
        if (namesNobody(reading, text) !== null) continue;
        const managerId = mentionPerson(reading, to, entry, "dottedLineTo", text);
        if (managerId === id) reportSelf(reading, entry, "dottedLineTo");
        else if (managerId !== null) dotted.add(managerId);
      }
      if (dotted.size > 0) person.dottedLineTo = [...dotted].sort();
    }
    if (!entry.columns.positions.has("owner")) continue;
    const owners = allCells(entry, "owner").filter((text) => namesNobody(reading, text) === null);
    if (owners.length > 0 && person.ownerId == null) {
      const ownerId = mentionOwner(reading, to, entry, owners);
      if (ownerId !== null && ownerId !== id) person.ownerId = ownerId;
    }
  }
}

/** The manager by the first of the columns (id, e-mail, name) that names somebody of the map; who reports to oneself is the top. */
function readManager(reading: Building, to: BuiltAccount, entry: Entry<PersonColumn>, person: PersonDraft): void {
  const texts = allCells(entry, "reportsTo").filter((text) => !roundedId.test(text));
  if (texts.length < allCells(entry, "reportsTo").length) {
    const remedy = "; these references are left out (format the column as text and export again)";
    warnOnce(
      reading.log,
      "rounded_reference",
      cellPath(entry, "reportsTo"),
      "a spreadsheet has rounded the ids",
      remedy,
    );
  }
  const named = texts.filter((text) => namesNobody(reading, text) === null);
  if (named.length === 0) {
    if (texts.some((text) => namesNobody(reading, text) === "nobody")) person.isTop = true;
    return;
  }
  const sure = named.find((text) => isSure(to.finder.find(text)));
  const several = sure === undefined ? managersIn(to, named.at(-1)!) : null;
  const known = sure ?? named.find((text) => typeof to.finder.find(text) === "object");
  if (several !== null) {
    const others = several.slice(1).filter((id) => id !== person.id);
    person.dottedLineTo = [...new Set([...(person.dottedLineTo ?? []), ...others])].sort();
    const message = "several managers in one cell: the first counts, the others are dotted lines";
    noteOnce(reading.log, "several_managers", cellPath(entry, "reportsTo"), message, "");
  }
  const managerId = several?.[0] ?? mentionPerson(reading, to, entry, "reportsTo", known ?? named.at(-1)!);
  if (managerId === person.id) {
    person.isTop = true;
    noteOnce(reading.log, "self_report", cellPath(entry, "reportsTo"), "reports to themselves: read as the top", "");
  } else if (managerId !== null) {
    person.reportsTo = managerId;
    delete person.isTop;
  }
}

function isSure(found: FoundPerson): found is { id: string } {
  return typeof found === "object" && found.guess !== true;
}

/** The managers of a cell that names several, all of whom are on the map; `null` for any other. */
function managersIn({ finder }: BuiltAccount, text: string): string[] | null {
  if (text.length > 500) return null;
  for (const delimiter of [/[;|\n]/, /\s*[/&+]\s*|\s+(?:and|und|et|y|e|en)\s+/, /,/]) {
    const parts = text
      .split(delimiter)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    if (parts.length < 2) continue;
    const found = parts.map((part) => finder.find(part));
    if (found.every(isSure)) return [...new Set(found.map(({ id }) => id))];
  }
  return null;
}

function reportSelf({ log }: Building, entry: Entry<PersonColumn>, field: PersonColumn): void {
  warn(
    log,
    "self_report",
    cellPath(entry, field),
    `${quote(cell(entry, field))} reports to themselves; the line is left out`,
  );
}

/** Reporting lines that run in a circle are kept, and told once a circle. */
function reportCycles({ log }: Building, to: BuiltAccount, groups: readonly PersonRows[]): void {
  const ordered = [...groups].sort((a, b) => (a.id < b.id ? -1 : 1));
  const position = new Map(ordered.map((group, index) => [group.id, index]));
  const next = ordered.map(({ id }) => position.get(to.people.get(id)!.reportsTo ?? "") ?? -1);
  for (const cycle of findCycles(next)) {
    const members = cycle.slice(0, 5).map((index) => to.people.get(ordered[index]!.id)!.name);
    const circle = [...members, ...(cycle.length > 5 ? [`${cycle.length - 5} more`] : []), members[0]]
      .map(quote)
      .join(" → ");
    const entry = ordered[cycle[0]!]!.entries.find((row) => cell(row, "reportsTo") !== null)!;
    warn(
      log,
      "reporting_cycle",
      cellPath(entry, "reportsTo"),
      `reporting lines run in a circle: ${circle} (they are kept)`,
    );
  }
}
