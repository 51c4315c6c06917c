// Writes `exports` of package.json from the list of entries: npm run exports
import { readFileSync, writeFileSync } from "node:fs";
import { exportsOfPackage } from "./entries.mjs";

const file = new URL("../package.json", import.meta.url);
const manifest = JSON.parse(readFileSync(file, "utf8"));
writeFileSync(file, `${JSON.stringify({ ...manifest, exports: exportsOfPackage() }, null, 2)}\n`);
