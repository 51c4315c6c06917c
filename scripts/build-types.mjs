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
const bundle = await rollup({
  input: Object.fromEntries(input),
  external: (id) => /^[^./]/.test(id),
  plugins: [dts()],
  // Such as a type that a public signature names and no entry exports.
  onwarn: (warning) => {
    throw new Error(warning.message);
  },
});
await bundle.write({
  dir: "dist",
  format: "es",
  entryFileNames: "[name].d.ts",
  chunkFileNames: ({ name }) => `shared/${name.replace(/\.d$/, "")}.d.ts`,
});
rmSync(emitted, { recursive: true });
for (const name of readdirSync("dist", { recursive: true })) {
  if (/\.d\.ts$/.test(name)) writeForBoth(`dist/${name}`);
}

/** Takes out bare imports, which would make every consumer load types that the file does not use, and writes the CommonJS twin. */
function writeForBoth(path) {
  const text = readFileSync(path, "utf8").replace(/^import ['"][^'"]*['"];\n/gm, "");
  writeFileSync(path, text);
  writeFileSync(path.replace(/ts$/, "cts"), text.replace(/(from ['"]\.[^'"]*)\.js(['"])/g, "$1.cjs$2"));
}
