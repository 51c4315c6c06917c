// The scripts and styles of the report page as one module of texts, with the hashes by which its content security policy knows them.
// A plugin for both builds and for the tests: src/render/html/page-code.js exists in no folder, it is made when it is asked for.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { packagesIn } from "./notices.mjs";

const page = (name) => fileURLToPath(new URL(`../src/render/html/page/${name}`, import.meta.url));

/** Loads the module `page-code.js` of the report; `folders` takes those of the packages inside it. */
export function pageCodePlugin(folders = new Set()) {
  let made;
  return {
    name: "page-code",
    resolveId: { filter: { id: /(^|\/)page-code\.js$/ }, handler: () => "\0page-code" },
    load: {
      filter: { id: /^\0page-code$/ },
      handler() {
        made ??= makePageCode(folders);
        return made;
      },
    },
  };
}

async function makePageCode(folders) {
  const [pageScript, engineScript, styleModule] = await Promise.all([
    bundle("main.ts", "iife", folders),
    bundle("engine-host.ts", "iife", folders),
    bundle("style.ts", "esm", folders),
  ]);
  const { style } = await import(`data:text/javascript,${encodeURIComponent(styleModule)}`);
  const pageStyle = squeeze(style);
  const hashes = { script: hash(pageScript), engine: hash(engineScript), style: hash(pageStyle) };
  const exported = Object.entries({ pageScript, engineScript, pageStyle, hashes });
  return exported.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join("\n");
}

/** One file without imports. It stands inside a page, where some letters would end it. */
async function bundle(name, format, folders) {
  const made = await rolldown({
    input: page(name),
    platform: "browser",
    transform: { target: "es2022" },
    plugins: [cssPlugin],
  });
  const { output } = await made.generate({ format, minify: true });
  await made.close();
  const packages = packagesIn(output[0].moduleIds);
  for (const folder of packages) folders.add(folder);
  const code = (creditTo(packages) + output[0].code.trim()).replaceAll("</script", "<\\/script");
  if (/<!--|<script/i.test(code)) throw new Error(`${name} holds letters that a page would read as markup`);
  return code;
}

const cssPlugin = {
  name: "css",
  load: {
    filter: { id: /\.css$/ },
    handler: (id) => ({ code: `export default ${JSON.stringify(readFileSync(id, "utf8"))}`, moduleType: "js" }),
  },
};

/** What the licenses of the packages inside ask for: a page may be mailed alone. */
function creditTo(folders) {
  const lines = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const text = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const [owner = ""] =
      /^Copyright.*$/m.exec(text === undefined ? "" : readFileSync(join(folder, text), "utf8")) ?? [];
    return `${name} ${version}, ${license}. ${owner}`.trim();
  });
  return lines.length === 0 ? "" : `/*! ${lines.join("\n")} */\n`;
}

function squeeze(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replaceAll(": ", ":")
    .trim();
}

function hash(text) {
  return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}
