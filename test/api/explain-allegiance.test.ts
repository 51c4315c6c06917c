import { describe, expect, it } from "vitest";
import { clusterAlliances } from "../../src/api/cluster-alliances.js";
import { explainAllegiance } from "../../src/api/explain-allegiance.js";
import { account } from "../insights/alliances/map.js";
import { deepFreeze } from "../model/deep-freeze.js";
import { generated, generatedGraph } from "./graphs.js";

describe("explainAllegiance", () => {
  it("explains a member of a faction that clusterAlliances finds, from JSON or a graph", () => {
    const { factions } = clusterAlliances(generated);
    const { id } = factions[0]!.members[1]!;
    const explained = explainAllegiance(deepFreeze(structuredClone(generated)), id);
    expect(explained).toMatchObject({ person: { id }, factionId: factions[0]!.id });
    expect(explained.confidence).toBe(factions[0]!.memberConfidence.find((one) => one.id === id)!.confidence);
    expect(explainAllegiance(generatedGraph(), id)).toEqual(explained);
    expect(JSON.parse(JSON.stringify(explained))).toStrictEqual(explained);
  });

  it("refuses who is not on the map or not one of theirs, and unknown options", () => {
    const map = account([
      { id: "zoë", name: "Zoë" },
      { id: "sam", name: "Sam", side: "us" },
    ]);
    expect(() => explainAllegiance(map, "zoe")).toThrow('unknown person "zoe" (nearest: "zoë")');
    expect(() => explainAllegiance(map, "sam")).toThrow('"sam" has no influence here');
    expect(() => explainAllegiance(map, "zoë", { nope: 1 } as never)).toThrow('unknown key "nope"');
  });
});
