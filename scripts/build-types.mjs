// npm run build:types: the declarations in dist, beside the JavaScript. The compiler writes one for each source; they are bundled
// into one for each entry, since what stays inside the library is no business of who imports it.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { outputOf, sourceOf, subpaths } from "./entries.mjs";

const emitted = "dist/types";

execFileSync(process.execPath, ["node_modules/typescript-7/bin/tsc", "-p", "tsconfig.types.json"], {
  stdio: "inherit",
});
const input = subpaths.map((subpath) => [
  outputOf(subpath),
  `${emitted}/${sourceOf(subpath).replace(/\.ts$/, ".d.ts")}`,
]);
const problems = [];
const bundle = await rollup({
  input: Object.fromEntries(input),
  external: (id) => /^[^./]/.test(id),
  plugins: [dts()],
  onwarn: ({ message }) => void problems.push(message),
});
await bundle.write({
  dir: "dist",
  format: "es",
  entryFileNames: "[name].d.cts",
  chunkFileNames: ({ name }) => `shared/${name.replace(/\.d$/, "")}.d.cts`,
});
rmSync(emitted, { recursive: true });
for (const name of readdirSync("dist", { recursive: true })) {
  if (/\.d\.cts$/.test(name)) tidy(`dist/${name}`);
}
for (const subpath of subpaths) writeForModules(`dist/${outputOf(subpath)}`);
if (problems.length > 0) {
  // Such as a type that a public signature names and no entry exports.
  console.error(problems.join("\n"));
  process.exitCode = 1;
}

/** Takes out bare imports, which would make every consumer load types that the file does not use, and names files as CommonJS. */
function tidy(path) {
  const text = readFileSync(path, "utf8").replace(/^import ['"][^'"]*['"];\n/gm, "");
  writeFileSync(path, text.replace(/(from ['"]\.[^'"]*?)(?:\.d)?\.c?(?:js|ts)(['"])/g, "$1.cjs$2"));
}

/** A module has the same types: a module may import those of CommonJS, never the other way round. */
function writeForModules(path) {
  const name = path.split("/").at(-1);
  const hasDefault = /export \{[^}]*\bas default\b|export default/.test(readFileSync(`${path}.d.cts`, "utf8"));
  const lines = [`export * from "./${name}.cjs";`, ...(hasDefault ? [`export { default } from "./${name}.cjs";`] : [])];
  writeFileSync(`${path}.d.ts`, `${lines.join("\n")}\n`);
}
