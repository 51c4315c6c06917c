import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const isBuilt = existsSync(join(root, "dist/index.d.cts"));

const program = `
const account = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  people: [
    { id: "dana", name: "Dana Cole", roles: ["economic_buyer"] },
    { id: "sam", name: "Sam Field", side: "us" },
  ],
  relationships: [{ from: "sam", to: "dana", kind: "communicates" }],
}`;

const checks = `
const score: AccountScore = scoreAccount(account);
const share: number = score.stakeholders[0]!.influence;
const graph: AccountGraph = createAccountGraph(account);
const back: Account = toAccount(graph);
const made: Account = generateAccount({ people: 5 });
const points: string[] = articulationPoints(contactGraph(account));
const imported: ImportResult = importCsv({ people: "Name\\nDana" }, { asOf: "2026-03-01" });
const exported: ImportResult = importSalesforce({ "Contact.csv": "Id,Account Name,Name\\n1,Acme,Dana" }, { asOf: "2026-03-01" });
const noted: Account = importText(renderText(back)).accounts[0]!;
const options: RenderInfluenceMapOptions = { theme: "dark" };
const texts: string[] = [renderInfluenceMap(account, score, options), renderOrgChart(account), renderBrief(score), renderGaps(score), displayScore(account, score).svg];
const places: number = createMapGraph(account, score).order;
console.log(share, back.id, made.people.length, points.length, imported.accounts.length, exported.accounts.length, noted.id, places);
for (const text of texts) console.log(text.slice(0, 4));
`;

const imports = `
import { type Account, type AccountGraph, type AccountInput, type AccountScore, contactGraph, createAccountGraph, scoreAccount, toAccount } from "account-graph";
import { articulationPoints } from "account-graph/measures";
import { generateAccount } from "account-graph/testing";
import { importCsv, type ImportResult } from "account-graph/import/csv";
import { importSalesforce } from "account-graph/import/salesforce";
import { importText } from "account-graph/import/text";
import { renderBrief, renderGaps } from "account-graph/render/markdown";
import { createMapGraph, displayScore, renderInfluenceMap, type RenderInfluenceMapOptions, renderOrgChart } from "account-graph/render/svg";
import { renderText } from "account-graph/render/text";
`;

describe.skipIf(!isBuilt)("the packed tarball in an empty folder", () => {
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "account-graph-consumer-"));
    execFileSync("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], { cwd: root });
    const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
    const installed = join(folder, "node_modules/account-graph");
    mkdirSync(installed, { recursive: true });
    execFileSync("tar", ["-xzf", join(folder, tarball), "-C", installed, "--strip-components=1"]);
    for (const name of readdirSync(join(root, "node_modules"))) {
      if (name.startsWith(".") || name === "@types") continue;
      symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
    }
    const typed = `${imports}${program} satisfies AccountInput;${checks}`;
    writeFileSync(join(folder, "consumer.mts"), typed);
    writeFileSync(join(folder, "consumer.cts"), typed);
    const schemaUser =
      'import { accountSchema } from "account-graph/schema";\nexport const fits: boolean = accountSchema.safeParse({}).success;\n';
    writeFileSync(join(folder, "schema.mts"), schemaUser);
    writeFileSync(join(folder, "schema.cts"), schemaUser);
    const required = `
const { contactGraph, createAccountGraph, scoreAccount, toAccount } = require("account-graph");
const { articulationPoints } = require("account-graph/measures");
const { generateAccount } = require("account-graph/testing");
const { importCsv } = require("account-graph/import/csv");
const { importSalesforce } = require("account-graph/import/salesforce");
const { importText } = require("account-graph/import/text");
const { renderBrief, renderGaps } = require("account-graph/render/markdown");
const { createMapGraph, displayScore, renderInfluenceMap, renderOrgChart } = require("account-graph/render/svg");
const { renderText } = require("account-graph/render/text");`;
    const untyped = checks
      .replace(
        /: (AccountScore|AccountGraph|Account|ImportResult|RenderInfluenceMapOptions|number|string\[\])(?= =)/g,
        "",
      )
      .replaceAll("]!", "]");
    writeFileSync(
      join(folder, "consumer.mjs"),
      `${imports.replace(/(, )?type \w+(?=[ ,])(, )?/g, (_, before, after) => (before && after ? ", " : ""))}${program};${untyped}`,
    );
    writeFileSync(join(folder, "consumer.cjs"), `${required}${program};${untyped}`);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("is not large, and holds what README and docs link to", () => {
    const installed = join(folder, "node_modules/account-graph");
    expect(statSync(join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz"))!)).size).toBeLessThan(
      2_550_000,
    );
    const broken: string[] = [];
    for (const page of readdirSync(installed, { recursive: true, encoding: "utf8" })) {
      if (!page.endsWith(".md") || page.startsWith("dist")) continue;
      for (const [, link] of readFileSync(join(installed, page), "utf8").matchAll(/\]\(([^)#\s]+)/g)) {
        if (!/^[a-z]+:/.test(link!) && !existsSync(join(installed, dirname(page), link!)))
          broken.push(`${page}: ${link}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it("has the licenses of what is inside its files", () => {
    const read = (file: string) => readFileSync(join(folder, "node_modules/account-graph/dist", file), "utf8");
    expect(read("LICENSES.md")).toMatch(/## d3-dsv .*ISC[\s\S]*## d3-hierarchy .*ISC/);
    expect(read("browser/LICENSES.md")).toMatch(/## graphology .*MIT/);
  });

  it("works on a page without a bundler, as a classic script and as a module", async () => {
    const pages = join(folder, "node_modules/account-graph/dist/browser");
    const page = createContext({});
    const script = readFileSync(join(pages, "account-graph.iife.js"), "utf8");
    expect(Buffer.byteLength(script)).toBe(script.length); // ASCII alone: a page may not name its charset
    runInContext(script, page);
    expect(runInContext("typeof accountGraph.renderInfluenceMap + typeof accountGraph.scoreAccount", page)).toBe(
      "functionfunction",
    );
    const program = `import { parseAccount, renderOrgChart } from "account-graph/browser/account-graph.min.js";
      console.log(renderOrgChart(parseAccount({ id: "a", name: "A", asOf: "2026-03-01", people: [] })).slice(0, 4));`;
    writeFileSync(join(folder, "page.mjs"), program);
    expect(execFileSync(process.execPath, ["page.mjs"], { cwd: folder, encoding: "utf8" })).toBe("<svg\n");
  });

  it("runs as an ES module and as CommonJS, with the same result", () => {
    const run = (file: string) => execFileSync(process.execPath, [file], { cwd: folder, encoding: "utf8" });
    const printed = "0.5 acme 5 0 1 1 acme 1\n<svg\n<svg\n# Ac\n# Ac\n<svg\n";
    expect(run("consumer.mjs")).toBe(printed);
    expect(run("consumer.cjs")).toBe(printed);
  });

  const compile = (files: string[], options: Record<string, unknown>): string => {
    const compilerOptions = {
      target: "es2022",
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
      ...options,
    };
    writeFileSync(join(folder, "console.d.ts"), "declare const console: { log(...values: unknown[]): void };\n");
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    try {
      return execFileSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };

  it("type-checks under nodenext with skipLibCheck off, without DOM or Node types", () => {
    const options = { module: "nodenext", moduleResolution: "nodenext", lib: ["es2022"] };
    expect(compile(["consumer.mts", "consumer.cts", "console.d.ts"], options)).toBe("");
  });

  it("type-checks under bundler with skipLibCheck off, without DOM or Node types", () => {
    const options = { module: "esnext", moduleResolution: "bundler", lib: ["es2022"] };
    expect(compile(["consumer.mts", "console.d.ts"], options)).toBe("");
  });

  it("type-checks the schema, whose types need the global URL", () => {
    const options = { module: "nodenext", moduleResolution: "nodenext", lib: ["es2022", "dom"] };
    expect(compile(["schema.mts", "schema.cts"], options)).toBe("");
  });
});
