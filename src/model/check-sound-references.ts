import type { Issue } from "../internal/issue.js";
import { checkReferences } from "./check-references.js";
import { knownIds, type ListsOfAccount } from "./known-ids.js";

/**
 * Checks the references of an account that its schema refused, so that all problems come at once: the entries that are sound
 * by themselves are checked, those that the schema complained about are passed over, but what they are called is known.
 */
export function checkSoundReferences(unchecked: unknown, complaints: readonly Issue[]): Issue[] {
  if (typeof unchecked !== "object" || unchecked === null) return [];
  const fields = unchecked as Record<string, unknown>;
  const named: Record<string, unknown> = {};
  const sound: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields)) {
    if (!Array.isArray(value)) continue;
    named[field] = value.filter((entry) => typeof entry === "object" && entry !== null && typeof entry.id === "string");
    sound[field] = [...value];
  }
  for (const { path } of complaints) {
    const [field, index] = path;
    const list = sound[String(field)];
    if (typeof index !== "number") delete sound[String(field)];
    else if (Array.isArray(list)) delete list[index];
  }
  const known = knownIds({ people: [], ...named } as ListsOfAccount);
  return checkReferences({ people: [], ...sound } as ListsOfAccount, known);
}
