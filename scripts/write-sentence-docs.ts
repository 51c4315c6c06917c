// Writes docs/sentences.md from the tables of sentences: npm run docs:sentences
import { writeFileSync } from "node:fs";
import { documentSentences } from "./sentences/document-sentences.js";

writeFileSync(new URL("../docs/sentences.md", import.meta.url), documentSentences());
