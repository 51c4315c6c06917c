import { describe, expect, it } from "vitest";
import type { AllianceOptions } from "../../../src/insights/alliances/alliance-options.js";
import { alliances } from "../../../src/insights/alliances/alliances.js";
import { explainAllegiance } from "../../../src/insights/alliances/explain-allegiance.js";
import type { AccountInput } from "../../../src/model/account.js";
import { generateAccount } from "../../../src/testing/generate-account.js";
import { account, read } from "./map.js";

function explain(input: AccountInput, id: string, options: AllianceOptions = {}) {
  const { network, influence } = read(input);
  return explainAllegiance(network, alliances(network, influence, options), network.indexOf.get(id)!);
}

/** Two sides of three; tia has a friend on the other. Ana and Xio hold the decisions. */
const map = account(
  ["ana", "ben", "tia", "xio", "yan", "zoe", "uma"].map((id) => ({
    id,
    name: id.charAt(0).toUpperCase() + id.slice(1),
    ...(id === "ana" || id === "xio" ? { roles: ["economic_buyer" as const] } : {}),
    ...(id === "uma" ? { side: "us" as const } : {}),
  })),
  [
    "ana ally ben",
    "xio ally yan",
    "yan ally zoe",
    "xio ally zoe",
    "ana rival xio",
    "ben rival yan",
    "tia ally ana",
    "tia ally yan .4",
    "tia rival xio .2",
    "tia trusts uma",
  ],
);

describe("explainAllegiance", () => {
  const tia = explain(map, "tia");

  it("lists what holds a person in their faction and what pulls, strongest first", () => {
    expect(tia.factionId).toBe("faction:ana");
    expect(
      tia.ties.map(({ tie, sign, strength, fits }) => [tie.label, sign, Number(strength.toFixed(9)), fits]),
    ).toEqual([
      ["Ana is an ally of Tia", 1, 0.9, true],
      ["Tia is an ally of Yan", 1, 0.36, false],
      ["Tia is a rival of Xio", -1, 0.18, true],
    ]);
    expect(tia.ties.map(({ other, factionId }) => [other.id, factionId])).toEqual([
      ["ana", "faction:ana"],
      ["yan", "faction:xio"],
      ["xio", "faction:xio"],
    ]);
  });

  it("says what every move would cost, and which tie decides", () => {
    expect(tia.moves.map(({ factionId, cost }) => [factionId, Number(cost.toFixed(9))])).toEqual([
      ["faction:xio", 0.72],
      [null, 0.9],
    ]);
    expect(tia.hinge).toMatchObject({ tie: { label: "Ana is an ally of Tia" }, factionId: "faction:xio" });
    expect(tia.hinge!.reason.text).toBe(
      "One tie decides: Ana is an ally of Tia; without it, Tia would fit Xio's side just as well or better",
    );
    expect(tia.change).toEqual(tia.hinge!.reason);
  });

  it("says why in one sentence, for members, leaders, people alone and people nobody knows about", () => {
    expect(tia.reason.text).toBe(
      "Tia stands with Ana, 1 friend there, 1 opponent elsewhere, 1 tie pulls the other way; above all, Ana is an ally of Tia",
    );
    expect(explain(map, "ana").reason.text).toBe(
      "Ana leads their side, 2 friends there, 1 opponent elsewhere; above all, Ana is an ally of Ben",
    );
    const enemies = account("a b c", ["a rival b", "b rival c", "c rival a .5", "b likes c .2"]);
    expect(explain(enemies, "a").reason.text).toBe(
      "A stands alone, at odds with 2 people; above all, A is a rival of B",
    );
    const unknown = explain(account("a b c", ["a ally b"]), "c");
    expect(unknown).toMatchObject({
      factionId: null,
      confidence: null,
      balance: null,
      ties: [],
      moves: [],
      hinge: null,
      change: null,
    });
    expect(unknown.reason.text).toBe("We do not know how C gets along with the others");
  });

  it("says what would make them change where no single tie decides", () => {
    expect(explain(map, "zoe").change!.text).toBe("Zoe is unlikely to switch sides: nothing pulls them elsewhere");
    expect(explain(map, "zoe").hinge).toBeNull();
    // An enemy does not pull.
    expect(explain(map, "ana").change!.text).toBe("Ana is unlikely to switch sides: nothing pulls them elsewhere");
    const torn = account("a b t x y", [
      "t ally a",
      "t ally b",
      "t ally x .4",
      "x ally y",
      "a ally b",
      "a rival x",
      "b rival y",
    ]);
    expect(explain(torn, "t").change!.text).toMatch(/^T is unlikely to switch to .'s side$/);
  });

  it("says so where another side would do as well", () => {
    const { network, influence } = read(
      account("a b t x y", ["a ally t .5", "t ally x .5", "a rival x", "a ally b", "x ally y"]),
    );
    const found = alliances(network, influence);
    const explained = explainAllegiance(network, found, network.indexOf.get("t")!);
    expect(explained.hinge).toBeNull();
    expect(explained.moves[0]!.cost).toBeCloseTo(0, 12);
    expect(explained.change!.text).toMatch(/^T could stand with .'s side just as well$/);
  });

  it("says that nothing would hold somebody without their one friend", () => {
    expect(explain(account("a b", ["a ally b"]), "a").change!.text).toBe(
      "One tie decides: A is an ally of B; without it, nothing would hold A there",
    );
    expect(explain(account("a b", ["a ally b"]), "a").hinge!.factionId).toBeNull();
  });

  it("warns of whom not to ask for help", () => {
    expect(explain(map, "ben").avoid).toMatchObject([
      {
        person: { type: "person", id: "yan", label: "Yan" },
        tie: { type: "relationship", id: "ben>rival>yan", label: "Ben is a rival of Yan" },
        reason: {
          key: "alliances.avoid",
          params: { person: { id: "ben" }, other: { id: "yan" }, tie: { id: "ben>rival>yan" } },
          text: "Keep Ben and Yan apart: Ben is a rival of Yan",
        },
      },
    ]);
    expect(tia.avoid).toEqual([]);
  });

  it("keeps feelings between them and our people apart", () => {
    expect(tia.towardUs).toMatchObject([
      {
        colleague: { type: "person", id: "uma", label: "Uma" },
        tie: { type: "relationship", id: "tia>trusts>uma", label: "Tia trusts Uma" },
        sign: 1,
        strength: expect.closeTo(0.9 * 0.85 * 0.75, 12),
      },
    ]);
    expect(explain(map, "ana").towardUs).toEqual([]);
    expect(
      explain(
        account(
          map.people.map((one) => ({ ...one })),
          ["tia conflict uma"],
        ),
        "tia",
      ).towardUs,
    ).toMatchObject([{ sign: -1 }]);
  });

  it("carries the confidence of the clustering and survives JSON", () => {
    expect(tia.confidence).toBeGreaterThan(0.5);
    expect(explain(map, "tia", { bootstrap: false }).confidence).toBeNull();
    expect(JSON.parse(JSON.stringify(tia))).toEqual(tia);
  });

  it("never promises a gain from a move where the division is proven", () => {
    for (let seed = 0; seed < 8; seed++) {
      const { network, influence } = read(generateAccount({ people: 16, seed, noise: 0.3 }));
      const found = alliances(network, influence, { bootstrap: false });
      if (!found.exact) continue;
      for (const { index, inScope } of network.people) {
        if (!inScope) continue;
        const explained = explainAllegiance(network, found, index);
        for (const { cost } of explained.moves) expect(cost).toBeGreaterThanOrEqual(-1e-9);
        if (explained.balance !== null) expect(explained.balance >= 0 && explained.balance <= 1).toBe(true);
      }
    }
  });
});
