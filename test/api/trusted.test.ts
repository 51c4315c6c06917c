import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  applyChanges,
  clusterAlliances,
  coverageMatrix,
  findGaps,
  isAccountError,
  parseAccount,
  scoreAccount,
  scoreInfluence,
} from "../../src/index.js";
import { renderInfluenceMap, renderOrgChart } from "../../src/render/svg/index.js";

const folder = new URL("../../examples/accounts/", import.meta.url);
const accounts = readdirSync(folder).map((file) =>
  deepFreeze(parseAccount(JSON.parse(readFileSync(new URL(file, folder), "utf8")))),
);

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) deepFreeze(inner);
    Object.freeze(value);
  }
  return value;
}

describe("the option trusted", () => {
  it("gives the same for an account that was parsed before, and leaves it as it is", () => {
    for (const account of accounts) {
      for (const score of [scoreAccount, scoreInfluence, findGaps, clusterAlliances, coverageMatrix]) {
        const given = score(account, { trusted: true });
        expect(JSON.stringify(given)).toBe(JSON.stringify(score(account)));
      }
      const changes = [{ type: "remove_person", personId: account.people[0]!.id }] as const;
      expect(applyChanges(account, changes, { trusted: true })).toEqual(applyChanges(account, changes));
      const score = scoreAccount(account, { samples: 0 });
      expect(renderInfluenceMap(account, score, { trusted: true })).toBe(renderInfluenceMap(account, score));
      expect(renderOrgChart(account, score, { trusted: true })).toBe(renderOrgChart(account, score));
    }
  });

  it("skips the check, which is what it is for", () => {
    const odd = { ...accounts[0]!, unheard: true };
    expect(() => scoreInfluence(odd, { trusted: true, samples: 0 })).not.toThrow();
    try {
      scoreInfluence(odd, { trusted: false });
      expect.unreachable();
    } catch (error) {
      expect(isAccountError(error)).toBe(true);
    }
  });
});
