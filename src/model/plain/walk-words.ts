import type { VocabularyInput } from "../own-words.js";

/** Where a word stands: `holder[key]`, with the path from the account, and the id of the person or seat it is about. */
export interface WordPlace {
  readonly list: keyof VocabularyInput;
  readonly holder: Record<string | number, unknown>;
  readonly key: string | number;
  readonly path: readonly (string | number)[];
  /** Of a role or a preferred channel: whose it is. */
  readonly of: string | null;
}

type Anything = Record<string | number, unknown>;

/**
 * Visits every place of an account where a role, a kind of tie, a stance or a channel stands. The account need not be checked:
 * what has another form is passed over.
 */
export function walkWords(account: unknown, visit: (place: WordPlace) => void): void {
  const root = asObject(account);
  if (root === null) return;
  const one = (
    list: WordPlace["list"],
    holder: Anything | null,
    key: string,
    path: readonly (string | number)[],
    of: string | null,
  ) => {
    if (holder === null || !Object.hasOwn(holder, key)) return;
    const value = holder[key];
    if (Array.isArray(value)) {
      const entries = value as unknown as Anything;
      for (let index = 0; index < value.length; index++) {
        if (typeof value[index] === "string")
          visit({ list, holder: entries, key: index, path: [...path, key, index], of });
      }
    } else if (typeof value === "string") visit({ list, holder, key, path: [...path, key], of });
  };
  const each = (
    holder: Anything,
    key: string,
    path: readonly (string | number)[],
    read: (entry: Anything, path: readonly (string | number)[]) => void,
  ) => {
    const entries = Object.hasOwn(holder, key) ? holder[key] : null;
    if (!Array.isArray(entries)) return;
    for (let index = 0; index < entries.length; index++) {
      const entry = asObject(entries[index]);
      if (entry !== null) read(entry, [...path, key, index]);
    }
  };
  each(root, "people", [], (person, path) => {
    one("roles", person, "roles", path, textOf(person.id));
    one("stances", person, "stance", path, null);
    one("channels", asObject(person.communication), "channels", [...path, "communication"], textOf(person.id));
  });
  each(root, "positions", [], (position, path) => one("roles", position, "roles", path, textOf(position.id)));
  each(root, "memberships", [], (membership, path) =>
    one("roles", membership, "roles", path, textOf(membership.personId)),
  );
  each(root, "relationships", [], (tie, path) => one("kinds", tie, "kind", path, null));
  each(root, "interactions", [], (interaction, path) => one("channels", interaction, "channel", path, null));
  each(root, "goals", [], (goal, path) => {
    each(goal, "stakes", path, (stake, at) => {
      one("roles", stake, "roles", at, textOf(stake.personId));
      one("stances", stake, "stance", at, null);
    });
  });
  each(root, "observations", [], (observation, path) => {
    if (observation.field === "roles") one("roles", observation, "value", path, textOf(observation.personId));
    if (observation.field === "stance") one("stances", observation, "value", path, null);
  });
}

function asObject(value: unknown): Anything | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Anything) : null;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
