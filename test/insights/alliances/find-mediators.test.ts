import { describe, expect, it } from "vitest";
import type { PersonInput } from "../../../src/model/person.js";
import { account, cluster } from "./map.js";

/** Two sides at odds; m stands with the first and likes d of the second. */
const sides = ["a ally b", "a ally m", "b ally m", "d ally e", "a rival d", "b rival e", "m friend d .5"];
/** A leads the first side. */
const people: PersonInput[] = "a b d e m"
  .split(" ")
  .map((id) => ({ id, name: id.toUpperCase(), decisionWeight: id === "a" ? 1 : 0.2 }));
const mediatorsOf = (ties: string[], of = people) =>
  cluster(account(of, ties))
    .bridges.filter(({ mediator }) => mediator)
    .map(({ person }) => person.id);

describe("findMediators", () => {
  it("finds who likes members of two rival factions and is at odds with nobody there", () => {
    expect(mediatorsOf(sides)).toEqual(["m"]);
    expect(mediatorsOf([...sides, "m dislikes e .2"])).toEqual([]);
    const [bridge] = cluster(account(people, sides)).bridges.filter(({ person }) => person.id === "m");
    expect(bridge!.reason.text).toMatch(/ their own side; they could mediate$/);
  });

  it("never proposes whoever leads a side", () => {
    const led = people.map((person) => ({ ...person, decisionWeight: person.id === "m" ? 1 : 0.1 }));
    expect(mediatorsOf(sides, led)).toEqual([]);
  });

  it("finds nobody between factions that are not rivals", () => {
    const found = cluster(account("a b c", ["a ally b", "b friend c .2"], {}), { objective: "modularity" });
    expect(found.bridges.every(({ mediator }) => !mediator)).toBe(true);
  });
});

describe("relaxed balance", () => {
  it("leaves the liking of mediators out of the frustration, and the factions as they are", () => {
    const strict = cluster(account(people, sides));
    const relaxed = cluster(account(people, sides), { balance: "relaxed" });
    expect(strict).toMatchObject({ value: expect.closeTo(0.35, 12), exact: true });
    expect(strict.frustratedTies).toHaveLength(1);
    expect(relaxed).toMatchObject({ value: 0, exact: true, lowerBound: 0, frustratedTies: [] });
    expect(relaxed.factions).toEqual(strict.factions);
    expect(cluster(account(people, sides), { balance: "strict" })).toEqual(strict);
  });

  it("still counts the liking of those who also have opponents there, and says that this is not proven", () => {
    const ties = [...sides, "m dislikes e .2"];
    const relaxed = cluster(account(people, ties), { balance: "relaxed" });
    expect(relaxed).toMatchObject({ value: expect.closeTo(0.35, 12), exact: false, lowerBound: 0 });
  });
});
