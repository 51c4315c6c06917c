import type { Issue, Severity } from "../../internal/issue.js";

type Path = readonly (string | number)[];

/** The issues of one import, as they come. */
export interface ImportLog {
  readonly issues: Issue[];
  readonly repeated: Map<string, Repeated>;
}

interface Repeated {
  readonly issue: Issue;
  readonly remedy: string;
  rows: number;
}

/** An empty log. */
export function startLog(): ImportLog {
  return { issues: [], repeated: new Map() };
}

/** Something was lost, or may be wrong. */
export function warn(log: ImportLog, code: string, path: Path, message: string): void {
  add(log, "warning", code, path, withoutAddresses(message));
}

/** Something harmless was left out, or a choice was made. */
export function note(log: ImportLog, code: string, path: Path, message: string): void {
  add(log, "info", code, path, withoutAddresses(message));
}

/**
 * Like {@link warn} for what may come in thousands of rows: rows with the same `code` and `message` in the same column share
 * one issue, which stands at the first of them and tells how many there are.
 */
export function warnOnce(log: ImportLog, code: string, path: Path, message: string, remedy: string): void {
  addOnce(log, "warning", code, path, message, remedy);
}

/** The same for what is harmless. */
export function noteOnce(log: ImportLog, code: string, path: Path, message: string, remedy: string): void {
  addOnce(log, "info", code, path, message, remedy);
}

function addOnce(log: ImportLog, severity: Severity, code: string, path: Path, text: string, remedy: string): void {
  const message = withoutAddresses(text);
  const column = path.length > 2 ? path.at(-1) : null;
  const key = JSON.stringify([code, path[0], column, message]);
  const known = log.repeated.get(key);
  if (known !== undefined) {
    known.rows++;
    if (comparePaths(path, known.issue.path) < 0) known.issue.path = [...path];
    return;
  }
  const issue: Issue = { severity, code, path: [...path], message };
  log.issues.push(issue);
  log.repeated.set(key, { issue, remedy, rows: 1 });
}

/** So many issues of one kind are told one by one; of more, the first stands for all. */
const toldOneByOne = 2;

/** The issues in the order of files and rows; many of one kind, with the same code in the same column, are one that counts. */
export function finishLog(log: ImportLog, files: readonly string[]): Issue[] {
  const rows = new Map<Issue, number>();
  for (const { issue, remedy, rows: count } of log.repeated.values()) {
    rows.set(issue, count);
    if (count > 1) issue.message += ` in ${count} rows`;
    issue.message += remedy;
  }
  const order = new Map<string | number | undefined, number>();
  for (const [index, file] of files.entries()) order.set(file, index);
  const rank = (issue: Issue) => order.get(issue.path[0]) ?? files.length;
  const sorted = log.issues
    .map((issue, index) => ({ issue, index }))
    .sort((a, b) => rank(a.issue) - rank(b.issue) || comparePaths(a.issue.path, b.issue.path) || a.index - b.index);
  const kinds = new Map<string, Issue[]>();
  for (const { issue } of sorted) {
    const column = issue.path.length > 2 && issue.code !== "account_left_out" ? String(issue.path.at(-1)) : "";
    const key = `${issue.severity}\u0000${issue.code}\u0000${issue.path[0]}\u0000${column}`;
    const same = kinds.get(key);
    if (same === undefined) kinds.set(key, [issue]);
    else same.push(issue);
  }
  const listed: Issue[] = [];
  for (const same of kinds.values()) {
    if (same.length <= toldOneByOne) listed.push(...same);
    else listed.push(countIssues(same, rows));
  }
  const place = new Map(sorted.map(({ issue }, index) => [issue, index]));
  return listed.sort((a, b) => place.get(a)! - place.get(b)!);
}

/** One issue for all of a kind: the first, what the others are about, and in how many rows. */
function countIssues(same: readonly Issue[], rows: ReadonlyMap<Issue, number>): Issue {
  const first = same[0]!;
  const total = same.reduce((sum, issue) => sum + (rows.get(issue) ?? 1), 0);
  const quoted = (issue: Issue) => /"(?:[^"\\]|\\.)*"/.exec(issue.message)?.[0];
  const texts = [...new Set(same.map(quoted).filter((text) => text !== undefined))].filter(
    (text) => text !== quoted(first),
  );
  const more = texts.length > 8 ? ` and ${texts.length - 8} more` : "";
  const also = texts.length === 0 ? "" : `; also ${texts.slice(0, 8).join(", ")}${more}`;
  const counted = first.path.length > 1 ? `; the same in ${total} rows` : `; ${total} times`;
  first.message = `${first.message.replace(/ in \d+ rows(?=;|$)/, "")}${also}${counted}`;
  return first;
}

function add(log: ImportLog, severity: Severity, code: string, path: Path, message: string): void {
  log.issues.push({ severity, code, path: [...path], message });
}

/** Issues end in logs and tickets, where nobody's e-mail address belongs: the row tells whose it is. */
function withoutAddresses(message: string): string {
  if (!message.includes("@")) return message;
  return message
    .replace(/"(?:mailto:|smtp:)?[^\s"@]{1,300}@[^\s"@]{1,300}"/gi, "an e-mail address")
    .replace(/<?[^\s"<>@;,()]{1,300}@[^\s"<>@;,()]{1,300}>?/g, "<…>");
}

/** Rows by number, and what is about a file as a whole before its rows. */
function comparePaths(a: Path, b: Path): number {
  for (let step = 1; step < Math.max(a.length, b.length); step++) {
    const difference = rowNumber(a[step]) - rowNumber(b[step]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function rowNumber(step: string | number | undefined): number {
  if (typeof step === "number") return step;
  return step?.startsWith("row ") ? Number(step.slice(4)) : -1;
}
