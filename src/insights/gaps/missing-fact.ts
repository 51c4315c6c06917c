import type { Ref } from "../../internal/issue.js";
import { type MissingFactKey, sayMissing } from "../../sentences/gaps/missing-facts.js";
import type { MissingFact } from "./finding.js";

/** A fact that a rule would have to know, of these people or of anyone. */
export function missingFact(key: MissingFactKey, refs: readonly Ref[] = []): MissingFact {
  return { key, what: sayMissing(`gaps.missing.${key}`, {}), refs: [...refs] };
}
