import { describe, expect, it } from "vitest";
import { allianceSentence } from "../../../src/insights/alliances/sentences.js";

describe("allianceSentence", () => {
  it("carries its key and parameters, so that it can be said in another language", () => {
    const params = { tie: "A trusts B" };
    expect(allianceSentence("liking_across", params)).toEqual({
      key: "alliances.liking_across",
      params,
      text: "A trusts B, though they stand in different factions",
    });
  });

  it("writes small numbers as words, larger ones as figures, and small shares as such", () => {
    const text = (people: number, influence: number, crossing: number, quarrels: number) =>
      allianceSentence("faction", { leader: "Ana", people, influence, crossing, quarrels }).text;
    expect(text(12, 0.424, 2, 0)).toBe(
      "Ana leads twelve people who stand together, with 42 % of the decision; two friendly ties cross to another side",
    );
    expect(text(13, 0.001, 0, 2)).toBe(
      "Ana leads 13 people who stand together, with less than 1 % of the decision; two quarrels inside",
    );
    expect(text(2, 0, 1, 1)).toBe(
      "Ana leads two people who stand together, with 0 % of the decision; one friendly tie crosses to another side; one quarrel inside",
    );
  });

  it("calls a faction of one by name and others the side of their leader", () => {
    const pair = { a: "Ana", b: "Ben", intensity: 1, tie: "Ana distrusts Ben" };
    expect(allianceSentence("rivalry", { ...pair, aPeople: 1, bPeople: 3 }).text).toBe(
      "Ana and the side of Ben are at odds: everything between them is hostile; most of all, Ana distrusts Ben",
    );
    expect(allianceSentence("rivalry", { ...pair, aPeople: 2, bPeople: 1, intensity: 0.75 }).text).toBe(
      "The side of Ana and Ben are at odds: 75 % of what is between them is hostile; most of all, Ana distrusts Ben",
    );
  });

  it("names the opponents of somebody who stands alone", () => {
    const alone = { leader: "Ana", influence: 0.1, crossing: 0 };
    expect(allianceSentence("faction_of_one", { ...alone, opponents: 1 }).text).toBe(
      "Ana stands alone with 10 % of the decision, at odds with one person",
    );
    expect(allianceSentence("faction_of_one", { ...alone, crossing: 2, opponents: 0 }).text).toBe(
      "Ana stands alone with 10 % of the decision; two friendly ties cross to another side",
    );
    const params = { person: "Ana", friends: 0, enemies: 0, pulls: 2, tie: "Ana trusts Ben" };
    expect(allianceSentence("allegiance_alone", params).text).toBe(
      "Ana stands alone; most of all, Ana trusts Ben; two ties pull the other way",
    );
  });
});
