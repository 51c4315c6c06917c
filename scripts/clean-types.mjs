// The type bundler leaves bare imports behind, such as `import 'zod/mini';`, in files that use none of its types. They would
// make every consumer load those types: take them out.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const bareImport = /^import ['"][^'"./][^'"]*['"];\n/gm;

for (const name of readdirSync("dist", { recursive: true })) {
  if (!/\.d\.c?ts$/.test(String(name))) continue;
  const path = `dist/${name}`;
  const text = readFileSync(path, "utf8");
  const cleaned = text.replace(bareImport, "");
  if (cleaned !== text) writeFileSync(path, cleaned);
}
