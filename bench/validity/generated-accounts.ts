import type { Account } from "account-graph";
import { generateAccount } from "account-graph/testing";
import { influence } from "../../src/insights/influence/influence.js";
import { openNetwork } from "../../src/network/open-network.js";

/** Made-up accounts of one size: roles, reporting lines, friends and foes, ties of all strengths, most of them doubtful. */
export function generatedAccounts(people: number, tiesPerPerson: number, count: number): Account[] {
  return Array.from({ length: count }, (_, index) =>
    generateAccount({ people, tiesPerPerson, seed: index + 1, interactions: 0, goals: 0 }),
  );
}

/** The account of somebody who is sure of all that is on it: ties exist, strengths were seen, decision weights are known. */
export function sureAccount(account: Account): Account {
  const network = openNetwork(account, {});
  const { rights } = influence(network);
  const sure = { confidence: 1, sourceId: "seen" };
  return {
    ...account,
    notes: [],
    sources: [...(account.sources ?? []), { id: "seen", kind: "first_hand" }],
    people: account.people.map((person) => ({
      ...person,
      decisionWeight: rights.shares[network.indexOf.get(person.id)!]!,
      provenance: { reportsTo: sure },
    })),
    relationships: (account.relationships ?? []).map((tie) => ({ ...tie, ...sure })),
  };
}
