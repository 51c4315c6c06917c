import { Console } from "node:console";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** The folder of the project, with a slash at the end. */
export const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

/** A piece of example code, and where it stands. */
export interface Fence {
  /** File and line, from the folder of the project. */
  readonly where: string;
  readonly code: string;
}

/** All files below a folder of the project with a given ending, in order. */
export function filesBelow(folder: string, ending: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(join(projectFolder, folder), { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && path.endsWith(ending)) found.push(relative(projectFolder, path));
  }
  return found.sort();
}

/** The text of a file of the project. */
export function textOf(file: string): string {
  return readFileSync(join(projectFolder, file), "utf8");
}

/** Code between ```` ```ts ```` and ```` ``` ````, in markdown or in doc comments; `no-run` is left out. */
export function fencesOf(file: string): Fence[] {
  const inComments = file.endsWith(".ts");
  const fences: Fence[] = [];
  let open: { line: number; code: string[] } | null = null;
  for (const [index, raw] of textOf(file).split("\n").entries()) {
    const line = inComments ? raw.replace(/^\s*\* ?/, "") : raw;
    if (open === null) {
      if (/^\s*```(?:ts|typescript)\s*$/.test(line) && (!inComments || /^\s*\*/.test(raw)))
        open = { line: index + 1, code: [] };
    } else if (/^\s*```\s*$/.test(line)) {
      fences.push({ where: `${file}:${open.line}`, code: open.code.join("\n") });
      open = null;
    } else open.code.push(line);
  }
  return fences;
}

/**
 * What a piece of code says it prints: the text after `// prints: `, with the comment lines that follow directly. Empty where it
 * says nothing of the kind.
 */
export function promisedOutput(code: string): string[] {
  const lines: string[] = [];
  let isPromise = false;
  for (const line of code.split("\n")) {
    const first = /(?:^|\s)\/\/ prints: ?(.*)$/.exec(line);
    const more = /^\s*\/\/ ?(.*)$/.exec(line);
    if (first !== null) lines.push(first[1]!);
    else if (isPromise && more !== null) lines.push(more[1]!);
    isPromise = first !== null || (isPromise && more !== null);
  }
  return lines;
}

/** Printed lines as one text in which white space does not count: an example may write on one line what Node breaks into several. */
export function inOneLine(lines: readonly string[]): string {
  return lines.join(" ").replace(/\s+/g, " ").trim();
}

/** Runs a piece of code as it would run in Node, `account-graph` being the sources, and returns the lines it prints. */
export async function runFence(code: string): Promise<string[]> {
  const modules = new Map<string, unknown>();
  for (const [, specifier] of code.matchAll(/(?:from|import)\s+"([^"]+)"/g)) {
    modules.set(specifier!, await import(specifier!));
  }
  const script = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: false },
  }).outputText;
  let printed = "";
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      printed += chunk;
      done();
    },
  });
  const AsyncFunction = (async () => {}).constructor as new (
    ...parts: string[]
  ) => (...values: unknown[]) => Promise<void>;
  const load = (specifier: string) => modules.get(specifier);
  await new AsyncFunction("require", "exports", "console", script)(load, {}, new Console({ stdout, colorMode: false }));
  return printed === "" ? [] : printed.replace(/\n$/, "").split("\n");
}
