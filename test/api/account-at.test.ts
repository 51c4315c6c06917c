import { type AccountInput, accountAt, diffAccounts, parseAccount } from "account-graph";
import { generateAccount } from "account-graph/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noSamples } from "../planning/options.js";

const now: AccountInput = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-06",
  people: [
    {
      id: "dana",
      name: "Dana Cole",
      stance: "supporter",
      title: "CFO",
      lastContactAt: "2026-03-05",
      provenance: { stance: { asOf: "2026-03-04" }, title: { asOf: "2026-01-01" } },
    },
    { id: "lee", name: "Lee Wong", status: "left", statusFrom: "2026-03-02" },
    { id: "nora", name: "Nora Berg", status: "new", statusFrom: "2026-03-03" },
    { id: "sam", name: "Sam Field", side: "us" },
  ],
  relationships: [
    { from: "sam", to: "dana", kind: "communicates", asOf: "2026-03-05" },
    { from: "lee", to: "dana", kind: "advises", validFrom: "2025-01-01", asOf: "2026-03-01" },
    { from: "nora", to: "dana", kind: "ally", validFrom: "2026-03-03" },
    { from: "dana", to: "lee", kind: "trusts" },
  ],
  interactions: [
    { id: "i1", at: "2026-02-20", channel: "video", participants: [{ personId: "sam" }, { personId: "dana" }] },
    { id: "i2", at: "2026-03-05", channel: "video", participants: [{ personId: "sam" }, { personId: "dana" }] },
  ],
  notes: [
    { id: "n1", at: "2026-02-21", text: "Call went well", about: ["i2", "dana"] },
    { id: "n2", at: "2026-03-05", text: "Later" },
  ],
  goals: [
    {
      id: "g",
      name: "G",
      stakes: [{ personId: "dana", roles: ["economic_buyer"], provenance: { roles: { asOf: "2026-03-03" } } }],
    },
  ],
};

describe("accountAt()", () => {
  it("forgets what is dated later", () => {
    const then = accountAt(now, "2026-02-27");
    expect(then.asOf).toBe("2026-02-27");
    expect(then.people).toEqual([
      { id: "dana", name: "Dana Cole", title: "CFO", provenance: { title: { asOf: "2026-01-01" } } },
      { id: "lee", name: "Lee Wong" },
      { id: "sam", name: "Sam Field", side: "us" },
    ]);
    expect(then.relationships?.map(({ kind }) => kind)).toEqual(["advises", "trusts"]);
    expect(then.interactions?.map(({ id }) => id)).toEqual(["i1"]);
    expect(then.notes).toEqual([{ id: "n1", at: "2026-02-21", text: "Call went well", about: ["dana"] }]);
    expect(then.goals![0]!.stakes).toEqual([{ personId: "dana" }]);
  });

  it("tells what has changed since a day", () => {
    const since = diffAccounts(accountAt(now, "2026-02-27"), now, noSamples);
    expect(since.people.map(({ ref, change }) => [ref.id, change])).toEqual([
      ["dana", "changed"],
      ["lee", "left"],
      ["nora", "joined"],
    ]);
  });

  it("is the account itself on its own date, apart from later facts", () => {
    expect(accountAt(now, "2026-03-06")).toEqual(parseAccount(now));
  });

  it("refuses what is no date", () => {
    expect(() => accountAt(now, "Friday")).toThrow(/invalid_options: date/);
  });

  it("a day before a day is that day, and the result is a valid account", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 28 }),
        (seed, a, b) => {
          const account = generateAccount({ people: 15, seed, asOf: "2026-03-28" });
          const [early, late] = [Math.min(a, b), Math.max(a, b)].map(
            (day) => `2026-02-${String(day).padStart(2, "0")}`,
          );
          const once = accountAt(account, early!);
          expect(accountAt(accountAt(account, late!), early!)).toEqual(once);
          expect(parseAccount(once)).toEqual(once);
        },
      ),
      { numRuns: 20 },
    );
  });
});
