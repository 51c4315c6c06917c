import { stableJson } from "../internal/stable-json.js";

type Entry = Readonly<Record<string, unknown>>;

/** Lists inside an entry of an account's list, and what makes two of their entries the same. */
const innerKeys: Readonly<Record<string, readonly string[]>> = {
  stakes: ["personId", "validFrom"],
  holders: ["personId", "from", "until"],
};

/**
 * Joins lists of two accounts: entries with the same keys are one, in which the first has the last word and the other fills in what
 * it does not say; stakes and holders are joined in turn, lists of words united. Without keys, entries are one if they say the same.
 */
export function joinEntries<T extends object>(first: readonly T[], second: readonly T[], keys: readonly string[]): T[] {
  const joined = new Map<string, Entry>();
  for (const entry of [...first, ...second] as readonly Entry[]) {
    const key = keys.length === 0 ? stableJson(entry) : JSON.stringify(keys.map((one) => entry[one] ?? null));
    const known = joined.get(key);
    joined.set(key, known === undefined ? entry : fillIn(known, entry));
  }
  return [...joined.values()] as T[];
}

function fillIn(known: Entry, other: Entry): Entry {
  const next: Record<string, unknown> = { ...known };
  for (const [field, value] of Object.entries(other)) {
    const mine = next[field];
    if (mine == null) next[field] = value;
    else if (Array.isArray(mine) && Array.isArray(value)) {
      const inner = innerKeys[field];
      if (inner !== undefined) next[field] = joinEntries(mine as Entry[], value as Entry[], inner);
      else if (value.every((one) => typeof one === "string")) next[field] = [...new Set([...mine, ...value])];
    }
  }
  return next;
}
