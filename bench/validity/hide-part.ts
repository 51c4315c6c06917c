import type { Account } from "account-graph";
import { keyedRandom } from "../../src/internal/keyed-random.js";

/** What is hidden of an account, at random: every tie and reporting line, every line, or every person, with this probability. */
export interface Hidden {
  readonly what: "ties" | "lines" | "people";
  readonly share: number;
}

/** An account of which a part is hidden. A reporting line is a tie; ties of hidden people go with them. */
export function hidePart(account: Account, { what, share }: Hidden, seed: number): Account {
  const isHidden = (id: string) => keyedRandom(seed, "hidden", id) < share;
  const hiddenPeople = new Set(what === "people" ? account.people.map(({ id }) => id).filter(isHidden) : []);
  const losesBoss = (id: string, boss: string) => (what !== "people" ? isHidden(id) : hiddenPeople.has(boss));
  return {
    ...account,
    people: account.people
      .filter(({ id }) => !hiddenPeople.has(id))
      .map((one) => (one.reportsTo != null && losesBoss(one.id, one.reportsTo) ? { ...one, reportsTo: null } : one)),
    relationships: (account.relationships ?? []).filter(({ from, kind, to }) =>
      what === "ties" ? !isHidden(`${from}>${kind}>${to}`) : !hiddenPeople.has(from) && !hiddenPeople.has(to),
    ),
  };
}
