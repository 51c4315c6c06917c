import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { findGaps, scoreAccount } from "../../../src/index.js";
import type * as s from "../../../src/internal/schema.js";
import { escapeMarkdown } from "../../../src/render/markdown/escape-markdown.js";
import type { RenderGapsOptions, renderGapsOptionsSchema } from "../../../src/render/markdown/markdown-options.js";
import {
  type RenderBriefOptions,
  renderBrief,
  type renderBriefOptionsSchema,
} from "../../../src/render/markdown/render-brief.js";
import { renderGaps } from "../../../src/render/markdown/render-gaps.js";
import { exampleAccount, hostileNames, smallAccount } from "../svg/pictured.js";

const account = exampleAccount("merrowdale-hospitals");
const score = scoreAccount(account, { goalId: "workflow", samples: 0 });

describe("renderBrief()", () => {
  it("tells decision, people, gaps, sides and health, in this order", () => {
    const brief = renderBrief(score);
    const headings = brief.split("\n").filter((line) => line.startsWith("#"));
    expect(headings).toEqual([
      "# Merrowdale Hospitals: brief as of 2026-03-01",
      "## Who holds the influence",
      "## Gaps",
      "## Not known",
      "## Where they stand",
      "## Alliances and rivalries",
      `## Health: ${Math.round(score.health.overall!)} of 100`,
    ]);
    for (const gap of score.gaps.slice(0, 10)) expect(brief).toContain(escapeMarkdown(gap.reason.text));
    for (const { reason } of score.politics.factions) expect(brief).toContain(escapeMarkdown(reason.text));
    expect(brief.match(/^\| \d+ \|/gm)).toHaveLength(10);
    expect(brief.endsWith("\n")).toBe(true);
    expect(renderBrief(score)).toBe(brief);
  });

  it("names as many people and gaps as asked, under headings as deep as asked", () => {
    const brief = renderBrief(score, { maxPeople: 0, maxGaps: 0, headingLevel: 3 });
    expect(brief).not.toMatch(/^\|/m);
    expect(brief).toContain(`${score.stakeholders.length} others on the map`);
    expect(brief).toContain("And");
    expect(brief.split("\n")[0]).toMatch(/^### /);
  });

  it("leaves out what the score does not hold", () => {
    const brief = renderBrief(scoreAccount(account, { goalId: "workflow", include: [], samples: 0 }));
    expect(brief.split("\n").filter((line) => line.startsWith("#"))).toHaveLength(1);
    const thin = scoreAccount({ id: "a", name: "A", asOf: "2026-03-01", people: [{ id: "d", name: "D" }] });
    expect(renderBrief(thin)).toContain("Health: not known");
  });

  it("refuses unknown options and what is no score", () => {
    expect(() => renderBrief(score, { people: 3 } as never)).toThrow(/people/);
    expect(() => renderBrief({ stakeholders: [] } as never)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: score.gaps: no list "gaps" (pass what scoreAccount returns)]`,
    );
  });
});

describe("renderGaps()", () => {
  it("tells the gaps with remedy, owner and cause", () => {
    const report = findGaps(account, { goalId: "workflow", samples: 0 });
    const text = renderGaps(report, { maxGaps: 100 });
    for (const gap of report.gaps) expect(text).toContain(escapeMarkdown(gap.remedy.text.text));
    expect(text).toContain("   - Who: ");
    expect(renderGaps({ ...report, gaps: [] })).toContain("Gaps: none found");
    expect(
      renderGaps({
        ...report,
        gaps: report.gaps
          .slice(0, 2)
          .map((gap, index) => (index === 1 ? { ...gap, causedBy: report.gaps[0]!.id } : gap)),
      }),
    ).toContain("Follows from");
    expect(renderGaps(report, { maxGaps: report.gaps.length - 1 })).toContain("And 1 further gap:");
  });

  it("keeps hostile names text", () => {
    const hostile = [
      ...hostileNames,
      "[x](javascript:alert(1))",
      "![x](https://example.com/p.png)",
      "| a | b |",
      "# head",
      "`code`",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...hostile), (name) => {
        const named = {
          ...smallAccount,
          name,
          people: smallAccount.people.map((one) => ({ ...one, name, title: name })),
        };
        const text = renderBrief(scoreAccount(named, { goalId: "deal", samples: 0 }));
        expect(text).not.toMatch(/(?<!\\)[<`]/);
        expect(text.replaceAll("<!-- -->", "")).not.toMatch(/(?<!\\)\[|https?:/);
        for (const row of text.split("\n").filter((line) => line.startsWith("| "))) {
          expect(row.match(/(?<!\\)\|/g), row).toHaveLength(7);
        }
      }),
    );
  });
});

describe("escapeMarkdown()", () => {
  it("escapes what means something, and nothing else", () => {
    expect(escapeMarkdown("Ana Ruiz – 23% (CFO), rank 1 of 4.")).toBe("Ana Ruiz – 23% (CFO), rank 1 of 4.");
    expect(escapeMarkdown("*a* [b](c) <d> `e` | f\n# g")).toBe("\\*a\\* \\[b\\](c) \\<d\\> \\`e\\` \\| f \\# g");
    expect(escapeMarkdown("example.com")).toBe("example\u2060.\u2060com");
    expect(escapeMarkdown("\u202ea\u001b[31m")).toBe("a \\[31m");
    expect(escapeMarkdown("1. first")).toBe("1\\. first");
    expect(escapeMarkdown("- first")).toBe("\\- first");
    expect(escapeMarkdown("see https://a.b, www.a.b or a@b.c")).toBe(
      "see https\u2060:\u2060//a.b, www\u2060.\u2060a.b or a\u2060@\u2060b.c",
    );
  });
});

it("documents the options that are checked", () => {
  expectTypeOf<s.input<typeof renderBriefOptionsSchema>>().toEqualTypeOf<RenderBriefOptions>();
  expectTypeOf<s.input<typeof renderGapsOptionsSchema>>().toEqualTypeOf<RenderGapsOptions>();
});
