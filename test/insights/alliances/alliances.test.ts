import { clusterAlliances } from "account-graph";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generateAccount } from "../../../src/testing/generate-account.js";
import { gahukuGamaTies } from "../../golden/gahuku-gama.js";
import { account, cluster, membersOf } from "./map.js";

const tribes = gahukuGamaTies.map((text) => text.split(" ") as [string, string, string]);
const tribalMap = account(
  [...new Set([...tribes.map(([a]) => a), ...tribes.map(([, b]) => b)])].join(" "),
  tribes.map(([a, b, sign]) => `${a} ${sign === "1" ? "ally" : "rival"} ${b}`),
);

describe("alliances, by hand", () => {
  it("puts allies together and rivals apart", () => {
    const found = cluster(
      account("ana ben cem dan", ["ana ally ben", "cem ally dan", "ana rival cem", "ben rival dan"]),
    );
    expect(membersOf(found)).toEqual(["ana ben", "cem dan"]);
    expect(found).toMatchObject({
      value: 0,
      exact: true,
      lowerBound: 0,
      twoCampFrustration: { value: 0, exact: true },
    });
    expect(found.alternatives).toEqual([]);
  });

  it("leaves people about whose feelings nothing is known unaligned, and empty seats out", () => {
    const people = [
      { id: "ana", name: "Ana" },
      { id: "ben", name: "Ben" },
      { id: "cem", name: "Cem" },
      { id: "dan", name: "Dan", status: "vacant" as const },
      { id: "eve", name: "Eve", side: "us" as const },
    ];
    const found = cluster(account(people, ["ana ally ben", "cem works_with ana", "eve ally cem"]));
    expect(membersOf(found)).toEqual(["ana ben"]);
    expect(found.unaligned).toEqual([{ type: "person", id: "cem", label: "Cem" }]);
  });

  it("finds no factions where no tie has a sign, and still shows the camps", () => {
    const people = [
      { id: "ana", name: "Ana", stance: 1 },
      { id: "ben", name: "Ben" },
    ];
    const found = cluster(account(people, ["ana works_with ben"]));
    expect(found).toMatchObject({
      factions: [],
      alliances: [],
      rivalries: [],
      bridges: [],
      frustratedTies: [],
      triads: { "+++": 0, "++-": 0, "+--": 0, "---": 0, balanced: null },
      objective: "frustration",
      value: 0,
      exact: true,
      lowerBound: 0,
      twoCampFrustration: null,
      alternatives: [],
    });
    expect(found.unaligned.map(({ id }) => id)).toEqual(["ana", "ben"]);
    expect(found.camps.map(({ members }) => members.length)).toEqual([1, 0, 0, 1]);
  });

  it("answers for one person and for nobody", () => {
    expect(cluster(account("ana"))).toMatchObject({ factions: [], unaligned: [{ id: "ana" }], issues: [] });
    expect(cluster(account([]))).toMatchObject({ factions: [], unaligned: [], issues: [] });
    expect(cluster(account([]), { objective: "modularity" })).toMatchObject({
      value: 0,
      exact: true,
      lowerBound: null,
    });
  });

  it("lets everybody stand alone where everybody is at odds", () => {
    const found = cluster(account("ana ben cem", ["ana rival ben", "ben rival cem", "cem rival ana"]));
    expect(membersOf(found)).toEqual(["ana", "ben", "cem"]);
    expect(found.value).toBe(0);
    expect(found.twoCampFrustration!.value).toBeCloseTo(0.9, 12);
    expect(found.rivalries).toHaveLength(3);
    expect(found.triads).toMatchObject({ "---": 1, balanced: 0 });
    expect(found.factions[0]).toMatchObject({ cohesion: 0, internalConflict: 0, stance: null });
  });

  it("keeps within the number of factions asked for", () => {
    const input = account("ana ben cem", ["ana rival ben", "ben rival cem .5", "cem rival ana"]);
    const found = cluster(input, { maxClusters: 2 });
    expect(membersOf(found)).toEqual(["ben cem", "ana"]);
    expect(found.value).toBeCloseTo(0.45, 12);
    expect(found.factions[0]!.internalConflict).toBeCloseTo(0.45, 12);
    const one = cluster(input, { maxClusters: 1 });
    expect(one.factions).toHaveLength(1);
    expect(one.value).toBeCloseTo(2.25, 12);
    expect(one.twoCampFrustration!.value).toBeCloseTo(0.45, 12);
  });

  it("divides by modularity on request", () => {
    const found = cluster(
      account("ana ben cem dan", ["ana ally ben", "cem ally dan", "ana rival cem", "ben ally dan .2"]),
      { objective: "modularity" },
    );
    expect(membersOf(found)).toEqual(["ana ben", "cem dan"]);
    expect(found).toMatchObject({ objective: "modularity", lowerBound: null });
    expect(found.value).toBeGreaterThan(0.4);
    expect(found.alliances).toEqual([]);
  });

  it("lists other divisions that fit as well, by members", () => {
    // One friend between two enemies may stand with either.
    const found = cluster(account("ana ben cem", ["ana ally ben", "ben ally cem", "ana rival cem"]));
    expect(found.value).toBeCloseTo(0.9, 12);
    const all = [
      membersOf(found).sort().join("|"),
      ...found.alternatives.map(({ factions }) => factions.map((one) => one.join(" ")).join("|")),
    ];
    expect(all).toContain("ana ben|cem");
    expect(all).toContain("ana|ben cem");
    expect(found.issues).toMatchObject([{ code: "several_divisions" }]);
  });

  it("says that nothing is proven where the exact search is switched off", () => {
    const found = cluster(tribalMap, { exactLimit: 0 });
    expect(found.exact).toBe(false);
    expect(found.lowerBound).toBeLessThan(found.value);
    expect(found.value).toBeCloseTo(1.8, 12);
    expect(found.issues.map(({ code }) => code)).toEqual(["factions_not_proven"]);
  });
});

describe("alliances of the Gahuku-Gama", () => {
  const found = cluster(tribalMap);
  // An alliance or a rivalry of strength 1 weighs .9.
  const unit = 0.9;

  it("are the three that Doreian and Mrvar found, with two ties that do not fit", () => {
    expect(membersOf(found).sort()).toEqual([
      "Alika Asaro Gahuk Geham Masil Ove Ukudz",
      "Gama Gavev Kotun Nagad",
      "Kohik Nagam Notoh Seuve Uheto",
    ]);
    expect(found.value / unit).toBeCloseTo(2, 9);
    expect(found).toMatchObject({ exact: true, lowerBound: found.value });
  });

  it("leave seven ties unfit with two camps (Aref and Wilson 2019)", () => {
    expect(found.twoCampFrustration!.value / unit).toBeCloseTo(7, 9);
    expect(found.twoCampFrustration!.exact).toBe(true);
    const two = cluster(tribalMap, { maxClusters: 2 });
    expect(two.value).toBeCloseTo(found.twoCampFrustration!.value, 9);
    expect(two.factions).toHaveLength(2);
  });

  it("have 59 balanced triangles of 68", () => {
    expect(found.triads).toEqual({ "+++": 19, "++-": 2, "+--": 40, "---": 7, balanced: 59 / 68 });
  });

  it("are crossed by the two ties of Masil, who stands between with Nagam and Uheto", () => {
    expect(found.frustratedTies.map(({ tie }) => tie.label)).toEqual([
      "MASIL is an ally of UHETO",
      "MASIL is an ally of NAGAM",
    ]);
    expect(found.frustratedTies.map(({ pressure }) => pressure / unit ** 2)).toEqual([expect.closeTo(2, 9), 0]);
    expect(found.bridges.map(({ person }) => person.id)).toEqual(["Nagam", "Uheto", "Masil"]);
    expect(found.bridges.map(({ margin }) => margin)).toEqual([
      expect.closeTo(6 / 7, 9),
      expect.closeTo(3 / 4, 9),
      expect.closeTo(4 / 7, 9),
    ]);
  });
});

/** Accounts with one signed tie a pair at most, so that weights are .9 times strengths. */
const signedMap = fc
  .tuple(
    fc.integer({ min: 2, max: 9 }),
    fc.array(fc.tuple(fc.nat(8), fc.nat(8), fc.boolean(), fc.integer({ min: 1, max: 20 })), { maxLength: 20 }),
  )
  .map(([size, drawn]) => {
    const ids = Array.from({ length: size }, (_, at) => `p${at}`);
    const pairs = new Map<string, string>();
    for (const [a, b, friendly, strength] of drawn) {
      const [i, j] = [Math.min(a, b) % size, Math.max(a, b) % size];
      if (i === j) continue;
      pairs.set(
        `${Math.min(i, j)}-${Math.max(i, j)}`,
        `p${Math.min(i, j)} ${friendly ? "ally" : "rival"} p${Math.max(i, j)} ${strength / 20}`,
      );
    }
    return { ids, ties: [...pairs.values()] };
  });

describe("alliances, laws", () => {
  it("do not depend on the order of people and ties, and come back the same twice", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 4, max: 24 }), (seed, people) => {
        const input = generateAccount({ people, seed, noise: 0.2 });
        const turned = {
          ...input,
          people: [...input.people].reverse(),
          relationships: [...(input.relationships ?? [])].reverse(),
          interactions: [...(input.interactions ?? [])].reverse(),
        };
        const found = cluster(input);
        expect(cluster(turned)).toEqual(found);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        expect(JSON.stringify(cluster(input))).toBe(JSON.stringify(found));
      }),
      { numRuns: 25 },
    );
  });

  it("have a value that no single faction, no lone people and no move of one person beats, equal to the ties they list", () => {
    fc.assert(
      fc.property(signedMap, ({ ids, ties }) => {
        const found = cluster(account(ids.join(" "), ties));
        const faction = new Map(
          found.factions.flatMap(({ id, members }) => members.map((one) => [one.id, id] as const)),
        );
        const cost = (of: (id: string) => unknown) => {
          let sum = 0;
          for (const one of ties) {
            const [a, kind, b, strength] = one.split(" ");
            if ((of(a!) === of(b!)) === (kind === "rival")) sum += 0.9 * Number(strength);
          }
          return sum;
        };
        expect(cost((id) => faction.get(id))).toBeCloseTo(found.value, 9);
        expect(found.frustratedTies.reduce((sum, { strength }) => sum + strength, 0)).toBeCloseTo(found.value, 9);
        const slack = 1e-9;
        expect(found.value).toBeLessThanOrEqual(cost(() => 0) + slack);
        expect(found.value).toBeLessThanOrEqual(cost((id) => id) + slack);
        for (const mover of faction.keys()) {
          for (const to of [...faction.values(), "alone"]) {
            expect(found.value).toBeLessThanOrEqual(cost((id) => (id === mover ? to : faction.get(id))) + slack);
          }
        }
        const twoCamps = cluster(account(ids.join(" "), ties), { maxClusters: 2 });
        expect(found.twoCampFrustration?.value ?? 0).toBeCloseTo(twoCamps.value, 9);
        expect(twoCamps.value).toBeGreaterThanOrEqual(found.value - slack);
      }),
    );
  });

  it("stay when all ties grow weaker alike", () => {
    fc.assert(
      fc.property(signedMap, fc.constantFrom(0.5, 0.25), ({ ids, ties }, factor) => {
        const weaker = ties.map((one) => {
          const [a, kind, b, strength] = one.split(" ");
          return `${a} ${kind} ${b} ${Number(strength) * factor}`;
        });
        // Without decision rights influence is what is heard: compare who stands together, not how factions are ordered.
        const [before, after] = [cluster(account(ids.join(" "), ties)), cluster(account(ids.join(" "), weaker))];
        expect(membersOf(after).sort()).toEqual(membersOf(before).sort());
        expect(after.value).toBeCloseTo(before.value * factor, 9);
        expect(after.triads).toEqual(before.triads);
      }),
    );
  });

  it("find planted factions exactly", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2), { minLength: 3, maxLength: 14 }), (planted) => {
        const ties: string[] = [];
        for (let a = 0; a < planted.length; a++) {
          for (let b = a + 1; b < planted.length; b++) {
            ties.push(`p${a} ${planted[a] === planted[b] ? "ally" : "rival"} p${b} ${((a + b) % 5) / 5 + 0.2}`);
          }
        }
        const found = cluster(account(planted.map((_, at) => `p${at}`).join(" "), ties));
        expect(found).toMatchObject({ value: 0, exact: true, frustratedTies: [], bridges: [], alternatives: [] });
        const faction = new Map(
          found.factions.flatMap(({ id, members }) => members.map((one) => [one.id, id] as const)),
        );
        for (let a = 0; a < planted.length; a++) {
          for (let b = 0; b < a; b++) {
            expect(faction.get(`p${a}`) === faction.get(`p${b}`)).toBe(planted[a] === planted[b]);
          }
        }
      }),
    );
  });

  it("divide one part of the map whatever happens in another", () => {
    fc.assert(
      fc.property(signedMap, signedMap, (one, other) => {
        const alone = cluster(account(one.ids.join(" "), one.ties));
        const otherAlone = cluster(account(other.ids.join(" ").replaceAll("p", "q"), other.ties.map(renamed)));
        const both = cluster(
          account(`${one.ids.join(" ")} ${other.ids.join(" ").replaceAll("p", "q")}`, [
            ...one.ties,
            ...other.ties.map(renamed),
          ]),
        );
        expect(membersOf(both).sort()).toEqual([...membersOf(alone), ...membersOf(otherAlone)].sort());
        expect(both.value).toBeCloseTo(alone.value + otherAlone.value, 9);
        const confidences = ({ factions }: typeof both) =>
          new Map(
            factions.flatMap(({ memberConfidence }) =>
              memberConfidence.map((member) => [member.id, member.confidence]),
            ),
          );
        expect(confidences(both)).toEqual(new Map([...confidences(alone), ...confidences(otherAlone)]));
      }),
    );
  });

  it("sum influence over factions, and the camps to what is mapped", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (seed) => {
        const found = cluster(generateAccount({ people: 15, seed }));
        for (const { cohesion, influence, stance } of found.factions) {
          expect(influence).toBeGreaterThanOrEqual(0);
          if (cohesion !== null) expect(cohesion >= 0 && cohesion <= 1).toBe(true);
          if (stance !== null) expect(Math.abs(stance)).toBeLessThanOrEqual(1);
        }
        const total = found.camps.reduce((sum, { influence }) => sum + influence, 0);
        expect(total).toBeLessThanOrEqual(1 + 1e-9);
        for (const { intensity } of [...found.alliances, ...found.rivalries])
          expect(intensity).toBeGreaterThanOrEqual(0.5);
        for (const { margin } of found.bridges) expect(margin >= 0 && margin <= 1).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

/** Renames the people of a tie, not its kind. */
function renamed(text: string): string {
  const [a, kind, b, strength] = text.split(" ");
  return `${a!.replace("p", "q")} ${kind} ${b!.replace("p", "q")} ${strength}`;
}

describe("our own side", () => {
  const team = ["sam", "uma", "max", "tom"].map((id) => ({ id, name: id.toUpperCase(), side: "us" as const }));
  const ours = {
    id: "a",
    name: "A",
    asOf: "2026-03-01",
    people: [...team, { id: "dana", name: "Dana", roles: ["economic_buyer" as const] }],
    relationships: [
      { from: "sam", to: "uma", kind: "ally" as const },
      { from: "max", to: "sam", kind: "rival" as const },
      { from: "sam", to: "dana", kind: "communicates" as const, strength: "strong" as const },
      { from: "max", to: "dana", kind: "communicates" as const, strength: "strong" as const },
    ],
  };

  it("is clustered by what our people feel for one another, with the influence they are in contact with", () => {
    const { factions, rivalries, unaligned } = clusterAlliances(ours, { side: "us" });
    expect(factions.map(({ members }) => members.map(({ id }) => id))).toEqual([["max"], ["sam", "uma"]]);
    expect(factions[0]!.influence).toBeCloseTo(factions[1]!.influence, 12);
    expect(factions[1]!.reason.text).toMatch(
      /^SAM leads a group of 2 on our team, in contact with \d+% of the influence/,
    );
    expect(rivalries[0]!.reason.text).toMatch(/MAX is a rival of SAM$/);
    expect(unaligned.map(({ id }) => id)).toEqual(["tom"]);
  });

  it("is no part of the customer's", () => {
    expect(clusterAlliances(ours).factions).toEqual([]);
    expect(() => clusterAlliances(ours, { side: "them" } as never)).toThrow("side");
  });
});
