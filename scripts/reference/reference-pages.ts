import { fileURLToPath } from "node:url";
import ts from "typescript";
import { importOf, sourceOf, subpaths } from "../entries.mjs";
import { describeExport, type ExportText } from "./describe-export.js";

/** What can be imported, and the source of it. */
export const entries: Readonly<Record<string, string>> = Object.fromEntries(
  subpaths.map((subpath) => [importOf(subpath), sourceOf(subpath)]),
);

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
    return ofKind.length === 0 ? [] : [`## ${titles[kind]}`, ...ofKind.map((one) => one.text)];
  });
  return `${[`# ${name}`, "Written from the doc comments of the source: `npm run docs:reference`.", ...sections].join("\n\n")}\n`;
}

function index(): string {
  const rows = Object.keys(entries).map((entry) => `* [\`${entry}\`](${pageName(entry)})`);
  return `${["# Reference", "Everything that can be imported, with its types.", rows.join("\n")].join("\n\n")}\n`;
}
