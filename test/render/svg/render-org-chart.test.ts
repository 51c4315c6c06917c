import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { createAccountGraph, scoreAccount } from "../../../src/index.js";
import type * as s from "../../../src/internal/schema.js";
import type { AccountInput } from "../../../src/model/account.js";
import { parseAccount } from "../../../src/model/parse-account.js";
import { buildChart } from "../../../src/render/svg/chart/build-chart.js";
import type {
  RenderOrgChartOptions,
  renderOrgChartOptionsSchema,
} from "../../../src/render/svg/chart/chart-options.js";
import { collapseChart } from "../../../src/render/svg/chart/collapse-chart.js";
import { cardHeight, cardWidth, placeCards } from "../../../src/render/svg/chart/place-cards.js";
import { renderOrgChart } from "../../../src/render/svg/render-org-chart.js";
import { generateAccount } from "../../../src/testing/index.js";
import { accountArbitrary } from "../../graph/account-arbitrary.js";
import { repeatedIds, tooSmall } from "./geometry.js";
import { exampleAccount, hostileNames, smallAccount, smallScore } from "./pictured.js";
import { elementsOf, readXml } from "./read-xml.js";

const texts = (svg: string) => elementsOf(readXml(svg), "text").map(({ text }) => text);
const description = (svg: string) => elementsOf(readXml(svg), "desc")[0]!.text;

function company(reportsTo: Readonly<Record<string, string | null>>): AccountInput {
  const people = Object.entries(reportsTo).map(([id, manager]) => ({ id, name: `Name ${id}`, reportsTo: manager }));
  return { id: "acme", name: "Acme", asOf: "2026-03-01", people };
}

describe("renderOrgChart()", () => {
  it("draws managers, stances and parts of the account without a score", () => {
    const svg = renderOrgChart(smallAccount);
    expect(texts(svg)).toEqual(
      expect.arrayContaining(["Dana Cole", "EB", "Lee Wong", "+", "Kim Bauer", "−", "vacant seat"]),
    );
    expect(texts(svg)).toEqual(expect.arrayContaining(["dotted line to", "dashed: inferred"]));
    expect(texts(svg)).not.toContain("Gus Gone");
    expect(texts(svg)).not.toContain("Ana Ruiz");
    expect(texts(svg).join()).not.toContain("%");
    expect(description(svg)).toBe("Organization chart: 4 people, 4 drawn. At the top: Dana Cole.");
  });

  it("says on every card whose it is, so that a click can be mapped", () => {
    const people = renderOrgChart(smallAccount).match(/data-person="[^"]+"/g);
    expect(people).toEqual(expect.arrayContaining(['data-person="dana"', 'data-person="lee"']));
  });

  it("adds shares and contact with a score", () => {
    const svg = renderOrgChart(smallAccount, smallScore, { title: "Chart", theme: "dark" });
    expect(texts(svg)).toEqual(expect.arrayContaining(["Chart", "we are in contact", "Percent: share of influence."]));
    expect(svg).toContain("#151a22");
  });

  it("stands several tops side by side and tolerates circles", () => {
    const circle = company({ a: "b", b: "c", c: "a", d: "d", e: null, f: "nobody" });
    const svg = renderOrgChart(circle);
    expect(description(svg)).toBe("Organization chart: 6 people, 6 drawn. At the top: Name a, Name d, Name e, Name f.");
    expect(texts(svg)).toContain("reports in a circle");
    const two = buildChart(parseAccount(circle), null, ["customer"]);
    expect(two.map(({ manager, circleTo }) => [manager, circleTo])).toEqual([
      [null, 1],
      [2, null],
      [0, null],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it("lets reports of people who left move up", () => {
    const account = company({ boss: null, middle: "boss", low: "middle" });
    const people = account.people.map((one) => (one.id === "middle" ? { ...one, status: "left" as const } : one));
    const chart = buildChart(parseAccount({ ...account, people }), null, ["customer"]);
    expect(chart.map(({ id, manager }) => [id, manager])).toEqual([
      ["boss", null],
      ["low", 0],
    ]);
    const later = people.map((one) => (one.id === "middle" ? { ...one, statusFrom: "2027-01-01" } : one));
    expect(buildChart(parseAccount({ ...account, people: later }), null, ["customer"])).toHaveLength(3);
  });

  it("cuts branches to size and says how many are hidden", () => {
    const reports: Record<string, string | null> = { top: null };
    for (let index = 0; index < 12; index++) reports[`m${index}`] = "top";
    for (let index = 0; index < 5; index++) reports[`l${index}`] = "m0";
    const svg = renderOrgChart(company(reports), null, { maxReports: 4, maxPeople: 5 });
    expect(description(svg)).toContain("18 people, 5 drawn");
    expect(texts(svg)).toEqual(expect.arrayContaining(["+5", "8 others", "several people", "so many more below"]));
    expect(description(renderOrgChart(company(reports), undefined, { maxPeople: 1 }))).toContain("18 people, 1 drawn");
  });

  it("shows every person once, in a card or in a number, and no two cards overlap", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(1, 2, 3, Number.POSITIVE_INFINITY),
        fc.integer({ min: 1, max: 5 }),
        (managers, maxPeople, maxReports, level, columns) => {
          const reports = Object.fromEntries(managers.map((manager, index) => [`p${index}`, `p${manager}`]));
          const people = buildChart(parseAccount(company(reports)), null, ["customer"]);
          const places = placeCards(collapseChart(people, maxPeople, maxReports), level, columns);
          const drawn = places.filter(({ node }) => node.person !== null).length;
          const hidden = places.reduce((sum, { node }) => sum + node.hidden, 0);
          expect(drawn + hidden).toBe(managers.length);
          expect(drawn).toBeLessThanOrEqual(maxPeople);
          for (const [index, one] of places.entries()) {
            for (const other of places.slice(index + 1)) {
              const isApart = Math.abs(one.x - other.x) >= cardWidth || Math.abs(one.y - other.y) >= cardHeight;
              expect(isApart).toBe(true);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("is well-formed for any account, whatever the names, and the same for JSON and graph", () => {
    fc.assert(
      fc.property(accountArbitrary, fc.constantFrom(...hostileNames), (input, name) => {
        const account = { ...input, people: input.people.map((one) => ({ ...one, name, title: name })) };
        const svg = renderOrgChart(account);
        readXml(svg);
        expect(svg).not.toMatch(/<(script|image)/);
        expect(svg).not.toMatch(/NaN|Infinity/);
        expect(renderOrgChart(createAccountGraph(account))).toBe(svg);
      }),
      { numRuns: 60 },
    );
  });

  it("draws the examples and 2,000 people", () => {
    const account = exampleAccount("merrowdale-hospitals");
    expect(texts(renderOrgChart(account, scoreAccount(account, { samples: 0 })))).toContain("reports in a circle");
    const svg = renderOrgChart(generateAccount({ people: 2000 }), null, { legend: false });
    expect(svg.length).toBeLessThan(100_000);
    expect(elementsOf(readXml(svg), "title").length).toBeLessThanOrEqual(61);
  });

  it("refuses unknown options and the score of another account", () => {
    expect(() => renderOrgChart(smallAccount, null, { depth: 3 } as never)).toThrow(/depth/);
    expect(() => renderOrgChart({ ...smallAccount, id: "b" }, smallScore)).toThrow(/score of account "acme"/);
  });

  it("documents the options that it checks", () => {
    expectTypeOf<s.input<typeof renderOrgChartOptionsSchema>>().toEqualTypeOf<RenderOrgChartOptions>();
  });
});

describe("an organization chart at any size", () => {
  it.each([
    [13, 1280, 720],
    [40, 1280, 720],
    [120, 640, 480],
    [2000, 1280, 720],
  ])(
    "of %i people on %i × %i has no text below 9 px, and ids on every person, label and line",
    (people, width, height) => {
      const svg = renderOrgChart(generateAccount({ people, seed: 4 }), null, { width, height });
      expect(tooSmall(svg)).toEqual([]);
      expect(repeatedIds(svg)).toEqual([]);
      expect(svg.match(/id="ag-chart-person-/g)!.length).toBe(svg.match(/id="ag-chart-label-/g)!.length);
      if (people < 20) expect(svg).toContain(" data-relationship=");
    },
  );

  it("says of whom no manager is known, and not of the top", () => {
    const svg = renderOrgChart({
      id: "a",
      name: "A",
      asOf: "2026-03-01",
      people: [
        { id: "top", name: "Top", isTop: true },
        { id: "low", name: "Low", reportsTo: "top" },
        { id: "alone", name: "Alone" },
      ],
    });
    expect(svg.match(/no manager known/g)!.length).toBe(1);
  });
});
