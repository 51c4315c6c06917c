// Writes src/schema/descriptions.generated.ts from the doc comments of the model: npm run docs:schema
import { writeFileSync } from "node:fs";
import { schemaDescriptions } from "./schema/schema-descriptions.js";

writeFileSync(new URL("../src/schema/descriptions.generated.ts", import.meta.url), schemaDescriptions());
