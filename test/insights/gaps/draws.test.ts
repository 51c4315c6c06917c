import { describe, expect, it } from "vitest";
import { findGaps } from "../../../src/api/find-gaps.js";
import { scoreAccount } from "../../../src/api/score-account.js";
import type { RuleContext } from "../../../src/insights/gaps/custom/custom-rule.js";
import type { Gap } from "../../../src/insights/gaps/gap.js";
import { generateAccount } from "../../../src/testing/generate-account.js";

describe("findGaps", () => {
  it("finds the same gaps with and without samples but for their confidence, as scoreAccount does with them", () => {
    const unsure = (gaps: readonly Gap[]) => gaps.map(({ confidence: _, ...rest }) => rest);
    for (const seed of [1, 2]) {
      const account = generateAccount({ people: 30, seed });
      const { gaps, checks } = findGaps(account, { rules: "all", samples: 50 });
      const without = findGaps(account, { rules: "all", samples: 0 });
      expect({ gaps: unsure(without.gaps), checks: without.checks }).toEqual({ gaps: unsure(gaps), checks });
      expect(scoreAccount(account, { rules: "all", samples: 50 })).toMatchObject({ gaps, checks });
    }
  });

  it("shows an app's own rules the intervals that samples give", () => {
    const seen: unknown[] = [];
    const rule = {
      rule: "custom:sees" as const,
      title: "Sees",
      severity: 10,
      check({ stakeholders }: RuleContext) {
        seen.push(JSON.stringify(stakeholders[0]));
        return [];
      },
    };
    const account = generateAccount({ people: 12, seed: 1 });
    findGaps(account, { samples: 50, customRules: [rule] });
    findGaps(account, { samples: 0, customRules: [rule] });
    expect(seen[0]).not.toBe(seen[1]);
  });
});
