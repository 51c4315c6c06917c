import { describe, expect, it } from "vitest";
import { account, cluster } from "./map.js";

const told = (...input: Parameters<typeof cluster>) => cluster(...input).story.map(({ text }) => text);

describe("story of the politics of an account", () => {
  it("tells the sides, what is between them, who stands between and what would change it, and whom not to ask", () => {
    const ties = ["a ally b", "b ally c", "x ally y", "a rival x", "c distrusts y", "c friend x .5"];
    expect(told(account("a b c x y", ties))).toMatchInlineSnapshot(`
      [
        "B leads three people who stand together, with 39 % of the decision; one friendly tie crosses to another side",
        "X leads two people who stand together, with 25 % of the decision; one friendly tie crosses to another side",
        "The side of B and the side of X are at odds: 81 % of what is between them is hostile; most of all, A is a rival of X",
        "X gets on with some on the side of B, but is at odds with one person there (margin 74 %)",
        "One tie decides: X is an ally of Y; without it nothing would hold X there",
        "C gets on with some on the side of X, but is at odds with one person there (margin 70 %)",
        "One tie decides: B is an ally of C; without it nothing would hold C there",
        "Do not ask Y for help with C, nor the other way round: C distrusts Y",
        "Do not ask A for help with X, nor the other way round: A is a rival of X",
      ]
    `);
  });

  it("tells of people who stand alone where nobody stands together", () => {
    expect(told(account("a b", ["a rival b"]))).toMatchInlineSnapshot(`
      [
        "A stands alone with 25 % of the decision, at odds with one person",
        "B stands alone with 25 % of the decision, at odds with one person",
        "A and B are at odds: everything between them is hostile; most of all, A is a rival of B",
        "Do not ask B for help with A, nor the other way round: A is a rival of B",
      ]
    `);
  });

  it("stays short however many quarrels there are, and names every pair once", () => {
    const people = ["a", "b", "c", "d", "e", "f"];
    const ties = people.flatMap((one) =>
      people.filter((other) => other !== one).map((other) => `${one} blocks ${other}`),
    );
    const sentences = told(account(people.join(" "), ties));
    expect(sentences).toHaveLength(3 + 2 + 3);
    expect(new Set(sentences).size).toBe(8);
  });

  it("is silent about our own people, empty seats and where no feelings are known", () => {
    const people = [
      { id: "a", name: "A" },
      { id: "b", name: "B", status: "vacant" as const },
      { id: "u", name: "U", side: "us" as const },
    ];
    expect(told(account(people, ["a rival u", "a blocks b"]))).toEqual([]);
  });
});
