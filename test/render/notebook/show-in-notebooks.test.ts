import { describe, expect, it } from "vitest";
import { clusterAlliances, findGaps, type Ref, scoreAccount, scoreHealth, scoreInfluence } from "../../../src/index.js";
import { showInNotebooks } from "../../../src/render/notebook/show-in-notebooks.js";

const account = {
  id: "acme",
  name: "Acme <b>",
  asOf: "2026-03-01",
  people: [
    { id: "dana", name: "Dana & Co", title: "CFO", roles: ["economic_buyer"] },
    { id: "lee", name: "Lee Wong", stance: "supporter" },
    { id: "sam", name: "Sam Field", side: "us" },
  ],
  relationships: [
    { from: "lee", to: "dana", kind: "ally" },
    { from: "sam", to: "lee", kind: "communicates", strength: "strong" },
  ],
} as const;

type Forms = Record<"text/html" | "text/plain", string>;

/** What a notebook would show of a value; `null`: nothing of its own. */
function shownOf(value: object): Forms | null {
  const draw = (value as Record<symbol, unknown>)[Symbol.for("Jupyter.display")];
  return typeof draw === "function" ? (draw() as Forms) : null;
}

describe("results in a notebook", () => {
  it("draw themselves: the decision, who decides, what is weak", () => {
    const { "text/plain": plain, "text/html": html } = shownOf(scoreAccount(account))!;
    expect(plain).toMatch(/^Acme <b>\nThe decision\n {2}Dana & Co /);
    expect(plain).toContain("Who decides\n  Dana & Co ");
    expect(plain).toContain("What is missing or weak\n  critical: ");
    expect(plain).toContain("Alliances and rivalries\n");
    expect(html).toMatch(/^<section><h3>Acme &lt;b&gt;<\/h3><p>The decision<\/p><ol><li>Dana &amp; Co /);
  });

  it("each tell their part", () => {
    const titles = (value: object) =>
      shownOf(value)!
        ["text/plain"].match(/^\w.*$/gm)!
        .slice(1);
    expect(titles(scoreInfluence(account))).toEqual(["The decision", "Who decides"]);
    expect(titles(findGaps(account))).toEqual(["What is missing or weak"]);
    expect(titles(clusterAlliances(account))).toEqual(["Alliances and rivalries"]);
    const empty = { ...account, people: [], relationships: [] };
    expect(shownOf(scoreHealth(empty))!["text/plain"]).toBe("Acme <b>");
  });

  it("tell what costs most of the health, the worst first", () => {
    const none = { name: "depth", value: 50, weight: 0.1, reason: { key: "", params: {}, text: "some" } } as const;
    const dimensions = [
      { ...none, pointsLost: 5 },
      { ...none, pointsLost: 20, reason: { ...none.reason, text: "most" } },
      { ...none, pointsLost: 0.4, reason: { ...none.reason, text: "next to nothing" } },
    ];
    const health = {
      overall: 74.6,
      interval: null,
      basedOn: 1,
      missing: [],
      dimensions,
      threads: null,
      concentration: null,
    };
    const shown = showInNotebooks({}, { accountName: "Acme", health });
    expect(shownOf(shown)!["text/plain"]).toBe("Acme\nHealth\n  75 of 100\n  most\n  some");
  });

  it("stay plain JSON to everybody else", () => {
    const score = scoreAccount(account);
    expect(Object.keys(score).concat(Object.getOwnPropertyNames(score))).not.toContain("Jupyter.display");
    expect(shownOf({ ...score })).toBeNull();
    expect(structuredClone(score)).toStrictEqual(JSON.parse(JSON.stringify(score)));
    const people: Ref[] = score.decision.deciders;
    expect(people.map(({ id }) => id)).toEqual(["dana"]);
  });
});
