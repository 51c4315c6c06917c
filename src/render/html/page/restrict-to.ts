import type { AccountScore } from "../../../api/account-score.js";
import type { Account } from "../../../model/account.js";

/** An account and its score with some of the people only: to be drawn, not to be scored. */
export function restrictTo(
  account: Account,
  score: AccountScore,
  ids: ReadonlySet<string>,
): { account: Account; score: AccountScore } {
  return {
    account: {
      ...account,
      people: account.people
        .filter(({ id }) => ids.has(id))
        .map((person) => ({
          ...person,
          reportsTo: person.reportsTo != null && ids.has(person.reportsTo) ? person.reportsTo : undefined,
          dottedLineTo: person.dottedLineTo?.filter((id) => ids.has(id)),
        })),
      relationships: (account.relationships ?? []).filter(({ from, to }) => ids.has(from) && ids.has(to)),
      interactions: [],
    },
    score: { ...score, stakeholders: score.stakeholders.filter(({ id }) => ids.has(id)) },
  };
}
