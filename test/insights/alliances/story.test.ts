import { describe, expect, it } from "vitest";
import { account, cluster } from "./map.js";

const told = (...input: Parameters<typeof cluster>) => cluster(...input).story.map(({ text }) => text);

describe("story of the politics of an account", () => {
  it("tells the sides, what is between them, who stands between and what would change it, and whom not to ask", () => {
    const ties = ["a ally b", "b ally c", "x ally y", "a rival x", "c distrusts y", "c friend x .5"];
    expect(told(account("a b c x y", ties))).toMatchInlineSnapshot(`
      [
        "B leads a group of 3 with 39% of the influence; 1 friendly tie crosses to another side",
        "X leads a group of 2 with 25% of the influence; 1 friendly tie crosses to another side",
        "B's side and X's side are at odds: 81% of the feeling between them is hostile; above all, A is a rival of X",
        "X gets along with some people on B's side, but is at odds with 1 person there",
        "One tie decides: X is an ally of Y; without it, nothing would hold X there",
        "C gets along with some people on X's side, but is at odds with 1 person there",
        "One tie decides: B is an ally of C; without it, nothing would hold C there",
        "Keep C and Y apart: C distrusts Y",
        "Keep X and A apart: A is a rival of X",
      ]
    `);
  });

  it("tells of people who stand alone where nobody stands together", () => {
    expect(told(account("a b", ["a rival b"]))).toMatchInlineSnapshot(`
      [
        "A stands alone with 25% of the influence; at odds with 1 person",
        "B stands alone with 25% of the influence; at odds with 1 person",
        "A and B are at odds: everything between them is hostile; above all, A is a rival of B",
        "Keep A and B apart: A is a rival of B",
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
