// Writes docs/gaps.md from the catalogue of rules: npm run docs:gaps
import { writeFileSync } from "node:fs";
import { documentGaps } from "./document-gaps.js";

writeFileSync(new URL("../docs/gaps.md", import.meta.url), documentGaps());
