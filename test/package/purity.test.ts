import ts from "typescript";
import { describe, expect, it } from "vitest";
import { filesBelow, textOf } from "./fences.js";

/**
 * Files that may hold what others may not: the cached WebAssembly instance, the worker pool, the reading of a command line, and a turn
 * of the event loop between two accounts of a queue.
 */
const exceptions: Record<string, readonly string[]> = {
  "src/kernels/wasm/": ["module-level let"],
  "src/internal/portable-math.ts": ["mathematics that engines round their own way"],
  "src/bullmq/": ["setTimeout"],
  "src/cli/": ["node import"],
  "src/portfolio/": ["node import", "process", "module-level let", "mutable collection"],
};

/** Types whose objects can be written to; fine at module level only where they are declared readonly. */
const collections = new Set(["Map", "Set", "WeakMap", "WeakSet", "Array"]);

/** Functions whose last digits the language leaves to the engine: `internal/portable-math` has them for all. */
const unportable = /^(pow|a?(sin|cos|tan)h?|atan2|exp|expm1|log|log1p|log2|log10|hypot|cbrt)$/;

/** Everything impure in a source text: what it is, and the line. */
function impurities(text: string): string[] {
  const source = ts.createSourceFile("file.ts", text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const note = (what: string, node: ts.Node) => {
    found.push(`${what} (line ${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1})`);
  };
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      if (statement.moduleSpecifier.text.startsWith("node:")) note("node import", statement);
    }
    if (!ts.isVariableStatement(statement)) continue;
    if ((statement.declarationList.flags & ts.NodeFlags.Const) === 0) {
      note("module-level let", statement);
      continue;
    }
    for (const declaration of statement.declarationList.declarations) {
      if (isMutable(declaration)) note("mutable collection", declaration);
    }
  }
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const [object, property] = [node.expression.text, node.name.text];
      if (object === "Date" && property === "now") note("Date.now", node);
      if (object === "Math" && property === "random") note("Math.random", node);
      if (object === "Math" && unportable.test(property)) note("mathematics that engines round their own way", node);
      if (object === "console") note("console", node);
      if (object === "process") note("process", node);
      if (object === "performance" && property === "now") note("performance.now", node);
      if (object === "crypto") note("crypto", node);
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken) {
      const isConstant = ts.isNumericLiteral(node.left) && ts.isNumericLiteral(node.right);
      if (!isConstant) note("mathematics that engines round their own way", node);
    }
    if (ts.isNewExpression(node) && node.expression.getText(source) === "Date" && (node.arguments?.length ?? 0) === 0) {
      note("new Date()", node);
    }
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText(source);
      if (called === "Date") note("Date()", node);
      if (called === "require") note("require", node);
      if (/^(setTimeout|setInterval|queueMicrotask|fetch)$/.test(called)) note(called, node);
      if (/\.(toLocale\w*|localeCompare)$/.test(called)) note("locale", node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A collection at module level that could be written to: no readonly type stands beside it. */
function isMutable({ type, initializer }: ts.VariableDeclaration): boolean {
  if (initializer === undefined) return true;
  const declared = type?.getText() ?? "";
  const isReadonly = /^(readonly |Readonly|ReadonlyMap|ReadonlySet|ReadonlyArray)/.test(declared);
  if (isReadonly) return false;
  if (ts.isNewExpression(initializer) && ts.isIdentifier(initializer.expression)) {
    return collections.has(initializer.expression.text) || /Array$/.test(initializer.expression.text);
  }
  return ts.isArrayLiteralExpression(initializer) && initializer.elements.length === 0;
}

const files = filesBelow("src", ".ts").filter((file) => !file.endsWith(".d.ts"));

describe("the sources", () => {
  it("read no clock, draw no chance, print nothing, import nothing of Node and keep no state", () => {
    const found: string[] = [];
    for (const file of files) {
      const allowed = Object.entries(exceptions).find(([folder]) => file.startsWith(folder))?.[1] ?? [];
      for (const one of impurities(textOf(file))) {
        if (!allowed.some((kind) => one.startsWith(kind))) found.push(`${file}: ${one}`);
      }
    }
    expect(found).toEqual([]);
  });

  it("believe a type against all evidence in at most eight places", () => {
    expect(files.filter((file) => textOf(file).includes("as unknown as")).length).toBeLessThanOrEqual(8);
  });
});

describe("the check of purity itself", () => {
  it.each([
    ["const now = () => Date.now();", "Date.now (line 1)"],
    ["const f = () => new Date();", "new Date() (line 1)"],
    ["const f = () => Date();", "Date() (line 1)"],
    ["const f = () => Math.random();", "Math.random (line 1)"],
    ["function f() {\n  console.warn(1);\n}", "console (line 2)"],
    ["const f = () => process.env.HOME;", "process (line 1)"],
    ['import { readFileSync } from "node:fs";', "node import (line 1)"],
    ["let state = 1;", "module-level let (line 1)"],
    ["let state: Map<string, number>;", "module-level let (line 1)"],
    ["export let state = 1;", "module-level let (line 1)"],
    ["const cache = new Map<string, number>();", "mutable collection (line 1)"],
    ["const cache: Map<string, number> = new Map();", "mutable collection (line 1)"],
    ["const scratch = new Float64Array(8);", "mutable collection (line 1)"],
    ["const list: string[] = [];", "mutable collection (line 1)"],
    ['const f = (a: string) => a.localeCompare("b");', "locale (line 1)"],
  ])("sees %s", (text, what) => {
    expect(impurities(text)).toEqual([what]);
  });

  it("lets pass what is pure", () => {
    const text = [
      'import { a } from "./a.js";',
      "const words: ReadonlySet<string> = /* @__PURE__ */ new Set(['a']);",
      "const table: readonly string[] = ['a'];",
      "const moment = (text: string) => Date.parse(text);",
      "const day = (text: string) => new Date(text);",
      "function f() {\n  let local = 1;\n  const seen = new Map();\n  return [local, seen, a];\n}",
    ];
    expect(impurities(text.join("\n"))).toEqual([]);
  });
});
