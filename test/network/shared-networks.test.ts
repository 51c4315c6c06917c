import { describe, expect, it } from "vitest";
import { applyToAccount } from "../../src/model/apply-changes.js";
import type { Change } from "../../src/model/change.js";
import { parseAccount } from "../../src/model/parse-account.js";
import type { Network } from "../../src/network/network.js";
import { openNetwork } from "../../src/network/open-network.js";
import { contactChanges } from "../../src/network/with-contacts.js";
import { withStance } from "../../src/network/with-stance.js";
import { generateAccount } from "../../src/testing/index.js";

/** All that rules read; issues are those of the account before. */
function facts({ issues, departments, ...network }: Network) {
  return { ...network, departments: departments() };
}

const accounts = Array.from({ length: 12 }, (_, seed) =>
  parseAccount(generateAccount({ seed, people: [8, 14, 30][seed % 3]! })),
).filter((account) => openNetwork(account).account === account);

describe("networks that share what a change leaves alone", () => {
  it("withStance equals opening the account again, for own stances and for those in the goal", () => {
    let ofGoal = 0;
    for (const account of accounts) {
      const base = openNetwork(account);
      for (const { id, stake } of base.people.slice(0, 6)) {
        const goalId = stake?.stance == null ? undefined : base.goal!.id;
        const change: Change = { type: "update_person", personId: id, set: { stance: 0.4 } };
        const changed = applyToAccount(account, [goalId === undefined ? change : { ...change, goalId }]);
        const shared = withStance(base, changed, id);
        if (shared === null) continue;
        if (goalId !== undefined) ofGoal++;
        expect(facts(shared)).toEqual(facts(openNetwork(changed)));
      }
    }
    expect(ofGoal).toBeGreaterThan(10);
  });

  it("withStance leaves a stake that the change makes to opening the account", () => {
    for (const account of accounts) {
      const base = openNetwork(account);
      const person = base.people.find(({ stake }) => stake === null);
      if (base.goal === null || person === undefined) continue;
      const change: Change = { type: "update_person", personId: person.id, goalId: base.goal.id, set: { stance: 0.4 } };
      expect(withStance(base, applyToAccount(account, [change]), person.id)).toBeNull();
    }
  });

  it("contactChanges equals opening the account again, after a new tie, a stronger one, and a meeting", () => {
    let opened = 0;
    for (const account of accounts) {
      const base = openNetwork(account);
      const open = contactChanges(base, undefined);
      const ours = base.people.find(({ side }) => side === "us");
      const theirs = base.people.filter(({ inScope }) => inScope);
      if (ours === undefined) continue;
      for (const { id } of theirs.slice(0, 6)) {
        const change: Change = {
          type: "set_relationship",
          relationship: { from: ours.id, to: id, kind: "communicates", strength: 0.5, asOf: account.asOf },
        };
        const met: Change = {
          type: "log_interaction",
          interaction: {
            id: "new meeting",
            at: account.asOf,
            channel: "in_person",
            participants: [{ personId: ours.id }, { personId: id }],
          },
        };
        for (const changes of [[change], [met], [change, met]]) {
          const changed = applyToAccount(account, changes);
          const shared = open(changed);
          if (shared === null) continue;
          opened++;
          expect(facts(shared)).toEqual(facts(openNetwork(changed)));
        }
      }
    }
    expect(opened).toBeGreaterThan(50);
  });

  it("contactChanges leaves other changes to opening the account", () => {
    const [account] = accounts;
    const changed = applyToAccount(account!, [
      { type: "update_person", personId: account!.people[0]!.id, set: { coverage: "brief" } },
    ]);
    expect(contactChanges(openNetwork(account!), undefined)(changed)).toBeNull();
  });
});
