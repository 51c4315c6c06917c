import type { Entry } from "../shared/columns.js";
import { foldWord } from "../shared/fold-word.js";
import { warn } from "../shared/import-log.js";
import { readMention } from "../shared/person-finder.js";
import type { Building, BuiltAccount } from "./building.js";
import { type AccountColumn, type AccountNames, namedAccount, openAccount, openOnlyAccount } from "./find-account.js";

/** Tells to which account a tie or an interaction belongs. */
export type HomeFinder = (entry: Entry<AccountColumn>, mentions: readonly string[]) => BuiltAccount | null;

/**
 * How the account of a tie or an interaction is found: it is the one that the row names; without a name the only one there is;
 * among several the only one that knows everybody mentioned. A row that belongs nowhere is reported, and `null`.
 */
export function homeFinder(reading: Building, names: AccountNames): HomeFinder {
  const { log, accounts, hasPeople } = reading;
  let whereabouts: Map<string, Set<BuiltAccount>> | null = null;
  return (entry, mentions) => {
    const named = namedAccount(reading, names, entry);
    if (named === "refused") return null;
    if (named !== null) {
      if (!hasPeople || accounts.has(named.id)) return openAccount(reading, named);
      warn(log, "unknown_account", entry.row.path, "no people of this account; the row is left out");
      return null;
    }
    if (accounts.size === 0) return openOnlyAccount(reading);
    if (accounts.size === 1) return [...accounts.values()][0]!;
    whereabouts ??= indexPeople(accounts.values());
    const homes = commonAccounts(whereabouts, mentions);
    if (homes.length === 1) return homes[0]!;
    const why =
      homes.length === 0 ? "no account knows everybody mentioned" : `${homes.length} accounts know everybody mentioned`;
    warn(log, "no_account", entry.row.path, `${why}; the row is left out (name the account in a column)`);
    return null;
  };
}

function indexPeople(accounts: Iterable<BuiltAccount>): Map<string, Set<BuiltAccount>> {
  const index = new Map<string, Set<BuiltAccount>>();
  for (const account of accounts) {
    for (const { id, name, email } of account.people.values()) {
      for (const key of [`id ${id}`, `name ${foldWord(name)}`, ...(email == null ? [] : [`mail ${email}`])]) {
        const known = index.get(key);
        if (known === undefined) index.set(key, new Set([account]));
        else known.add(account);
      }
    }
  }
  return index;
}

function commonAccounts(index: ReadonlyMap<string, Set<BuiltAccount>>, mentions: readonly string[]): BuiltAccount[] {
  const sets: Set<BuiltAccount>[] = [];
  for (const text of mentions) {
    const { name, email } = readMention(text);
    const known = index.get(`id ${text}`) ?? index.get(`mail ${email}`) ?? index.get(`name ${foldWord(name)}`);
    if (known === undefined) continue;
    sets.push(known);
  }
  const smallest = sets.reduce((small, set) => (set.size < small.size ? set : small), sets[0] ?? new Set());
  return [...smallest].filter((account) => sets.every((set) => set.has(account)));
}
