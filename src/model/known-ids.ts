import { quote } from "../internal/format-path.js";
import type { Issue } from "../internal/issue.js";
import { maximumHints, nearestName } from "../internal/nearest-name.js";
import type { AccountInput } from "./account.js";

/** The ids of an account, by collection: what a reference may point to. */
export interface KnownIds {
  readonly person: ReadonlySet<string>;
  readonly goal: ReadonlySet<string>;
  readonly competitor: ReadonlySet<string>;
  readonly source: ReadonlySet<string>;
  readonly department: ReadonlySet<string>;
}

/** Collects the ids of an account. */
export function knownIds(account: AccountInput): KnownIds {
  const ids = (list: readonly { readonly id: string }[] | null | undefined) =>
    new Set((list ?? []).map((one) => one.id));
  return {
    person: ids(account.people),
    goal: ids(account.goals),
    competitor: ids(account.competitors),
    source: ids(account.sources),
    department: ids(account.departments),
  };
}

/** `unknown person "zoe" (nearest: "zoë")`; only the first twenty problems of a list look for the nearest name. */
export function unknownReference(
  kind: keyof KnownIds,
  wrong: string,
  known: KnownIds,
  issues: readonly Issue[],
): string {
  const nearest = issues.length < maximumHints ? nearestName(wrong, known[kind]) : null;
  return `unknown ${kind} ${quote(wrong)}${nearest === null ? "" : ` (nearest: ${quote(nearest)})`}`;
}
