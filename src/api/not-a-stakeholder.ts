import { AccountError } from "../internal/account-error.js";
import { knownIds, unknownReference } from "../model/known-ids.js";

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
  const message = onMap
    ? `"${personId}" is no stakeholder: only customers and externals who have not left carry influence`
    : unknownReference("person", String(personId), known, []);
  return new AccountError("unknown_person", [
    { severity: "error", code: "unknown_person", path: ["personId"], message },
  ]);
}
