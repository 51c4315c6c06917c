import {
  type AccountInput,
  forgetBefore,
  inferLevel,
  parseAccount,
  planEngagement,
  pseudonymizeAccount,
  redactAccount,
  scoreAccount,
} from "account-graph";
import { generateAccount } from "account-graph/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleAccount } from "../model/sample-account.js";

const words = (value: unknown) => JSON.stringify(value);

describe("redactAccount()", () => {
  it("leaves posts, lines and rights", () => {
    const left = redactAccount(sampleAccount);
    expect(left.people[0]).toEqual({
      id: "mara",
      name: "Mara Vogt",
      title: "Chief Financial Officer",
      departmentId: "finance",
      organization: "Harbour Foods",
      email: "mara@harbour.example",
      location: "Lisbon",
      level: 1,
      isTop: false,
      directReports: 4,
      inBuyingGroup: true,
      authority: { budget: "owner", signoffLimit: 500_000, veto: true },
      ownerId: "noor",
      communication: { optOut: false },
      formerEmployers: ["Ocean Group"],
      externalIds: { crm: "003A" },
    });
    expect(left.relationships?.map(({ kind, strength, note }) => [kind, strength, note])).toEqual([
      ["knows", undefined, undefined],
      ["works_with", undefined, undefined],
    ]);
    expect(left.notes).toEqual([]);
    expect(left.interactions).toEqual([]);
    expect(left.observations?.map(({ field }) => field)).toEqual(["ownerId"]);
    expect(left.painPoints?.[0]).toEqual({
      id: "waste",
      text: "too much waste",
      severity: 0.8,
      ownerId: "finn",
      state: "open",
    });
  });

  it("removes one class alone", () => {
    const opinions = redactAccount(sampleAccount, { remove: ["opinion"] });
    expect(opinions.interactions).toHaveLength(2);
    expect(opinions.people[0]!.stance).toBeUndefined();
    const behavior = redactAccount(sampleAccount, { remove: ["behavior"] });
    expect(behavior.people[0]!.stance).toBe(0);
    expect(behavior.notes![0]!.about).toEqual(["ivo", "t1"]);
    expect(redactAccount(sampleAccount, { remove: [] })).toEqual(parseAccount(sampleAccount));
  });

  it("keeps a wish not to be contacted", () => {
    const quiet = {
      ...sampleAccount,
      people: sampleAccount.people.map((one) => ({ ...one, communication: { optOut: true } })),
    };
    const plan = planEngagement(redactAccount(quiet as AccountInput), { samples: 0 });
    expect(plan.steps).toEqual([]);
  });

  it("refuses other classes", () => {
    expect(() => redactAccount(sampleAccount, { remove: ["identity" as never] })).toThrow(
      /invalid_options: options\.remove\[0\]/,
    );
  });
});

describe("pseudonymizeAccount()", () => {
  it("names nobody", () => {
    const text = words(pseudonymizeAccount(sampleAccount, "a secret"));
    for (const told of [
      "Mara",
      "Vogt",
      "mara",
      "harbour",
      "Harbour",
      "Lisbon",
      "sailing",
      "003A",
      "hobby",
      "Rivalsoft",
      "floor plan",
    ]) {
      expect(text).not.toContain(told);
    }
    expect(text).toContain("Chief Financial Officer");
  });

  it("is stable under a key, and different under another", () => {
    const one = pseudonymizeAccount(sampleAccount, "a secret");
    expect(words(pseudonymizeAccount(sampleAccount, "a secret"))).toBe(words(one));
    const later = pseudonymizeAccount({ ...sampleAccount, asOf: "2026-04-01" } as AccountInput, "a secret");
    expect(later.people.map(({ id, name }) => [id, name])).toEqual(one.people.map(({ id, name }) => [id, name]));
    expect(pseudonymizeAccount(sampleAccount, "another").people[0]!.id).not.toBe(one.people[0]!.id);
    // HMAC-SHA-256 of "id:mara" under "a secret", as `openssl dgst -sha256 -hmac` prints it
    expect(one.people[0]!.id).toBe("x65a01d977f88bab8");
  });

  it("keeps notes at the ties they are about", () => {
    const tied = parseAccount(
      {
        ...sampleAccount,
        notes: [{ id: "n", at: "2026-02-20", text: "x", about: ["lena>knows>ivo", "ivo>knows>lena"] }],
      } as AccountInput,
      {},
    );
    const one = pseudonymizeAccount(tied, "k");
    expect(parseAccount(one)).toEqual(one);
  });

  it("scores the same, person by person", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (seed) => {
        const account = generateAccount({ people: 20, seed, extended: seed % 2 === 0 });
        const disguised = pseudonymizeAccount(account, "k");
        expect(parseAccount(disguised)).toEqual(disguised);
        const pseudonyms = new Map(account.people.map(({ id }, at) => [id, disguised.people[at]!.id]));
        for (const [at, { id }] of (account.positions ?? []).entries())
          pseudonyms.set(id, disguised.positions![at]!.id);
        const [before, after] = [scoreAccount(account, { samples: 0 }), scoreAccount(disguised, { samples: 0 })];
        for (const person of before.stakeholders) {
          const same = after.stakeholders.find(({ id }) => id === pseudonyms.get(person.id))!;
          expect(same.influence).toBeCloseTo(person.influence, 12);
          expect(same.level).toBe(person.level);
          expect(same.stance).toBe(person.stance);
          expect(same.completeness).toBe(person.completeness);
        }
        expect(inferLevel(disguised.people[0]!.title ?? "")).toEqual(inferLevel(account.people[0]!.title ?? ""));
      }),
      { numRuns: 10 },
    );
  });

  it("refuses an empty key", () => {
    expect(() => pseudonymizeAccount(sampleAccount, "")).toThrow(/invalid_options: key/);
  });
});

describe("forgetBefore()", () => {
  const account: AccountInput = {
    id: "acme",
    name: "Acme",
    asOf: "2026-03-01",
    people: [
      {
        id: "dana",
        name: "Dana Cole",
        stance: "critic",
        title: "CFO",
        lastContactAt: "2023-05-01",
        provenance: { stance: { asOf: "2023-01-01" }, title: { asOf: "2025-01-01" } },
      },
      { id: "lee", name: "Lee Wong", status: "left", statusFrom: "2022-01-01" },
      { id: "ana", name: "Ana Ruiz", status: "left", statusFrom: "2025-01-01" },
      { id: "joe", name: "Joe Fox", status: "leaving", statusUntil: "2023-06-30" },
    ],
    relationships: [
      { from: "dana", to: "ana", kind: "trusts" },
      { from: "dana", to: "ana", kind: "likes", asOf: "2023-12-31" },
      { from: "dana", to: "ana", kind: "knows", validTo: "2023-12-31" },
      { from: "dana", to: "ana", kind: "works_with", asOf: "2024-01-01" },
    ],
    notes: [
      { id: "n1", at: "2023-12-31", text: "Old" },
      { id: "n2", at: "2024-01-01", text: "New", about: ["dana>likes>ana", "ana"] },
      { id: "n3", at: "2024-02-01", text: "Lee was good" },
    ],
    observations: [
      { personId: "dana", field: "stance", value: 1, at: "2023-12-01" },
      { personId: "dana", field: "stance", value: 0, at: "2024-12-01" },
    ],
    goals: [
      {
        id: "g",
        name: "G",
        stakes: [
          { personId: "dana", stance: 1, validTo: "2023-12-31" },
          { personId: "ana", stance: 1 },
        ],
      },
    ],
    positions: [
      {
        id: "seat",
        title: "CFO",
        holders: [
          { personId: "ana", until: "2023-12-31" },
          { personId: "dana", from: "2024-01-01" },
        ],
      },
    ],
  };

  it("forgets what is older, and who left", () => {
    const kept = forgetBefore(account, "2024-01-01");
    expect(kept.people.map(({ id }) => id)).toEqual(["dana", "ana"]);
    expect(kept.people[0]).toEqual({
      id: "dana",
      name: "Dana Cole",
      title: "CFO",
      provenance: { title: { asOf: "2025-01-01" } },
    });
    expect(kept.relationships?.map(({ kind }) => kind)).toEqual(["trusts", "works_with"]);
    expect(kept.notes).toEqual([{ id: "n2", at: "2024-01-01", text: "New", about: ["ana"] }]);
    expect(kept.observations).toHaveLength(1);
    expect(kept.goals![0]!.stakes).toEqual([{ personId: "ana", stance: 1 }]);
    expect(kept.positions![0]!.holders).toEqual([{ personId: "dana", from: "2024-01-01" }]);
  });

  it("keeps all before the first date, and refuses what is no date", () => {
    expect(forgetBefore(account, "2000-01-01")).toEqual(parseAccount(account));
    expect(() => forgetBefore(account, "soon")).toThrow(/invalid_options: date/);
  });

  it("a later day forgets no less, and the result is a valid account", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 12 }), (seed, month) => {
        const generated = generateAccount({ people: 12, seed, extended: true });
        const day = `2025-${String(month).padStart(2, "0")}-01`;
        const kept = forgetBefore(generated, day);
        expect(parseAccount(kept)).toEqual(kept);
        expect(forgetBefore(kept, day)).toEqual(kept);
        expect(words(forgetBefore(kept, "2025-12-31"))).toBe(words(forgetBefore(generated, "2025-12-31")));
      }),
      { numRuns: 10 },
    );
  });
});
