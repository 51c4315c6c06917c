import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { filesBelow, projectFolder } from "./fences.js";

const entries = filesBelow("src", "/index.ts").map((file) => join(projectFolder, file));
const program = ts.createProgram(entries, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
});
const checker = program.getTypeChecker();

/** A public name with its declaration. */
interface PublicName {
  readonly name: string;
  readonly symbol: ts.Symbol;
}

function publicNames(): PublicName[] {
  const found = new Map<ts.Symbol, string>();
  for (const entry of entries) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(entry)!);
    if (module === undefined) continue;
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = (exported.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(exported) : exported;
      if (!found.has(symbol)) found.set(symbol, exported.name);
    }
  }
  return [...found].map(([symbol, name]) => ({ name, symbol })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

const names = publicNames();
const functions = names.filter(({ symbol }) => (symbol.flags & ts.SymbolFlags.Function) !== 0);
const options = names.filter(
  ({ name, symbol }) =>
    /Options$/.test(name) && (symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) !== 0,
);

const plainText = (symbol: ts.Symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();

/** What the doc comment of a function lacks. */
function lacks({ symbol }: PublicName): string[] {
  const missing: string[] = [];
  if (plainText(symbol) === "") missing.push("a description");
  const tags = symbol.getJsDocTags(checker);
  const described = new Map<string, string>();
  for (const tag of tags) {
    if (tag.name !== "param") continue;
    const parameter = tag.text?.find((part) => part.kind === "parameterName")?.text ?? "";
    described.set(parameter, ts.displayPartsToString(tag.text).slice(parameter.length).trim());
  }
  const declaration = symbol.declarations!.find(ts.isFunctionDeclaration)!;
  for (const parameter of declaration.parameters) {
    const name = parameter.name.getText();
    if ((described.get(name) ?? "") === "") missing.push(`@param ${name}`);
    described.delete(name);
  }
  for (const name of described.keys()) missing.push(`no parameter is called ${name}`);
  for (const tag of ["returns", "example"]) {
    if (!tags.some((one) => one.name === tag && ts.displayPartsToString(one.text).trim() !== ""))
      missing.push(`@${tag}`);
  }
  return missing;
}

/** The properties of a type that no doc comment describes. */
function undescribed(symbol: ts.Symbol): string[] {
  const found: string[] = [];
  for (const property of checker.getDeclaredTypeOfSymbol(symbol).getProperties()) {
    if (plainText(property) === "") found.push(property.name);
  }
  return found;
}

describe("the public names", () => {
  it("are there", () => {
    expect(functions.length).toBeGreaterThan(50);
    expect(options.length).toBeGreaterThan(20);
  });

  it.each(functions)("$name() has a description, every parameter, what it returns, and an example", (one) => {
    expect(lacks(one)).toEqual([]);
  });

  it.each(options)("$name describes every property", ({ symbol }) => {
    expect(undescribed(symbol)).toEqual([]);
  });

  it("each have a doc comment, or one beside them that speaks for them", () => {
    const silent = names.filter(({ symbol }) => {
      const isType = (symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class)) !== 0;
      return isType && plainText(symbol) === "";
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
