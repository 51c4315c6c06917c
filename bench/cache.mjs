// Files made by the benchmarks and used again: graphs, bundled kernels. Kept out of the repository.
import { mkdirSync } from "node:fs";

const folder = new URL("../node_modules/.cache/account-graph-bench/", import.meta.url);
mkdirSync(folder, { recursive: true });

export const cached = (name) => new URL(name, folder);
