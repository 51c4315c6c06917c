import { compareIds } from "./compare-ids.js";

/** JSON whose keys stand in order at every depth: the same text for the same content, whoever wrote it. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareIds(a, b)));
  });
}
