import { describe, expect, it } from "vitest";
import { applyChanges } from "../../src/api/apply-changes.js";
import { scoreInfluence } from "../../src/api/score-influence.js";
import { parseAccount } from "../../src/model/parse-account.js";
import { mapOf, smallMap } from "../insights/influence/map.js";
import { deepFreeze } from "../model/deep-freeze.js";
import { generated, generatedGraph } from "./graphs.js";

describe("the door of applyChanges", () => {
  it("takes JSON or a graph, gives a checked account, and changes neither", () => {
    const changes = deepFreeze([{ type: "update_person", personId: "p1", set: { stance: "critic" } }] as const);
    const after = applyChanges(deepFreeze(structuredClone(generated)), changes);
    expect(after.people.find((person) => person.id === "p1")!.stance).toBe(-0.5);
    expect(parseAccount(after)).toEqual(after);
    const graph = generatedGraph();
    const before = JSON.stringify(graph.export());
    expect(applyChanges(graph, changes)).toEqual(after);
    expect(JSON.stringify(graph.export())).toBe(before);
  });

  it("without changes is parsing", () => {
    expect(applyChanges(smallMap(), [])).toEqual(parseAccount(smallMap()));
  });

  it("gives an account that can be scored: whoever is removed has no share any more", () => {
    const after = applyChanges(smallMap(), [{ type: "remove_person", personId: "con" }]);
    expect(scoreInfluence(after, { samples: 0 }).stakeholders.map((one) => one.id)).toEqual(["cfo", "cio", "ana"]);
    expect(JSON.stringify(after)).not.toContain('"con"');
  });

  it("refuses an account, changes or options that are wrong, with where", () => {
    expect(() => applyChanges({ id: "a" } as never, [])).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_account: name: missing (expected a text); asOf: missing (expected a text); people: missing (expected a list)]`,
    );
    expect(() =>
      applyChanges(smallMap(), [{ type: "set_date" }, { type: "fly" }] as never),
    ).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_changes: changes[0].asOf: missing (expected a text); changes[1].type: unknown type "fly" (one of: add_person, update_person, remove_person, set_relationship, remove_relationship, log_interaction, set_date)]`,
    );
    expect(() =>
      applyChanges(smallMap(), [
        { type: "update_person", personId: "cof", set: { stance: 2 } },
        { type: "remove_person", personId: "nobody" },
      ]),
    ).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_changes: changes[0].personId: unknown person "cof" (nearest: "cfo"); changes[0].set.stance: 2 is too large (at most 1); changes[1].personId: unknown person "nobody"]`,
    );
    expect(() => applyChanges(smallMap(), [], { depth: 3 } as never)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.depth: unknown key "depth"]`,
    );
    expect(() => applyChanges(mapOf([{ id: "a" }, { id: "b" }]), [], { limits: { people: 1 } })).toThrow(/2 people/);
  });
});
