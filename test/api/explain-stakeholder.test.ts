import { describe, expect, it } from "vitest";
import { explainStakeholder } from "../../src/api/explain-stakeholder.js";
import { scoreInfluence } from "../../src/api/score-influence.js";
import { mapOf } from "../insights/influence/map.js";
import { deepFreeze } from "../model/deep-freeze.js";
import { generated, generatedGraph } from "./graphs.js";

describe("explainStakeholder", () => {
  it("explains the same person that the score lists, from JSON or a graph", () => {
    const { stakeholders } = scoreInfluence(generated, { samples: 20 });
    const person = stakeholders[2]!;
    const explained = explainStakeholder(deepFreeze(structuredClone(generated)), person.id, { samples: 20 });
    expect(explained.stakeholder).toEqual(person);
    expect(explainStakeholder(generatedGraph(), person.id, { samples: 20 })).toEqual(explained);
    expect(JSON.parse(JSON.stringify(explained))).toStrictEqual(explained);
  });

  it("names every tie by the reference that the account knows it by", () => {
    const account = mapOf([{ id: "a", roles: ["economic_buyer"] }, { id: "b" }], {
      relationships: [{ id: "advice-7", from: "b", to: "a", kind: "advises" }],
    });
    expect(explainStakeholder(account, "b").byTie).toMatchObject([
      { tie: { type: "relationship", id: "advice-7", label: "B advises A" }, difference: expect.closeTo(0.075, 12) },
    ]);
  });

  const people = [{ id: "zoë" }, { id: "sam", side: "us" }, { id: "gone", status: "left" }];

  it("refuses who is not on the map, with the nearest name", () => {
    expect(() => explainStakeholder(mapOf(people), "zoe")).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: unknown_person: personId: unknown person "zoe" (nearest: "zoë")]`,
    );
    expect(() => explainStakeholder(mapOf(people), undefined as never)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: unknown_person: personId: unknown person "undefined"]`,
    );
  });

  it("refuses who carries no influence, and says why", () => {
    for (const id of ["sam", "gone"]) {
      expect(() => explainStakeholder(mapOf(people), id)).toThrow(
        `"${id}" has no influence here: only customers and externals who have not left carry influence`,
      );
    }
  });

  it("checks options and account as the score does", () => {
    expect(() => explainStakeholder(mapOf(people), "zoë", { nope: 1 } as never)).toThrow(/unknown key "nope"/);
    expect(() => explainStakeholder({} as never, "zoë")).toThrow(/missing/);
  });
});
