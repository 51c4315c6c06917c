import { dataWarning } from "../../sentences/issues/data-warnings.js";
import { personRef } from "../refs.js";
import type { DataWarnings } from "./data-warnings.js";

/** People with the same e-mail address: mostly one person entered twice. Letter case does not matter. The address itself is not repeated: issues are logged. */
export function findSharedEmails({ account, issues }: DataWarnings): void {
  const first = new Map<string, number>();
  for (const [index, person] of account.people.entries()) {
    const address = person.email?.trim().toLowerCase();
    if (address === undefined || address === "") continue;
    const before = first.get(address);
    if (before === undefined) {
      first.set(address, index);
      continue;
    }
    const params = { at: `people[${before}]` };
    const refs = [personRef(account.people[before]!), personRef(person)];
    issues.push(dataWarning("warning", "issues.duplicate_email", ["people", index, "email"], params, refs));
  }
}
