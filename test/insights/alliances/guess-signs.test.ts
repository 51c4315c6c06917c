import { describe, expect, it } from "vitest";
import { alliances } from "../../../src/insights/alliances/alliances.js";
import { guessSigns } from "../../../src/insights/alliances/guess-signs.js";
import type { GuessSignsOptions } from "../../../src/insights/alliances/sign-guess.js";
import type { AccountInput } from "../../../src/model/account.js";
import { generateAccount } from "../../../src/testing/generate-account.js";
import { gahukuGamaTies } from "../../golden/gahuku-gama.js";
import { account, read } from "./map.js";

function guess(input: AccountInput, options: GuessSignsOptions = {}) {
  const { network, influence } = read(input);
  return guessSigns(network, influence, alliances(network, influence, { bootstrap: false }), options);
}

const pairs = (input: AccountInput) =>
  guess(input).map(({ people, sign }) => `${people.map(({ id }) => id).join(" ")} ${sign}`);

describe("guessSigns", () => {
  it("guesses that friends of a friend get on, and friends and enemies of one person do not", () => {
    const found = guess(account("a b c d", ["a ally b", "b ally c", "c rival d"]));
    expect(found.map(({ people, sign }) => [people.map(({ id }) => id).join(" "), sign]).sort()).toEqual([
      ["a c", 1],
      ["b d", -1],
    ]);
    const friends = found.find(({ sign }) => sign > 0)!;
    expect(friends).toMatchObject({ guess: true, through: [{ id: "b" }] });
    expect(friends.support).toBeCloseTo((0.5 + Math.tanh(0.81)) / 1.5, 12);
    expect(friends.reason.text).toBe("Likely allies (unconfirmed): A and C, since both get along with B");
    const opponents = found.find(({ sign }) => sign < 0)!;
    expect(opponents.support).toBeCloseTo((0.5 + Math.tanh(0.81)) / 1.5, 12);
    expect(opponents.reason.text).toBe(
      "Likely at odds (unconfirmed): B and D, since only one of them gets along with C",
    );
  });

  it("gives little support where factions and acquaintances speak against one another", () => {
    // Enemies of one enemy, in different factions for want of anything that ties them.
    const [only] = guess(account("a b c", ["a rival b", "b rival c"]));
    expect(only!.support).toBeCloseTo((Math.tanh(0.81) - 0.5) / 1.5, 12);
    expect(only!.reason.text).toBe("Likely allies (unconfirmed): A and C, since both are at odds with B");
    const [weak] = guess(account("a b c", ["a rival b .5", "b rival c .5"]));
    expect(weak).toMatchObject({ sign: -1, through: [] });
    expect(weak!.reason.text).toBe("Likely at odds (unconfirmed): A and C, who are on different sides");
  });

  it("falls back on the common side where those whom both know say little against it", () => {
    const found = guess(account("a c e x y", ["a ally x", "x ally y", "y ally c", "a ally e .3", "e rival c .1"]));
    const same = found.find(({ people }) => people[0].id === "a" && people[1].id === "c")!;
    expect(same).toMatchObject({ sign: 1, through: [] });
    expect(same.support).toBeCloseTo((0.5 - Math.tanh(0.27 * 0.09)) / 1.5, 12);
    expect(same.reason.text).toBe("Likely allies (unconfirmed): A and C, who are on the same side");
  });

  it("does not guess where something is known, even if it cancels out, nor without a common acquaintance", () => {
    expect(pairs(account("a b c", ["a ally b", "b ally c", "a trusts c", "c distrusts a"]))).toEqual([]);
    const mixed = ["a likes c .7", "a dislikes c .6"];
    expect(pairs(account("a b c", ["a ally b", "b ally c", ...mixed]))).toEqual([]);
    expect(pairs(account("c b a", ["a ally b", "b ally c", "c likes a .7", "c dislikes a .6"]))).toEqual([]);
    expect(pairs(account("a b c d", ["a ally b", "c ally d"]))).toEqual([]);
  });

  it("puts the guesses about influential people first and stops at the limit", () => {
    const starOf = (decider: string) =>
      account(
        ["a", "b", "c", "d", "e"].map((id) => ({
          id,
          name: id.toUpperCase(),
          ...(id === decider ? { roles: ["economic_buyer" as const] } : {}),
        })),
        ["a ally b", "a ally c", "a ally d", "a ally e"],
      );
    const star = starOf("e");
    expect(guess(star)).toHaveLength(6);
    const first = guess(star, { limit: 3 });
    expect(first.map((one) => one.people[1].id)).toEqual(["e", "e", "e"]);
    expect(guess(starOf("c"), { limit: 3 }).every(({ people }) => people.some(({ id }) => id === "c"))).toBe(true);
    expect(guess(star, { limit: 0 })).toEqual([]);
  });

  it("does not depend on the order of the input and survives JSON", () => {
    const input = generateAccount({ people: 20, seed: 5 });
    const turned = {
      ...input,
      people: [...input.people].reverse(),
      relationships: [...(input.relationships ?? [])].reverse(),
    };
    expect(guess(turned)).toEqual(guess(input));
    expect(JSON.parse(JSON.stringify(guess(input)))).toEqual(guess(input));
  });

  it("ranks the ties of the Gahuku-Gama, left out one by one, with an AUC of .98", () => {
    const ties = gahukuGamaTies.map((text) => text.split(" ") as [string, string, string]);
    const tribes = [...new Set([...ties.map(([a]) => a), ...ties.map(([, b]) => b)])].join(" ");
    const scores = ties.map((left) => {
      const rest = ties.filter((one) => one !== left);
      const found = guess(
        account(
          tribes,
          rest.map(([a, b, sign]) => `${a} ${sign === "1" ? "ally" : "rival"} ${b}`),
        ),
        {
          limit: 1000,
        },
      );
      const about = found.find(({ people }) => people.every(({ id }) => id === left[0] || id === left[1]));
      return { friendly: left[2] === "1", score: about === undefined ? 0 : about.sign * about.support };
    });
    let right = 0;
    let all = 0;
    for (const one of scores.filter(({ friendly }) => friendly)) {
      for (const other of scores.filter(({ friendly }) => !friendly)) {
        all++;
        right += one.score > other.score ? 1 : one.score === other.score ? 0.5 : 0;
      }
    }
    expect(right / all).toBeCloseTo(0.98, 2);
  });
});
