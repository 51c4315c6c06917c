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
  it("tells decision, people, gaps, what is written down, sides and health, in this order", () => {
    const brief = renderBrief(score);
    const headings = brief.split("\n").filter((line) => line.startsWith("#"));
    expect(headings).toEqual([
      "# Merrowdale Hospitals: brief as of 2026-03-01",
      "## Who holds the influence",
      "## Gaps",
      "## Not known",
      "## The goal",
      "## What they want",
      "## Pain points",
      "## Objections",
      "## Purchasing process",
      "## Notes",
      "## Who wants what, and how to talk to them",
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

  it("shows what is written down: the goal, wants, pains, notes by kind, wins, needs and preferences", () => {
    const written = scoreAccount(
      {
        id: "acme",
        name: "Acme",
        asOf: "2026-03-01",
        profile: { objectives: ["Halve the close"] },
        needs: [
          { id: "n1", text: "Fewer systems", priority: "low" },
          { id: "n2", text: "An audit trail", priority: "high" },
        ],
        painPoints: [
          { id: "p1", text: "Manual closing", personIds: ["dana"], ownerId: "sam" },
          { id: "p2", text: "Old pain", state: "resolved" },
        ],
        notes: [
          { id: "o1", at: "2026-02-01", kind: "objection", text: "Too dear", about: ["dana"] },
          { id: "o2", at: "2026-02-01", kind: "objection", text: "Answered", state: "done" },
          { id: "c1", at: "2026-02-02", kind: "constraint", text: "Budget is frozen until May" },
          { id: "c2", at: "2026-02-02", kind: "criterion", text: "Runs in the EU" },
          { id: "s2", at: "2026-02-20", kind: "process_step", text: "Board approval" },
          { id: "s1", at: "2026-01-20", kind: "process_step", text: "Security review" },
          { id: "x1", at: "2026-02-03", text: "Met at the fair" },
        ],
        people: [
          {
            id: "dana",
            name: "Dana [x](http://e.vil)",
            organization: "Acme Holding",
            roles: ["economic_buyer"],
            goals: ["A clean audit"],
            interests: ["Sailing"],
            adaptability: "pragmatist",
            growthPotential: 0.8,
            communication: { channels: ["phone"], style: "short", optOut: true },
          },
          { id: "lee", name: "Lee" },
          { id: "sam", name: "Sam", side: "us" },
        ],
        goals: [
          {
            id: "g",
            name: "Renewal 2026",
            kind: "renewal",
            owner: "joint",
            horizon: "short",
            stage: "Negotiation",
            amount: 50000,
            closeAt: "2026-06-01",
            metric: "seats",
            target: "900",
            stakes: [
              {
                personId: "dana",
                personalWin: "A seat on the board",
                needFromThem: "Budget",
                canHelp: { how: "opens doors" },
                canHurt: { how: "delays the board" },
              },
            ],
          },
        ],
      },
      { samples: 0 },
    );
    const brief = renderBrief(written);
    const section = (title: string) => brief.split(`## ${title}\n\n`)[1]!.split("\n\n")[0]!.split("\n");
    expect(section("The goal")).toEqual([
      "- Renewal 2026: renewal; a joint goal; short term; stage Negotiation; amount 50000; closes on 2026-06-01; measured by seats; target 900",
    ]);
    expect(section("What they want")).toEqual([
      "- Halve the close",
      "- An audit trail (high priority)",
      "- Fewer systems (low priority)",
    ]);
    const dana = escapeMarkdown("Dana [x](http://e.vil)");
    expect(section("Pain points")).toEqual([`- Manual closing (${dana}): Sam addresses it`]);
    expect(section("Objections")).toEqual([`- ${dana}: Too dear (2026-02-01)`]);
    expect(section("Constraints")).toEqual(["- Budget is frozen until May (2026-02-02)"]);
    expect(section("Decision criteria")).toEqual(["- Runs in the EU (2026-02-02)"]);
    expect(section("Purchasing process")).toEqual(["- Security review (2026-01-20)", "- Board approval (2026-02-20)"]);
    expect(section("Notes")).toEqual(["- Met at the fair (2026-02-03)"]);
    const [line, ...others] = section("Who wants what, and how to talk to them");
    expect(others).toEqual([]);
    for (const part of [
      "asked not to be contacted",
      "works for Acme Holding",
      "wants A clean audit",
      "personal win: A seat on the board",
      "we need from them: Budget",
      "can help: opens doors",
      "can hurt: delays the board",
      "Prefers to talk by phone, short",
      "moves once others have shown that it works: bring references",
      "interested in Sailing",
      "80% growth potential",
    ])
      expect(line).toContain(part);
    const { background: _, ...older } = written;
    expect(renderBrief(older as never)).not.toContain("Objections");
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
