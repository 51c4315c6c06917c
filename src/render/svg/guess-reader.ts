import type { Account } from "../../model/account.js";
import type { Provenance } from "../../model/fields.js";

/** Below this confidence a fact is drawn as a guess. */
const leastConfidence = 0.5;

/** A function that says whether a fact is a guess: stated with a confidence below .5, or from a source of inferred facts. */
export function guessReader(account: Account): (fact: Provenance | null | undefined) => boolean {
  const inferred = new Set<string>();
  for (const { id, kind } of account.sources ?? []) if (kind === "inferred") inferred.add(id);
  return (fact) => (fact?.confidence ?? 1) < leastConfidence || (fact?.sourceId != null && inferred.has(fact.sourceId));
}
