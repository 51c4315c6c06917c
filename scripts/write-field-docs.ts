// Writes docs/fields.md by trying every field of an account: npm run docs:fields
import { writeFileSync } from "node:fs";
import { documentFields } from "./fields/document-fields.js";

writeFileSync(new URL("../docs/fields.md", import.meta.url), documentFields());
