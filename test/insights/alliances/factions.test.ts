import { describe, expect, it } from "vitest";
import { account, cluster } from "./map.js";

const departments = ["Finance", "IT", "Sales", "Legal"].map((name) => ({ id: name.toLowerCase(), name }));
const person = (id: string, departmentId: string | null, rest = {}) => ({
  id,
  name: id.toUpperCase(),
  departmentId,
  ...rest,
});

describe("factions", () => {
  it("are led by the member with the most influence and named after the smallest id", () => {
    const found = cluster(
      account(
        [
          person("ana", null, { roles: ["recommender"], stance: 1 }),
          person("ben", null, { roles: ["economic_buyer"], stance: -0.5 }),
          person("cem", null, { roles: ["influencer"] }),
          person("dan", null, { roles: ["approver"] }),
        ],
        ["ana ally ben", "ben friend cem .5", "dan rival ben", "cem ally dan .1"],
      ),
    );
    const [first, second] = found.factions;
    expect(first).toMatchObject({ id: "faction:ana", leader: { id: "ben" } });
    expect(first!.members.map(({ id }) => id)).toEqual(["ben", "ana", "cem"]);
    expect(first!.influence).toBeGreaterThan(second!.influence);
    const liking = 0.9 + 0.35;
    expect(first!.cohesion).toBeCloseTo(liking / (liking + 0.09), 12);
    expect(second).toMatchObject({ id: "faction:dan", cohesion: 0 });
  });

  it("stand where their members of known stance stand, by influence", () => {
    const people = [
      person("ana", null, { roles: [], stance: 1, decisionWeight: 3, susceptibility: 0 }),
      person("ben", null, { roles: [], stance: -1, decisionWeight: 1, susceptibility: 0 }),
      person("cem", null, { roles: [], decisionWeight: 4, susceptibility: 0 }),
    ];
    const [faction] = cluster(account(people, ["ana ally ben", "ben ally cem"])).factions;
    expect(faction!.stance).toBeCloseTo(0.5, 12);
    expect(faction!.influence).toBeCloseTo(1, 12);
  });

  it("know no stance where only people without influence have one", () => {
    const people = [person("ana", null, { roles: ["economic_buyer"] }), person("ben", null, { roles: [], stance: 1 })];
    // Ana listens to nobody but her ally; he holds no right, so make her deaf.
    const deaf = people.map((one) => ({ ...one, susceptibility: 0 }));
    expect(cluster(account(deaf, ["ana ally ben"])).factions[0]!.stance).toBeNull();
  });

  it("count hostility between members as internal conflict and say so", () => {
    const [faction] = cluster(account("ana ben cem", ["ana ally ben", "ben ally cem", "ana conflict cem .2"])).factions;
    expect(faction!.internalConflict).toBeCloseTo(0.18, 12);
    expect(faction!.cohesion).toBe(1);
    expect(faction!.reason).toMatchObject({
      key: "alliances.faction",
      params: { count: 3, clauses: [{ key: "alliances.quarrels", params: { count: 1 } }] },
    });
    expect(faction!.reason.text).toMatch(/; 1 quarrel inside$/);
  });

  it("are described by the one or two departments that most members belong to", () => {
    const people = [
      person("ana", "it", { roles: ["economic_buyer"] }),
      person("ben", "it"),
      person("cem", "finance"),
      person("dan", "sales", { roles: ["approver"] }),
      person("eve", "sales"),
      person("fay", null),
      person("gus", null),
      person("hal", "legal"),
    ];
    const ties = [
      "ana ally ben",
      "ben ally cem",
      "dan ally eve",
      "ana rival dan",
      "cem ally eve .1",
      "fay ally gus",
      "gus ally hal",
    ];
    const reasons = cluster(account(people, ties, { departments })).factions.map(({ reason }) => reason);
    expect(reasons.map(({ key }) => key)).toEqual([
      "alliances.faction_of_departments",
      "alliances.faction_of_department",
      "alliances.faction",
    ]);
    expect(reasons[0]!.text).toMatch(
      /^IT and Finance stick together: ANA leads a group of 3 with \d+% of the influence; 1 friendly tie crosses to another side$/,
    );
    expect(reasons[1]!.text).toMatch(
      /^Sales sticks together: DAN leads a group of 2 with \d+% of the influence; 1 friendly tie/,
    );
    expect(reasons[2]!.text).toMatch(/^[A-Z]+ leads a group of 3 with \d+% of the influence$/);
  });

  it("of one are said to stand alone", () => {
    const found = cluster(account("ana ben cem", ["ana ally ben", "cem rival ana", "cem blocks ben"]));
    const alone = found.factions.find(({ members }) => members.length === 1)!;
    expect(alone.reason.text).toMatch(/^CEM stands alone with \d+% of the influence; at odds with 2 people$/);
  });
});
