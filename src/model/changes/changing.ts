import { quote } from "../../internal/format-path.js";
import type { Issue } from "../../internal/issue.js";
import type { Account } from "../account.js";
import type { ReferenceCheck } from "../check-references.js";
import { type KnownIds, knownIds } from "../known-ids.js";

/** Where a change stands: `["changes", 2]`. */
export type ChangePath = readonly (string | number)[];

/** An account on its way from one change to the next. */
export interface Changing extends ReferenceCheck {
  /** Replaced by every change, never written into: what the caller passed stays as it is. */
  account: Account;
  /** Who may be referred to by now. */
  readonly known: KnownIds & { readonly person: Set<string> };
  readonly issues: Issue[];
}

/** An account that no change has been applied to yet. */
export function startChanging(account: Account): Changing {
  const known = knownIds(account);
  return { account, known: { ...known, person: new Set(known.person) }, issues: [] };
}

/** Notes why a change cannot be applied. */
export function refuse({ issues }: Changing, code: string, path: ChangePath, message: string): void {
  issues.push({ severity: "error", code, path: [...path], message });
}

/** Refuses an id that is taken; says whether it was. */
export function refuseDuplicate(
  changing: Changing,
  list: readonly { readonly id: string }[],
  id: string,
  path: ChangePath,
): boolean {
  if (!list.some((entry) => entry.id === id)) return false;
  refuse(changing, "duplicate_id", path, `duplicate id ${quote(id)} (take another id, or update the one that has it)`);
  return true;
}
