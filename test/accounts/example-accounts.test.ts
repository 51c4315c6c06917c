import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findIssues, type Gap, parseAccount, scoreAccount } from "../../src/index.js";
import { type ExpectedGap, expectedFindings, expectedRules } from "./expected-gaps.js";

const folder = new URL("../../examples/accounts/", import.meta.url);
const unexpectedAllowed = 2;

function readExample(name: string) {
  return parseAccount(JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")));
}

/** Whether a gap is the expected one, or one of several that it was split into. */
function answers(gap: Gap, expected: ExpectedGap): boolean {
  if (gap.rule !== expected.rule) return false;
  return expected.subjects.length === 0 || gap.subjects.some((subject) => expected.subjects.includes(subject.id));
}

const goals = Object.entries(expectedFindings).flatMap(([name, { gaps }]) =>
  Object.entries(gaps).map(([goalId, expected]) => ({ name, goalId, expected })),
);

describe("the example accounts", () => {
  it("are the files of examples/accounts, have 12 to 40 people and few data warnings", () => {
    const names = readdirSync(folder).map((file) => file.replace(/\.json$/, ""));
    expect(names.sort()).toEqual(Object.keys(expectedFindings).sort());
    for (const name of names) {
      const account = readExample(name);
      expect(account.id).toBe(name);
      expect(account.people.length).toBeGreaterThanOrEqual(12);
      expect(account.people.length).toBeLessThanOrEqual(40);
      expect(account.goals?.length).toBe(2);
      const serious = findIssues(account).filter((issue) => issue.severity !== "info");
      expect(serious.length).toBeLessThanOrEqual(2);
    }
  });

  it.each(goals)("$name, $goalId: no gap that the map was built to have is missed", ({ name, goalId, expected }) => {
    const { gaps } = scoreAccount(readExample(name), { goalId, fold: false });
    for (const one of expected) {
      const found = gaps.filter((gap) => answers(gap, one));
      expect(found, `${one.rule} of ${one.subjects.join(", ")}`).not.toEqual([]);
      const named = new Set(found.flatMap((gap) => gap.subjects.map((subject) => subject.id)));
      expect([...named]).toEqual(expect.arrayContaining([...one.subjects]));
    }
  });

  it.each(goals)("$name, $goalId: at most two gaps more than it was built to have", ({ name, goalId, expected }) => {
    const { gaps } = scoreAccount(readExample(name), { goalId });
    const unexpected = gaps
      .filter((gap) => expectedRules.some((rule) => rule === gap.rule))
      .filter((gap) => !expected.some((one) => answers(gap, one)));
    expect(unexpected.length, unexpected.map((gap) => gap.reason.text).join("\n")).toBeLessThanOrEqual(
      unexpectedAllowed,
    );
  });

  it("Merrowdale Hospitals falls into the two camps it was built of, with the rivals and the bridge between them", () => {
    const { factions: camps, rivals, bridges } = expectedFindings["merrowdale-hospitals"]!;
    for (const goalId of ["workflow", "imaging-archive"]) {
      const { politics } = scoreAccount(readExample("merrowdale-hospitals"), { goalId });
      const found = politics.factions.map((faction) => faction.members.map((member) => member.id).sort());
      expect(found.sort()).toEqual(camps);
      expect(politics.exact).toBe(true);
      expect(politics.rivalries).toHaveLength(1);
      const rivalry = politics.rivalries[0]!;
      for (const [a, b] of rivals!) {
        expect(rivalry.keyTies.map((tie) => tie.id)).toContain([a, b].sort().join(">rival>"));
      }
      expect(politics.bridges.map((bridge) => bridge.person.id)).toEqual(expect.arrayContaining([...bridges!]));
    }
  });
});
