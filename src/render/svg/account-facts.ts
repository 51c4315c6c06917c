import { toMoment } from "../../internal/days.js";
import type { Account, AccountInput } from "../../model/account.js";
import type { Provenance } from "../../model/fields.js";
import type { PersonInput } from "../../model/person.js";
import { statusAt } from "../../model/status-at.js";

/** Below this confidence a fact is drawn as a guess. */
const leastConfidence = 0.5;

/** A function that says whether a fact is a guess: stated with a confidence below .5, or from a source of inferred facts. */
export function guessTest(account: Account): (fact: Provenance | null | undefined) => boolean {
  const inferred = new Set<string>();
  for (const { id, kind } of account.sources ?? []) if (kind === "inferred") inferred.add(id);
  return (fact) => (fact?.confidence ?? 1) < leastConfidence || (fact?.sourceId != null && inferred.has(fact.sourceId));
}

/** Whether a person of an account has left by a date. */
export function hasLeft(person: PersonInput, asOf: string, account: AccountInput): boolean {
  return statusAt(person, toMoment(asOf), toMoment(account.asOf)).status === "left";
}
