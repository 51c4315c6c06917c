import { describe, expect, it } from "vitest";
import { type BuiltInRule, catalogue } from "../../../src/insights/gaps/catalogue.js";
import type { MissingFactKey } from "../../../src/sentences/gaps/missing-facts.js";
import { checkOf } from "./close-example.js";
import { deletionOf } from "./delete-fact.js";
import { edgeOfRule } from "./edge-of-rule.js";
import { exampleOfRule } from "./example-of-rule.js";
import { accountOf, meets } from "./scored.js";

const builtInRules = catalogue.map(({ rule }) => rule);

describe("the edge of every rule", () => {
  it.each(builtInRules)("%s fires on one side of its threshold, and is absent a step further", (rule) => {
    const [fires, misses] = edgeOfRule[rule];
    expect(checkOf(rule, fires).state).toBe("present");
    expect(checkOf(rule, misses)).toMatchObject({ state: "absent", gapIds: [] });
  });
});

/** Rules that are about what is not known, or stands on the map: there is nothing without which they could not tell. */
const neverUnknown: readonly BuiltInRule[] = ["stance_unknown", "map_too_thin", "key_seat_vacant"];

/** What rules ask for not before they look, but where that could still make them hold. */
const askedLater: Readonly<Partial<Record<BuiltInRule, MissingFactKey>>> = {
  buying_group_too_small: "size",
  blocker_with_reach: "influential_stance",
  benefit_mismatch: "influential_stance",
  relation_below_desired: "current_relation",
};

/** Where a rule has a second ground on which it still fires without a fact that the first one needs. */
const firesAnyway: Readonly<Partial<Record<BuiltInRule, MissingFactKey>>> = {
  single_owner: "decider",
};

/** What a rule says it needs: on an empty map, with one contact of whom nothing is known, and with two of whom the first decides. */
function needsOf(rule: BuiltInRule): MissingFactKey[] {
  const us = { side: "us" } as const;
  const contact = accountOf({ sam: us, max: us, ana: {} }, { relationships: [meets("sam", "ana")] });
  const needed = [accountOf({}), contact].flatMap((account) => checkOf(rule, account).missing.map((one) => one.key));
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
      expect(deletion, `nobody knows how to delete: ${need}`).not.toBeNull();
      const { state, missing } = checkOf(rule, deletion!(account));
      if (need === firesAnyway[rule]) {
        expect([need, state]).toEqual([need, "present"]);
        continue;
      }
      expect([need, state]).toEqual([need, "unknown"]);
      expect(missing.map((one) => one.key)).toContain(need);
    }
  });

  it("deletes nothing that no rule needs", () => {
    const needed = new Set<string>(builtInRules.flatMap(needsOf));
    const deleted = Object.entries(deletionOf).filter(([, deletion]) => deletion !== null);
    expect(deleted.map(([key]) => key).filter((key) => !needed.has(key))).toEqual([]);
  });
});
