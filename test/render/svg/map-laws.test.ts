import { describe, expect, it } from "vitest";
import { scoreAccount, scoreInfluence } from "../../../src/index.js";
import { renderInfluenceMap } from "../../../src/render/svg/render-influence-map.js";
import { generateAccount } from "../../../src/testing/index.js";
import {
  type DrawnPath,
  type DrawnText,
  drawnOf,
  overlappingTexts,
  pathsThroughTexts,
  repeatedIds,
  tooSmall,
} from "./geometry.js";
import { exampleAccount, smallAccount, smallScore } from "./pictured.js";
import { elementsOf, readXml } from "./read-xml.js";

const isTie = ({ groups }: DrawnPath) => groups[0]?.has("data-relationship") === true;
const isLabel = ({ groups }: DrawnText) => groups.some((group) => /-label-/.test(group.get("id") ?? ""));
const groupsOf = (svg: string) => elementsOf(readXml(svg), "g").map(({ attributes }) => attributes);
const marksOf = (svg: string, person: string) => {
  const group = elementsOf(readXml(svg), "g").find(
    ({ attributes }) => attributes.get("data-person") === person && attributes.get("id")?.includes("-person-"),
  )!;
  return elementsOf(group, "g").flatMap(({ attributes }) => attributes.get("data-mark") ?? []);
};

describe("a map at any size", () => {
  it.each([
    [1, 1280, 720],
    [13, 1280, 720],
    [13, 640, 480],
    [40, 1280, 720],
    [120, 1280, 720],
    [120, 480, 360],
  ])(
    "of %i people on %i × %i: no text below 9 px, no line through a name, no names on one another",
    (people, width, height) => {
      const account = generateAccount({ people, ourTeam: 2, seed: people + 3 });
      const svg = renderInfluenceMap(account, scoreAccount(account, { samples: 0 }), { width, height });
      expect(tooSmall(svg)).toEqual([]);
      expect(pathsThroughTexts(svg, isTie, isLabel)).toEqual([]);
      expect(overlappingTexts(svg, isLabel)).toEqual([]);
      expect(repeatedIds(svg)).toEqual([]);
      const { paths, texts } = drawnOf(svg);
      if (people > 1) expect(paths.filter(isTie).length).toBeGreaterThan(0);
      expect(texts.filter(isLabel).length).toBeGreaterThan(0);
    },
  );

  it("finds lines through names where there are some", () => {
    const svg = renderInfluenceMap(smallAccount, smallScore);
    expect(
      pathsThroughTexts(
        svg,
        () => true,
        () => true,
      ).length,
    ).toBeGreaterThan(0);
  });
});

describe("what a click is mapped by", () => {
  const svg = renderInfluenceMap(smallAccount, smallScore, { sides: ["customer", "external", "us"] });

  it("is on every person, label and tie, with an id of its own", () => {
    const groups = groupsOf(svg);
    for (const part of ["person", "label"]) {
      const ids = groups.filter((group) => group.get("id")?.startsWith(`ag-map-${part}-`));
      expect(
        ids
          .map((group) => group.get("data-person"))
          .filter(Boolean)
          .sort(),
      ).toEqual(["ana", "dana", "kim", "lee", "sam", "seat"]);
    }
    const ties = groups.filter((group) => group.has("data-relationship"));
    expect(ties.map((group) => group.get("data-relationship"))).toEqual(
      expect.arrayContaining([
        "lee>reports_to>dana",
        "kim>dotted_line>dana",
        "lee>rival>kim".replace("lee>rival>kim", "kim>rival>lee"),
      ]),
    );
    for (const tie of ties) {
      expect(tie.get("id")).toMatch(/^ag-map-tie-/);
      expect(tie.get("data-from")).toBeTruthy();
    }
  });

  it("says all ties of a line that stands for several, and begins with the prefix asked for", () => {
    const groups = groupsOf(renderInfluenceMap(smallAccount, smallScore, { idPrefix: "left" }));
    const line = groups.find((group) => group.has("data-relationships"))!;
    expect(JSON.parse(line.get("data-relationships")!)).toEqual(["dana>advises>lee", "lee>influences>dana"]);
    expect(groups.filter((group) => group.has("id")).every((group) => group.get("id")!.startsWith("left-"))).toBe(true);
    expect(() => renderInfluenceMap(smallAccount, smallScore, { idPrefix: "a b" })).toThrow(/idPrefix/);
  });
});

describe("signs on a person", () => {
  const account = {
    ...smallAccount,
    competitors: [{ id: "rivalis", name: "Rivalis" }],
    people: [
      ...smallAccount.people,
      { id: "vi", name: "Vi", authority: { veto: true }, politicalStatus: "inner_circle" as const, reportsTo: "dana" },
      {
        id: "ny",
        name: "Ny",
        status: "new" as const,
        formerEmployers: ["Rivalis"],
        politicalStatus: "outside" as const,
      },
      {
        id: "lo",
        name: "Lo",
        status: "leaving" as const,
        competitorAffinity: [{ competitorId: "rivalis", value: 0.3 }],
      },
    ],
  };
  const svg = renderInfluenceMap(account, scoreInfluence(account, { samples: 0 }));

  it("tell key players, vetoes, who comes, who goes and who leans to a competitor", () => {
    expect(marksOf(svg, "vi")).toEqual(["key_player", "veto"]);
    expect(marksOf(svg, "ny")).toEqual(["new", "competitor"]);
    expect(marksOf(svg, "lo")).toEqual(["leaving"]);
    expect(elementsOf(readXml(svg), "text").map(({ text }) => text)).toEqual(
      expect.arrayContaining(["key player", "can veto", "is leaving", "new in the position", "leans to a competitor"]),
    );
  });

  it("shows the seat of a role that the gaps miss, and no seat without gaps", () => {
    const score = scoreAccount(smallAccount, {
      samples: 0,
      rules: { missing_required_role: { requiredRoles: ["legal"] } },
    });
    const seats = groupsOf(renderInfluenceMap(smallAccount, score)).flatMap(
      (group) => group.get("data-missing-role") ?? [],
    );
    expect([...new Set(seats)]).toEqual(["legal"]);
    expect(svg).not.toContain("data-missing-role");
  });

  it("writes the letters of the weightiest role", () => {
    const roles = ["champion", "technical_buyer"] as const;
    const one = { id: "a", name: "A", asOf: "2026-03-01", people: [{ id: "p", name: "P", roles }] };
    expect(drawnOf(renderInfluenceMap(one, scoreInfluence(one))).texts.map(({ text }) => text)).toContain("TB");
  });
});

describe("what is drawn of an account", () => {
  it("is every tie up to 30 people, heavier where it is stronger", () => {
    const svg = renderInfluenceMap(smallAccount, smallScore, { sides: ["customer", "external", "us"] });
    const families = groupsOf(svg).flatMap((group) => group.get("data-family") ?? []);
    expect(families.sort()).toEqual(
      [
        "alliance",
        "contact",
        "influence",
        "influence",
        "reporting",
        "reporting",
        "reporting",
        "reporting",
        "rivalry",
      ].sort(),
    );
    const widthOf = (strength: number) => {
      const account = {
        ...smallAccount,
        relationships: [{ from: "lee", to: "dana", kind: "influences" as const, strength }],
      };
      const drawn = readXml(renderInfluenceMap(account, scoreInfluence(account, { samples: 0 })));
      const line = elementsOf(drawn, "g").find(({ attributes }) => attributes.get("data-family") === "influence")!;
      return Number(elementsOf(line, "path")[0]!.attributes.get("stroke-width"));
    };
    expect(widthOf(0.9)).toBeGreaterThan(widthOf(0.4) + 0.5);
  });

  it("is the person in focus and those within some steps", () => {
    const shown = (options: { focus: string; steps?: number }) => {
      const groups = groupsOf(renderInfluenceMap(smallAccount, smallScore, options));
      return [...new Set(groups.flatMap((group) => group.get("data-person") ?? []))].sort();
    };
    expect(shown({ focus: "ana" })).toEqual(["ana", "dana"]);
    expect(shown({ focus: "ana", steps: 2 })).toEqual(["ana", "dana", "kim", "lee"]);
    expect(shown({ focus: "ana", steps: 3 })).toEqual(["ana", "dana", "kim", "lee", "seat"]);
    expect(shown({ focus: "sam" })).toEqual(["lee", "sam"]);
    expect(() => shown({ focus: "anna" })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: unknown_person: options.focus: unknown person "anna" (nearest: "ana")]`,
    );
    expect(() => shown({ focus: "ana", steps: 0 })).toThrow(/steps/);
  });

  it("is a ring of stances for a department whose people differ", () => {
    const account = generateAccount({ people: 120, seed: 3 });
    const svg = renderInfluenceMap(account, scoreInfluence(account, { samples: 0 }), { maxPeople: 10 });
    const groups = elementsOf(readXml(svg), "g").filter(({ attributes }) => attributes.has("data-count"));
    const stances = groups.map((group) =>
      ["path", "circle"]
        .flatMap((name) => elementsOf(group, name))
        .flatMap(({ attributes }) => attributes.get("data-stance") ?? []),
    );
    expect(stances.some((held) => new Set(held).size > 1)).toBe(true);
  });

  it("folds more people into departments on a small page, never the one in focus", () => {
    const account = exampleAccount("merrowdale-hospitals");
    const score = scoreAccount(account, { goalId: "workflow", samples: 0 });
    const last = score.stakeholders.at(-1)!.id;
    const countOf = (svg: string) => new Set(groupsOf(svg).flatMap((group) => group.get("data-person") ?? [])).size;
    const small = renderInfluenceMap(account, score, { width: 420, height: 320, focus: last, steps: 20 });
    expect(countOf(small)).toBeLessThan(countOf(renderInfluenceMap(account, score)));
    expect(groupsOf(small).some((group) => group.get("data-person") === last)).toBe(true);
  });
});
