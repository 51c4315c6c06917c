import { AccountError } from "../internal/account-error.js";
import { quote } from "../internal/format-path.js";
import { knownIds, unknownReference } from "../model/known-ids.js";
import { referenceIssue } from "../sentences/issues/reference-issues.js";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The error for a person who is not on the map, with the nearest name, or who is there and carries no influence. */
export function notAStakeholder(
  personId: string,
  people: readonly Named[],
  stakeholders: readonly Named[],
): AccountError {
  const onMap = people.some((person) => person.id === personId);
  const known = knownIds({ id: "", name: "", asOf: "", people: stakeholders });
  const issue = onMap
    ? referenceIssue("error", "issues.unknown_person.no_influence", ["personId"], { value: quote(personId) })
    : unknownReference("person", String(personId), ["personId"], known);
  return new AccountError("unknown_person", [issue]);
}
