import { quote } from "../internal/format-path.js";
import type { Issue } from "../internal/issue.js";
import { maximumHints, nearestName } from "../internal/nearest-name.js";
import type { Sentence } from "../internal/sentence.js";
import { hintSentence } from "../sentences/issues/issue-hints.js";
import { referenceIssue } from "../sentences/issues/reference-issues.js";
import type { AccountInput } from "./account.js";

/** The ids of an account, by collection: what a reference may point to. */
export interface KnownIds {
  readonly person: ReadonlySet<string>;
  readonly goal: ReadonlySet<string>;
  readonly competitor: ReadonlySet<string>;
  readonly source: ReadonlySet<string>;
  readonly department: ReadonlySet<string>;
  readonly position: ReadonlySet<string>;
  /** The account itself and the companies of its group. */
  readonly account: ReadonlySet<string>;
}

/** An account as far as references go: of one that was refused only the lists may be there. */
export type ListsOfAccount = Pick<AccountInput, "people"> & Partial<AccountInput>;

/** Collects the ids of an account. */
export function knownIds(account: ListsOfAccount): KnownIds {
  const ids = (list: readonly { readonly id: string }[] | null | undefined) =>
    new Set((list ?? []).map((one) => one.id));
  return {
    person: ids(account.people),
    goal: ids(account.goals),
    competitor: ids(account.competitors),
    source: ids(account.sources),
    department: ids(account.departments),
    position: ids(account.positions),
    account: new Set([account.id, ...ids(account.accounts)].filter((one) => typeof one === "string")),
  };
}

/** The hint `(nearest: "zoë")` for a word that is not known; only the first twenty problems of a list look for it. */
export function nearestHint(wrong: string, known: Iterable<string>, issues: readonly Issue[]): Sentence[] {
  const nearest = issues.length < maximumHints ? nearestName(wrong, known) : null;
  return nearest === null ? [] : [hintSentence("issues.hint.nearest", { nearest: quote(nearest) })];
}

/** The error for an id that no one and nothing has: `unknown person "zoe" (nearest: "zoë")`. */
export function unknownReference(
  kind: keyof KnownIds,
  wrong: string,
  path: readonly (string | number)[],
  known: KnownIds,
  issues: readonly Issue[] = [],
): Issue {
  const clauses = nearestHint(wrong, known[kind], issues);
  return referenceIssue("error", `issues.unknown_${kind}`, path, { value: quote(wrong), clauses });
}
