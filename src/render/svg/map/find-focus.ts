import { AccountError } from "../../../internal/account-error.js";
import type { Account } from "../../../model/account.js";
import { knownIds, unknownReference } from "../../../model/known-ids.js";

/** Two people with a tie between them, by their ids. */
interface Pair {
  readonly from: string;
  readonly to: string;
}

/**
 * The people within some steps of one, along ties of any kind and either way. O(people + ties).
 *
 * @param isShown - Whether a person may be on the map; paths run over those people only.
 * @throws AccountError `unknown_person`
 */
export function findFocus(
  account: Account,
  focus: string,
  steps: number,
  ties: readonly Pair[],
  isShown: (id: string) => boolean,
): Set<string> {
  const known = knownIds(account);
  if (!known.person.has(focus)) {
    throw new AccountError("unknown_person", [unknownReference("person", focus, ["options", "focus"], known)]);
  }
  const neighbors = new Map<string, string[]>();
  const add = (one: string, other: string) => {
    const list = neighbors.get(one);
    if (list === undefined) neighbors.set(one, [other]);
    else list.push(other);
  };
  for (const { from, to } of ties) {
    add(from, to);
    add(to, from);
  }
  const near = new Set([focus]);
  let edge = [focus];
  for (let step = 0; step < steps && edge.length > 0; step++) {
    const next: string[] = [];
    for (const id of edge) {
      for (const other of neighbors.get(id) ?? []) {
        if (near.has(other) || !isShown(other)) continue;
        near.add(other);
        next.push(other);
      }
    }
    edge = next;
  }
  return near;
}
