import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { createAccountGraph, scoreAccount, scoreInfluence } from "../../../src/index.js";
import type * as s from "../../../src/internal/schema.js";
import type { MapOptions, mapOptionsSchema } from "../../../src/render/svg/map/map-options.js";
import {
  type RenderInfluenceMapOptions,
  renderInfluenceMap,
  type renderInfluenceMapOptionsSchema,
} from "../../../src/render/svg/render-influence-map.js";
import { themeNames } from "../../../src/render/svg/themes.js";
import { generateAccount } from "../../../src/testing/index.js";
import { accountArbitrary, deepFreeze } from "../../graph/account-arbitrary.js";
import { exampleAccount, hostileNames, ownWordsAccount, smallAccount, smallScore } from "./pictured.js";
import { elementsOf, readXml } from "./read-xml.js";

const texts = (svg: string) => elementsOf(readXml(svg), "text").map(({ text }) => text);

describe("renderInfluenceMap()", () => {
  it("has the account's own kinds of ties in its legend, with the line of what they stand for", () => {
    const score = scoreAccount(ownWordsAccount, { samples: 0 });
    const named = texts(renderInfluenceMap(ownWordsAccount, score));
    expect(named.slice(named.indexOf("allies, trusts"))).toContain("Plays golf with");
    expect(texts(renderInfluenceMap(ownWordsAccount, score, { ties: ["reporting"] }))).not.toContain("Plays golf with");
  });

  it("names people with title and share, the goal, and everything in the legend that is drawn", () => {
    const svg = renderInfluenceMap(smallAccount, smallScore);
    const root = readXml(svg);
    expect(root.attributes.get("role")).toBe("img");
    expect(root.attributes.get("aria-label")).toBe("Acme: The deal");
    expect(elementsOf(root, "title")[0]!.text).toBe("Acme: The deal");
    expect(elementsOf(root, "desc")[0]!.text).toMatch(
      /^Map of influence, as of 2026-03-01\. Dana Cole \(stance unknown\) decides/,
    );
    const share = Math.round(100 * smallScore.stakeholders[0]!.influence);
    expect(texts(svg)).toEqual(
      expect.arrayContaining(["Dana Cole", `CFO · ${share}%`, "EB", "economic buyer", "external", "vacant seat"]),
    );
    expect(texts(svg)).toEqual(expect.arrayContaining(["influences, advises", "allies, trusts", "at odds with"]));
    expect(texts(svg)).toEqual(expect.arrayContaining(["dotted line to", "dashed: inferred", "allied"]));
    expect(texts(svg)).not.toContain("Gus Gone");
    expect(texts(svg)).not.toContain("Sam Field");
    expect(texts(svg)).not.toContain("is in contact with");
  });

  it("draws our people, competitors and contact when asked", () => {
    const svg = renderInfluenceMap(smallAccount, smallScore, {
      sides: ["customer", "us", "competitor"],
      ties: ["contact"],
      legend: true,
    });
    expect(texts(svg)).toEqual(expect.arrayContaining(["Sam Field", "Rex Stone", "our team", "is in contact with"]));
    expect(texts(svg)).not.toContain("Ana Ruiz");
    expect(texts(svg)).not.toContain("at odds with");
  });

  it("leaves out the legend, and has no room for one on a narrow page", () => {
    expect(texts(renderInfluenceMap(smallAccount, smallScore, { legend: false }))).not.toContain("Lines");
    expect(texts(renderInfluenceMap(smallAccount, smallScore, { width: 400, height: 300 }))).not.toContain("Lines");
    expect(texts(renderInfluenceMap(smallAccount, smallScore, { title: "Mine <1>" }))).toContain("Mine <1>");
  });

  it("gives the same bytes for JSON and graph, again and again, and another arrangement for another seed", () => {
    const once = renderInfluenceMap(deepFreeze(structuredClone(smallAccount)), deepFreeze(structuredClone(smallScore)));
    expect(renderInfluenceMap(smallAccount, smallScore)).toBe(once);
    expect(renderInfluenceMap(createAccountGraph(smallAccount), smallScore)).toBe(once);
    expect(renderInfluenceMap(smallAccount, smallScore, { seed: 2 })).not.toBe(once);
  });

  it.each(themeNames)("draws in %s with plain colors and nothing from outside", (theme) => {
    const svg = renderInfluenceMap(smallAccount, smallScore, { theme });
    for (const [, color] of svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)) expect(color).toMatch(/^(none|#[0-9a-f]{6})$/);
    expect(svg).not.toMatch(/href|url\(|<style|<script|\son\w+=/);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|-0[" ]/);
    for (const [, number] of svg.matchAll(/ (?:x|y|cx|cy|r)="([^"]*)"/g)) expect(number).toMatch(/^-?\d+(\.\d)?$/);
  });

  it("draws the factions and their lines of the hospital example", () => {
    const account = exampleAccount("merrowdale-hospitals");
    const score = scoreAccount(account, { goalId: "workflow", samples: 0 });
    const labels = texts(renderInfluenceMap(account, score)).filter((text) => text.startsWith("Around "));
    const large = score.politics.factions.filter(({ members }) => members.length > 1);
    expect(large.length).toBeGreaterThan(1);
    expect(labels.map((label) => label.split(" · ")[0])).toEqual(large.map(({ leader }) => `Around ${leader.label}`));
    const influence = scoreInfluence(account, { goalId: "workflow", samples: 0 });
    expect(texts(renderInfluenceMap(account, influence)).filter((text) => text.startsWith("Around "))).toEqual([]);
  });

  it("merges the least influential of 2,000 people by department, in bounded time", () => {
    const account = generateAccount({ people: 2000 });
    const score = scoreInfluence(account, { samples: 0 });
    const before = performance.now();
    const svg = renderInfluenceMap(account, score);
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(svg.length).toBeLessThan(300_000);
    const groups = elementsOf(readXml(svg), "g").map(({ attributes }) => attributes);
    const merged = groups.filter((group) => group.get("id")?.startsWith("ag-map-person-others.3a."));
    const single = groups.filter((group) => group.has("data-person") && group.get("id")?.startsWith("ag-map-person-"));
    expect(merged.length).toBeGreaterThan(3);
    expect(merged.length).toBeLessThanOrEqual(12);
    const people = merged.reduce((sum, group) => sum + Number(group.get("data-count")), 0);
    expect(single.length).toBeGreaterThan(25);
    expect(people + single.length).toBe(score.stakeholders.length);
  });

  it("is well-formed for any account, and hostile names stay text", () => {
    const hostile = fc.constantFrom(...hostileNames);
    fc.assert(
      fc.property(
        accountArbitrary,
        fc.infiniteStream(fc.oneof(hostile, fc.string({ unit: "binary" }))),
        (input, names) => {
          const name = () => String(names.next().value) || "-";
          const account = {
            ...input,
            name: name(),
            people: input.people.map((one) => ({ ...one, name: name(), title: name() })),
          };
          const svg = renderInfluenceMap(account, scoreAccount(account, { samples: 0 }), {
            sides: ["customer", "external", "us"],
          });
          const allowed = ["svg", "title", "desc", "rect", "g", "text", "path", "circle", "polygon"];
          const walk = (element: ReturnType<typeof readXml>): void => {
            expect(allowed).toContain(element.name);
            element.children.forEach(walk);
          };
          walk(readXml(svg));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("draws an account without people", () => {
    const account = { id: "none", name: "None", asOf: "2026-03-01", people: [] };
    expect(() => readXml(renderInfluenceMap(account, scoreAccount(account)))).not.toThrow();
  });

  it("refuses unknown options, and what is no score of this account", () => {
    expect(() => renderInfluenceMap(smallAccount, smallScore, { color: 1 } as never)).toThrow(/unknown option|color/);
    expect(() => renderInfluenceMap({ ...smallAccount, id: "b" }, smallScore)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: score.accountId: the score of account "acme", not of "b" (score this account)]`,
    );
    expect(() => renderInfluenceMap(smallAccount, {} as never)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: score.stakeholders: no list "stakeholders" (pass what scoreAccount returns)]`,
    );
    expect(() => renderInfluenceMap(smallAccount, null as never)).toThrow(/stakeholders/);
  });

  it("documents the options that it checks", () => {
    expectTypeOf<s.input<typeof renderInfluenceMapOptionsSchema>>().toEqualTypeOf<RenderInfluenceMapOptions>();
    expectTypeOf<s.input<typeof mapOptionsSchema>>().toEqualTypeOf<MapOptions>();
  });
});
