import { AccountError } from "../internal/account-error.js";
import * as s from "../internal/schema.js";
import { allLimits, cap, type SomeLimits, validate } from "../internal/validate.js";
import { changeIssue } from "../sentences/issues/change-issues.js";
import type { Account } from "./account.js";
import type { Change } from "./change.js";
import { addPerson, logInteraction } from "./changes/add-person.js";
import { type ChangePath, type Changing, startChanging } from "./changes/changing.js";
import { removePerson } from "./changes/remove-person.js";
import { removeRelationship } from "./changes/remove-relationship.js";
import { setRelationship } from "./changes/set-relationship.js";
import { updatePerson } from "./changes/update-person.js";
import { checkOwnWords } from "./plain/check-own-words.js";
import { changeSchema } from "./schemas/change-schema.js";

const listSchema = /* @__PURE__ */ (() => s.array(s.unknown()))();

/**
 * The account after a list of changes, applied in order; the account passed in stays as it is. What no change touches is
 * shared with it, so neither of the two may be written into.
 *
 * Either all changes apply or none: every problem is collected, and later changes are still checked as if the earlier ones
 * had succeeded. The result is what `parseAccount` would make of it.
 *
 * Time grows with the number of changes times the size of the account.
 *
 * @param account - A checked account.
 * @param changes - What to do, from anywhere: it is checked.
 * @param root - The path of the changes themselves.
 * @param limits - How large the changes and the result may be.
 * @returns A new account.
 * @throws AccountError `invalid_changes` with every problem and its path, such as `changes[2].set.stanec`.
 */
export function applyToAccount(
  account: Account,
  changes: readonly Change[],
  root: ChangePath = ["changes"],
  limits: SomeLimits = {},
): Account {
  const list = validate(listSchema, changes, "invalid_changes", root, limits);
  const changing = startChanging(account);
  for (const [index, change] of list.entries()) {
    const path = [...root, index];
    const { vocabulary } = changing.account;
    const { checked, restore } = checkOwnWords(changeSchema, change, vocabulary, path, limits, partsOfChange);
    if (checked.success) {
      restore(checked.data);
      applyChange(changing, checked.data, path);
    } else {
      changing.issues.push(...checked.issues);
      expectPerson(changing, change);
    }
  }
  checkCounts(changing, root, limits);
  if (changing.issues.length > 0) throw new AccountError("invalid_changes", cap(changing.issues));
  return changing.account;
}

/** What a change brings, as an account of its own; what it sets of a person is checked later. */
function partsOfChange(change: object): object {
  const { person, relationship, interaction } = change as Record<string, unknown>;
  return { people: [person], relationships: [relationship], interactions: [interaction] };
}

function applyChange(changing: Changing, change: Change, path: ChangePath): void {
  if (change.type === "add_person") addPerson(changing, change, path);
  else if (change.type === "update_person") updatePerson(changing, change, path);
  else if (change.type === "remove_person") removePerson(changing, change, path);
  else if (change.type === "set_relationship") setRelationship(changing, change, path);
  else if (change.type === "remove_relationship") removeRelationship(changing, change, path);
  else if (change.type === "log_interaction") logInteraction(changing, change, path);
  else changing.account = { ...changing.account, asOf: change.asOf };
}

/** Somebody who could not be added for another reason is not called unknown as well. */
function expectPerson(changing: Changing, change: unknown): void {
  const { type, person } = (change ?? {}) as { type?: unknown; person?: { id?: unknown } | null };
  if (type === "add_person" && typeof person?.id === "string") changing.known.person.add(person.id);
}

function checkCounts(changing: Changing, root: ChangePath, limits: SomeLimits): void {
  const most = allLimits(limits);
  for (const collection of ["people", "relationships", "interactions"] as const) {
    const count = changing.account[collection]?.length ?? 0;
    if (count <= most[collection]) continue;
    const params = { count, limit: most[collection] };
    changing.issues.push(changeIssue("error", `issues.too_large.${collection}`, root, params));
  }
}
