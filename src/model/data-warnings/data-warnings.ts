import type { Issue, Ref } from "../../internal/issue.js";
import type { Account } from "../account.js";
import { type KnownIds, knownIds } from "../known-ids.js";
import type { PersonInput } from "../person.js";
import { relationshipRef } from "../refs.js";
import { relationshipIds } from "../relationship-ids.js";

/** Lookups for the checks of an account, and the list of warnings they add to. */
export interface DataWarnings {
  readonly account: Account;
  readonly known: KnownIds;
  /** People, and positions by their titles: both may have stakes and reports. */
  readonly people: ReadonlyMap<string, PersonInput>;
  readonly issues: Issue[];
  /** A reference to the tie at a position. */
  tieRef(index: number): Ref;
}

/**
 * An empty list of warnings about an account, with the lookups that fill it.
 *
 * @param account - In built-in words.
 * @param written - The same in its own words, by which ties are named.
 */
export function startDataWarnings(account: Account, written: Account = account): DataWarnings {
  const ties = written.relationships ?? [];
  const people = new Map<string, PersonInput>();
  for (const person of account.people) people.set(person.id, person);
  for (const { id, title, level } of account.positions ?? []) people.set(id, { id, name: title, level });
  let tieIds: string[] | null = null;
  return {
    account,
    known: knownIds(account),
    people,
    issues: [],
    tieRef(index) {
      tieIds ??= relationshipIds(ties);
      return relationshipRef(ties[index]!, tieIds[index]!, (id) => people.get(id)!.name, written.vocabulary?.kinds);
    },
  };
}
