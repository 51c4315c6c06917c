// Every file that package.json promises has to exist.
import { existsSync, readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const promised = [manifest.main, manifest.module, manifest.types, manifest.unpkg];
for (const target of Object.values(manifest.exports)) {
  if (typeof target === "string") promised.push(target);
  else for (const condition of Object.values(target)) promised.push(...Object.values(condition));
}
const missing = [...new Set(promised)].filter((path) => !existsSync(path));
if (missing.length > 0) {
  console.error(`the build did not produce: ${missing.join(", ")}`);
  process.exit(1);
}
