import { foldWord } from "../shared/fold-word.js";
import { jobTitle } from "../shared/people-text.js";
import type { Sheet, SheetRow } from "../shared/sheet.js";
import { personHeaders } from "./person-columns.js";

/** What letters and words of a cell mean, folded; other letters of such matrices stand for roles that we do not read. */
const meanings: Readonly<Record<string, string>> = /* @__PURE__ */ (() => {
  const lists = {
    Responsible:
      "r | responsible | verantwortlich | durchführend | réalisateur | réalise | responsable | responsável | esecutore | uitvoerend",
    Accountable:
      "a | accountable | rechenschaftspflichtig | approbateur | approuve | aprobador | aprovador | approvatore | eindverantwoordelijk",
    Consulted: "c | consulted | konsultiert | consulté | consulte | consultado | consultato | geraadpleegd",
    Informed: "i | informed | informiert | informé | informe | informado | informato | geïnformeerd",
    "": "s | v | d | q | support | supportive | verify | verifier | driver | sign-off | quality",
  };
  const words: Record<string, string> = {};
  for (const [meaning, list] of Object.entries(lists))
    for (const word of list.split(" | ")) words[foldWord(word)] = meaning;
  return words;
})();
const longestCell = 40;
/** So many rows tell what a table is. */
const sampleSize = 500;

/** Whether a table has columns of such letters: tasks in rows and people in columns, or people in rows and tasks in columns. */
export function isRaci(sheet: Sheet): boolean {
  if (sheet.headers.length < 3 || sheet.rows.length === 0) return false;
  const columns = letterColumns(sheet);
  return columns.length >= 2 && columns.length >= sheet.headers.length - 3;
}

/** A row for every person of a matrix; the letters of all tasks become roles, the tasks tags. */
export function readRaci(sheet: Sheet): Sheet {
  const names = new Set(personHeaders.name.map(foldWord));
  const first = foldWord(sheet.headers[0] ?? "");
  return names.has(first) && !/^(?:activity|task)/.test(first) ? peopleInRows(sheet) : peopleInColumns(sheet);
}

function letterColumns({ headers, rows }: Sheet): number[] {
  const found: number[] = [];
  for (let index = 1; index < headers.length; index++) {
    let filled = 0;
    let letters = 0;
    for (const { cells } of rows.slice(0, sampleSize)) {
      const text = cells[index] ?? "";
      if (text === "" || text === "-") continue;
      filled++;
      if (rolesIn(text) !== null) letters++;
    }
    if (filled > 0 && letters >= filled * 0.7) found.push(index);
  }
  return found;
}

/** The roles of a cell such as `A/R` or `Accountable`; `null` for any other text. */
function rolesIn(text: string): string[] | null {
  if (text === "" || text.length > longestCell) return null;
  const words = /^[RACISVDQ]{1,4}$/i.test(text) ? [...text] : text.split(/[\s/,&+;]+/).filter((word) => word !== "");
  const roles: string[] = [];
  for (const word of words) {
    const folded = foldWord(word);
    if (!Object.hasOwn(meanings, folded)) return null;
    const meaning = meanings[folded]!;
    if (meaning !== "" && !roles.includes(meaning)) roles.push(meaning);
  }
  return words.length === 0 ? null : roles;
}

function tagOf(text: string, task: string): string {
  return `${text.toUpperCase().length <= 7 ? text.toUpperCase().replace(/[^A-Z]/g, "") : text}: ${task}`;
}

function peopleInColumns(sheet: Sheet): Sheet {
  const { file, headers, rows, tabular } = sheet;
  const letters = new Set(letterColumns(sheet));
  // Of several columns before the people, such as phase and task, the last names the task.
  const taskAt = Math.max(0, [...headers.keys()].find((index) => letters.has(index))! - 1);
  const people: SheetRow[] = [];
  for (const [index, header] of headers.entries()) {
    if (!letters.has(index) || header === "" || header.length > 300) continue;
    const roles = new Set<string>();
    const tags: string[] = [];
    for (const { cells } of rows) {
      const found = rolesIn(cells[index] ?? "");
      if (found === null) continue;
      for (const role of found) roles.add(role);
      if (tags.length < 50) tags.push(tagOf(cells[index]!, cells[taskAt] ?? ""));
    }
    const { name, title } = readHeader(header);
    people.push({
      path: [file, `column ${header}`],
      cells: [name, title, [...roles].sort().join(";"), tags.join(";")],
    });
  }
  return { file, headers: ["Name", "Job Title", "Roles", "Tags"], rows: people, tabular };
}

/** `Dana Cole (CFO)` and `CFO (Dana Cole)`. */
function readHeader(header: string): { name: string; title: string } {
  const [, before, inside] = /^([^(\n]{1,200}?)\s*(?:[(\n]([^()\n]{1,200})\)?)?$/.exec(header) ?? [null, header, ""];
  const isSwapped = inside !== undefined && /\p{L}\s\p{L}/u.test(inside) && jobTitle.test(before!);
  return isSwapped ? { name: inside, title: before! } : { name: before!, title: inside ?? "" };
}

function peopleInRows(sheet: Sheet): Sheet {
  const { file, headers, rows, tabular } = sheet;
  const letters = letterColumns(sheet);
  const kept = [...headers.keys()].filter((index) => !letters.includes(index));
  return {
    file,
    headers: [...kept.map((index) => (/^rol/i.test(headers[index]!) ? "Job Title" : headers[index]!)), "Roles", "Tags"],
    rows: rows.map(({ path, cells }) => {
      const found = letters.map((index) => ({ text: cells[index] ?? "", task: headers[index]! }));
      const roles = [...new Set(found.flatMap(({ text }) => rolesIn(text) ?? []))].sort();
      const tags = found.flatMap(({ text, task }) => (rolesIn(text) === null ? [] : [tagOf(text, task)]));
      return {
        path,
        cells: [...kept.map((index) => cells[index] ?? ""), roles.join(";"), tags.slice(0, 50).join(";")],
      };
    }),
    tabular,
  };
}
