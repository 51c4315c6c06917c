// Writes docs/reference from the doc comments of what is exported: npm run docs:reference
import { mkdirSync, writeFileSync } from "node:fs";
import { referencePages } from "./reference/reference-pages.js";

const folder = new URL("../docs/reference/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of referencePages()) writeFileSync(new URL(name, folder), text);
