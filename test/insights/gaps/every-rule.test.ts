import { describe, expect, it } from "vitest";
import { type BuiltInRule, builtInRules } from "../../../src/insights/gaps/rule-names.js";
import { checkOf } from "./close-example.js";
import { deletionOf } from "./delete-fact.js";
import { edgeOfRule } from "./edge-of-rule.js";
import { exampleOfRule } from "./example-of-rule.js";
import { accountOf, meets } from "./scored.js";

describe("the edge of every rule", () => {
  it.each(builtInRules)("%s fires on one side of its threshold, and is absent a step further", (rule) => {
    const [fires, misses] = edgeOfRule[rule];
    expect(checkOf(rule, fires).state).toBe("present");
    expect(checkOf(rule, misses)).toMatchObject({ state: "absent", gapIds: [] });
  });
});

/** Rules that are about what is not known: there is nothing without which they could not tell. */
const neverUnknown: readonly BuiltInRule[] = ["stance_unknown", "map_too_thin"];

/** What rules ask for not before they look, but where that could still make them hold. */
const askedLater: Readonly<Partial<Record<BuiltInRule, string>>> = {
  buying_group_too_small: "how many employees the company has, or the amount of the goal",
  blocker_with_reach: "the stance of people with influence",
  benefit_mismatch: "the stance of people with influence",
  relation_below_desired: "how they see us",
};

/** Where a rule has a second ground on which it still fires without a fact that the first one needs. */
const firesAnyway: Readonly<Partial<Record<BuiltInRule, string>>> = {
  single_owner: "who decides: somebody's role or weight",
};

/** What a rule says it needs: on an empty map, with one contact of whom nothing is known, and with two of whom the first decides. */
function needsOf(rule: BuiltInRule): string[] {
  const us = { side: "us" } as const;
  const contact = accountOf({ sam: us, max: us, ana: {} }, { relationships: [meets("sam", "ana")] });
  const needed = [accountOf({}), contact].flatMap((account) => checkOf(rule, account).missing.map((one) => one.what));
  const later = askedLater[rule];
  return [...new Set([...needed, ...(later === undefined ? [] : [later])])];
}

describe("every rule without one of the facts it needs (P16)", () => {
  it.each(builtInRules)("%s turns unknown, never silently absent, and says what is missing", (rule) => {
    const { account } = exampleOfRule[rule];
    expect(checkOf(rule, account).state).toBe("present");
    const needs = needsOf(rule);
    expect(needs.length === 0).toBe(neverUnknown.includes(rule));
    for (const need of needs) {
      const deletion = deletionOf[need];
      expect(deletion, `nobody knows how to delete: ${need}`).toBeDefined();
      const { state, missing } = checkOf(rule, deletion!(account));
      if (need === firesAnyway[rule]) {
        expect([need, state]).toEqual([need, "present"]);
        continue;
      }
      expect([need, state]).toEqual([need, "unknown"]);
      expect(missing.map((one) => one.what)).toContain(need);
    }
  });

  it("deletes nothing that no rule needs", () => {
    const needed = new Set(builtInRules.flatMap(needsOf));
    expect(Object.keys(deletionOf).filter((what) => !needed.has(what))).toEqual([]);
  });
});
