// How do I turn two CSV files into an account and score it?
//   npx tsx examples/account-from-csv.ts
//   npx tsx examples/account-from-csv.ts people.csv relationships.csv "Name of the account" 2026-03-01
//
// people.csv         id,name and any of title, department, level, reportsTo, isTop, side, roles, stance, coverage, ownerId …
// relationships.csv  from,to,kind and any of strength, asOf, confidence, note
// Lists are written with semicolons. A column that is no field of a person is kept under `custom`.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Account, formatIssues, isAccountError, parseAccount, scoreAccount } from "account-graph";

const numbers = new Set(["level", "directReports", "departureRisk", "decisionWeight", "susceptibility", "confidence"]);
const numbersOrWords = new Set(["stance", "strength"]);
const flags = new Set(["isTop", "inBuyingGroup", "aware"]);
const lists = new Set(["roles", "dottedLineTo", "goals", "interests", "formerEmployers", "tags"]);
const words = [
  ...["id", "name", "side", "title", "organization", "email", "location", "reportsTo", "status", "statusFrom"],
  ...["statusUntil", "coverage", "lastContactAt", "ownerId", "from", "to", "kind", "asOf", "note", "goalId"],
];
const known = new Set([...words, ...numbers, ...numbersOrWords, ...flags, ...lists]);

/** An account, and what had to be decided on the way. */
export interface AccountFromCsv {
  readonly account: Account;
  readonly remarks: readonly string[];
}

/** Reads the two files. An id that comes twice is one person: the first row counts, later ones fill what it leaves empty. */
export function accountFromCsv(
  peopleCsv: string,
  relationshipsCsv: string,
  about: { readonly id: string; readonly name: string; readonly asOf: string },
): AccountFromCsv {
  const remarks: string[] = [];
  const departments = new Map<string, string>();
  const people = new Map<string, Record<string, unknown>>();
  for (const [index, row] of readCsv(peopleCsv).entries()) {
    const where = `people.csv row ${index + 2}`;
    const { department, ...rest } = row;
    const person = fieldsOf(rest, where);
    if (department) {
      person.departmentId = slug(department);
      departments.set(slug(department), department);
    }
    const earlier = people.get(String(person.id));
    if (earlier === undefined) people.set(String(person.id), person);
    else {
      const filled = Object.keys(person).filter((field) => earlier[field] === undefined);
      for (const field of filled) earlier[field] = person[field];
      const differing = Object.keys(person).filter((field) => String(person[field]) !== String(earlier[field]));
      remarks.push(`${where}: id "${person.id}" again, merged${told("filled", filled)}${told("not used", differing)}`);
    }
  }
  const account = parseAccount({
    ...about,
    departments: Array.from(departments, ([id, name]) => ({ id, name })),
    people: [...people.values()],
    relationships: readCsv(relationshipsCsv).map((row, index) => fieldsOf(row, `relationships.csv row ${index + 2}`)),
  });
  return { account, remarks };
}

/** Rows as objects by header. Cells may be quoted, and hold commas, line breaks and doubled quotes inside their quotes. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[""]];
  let quoted = false;
  const source = text.replace(/^\uFEFF/, "");
  for (let at = 0; at < source.length; at++) {
    const letter = source[at]!;
    const row = rows.at(-1)!;
    if (quoted && letter === '"' && source[at + 1] === '"') {
      row[row.length - 1] += letter;
      at++;
    } else if (letter === '"' && (quoted || row.at(-1) === "")) quoted = !quoted;
    else if (!quoted && letter === ",") row.push("");
    else if (!quoted && (letter === "\n" || letter === "\r")) {
      if (letter === "\r" && source[at + 1] === "\n") at++;
      rows.push([""]);
    } else row[row.length - 1] += letter;
  }
  if (quoted) throw new Error("a quoted cell is never closed");
  const [header = [], ...body] = rows.filter((row) => row.length > 1 || row[0] !== "");
  return body.map((row, index) => {
    if (row.length > header.length) throw new Error(`row ${index + 2} has more cells than the header`);
    return Object.fromEntries(header.map((column, position) => [column.trim(), (row[position] ?? "").trim()]));
  });
}

function fieldsOf(row: Record<string, string>, where: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const custom: Record<string, string> = {};
  for (const [column, cell] of Object.entries(row)) {
    if (cell === "") continue;
    if (known.has(column)) fields[column] = readCell(column, cell, where);
    else custom[column] = cell;
  }
  return Object.keys(custom).length > 0 ? { ...fields, custom } : fields;
}

function readCell(column: string, cell: string, where: string): unknown {
  if (lists.has(column)) return cell.split(";").map((item) => item.trim());
  if (flags.has(column)) return cell.toLowerCase() === "true" || cell.toLowerCase() === "yes";
  const number = Number(cell);
  if (numbersOrWords.has(column)) return Number.isNaN(number) ? cell : number;
  if (!numbers.has(column)) return cell;
  if (Number.isNaN(number)) throw new Error(`${where}, column ${column}: "${cell}" is not a number`);
  return number;
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}

function told(what: string, fields: readonly string[]): string {
  return fields.length === 0 ? "" : `; ${what}: ${fields.join(", ")}`;
}

function main([
  people = "examples/csv/people.csv",
  relationships = "examples/csv/relationships.csv",
  name = "Brackenfell Paper",
  asOf = "2026-03-01",
]: string[]): void {
  const texts = [readFileSync(people, "utf8"), readFileSync(relationships, "utf8")] as const;
  const { account, remarks } = accountFromCsv(...texts, { id: slug(name), name, asOf });
  const score = scoreAccount(account);
  for (const person of score.stakeholders.slice(0, 10)) console.log(person.reason.text);
  console.log(
    `${score.gaps.length} gaps, ${score.checks.filter((one) => one.state === "unknown").length} not checkable`,
  );
  for (const gap of score.gaps) console.log(`${gap.band}: ${gap.reason.text}`);
  for (const remark of remarks) console.log(remark);
  console.log(formatIssues(score));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(isAccountError(error) ? formatIssues(error) : error);
    process.exitCode = 1;
  }
}
