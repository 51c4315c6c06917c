import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteLength } from "../../src/api/fill-budget.js";
import { scoreAccount, summarizeForAgent } from "../../src/index.js";
import { generateAccount } from "../../src/testing/index.js";
import { exampleAccount, hostileNames } from "../render/svg/pictured.js";

const score = scoreAccount(exampleAccount("harbourline-freight"), { samples: 0 });

/** The size that counts: bytes of the whole answer, divided by 4. */
const sizeOf = ({ text, more }: { text: string; more: unknown }) =>
  Math.ceil((byteLength(text) + byteLength(JSON.stringify(more))) / 4);

describe("summarizeForAgent()", () => {
  it("names who decides, what is missing and what to do next, with their ids", () => {
    const { text } = summarizeForAgent(score);
    expect(text).toContain(`[${score.stakeholders[0]!.id}] ${score.stakeholders[0]!.name}`);
    expect(text).toContain(`[${score.gaps[0]!.id}] ${score.gaps[0]!.band}: ${score.gaps[0]!.reason.text}`);
    expect(text).toContain(score.actions[0]!.reason.text);
    expect(text.split("\n").filter((line) => line.startsWith("# "))).toEqual(
      expect.arrayContaining(["# People", "# Gaps", "# Next"]),
    );
  });

  it.each([30, 200, 2000])("keeps within its budget for %i people", (people) => {
    const large = scoreAccount(generateAccount({ people, seed: 4 }), { samples: 0 });
    for (const tokens of [200, 500, 1500]) {
      const summary = summarizeForAgent(large, { tokens });
      expect(summary.tokens).toBe(sizeOf(summary));
      expect(summary.tokens).toBeLessThanOrEqual(tokens);
      expect(summary.tokens).toBeGreaterThan(tokens * 0.4);
      expect(summary.more.length).toBeGreaterThan(0);
    }
  });

  it("keeps within its budget for any names, on lines of its own", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string({ unit: "binary", minLength: 1, maxLength: 60 }), fc.constantFrom(...hostileNames)),
          { minLength: 1, maxLength: 8 },
        ),
        fc.integer({ min: 200, max: 900 }),
        (names, tokens) => {
          const people = names.map((name, index) => ({
            id: `p${index}`,
            name: name.trim() === "" ? "x" : name,
            stance: 0.5,
          }));
          const summary = summarizeForAgent(
            scoreAccount({ id: "a", name: "A", asOf: "2026-03-01", people }, { samples: 0 }),
            { tokens },
          );
          expect(sizeOf(summary)).toBeLessThanOrEqual(tokens);
          for (const line of summary.text.split("\n"))
            expect(line).toMatch(/^(|# \w+( \w+)?|- .*|A \[a\].*|Decision: .*|Health: .*)$/u);
          expect(summary.text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("tells of one person only what concerns them", () => {
    const { id, name } = score.stakeholders[1]!;
    const { text, more } = summarizeForAgent(score, { about: id });
    expect(text.split("\n")[0]).toContain(`[${id}] ${name}`);
    for (const gap of score.gaps) {
      if (gap.subjects.some((subject) => subject.id === id)) expect(text).toContain(`[${gap.id}]`);
      else expect(text).not.toContain(`[${gap.id}]`);
    }
    expect(more.at(-1)!.call).toContain("explainStakeholder");
  });

  it("refuses an unknown person, a wrong budget and what is no score", () => {
    expect(() => summarizeForAgent(score, { about: "zoe" })).toThrow(/options\.about: no stakeholder has the id "zoe"/);
    expect(() => summarizeForAgent(score, { tokens: 10 })).toThrow(/options\.tokens/);
    expect(() => summarizeForAgent({} as never)).toThrow(/score\.stakeholders/);
  });
});
