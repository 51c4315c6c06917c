import { describe, expect, it } from "vitest";
import { scoreAccount } from "../../../src/api/score-account.js";
import { generateAccount } from "../../../src/testing/generate-account.js";
import { accountOf, meets } from "./scored.js";

const kam = { side: "us", title: "Key Account Manager", level: 3 } as const;
const top = { title: "CEO", isTop: true, roles: ["economic_buyer"] } as const;

describe("actions", () => {
  it("fold gaps into one entry a person, with one owner and a route from the nearest person we know", () => {
    const account = accountOf(
      { ceo: top, coo: { title: "COO", reportsTo: "ceo", stance: 0.5 }, ann: { reportsTo: "coo", stance: 0.9 }, kam },
      { relationships: [meets("kam", "ann"), meets("kam", "coo", 0.55), meets("ann", "coo")] },
    );
    const { actions, gaps } = scoreAccount(account, { samples: 0 });
    const ceo = actions.find((action) => action.person.id === "ceo")!;
    expect(ceo).toMatchObject({ id: "action::ceo", owner: { id: "kam" }, verb: "meet" });
    expect(ceo.route.map((ref) => ref.id)).toEqual(["kam", "coo", "ceo"]);
    expect(gaps.map((gap) => gap.id)).toEqual(expect.arrayContaining(ceo.closes));
    expect(ceo.changes).toMatchObject([{ type: "set_relationship", relationship: { from: "kam", to: "ceo" } }]);
  });

  it("name nobody of legal, finance or delivery as an owner", () => {
    const lawyer = { side: "us", title: "General Counsel", level: 1 } as const;
    const delivery = { side: "us", title: "Head of Delivery", level: 2 } as const;
    const { actions } = scoreAccount(accountOf({ ceo: top, lawyer, delivery, kam }), { samples: 0 });
    expect(new Set(actions.map((action) => action.owner?.id))).toEqual(new Set(["kam"]));
  });

  it("ask nobody who is against us, avoided or at odds with the target to introduce us", () => {
    const base = { ceo: top, bob: { stance: 0.2 }, kam };
    const route = (people: object, more: readonly object[] = []) =>
      scoreAccount(
        accountOf(
          { ...base, ...people },
          {
            relationships: [meets("kam", "bob"), meets("bob", "ceo"), ...(more as ReturnType<typeof meets>[])],
          },
        ),
        { samples: 0 },
      )
        .actions.find((action) => action.person.id === "ceo")!
        .route.map((ref) => ref.id);
    expect(route({})).toEqual(["kam", "bob", "ceo"]);
    expect(route({ bob: { stance: -0.6 } })).toEqual(["kam", "ceo"]);
    expect(route({ bob: { communication: { optOut: true } } })).toEqual(["kam", "ceo"]);
    expect(route({}, [{ from: "kam", to: "bob", kind: "knows", mustAvoid: true }])).toEqual(["kam", "ceo"]);
  });

  it("hold on generated accounts: one a person, one owner in all advice, no route past somebody we know", () => {
    for (const seed of [1, 2, 3]) {
      const score = scoreAccount(generateAccount({ seed, people: 18 }), { samples: 0 });
      const people = score.actions.map((action) => action.person.id);
      expect(new Set(people).size).toBe(people.length);
      const covered = new Set(score.stakeholders.filter((one) => one.covered).map((one) => one.id));
      for (const { route } of score.actions) for (const ref of route.slice(2)) expect(covered).not.toContain(ref.id);
      for (const { gain } of score.actions) if (gain !== null) expect(Math.abs(gain)).toBeLessThanOrEqual(2);
    }
  });
});
