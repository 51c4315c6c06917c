import { fileURLToPath } from "node:url";
import ts from "typescript";
import { importOf, sourceOf, subpaths } from "../entries.mjs";
import { describeExport, type ExportText } from "./describe-export.js";
import { measureQuestions } from "./measure-questions.js";

/** What can be imported, and the source of it. */
export const entries: Readonly<Record<string, string>> = Object.fromEntries(
  subpaths.map((subpath) => [importOf(subpath), sourceOf(subpath)]),
);

/** Where the functions of a page are many, they are grouped by what they are about: the folder of their source. */
const concepts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "account-graph/measures": {
    "/measures/centrality/": "Centrality: who is in the middle",
    "/measures/brokerage/": "Brokerage and hierarchy: who holds whom",
    "/measures/paths/": "Paths and cuts: how to get there, and what is in the way",
    "/measures/cohesion/": "Cohesion: what holds together, and what falls apart",
    "/measures/groups/": "Groups: communities, mixing, likeness",
    "/measures/signed/": "Friends and foes",
    "/measures/": "Helpers",
  },
};

const titles = { function: "Functions", value: "Values", type: "Types" } as const;

/** `docs/reference`: one page for each thing that can be imported, by file name, written from the doc comments. */
export function referencePages(): Map<string, string> {
  const source = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
  const program = ts.createProgram(Object.values(entries).map(source), {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: [],
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const pages = new Map<string, string>();
  for (const [name, file] of Object.entries(entries)) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(source(file))!)!;
    const texts = checker.getExportsOfModule(module).map((one) => describeExport(one, checker));
    texts.sort((a, b) => (a.name < b.name ? -1 : 1));
    pages.set(pageName(name), page(name, texts));
  }
  pages.set("README.md", index());
  return pages;
}

function pageName(entry: string): string {
  return `${entry.replaceAll("/", "-")}.md`;
}

function page(name: string, texts: readonly ExportText[]): string {
  const sections = (["function", "value", "type"] as const).flatMap((kind) => {
    const ofKind = texts.filter((one) => one.kind === kind);
    if (ofKind.length === 0) return [];
    const groups = kind === "function" ? concepts[name] : undefined;
    return groups === undefined ? [`## ${titles[kind]}`, ...ofKind.map((one) => one.text)] : byConcept(ofKind, groups);
  });
  return `${[`# ${name}`, "Written from the doc comments of the source: `npm run docs:reference`.", ...sections].join("\n\n")}\n`;
}

/** Functions under the first concept whose folder they are in, after a table of what answers which question. */
function byConcept(texts: readonly ExportText[], groups: Readonly<Record<string, string>>): string[] {
  const left = new Set(texts);
  const sections: string[] = [];
  const rows: string[] = [];
  for (const [folder, title] of Object.entries(groups)) {
    const inside = [...left].filter(({ file }) => file.includes(folder));
    for (const one of inside) left.delete(one);
    if (inside.length === 0) continue;
    sections.push(`## ${title}`, ...inside.map((one) => one.text));
    rows.push(...questionRows(inside, title.split(":")[0]!));
  }
  if (left.size > 0) throw new Error(`no concept for ${[...left].map(({ name }) => name).join(", ")}`);
  const table = ["| question | measure | concept |", "|---|---|---|", ...rows].join("\n");
  return ["## Which measure answers which question", table, "More on them: [measures](../measures.md).", ...sections];
}

function questionRows(measures: readonly ExportText[], concept: string): string[] {
  const names = new Set(measures.map(({ name }) => name));
  for (const name of names) if (!Object.hasOwn(measureQuestions, name)) throw new Error(`no question for ${name}`);
  // In the order of the map: the commonest question first.
  return Object.entries(measureQuestions).flatMap(([name, question]) =>
    names.has(name) ? [`| ${question} | [\`${name}\`](#${name.toLowerCase()}) | ${concept} |`] : [],
  );
}

function index(): string {
  const rows = Object.keys(entries).map((entry) => `* [\`${entry}\`](${pageName(entry)})`);
  return `${["# Reference", "Everything that can be imported, with its types.", rows.join("\n")].join("\n\n")}\n`;
}
