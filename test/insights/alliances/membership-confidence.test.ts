import { describe, expect, it } from "vitest";
import type { AllianceOptions } from "../../../src/insights/alliances/alliance-options.js";
import { combineHash, hashText, uniformOf } from "../../../src/internal/keyed-random.js";
import { account, cluster } from "./map.js";

function confidenceOf(people: string, ties: string[], options: AllianceOptions = {}): Record<string, number> {
  const { factions } = cluster(account(people, ties), options);
  return Object.fromEntries(
    factions.flatMap(({ memberConfidence }) => memberConfidence.map((one) => [one.id, one.confidence])),
  );
}

describe("confidence of factions", () => {
  it("is the share of samples that keep the one tie two people stand together by", () => {
    let kept = 0;
    const key = combineHash(hashText("left out"), 1);
    const tie = combineHash(hashText("ana"), hashText("ben"));
    for (let sample = 0; sample < 100; sample++) {
      if (uniformOf(combineHash(combineHash(key, sample), tie)) >= 0.2) kept++;
    }
    expect(confidenceOf("ana ben", ["ana ally ben"])).toEqual({ ana: kept / 100, ben: kept / 100 });
    expect(kept).toBeGreaterThan(65);
    expect(kept).toBeLessThan(95);
  });

  it("is how often somebody with nothing but rivals still stands alone against them", () => {
    const { ana } = confidenceOf("ana ben", ["ana rival ben"], { bootstrap: 2000 });
    expect(ana).toBeGreaterThan(0.77);
    expect(ana).toBeLessThan(0.83);
  });

  it("is high in a close group and lower for who hangs on by one tie or is pulled both ways", () => {
    const close = ["a ally b", "a ally c", "b ally c", "a ally d", "b ally d", "c ally d"];
    const others = ["x ally y", "y ally z", "x ally z", "a rival x", "b rival y", "c rival z", "d rival x"];
    const found = confidenceOf("a b c d e t x y z", [...close, ...others, "a ally e", "t ally a", "t ally x .9"]);
    for (const id of ["a", "b", "c", "d"]) expect(found[id]).toBeGreaterThan(0.8);
    expect(found.e).toBeLessThan(found.b!);
    expect(found.t).toBeLessThan(found.b!);
  });

  it("is, for a faction, the mean over its members, in their order", () => {
    const [faction] = cluster(account("a b c", ["a ally b", "b ally c"])).factions;
    expect(faction!.memberConfidence.map(({ id }) => id)).toEqual(faction!.members.map(({ id }) => id));
    const mean = faction!.memberConfidence.reduce((sum, { confidence }) => sum + confidence, 0) / 3;
    expect(faction!.confidence).toBeCloseTo(mean, 12);
  });

  it("is not known where no samples are asked for", () => {
    for (const bootstrap of [false, 0] as const) {
      const [faction] = cluster(account("a b", ["a ally b"]), { bootstrap }).factions;
      expect(faction).toMatchObject({ confidence: null, memberConfidence: [] });
    }
  });

  it("follows the seed and nothing else", () => {
    const ties = ["a ally b", "b ally c", "a rival c .9", "c ally d", "d rival a"];
    const first = confidenceOf("a b c d", ties);
    expect(confidenceOf("d c b a", [...ties].reverse())).toEqual(first);
    expect(confidenceOf("a b c d", ties, { seed: 2 })).not.toEqual(first);
    // What happens in another part of the map does not matter.
    expect(confidenceOf("a b c d x y", [...ties, "x rival y"])).toMatchObject(first);
  });

  it("is known under a limit of factions and by modularity, where ties between strangers do not make company", () => {
    const ties = ["a ally b", "c ally d", "a rival c", "b rival d", "a rival d .5", "b ally c .3"];
    for (const options of [{ maxClusters: 2 }, { maxClusters: 1 }, { objective: "modularity" as const }]) {
      const found = confidenceOf("a b c d", ties, options);
      for (const id of ["a", "b", "c", "d"]) {
        expect(found[id]).toBeGreaterThan(0.4);
        expect(found[id]).toBeLessThanOrEqual(1);
      }
    }
    // With one faction only, the two are apart in the samples without their tie.
    const { a } = confidenceOf("a b", ["a rival b"], { maxClusters: 1 });
    expect(a).toBeLessThan(0.95);
    expect(a).toBeGreaterThan(0.65);
  });
});
