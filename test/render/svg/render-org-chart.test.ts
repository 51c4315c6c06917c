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
import { drawnOf, overlappingTexts, pathsThroughTexts, repeatedIds, tooSmall } from "./geometry.js";
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
    expect(texts(svg)).toEqual(expect.arrayContaining(["dotted line to (dot: the manager)", "dashed: inferred"]));
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
    expect(description(svg)).toBe(
      "Organization chart: 6 people, 6 drawn. At the top: Name a. No manager is known of 3 people.",
    );
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
        fc.constantFrom(1, 2, 3, 5, 8, Number.POSITIVE_INFINITY),
        (managers, maxPeople, maxReports, rows) => {
          const reports = Object.fromEntries(managers.map((manager, index) => [`p${index}`, `p${manager}`]));
          const people = buildChart(parseAccount(company(reports)), null, ["customer"]);
          const places = placeCards(collapseChart(people, maxPeople, maxReports), rows);
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
    expect(texts(svg)).toContain("No manager known");
    expect(description(svg)).toContain("At the top: Top. No manager is known of 1 person.");
  });
});

describe("signs, seats and dotted lines of an organization chart", () => {
  const asOf = "2026-03-01";

  it("has the signs of the map on its cards, and names them in its legend", () => {
    const account: AccountInput = {
      id: "acme",
      name: "Acme",
      asOf,
      competitors: [{ id: "rival", name: "Rival" }],
      people: [
        { id: "dana", name: "Dana", isTop: true, politicalStatus: "inner_circle", authority: { veto: true } },
        { id: "lee", name: "Lee", reportsTo: "dana", status: "leaving" },
        { id: "kim", name: "Kim", reportsTo: "dana", status: "new" },
        { id: "ana", name: "Ana", reportsTo: "dana", competitorAffinity: [{ competitorId: "rival", value: 0.8 }] },
      ],
    };
    const svg = renderOrgChart(account);
    expect(texts(svg)).toEqual(
      expect.arrayContaining(["key player", "can veto", "is leaving", "new in the position", "leans to a competitor"]),
    );
    const card = /data-person="dana".*?(?=id="ag-chart-person-|$)/s.exec(
      svg.slice(svg.indexOf("ag-chart-person-dana")),
    )!;
    expect([...card[0].matchAll(/data-mark="(\w+)"/g)].map(([, mark]) => mark)).toEqual(["key_player", "veto"]);
  });

  it("has an empty card for each role that the gaps miss, and none without a score", () => {
    const seats = (svg: string) => [...svg.matchAll(/data-missing-role="(\w+)"/g)].map(([, role]) => role);
    const account: AccountInput = {
      id: "acme",
      name: "Acme",
      asOf,
      people: [{ id: "lee", name: "Lee", roles: ["user_buyer"] }],
    };
    const svg = renderOrgChart(account, scoreAccount(account, { samples: 0 }));
    expect(seats(svg)).toEqual(["decision_maker"]);
    expect(texts(svg)).toEqual(
      expect.arrayContaining(["Roles that no one holds", "No decision maker", "role that no one holds"]),
    );
    expect(seats(renderOrgChart(account))).toEqual([]);
  });

  it.each([13, 40, 120, 400])("leads the dotted lines of %i people around cards and names", (people) => {
    const account = generateAccount({ people, seed: 4, extended: true });
    const ids = account.people.filter(({ side }) => side === undefined || side === "customer").map(({ id }) => id);
    const dotted = account.people.map((one, index) =>
      index % 3 === 0 && ids.includes(one.id) ? { ...one, dottedLineTo: [ids[(index * 7 + 3) % ids.length]!] } : one,
    );
    const svg = renderOrgChart({ ...account, people: dotted }, null, { legend: false });
    const isDotted = ({ groups }: { readonly groups: readonly ReadonlyMap<string, string>[] }) =>
      groups.some((group) => group.get("data-relationship")?.includes(">dotted_line>") === true);
    expect(drawnOf(svg).paths.some(isDotted)).toBe(true);
    expect(pathsThroughTexts(svg, isDotted, () => true)).toEqual([]);
    expect(overlappingTexts(svg)).toEqual([]);
  });

  it("is as wide as its sheet where there are enough people", () => {
    const svg = renderOrgChart(generateAccount({ people: 60, seed: 4 }), null, { legend: false });
    const { texts: drawn } = drawnOf(svg);
    const width = Math.max(...drawn.map(({ right }) => right)) - Math.min(...drawn.map(({ left }) => left));
    expect(width).toBeGreaterThan(0.75 * 1280);
  });
});
