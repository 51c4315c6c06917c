import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const file = `${root}test/package/what-an-editor-sees.ts`;

/** What an editor offers at the `|` of a text. */
function completions(text: string): string[] {
  const code = text.replace("|", "");
  const host: ts.LanguageServiceHost = {
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) =>
      name === file
        ? ts.ScriptSnapshot.fromString(code)
        : ts.sys.fileExists(name)
          ? ts.ScriptSnapshot.fromString(readFileSync(name, "utf8"))
          : undefined,
    getCurrentDirectory: () => root,
    getCompilationSettings: () => ({
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      strict: true,
      types: [],
    }),
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
  };
  const found = ts.createLanguageService(host).getCompletionsAtPosition(file, text.indexOf("|"), {});
  return (found?.entries ?? []).map(({ name }) => name);
}

describe("an editor", () => {
  it("offers the fields of an account, not the methods of a graph", () => {
    const offered = completions('import { scoreAccount } from "../../src/index.js";\nscoreAccount({ | });');
    expect(offered).toEqual(expect.arrayContaining(["id", "name", "asOf", "people", "relationships"]));
    expect(
      offered.filter((name) => /^(forEach|get|add|drop|has|filter|find|reduce)[A-Z]/.test(name)).length,
    ).toBeLessThan(4);
  });

  it("offers rules by name, and their thresholds", () => {
    const line =
      'import { findGaps } from "../../src/index.js";\nfindGaps({ id: "a", name: "A", asOf: "2026-03-01", people: [] }, ';
    expect(completions(`${line}{ rules: { | } });`)).toEqual(expect.arrayContaining(["preset", "single_owner"]));
    expect(completions(`${line}{ rules: { single_owner: { | } } });`)).toContain("largestShare");
  });

  it("offers the fields of a person to be set", () => {
    const line =
      'import { whatIf } from "../../src/index.js";\nwhatIf({ id: "a", name: "A", asOf: "2026-03-01", people: [] }, ';
    const change = `[{ type: "update_person", personId: "x", set: { | } }]`;
    expect(completions(`${line}${change});`)).toEqual(expect.arrayContaining(["stance", "roles", "reportsTo"]));
  });
});
