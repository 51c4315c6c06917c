import ts from "typescript";

/** What is printed of one exported name. */
export interface ExportText {
  readonly name: string;
  readonly kind: "function" | "type" | "value";
  readonly text: string;
  /** The file that declares it. */
  readonly file: string;
}

/** Longer types of values are cut: those of schemas fill pages. */
const longestType = 120;

const printer = ts.createPrinter({ removeComments: true });

/** Describes an exported name: its comment, how it is declared, parameters, errors, sources, example. */
export function describeExport(exported: ts.Symbol, checker: ts.TypeChecker): ExportText {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const declarations = symbol.declarations ?? [];
  const kind = kindOf(declarations);
  const tags = symbol.getJsDocTags(checker);
  const all = (name: string) => tags.filter((tag) => tag.name === name).map((tag) => ts.displayPartsToString(tag.text));
  const blocks = [
    `### ${exported.name}`,
    plainText(ts.displayPartsToString(symbol.getDocumentationComment(checker))),
    fence(
      kind === "type" ? declarations.map(declarationText).join("\n") : signaturesOf(exported.name, symbol, checker),
    ),
    parameterList(all("param")),
    ...all("returns").map((text) => `**Returns** ${plainText(text)}`),
    ...all("throws").map((text) => `**Throws** ${plainText(text)}`),
    ...all("see").map((text) => `**See** ${plainText(text)}`),
    ...(kind === "type"
      ? []
      : all("example").map((text) => text.trim().replace(/^```(?:ts|typescript)\b/, "```ts no-run"))),
  ];
  const file = declarations[0]?.getSourceFile().fileName ?? "";
  return { name: exported.name, kind, file, text: blocks.filter((block) => block !== "").join("\n\n") };
}

function kindOf(declarations: readonly ts.Declaration[]): ExportText["kind"] {
  if (declarations.some(ts.isFunctionDeclaration)) return "function";
  return declarations.every((one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one))
    ? "type"
    : "value";
}

/** An interface or type as it stands in the source, comments of its members kept. */
function declarationText(declaration: ts.Declaration): string {
  return declaration.getText().replace(/^export /, "");
}

function signaturesOf(name: string, symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const functions = (symbol.declarations ?? []).filter(ts.isFunctionDeclaration);
  const shown = functions.length > 1 ? functions.filter((one) => one.body === undefined) : functions;
  if (shown.length > 0) {
    return shown
      .map((one) => printer.printNode(ts.EmitHint.Unspecified, withoutBody(one), one.getSourceFile()))
      .join("\n");
  }
  const [declaration] = symbol.declarations ?? [];
  if (declaration !== undefined && ts.isClassDeclaration(declaration)) return `class ${name} extends Error`;
  const type = checker.typeToString(checker.getTypeOfSymbol(symbol));
  return `const ${name}: ${type.length > longestType ? type.replace(/<.*/s, "<...>") : type}`;
}

function withoutBody(one: ts.FunctionDeclaration): ts.FunctionDeclaration {
  const { factory } = ts;
  return factory.createFunctionDeclaration(
    undefined,
    undefined,
    one.name,
    one.typeParameters,
    one.parameters,
    one.type,
    undefined,
  );
}

function parameterList(params: readonly string[]): string {
  return params
    .map((text) => {
      const [name, ...rest] = text.split(/\s+/);
      return `* \`${name}\`: ${plainText(rest.join(" ")).replace(/^- /, "")}`;
    })
    .join("\n");
}

/** Links of doc comments as links or code. */
function plainText(text: string): string {
  return text
    .replace(/\{@link (https?:[^ }|]+)[^}]*\}/g, "<$1>")
    .replace(/\{@link (\w+)[^}]*\}/g, "`$1`")
    .trim();
}

function fence(code: string): string {
  return ["```ts no-run", code, "```"].join("\n");
}
