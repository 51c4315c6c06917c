import { describe, expect, it } from "vitest";
import { alliances } from "../../../../src/insights/alliances/alliances.js";
import type { AccountInput } from "../../../../src/model/account.js";
import type { RelationshipInput } from "../../../../src/model/relationship.js";
import { accountOf, scored } from "../scored.js";

const tie = (from: string, to: string, kind: RelationshipInput["kind"], strength = 1) => ({ from, to, kind, strength });
const seat = { decisionWeight: 1 };

/** Scored with the factions that the account itself has. */
function withFactions(input: AccountInput) {
  const { network, influence } = scored(input);
  return scored(input, { alliances: alliances(network, influence, { bootstrap: false }) });
}

/** Ana and Ari against Bob and Bea; Eve on good terms with both. */
const camps = (weightOfBob: number, extra: RelationshipInput[] = [], people: object = {}) =>
  accountOf(
    {
      ana: seat,
      ari: seat,
      bob: { decisionWeight: weightOfBob },
      bea: { decisionWeight: 0 },
      eve: { decisionWeight: 0.1 },
      ...people,
    },
    {
      relationships: [
        tie("ana", "ari", "ally"),
        tie("bob", "bea", "ally"),
        tie("ana", "bob", "rival"),
        tie("ari", "bea", "conflict"),
        ...extra,
      ],
    },
  );

describe("rivalry_across_decision", () => {
  const rule = "rivalry_across_decision";

  it("tells hostile ties inside the buying group whatever the shares, with who has them, one gap for two sides", () => {
    const [gap] = withFactions(camps(1.5)).of(rule);
    expect(gap!.subjects.map((ref) => ref.id)).toEqual(["bob", "ana", "ari", "bea"]);
    expect(gap!.reason.text).toBe("Bob and Ana are at odds, and Ari and Bea take sides in it; the decision needs both");
    expect(gap!.remedy.text.text).toBe("Take no side between Bob and Ana, and find someone both respect");
    expect(withFactions(camps(0.4)).check(rule).state).toBe("present");
  });

  it("names somebody who has a foot in both camps, unless they are against us", () => {
    const between = [tie("eve", "ana", "ally", 0.5), tie("eve", "bob", "ally", 0.45)];
    const [gap] = withFactions(camps(1.5, between)).of(rule);
    expect(gap!.remedy.targets).toMatchObject([{ id: "eve" }]);
    expect(gap!.remedy.text.text).toBe(
      "Work through Eve, who has ties to both sides, and take no side between Bob and Ana",
    );
    const [hostile] = withFactions(camps(1.5, between, { eve: { stance: -0.4 } })).of(rule);
    expect(hostile!.remedy.targets).toEqual([]);
  });

  it("abstains without factions", () => {
    expect(scored(camps(1.5)).check(rule).state).toBe("present");
    expect(withFactions(accountOf({ ana: seat })).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "feelings" }],
    });
  });
});

describe("champion_in_losing_faction", () => {
  const rule = "champion_in_losing_faction";
  const champion = { roles: ["champion"], decisionWeight: 0 };
  const beside = (friend: string) => camps(0.4, [tie("cid", friend, "ally")], { cid: champion });

  it("finds a champion whose faction carries less than 20 %, and a sponsor in the other", () => {
    const [gap] = withFactions(beside("bob")).of(rule);
    expect(gap!.reason.text).toMatch(/^Our champion Cid stands with people who hold only \d+% of the influence$/);
    expect(gap!.remedy.text.text).toBe("Find a sponsor on the stronger side, such as Ana");
    expect(withFactions(beside("ana")).check(rule).state).toBe("absent");
    const alone = camps(0.4, [], { cid: champion });
    expect(withFactions(alone).check(rule).state).toBe("absent");
  });

  it("finds a champion at odds with a decider, first of all", () => {
    const input = camps(0.4, [tie("bea", "ana", "rival")], {
      bea: { roles: ["champion"] },
      ana: { roles: ["economic_buyer"], stance: -1 },
      ari: { roles: [], stance: -1 },
    });
    const [gap] = withFactions(input).of(rule);
    expect(gap!.reason.text).toBe("Our champion Bea is at odds with Ana, who decides");
    expect(gap!.remedy.text.text).toBe("Find a sponsor who is not at odds with the decision makers");
  });

  it("is absent without a champion, and abstains without factions or a decider", () => {
    expect(withFactions(camps(1.5, [], { bea: { roles: [] } })).check(rule).state).toBe("absent");
    expect(scored(beside("bob")).check(rule).state).toBe("unknown");
    const undecided = accountOf(
      { bea: { roles: ["champion"] }, ana: {}, zoe: { roles: ["champion"], status: "vacant" } },
      { relationships: [tie("bea", "ana", "ally")] },
    );
    expect(
      withFactions(undecided)
        .check(rule)
        .missing.map((one) => one.key),
    ).toContain("decider");
  });
});

describe("key_tie_frustrated", () => {
  const rule = "key_tie_frustrated";

  it("finds friends across factions, and rivals inside one, if both matter", () => {
    const across = withFactions(
      camps(1.5, [tie("ari", "bob", "likes", 0.4), tie("ana", "bea", "rival")], { eve: { roles: [] } }),
    );
    const [gap] = across.of(rule);
    expect(gap!.subjects.map((ref) => ref.id).sort()).toEqual(["ari", "bob"]);
    expect(gap!.reason.text).toContain(
      "Ari and Bob get along although their camps do not: such ties are more likely to change",
    );
    expect(gap!.severity).toBeLessThanOrEqual(25);
    const inside = accountOf(
      { ana: seat, ari: seat, aki: seat, x: { decisionWeight: 0 }, y: { decisionWeight: 0 }, z: { decisionWeight: 0 } },
      {
        relationships: [
          tie("ana", "aki", "ally"),
          tie("ari", "aki", "ally"),
          tie("ana", "ari", "dislikes", 0.3),
          tie("x", "y", "ally"),
          tie("y", "z", "ally"),
          tie("x", "z", "ally"),
          tie("x", "ana", "ally"),
        ],
      },
    );
    expect(withFactions(inside).of(rule)[0]!.reason.text).toContain(
      "Ana and Ari are at odds within one camp: such ties are more likely to change",
    );
  });

  it("leaves out a tie that fits another division which is nearly as good", () => {
    const input = camps(1.5, [tie("ari", "bob", "likes", 0.4), tie("ana", "bea", "rival")], { eve: { roles: [] } });
    const { network, influence } = scored(input);
    const found = alliances(network, influence, { bootstrap: false });
    const together = { value: found.value, factions: [["ana"], ["ari", "bob", "bea"]] };
    expect(scored(input, { alliances: { ...found, alternatives: [together] } }).check(rule).state).toBe("absent");
    const apart = { value: found.value, factions: [["ana", "ari"], ["bob"], ["bea"]] };
    expect(scored(input, { alliances: { ...found, alternatives: [apart] } }).of(rule)).toHaveLength(1);
  });

  it("leaves out rivals inside one faction who stand apart in another division that is nearly as good", () => {
    const input = accountOf(
      { ana: seat, ari: seat, aki: seat, x: { decisionWeight: 0 }, y: { decisionWeight: 0 }, z: { decisionWeight: 0 } },
      {
        relationships: [
          tie("ana", "aki", "ally"),
          tie("ari", "aki", "ally"),
          tie("ana", "ari", "dislikes", 0.3),
          tie("x", "y", "ally"),
          tie("y", "z", "ally"),
          tie("x", "z", "ally"),
          tie("x", "ana", "ally"),
        ],
      },
    );
    const { network, influence } = scored(input);
    const found = alliances(network, influence, { bootstrap: false });
    const division = (factions: string[][]) => ({ ...found, alternatives: [{ value: found.value, factions }] });
    expect(scored(input, { alliances: division([["ana", "aki", "ari", "x", "y", "z"]]) }).of(rule)).toHaveLength(1);
    expect(scored(input, { alliances: division([["ana", "aki"], ["ari"], ["x", "y", "z"]]) }).of(rule)).toEqual([]);
  });

  it("is absent where every tie fits, and abstains without factions", () => {
    expect(withFactions(camps(1.5)).check(rule).state).toBe("absent");
    expect(scored(camps(1.5)).check(rule).state).toBe("unknown");
  });
});

describe("one_sided_relation", () => {
  const rule = "one_sided_relation";
  const map = (...ties: RelationshipInput[]) => accountOf({ me: { side: "us" }, ana: {} }, { relationships: ties });

  it("finds who does not return our feeling, or is not aware of it", () => {
    const [cold] = scored(map(tie("me", "ana", "trusts", 0.6), tie("ana", "me", "dislikes", 0.5))).of(rule);
    expect(cold!.reason.text).toBe("Me thinks well of Ana, who does not return it");
    expect(cold!.metric).toEqual({ name: "feeling", value: expect.closeTo(0.54, 12), threshold: 0.5 });
    const [unaware] = scored(map({ ...tie("me", "ana", "trusts", 0.6), aware: false })).of(rule);
    expect(unaware!.reason.text).toBe("Me thinks well of Ana, who may not know it");
  });

  it("is absent below .5 and where it is returned, and abstains on what is not known", () => {
    expect(scored(map({ ...tie("me", "ana", "trusts", 0.5), aware: false })).check(rule).state).toBe("absent");
    expect(scored(map(tie("me", "ana", "trusts"), tie("ana", "me", "likes"))).check(rule).state).toBe("absent");
    expect(scored(map(tie("me", "ana", "trusts"))).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "feelings_for_us", refs: [{ id: "ana" }] }],
    });
    expect(scored(map(tie("me", "ana", "communicates"))).check(rule)).toMatchObject({
      state: "unknown",
      missing: [{ key: "our_feelings" }],
    });
  });
});
