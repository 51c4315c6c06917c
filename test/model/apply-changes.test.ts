import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAccountError } from "../../src/internal/account-error.js";
import { formatIssues } from "../../src/internal/format-issues.js";
import type { Account, AccountInput } from "../../src/model/account.js";
import { applyToAccount } from "../../src/model/apply-changes.js";
import type { Change } from "../../src/model/change.js";
import { parseAccount } from "../../src/model/parse-account.js";
import type { RelationshipInput } from "../../src/model/relationship.js";
import { relationshipIds } from "../../src/model/relationship-ids.js";
import { deepFreeze } from "./deep-freeze.js";
import { sampleAccount } from "./sample-account.js";

const sample = deepFreeze(parseAccount(sampleAccount));

function account(people: AccountInput["people"], rest: Partial<AccountInput> = {}): Account {
  return deepFreeze(parseAccount({ id: "a", name: "A", asOf: "2026-03-01", people, ...rest }));
}

function apply(before: Account, ...changes: Change[]): Account {
  const after = applyToAccount(before, deepFreeze(changes));
  expect(parseAccount(after)).toStrictEqual(after);
  return after;
}

function problems(before: Account, ...changes: unknown[]): string {
  try {
    applyToAccount(before, changes as Change[]);
  } catch (error) {
    if (!isAccountError(error)) throw error;
    expect(error.code).toBe("invalid_changes");
    return formatIssues(error);
  }
  return "no problem";
}

const person = (id: string, more: object = {}) => ({ id, name: id.toUpperCase(), ...more });
const find = (after: Account, id: string) => after.people.find((one) => one.id === id);

describe("applyToAccount", () => {
  test("without changes returns the same account", () => {
    expect(apply(sample)).toStrictEqual(sample);
  });

  test("adds a person at the end, words read as numbers and nulls gone", () => {
    const after = apply(account([person("a")]), {
      type: "add_person",
      person: { id: "b", name: "B", stance: "critic", title: null, reportsTo: "nobody", custom: { a: null } },
    });
    expect(after.people[1]).toStrictEqual({
      id: "b",
      name: "B",
      stance: -0.5,
      reportsTo: "nobody",
      custom: { a: null },
    });
  });

  test("updates fields of a person one by one, and null clears", () => {
    const before = account([
      person("a", { title: "CFO", roles: ["coach"], authority: { veto: true, budget: "owner" } }),
    ]);
    const set = {
      title: null,
      stance: "supporter",
      roles: [],
      authority: { veto: false, budget: null },
      level: undefined,
    };
    const after = apply(before, { type: "update_person", personId: "a", set });
    expect(after.people[0]).toStrictEqual({ id: "a", name: "A", roles: [], authority: { veto: false }, stance: 0.5 });
  });

  test("drops what was known about the old value of a field, unless the change says how the new one is known", () => {
    const provenance = { title: { confidence: 0.5 }, stance: { confidence: 0.4 } };
    const before = account([person("a", { title: "CFO", stance: 0, provenance })]);
    const update = (set: Record<string, unknown>) =>
      apply(before, { type: "update_person", personId: "a", set }).people[0]!.provenance;
    expect(update({ level: 1 })).toStrictEqual(provenance);
    expect(update({ stance: 1 })).toStrictEqual({ title: { confidence: 0.5 } });
    expect(update({ stance: 1, title: null })).toBeUndefined();
    expect(update({ stance: 1, provenance: { stance: { confidence: 0.9 } } })).toStrictEqual({
      stance: { confidence: 0.9 },
    });
  });

  test("updates a stake, and makes one where there is none", () => {
    const before = account([person("a"), person("b")], {
      goals: [
        { id: "g", name: "G", stakes: [{ personId: "a", stance: 0, personalWin: "rest" }] },
        { id: "h", name: "H" },
      ],
    });
    const after = apply(
      before,
      { type: "update_person", personId: "a", goalId: "g", set: { stance: "advocate", personalWin: null } },
      { type: "update_person", personId: "b", goalId: "g", set: { canHelp: { how: "opens doors", strength: "weak" } } },
      { type: "update_person", personId: "b", goalId: "h", set: { canHurt: { how: "delays" } } },
    );
    expect(after.goals![0]!.stakes).toStrictEqual([
      { personId: "a", stance: 1 },
      { personId: "b", canHelp: { how: "opens doors", strength: 0.25 } },
    ]);
    expect(after.goals![1]!.stakes).toStrictEqual([{ personId: "b", canHurt: { how: "delays" } }]);
  });

  test("sets a tie: in the place of the one with its id, else with its ends, kind and goal, else at the end", () => {
    const before = account([person("a"), person("b")], {
      goals: [{ id: "g", name: "G" }],
      relationships: [
        { id: "t", from: "a", to: "b", kind: "trusts" },
        { from: "a", to: "b", kind: "knows", strength: 0.1 },
        { from: "a", to: "b", kind: "likes", strength: 0.1 },
      ],
    });
    const set = (relationship: RelationshipInput) =>
      apply(before, { type: "set_relationship", relationship }).relationships!;
    expect(set({ id: "t", from: "b", to: "a", kind: "likes" })[0]).toStrictEqual({
      id: "t",
      from: "b",
      to: "a",
      kind: "likes",
    });
    expect(set({ from: "a", to: "b", kind: "trusts", strength: "strong" })[0]).toStrictEqual({
      id: "t",
      from: "a",
      to: "b",
      kind: "trusts",
      strength: 0.8,
    });
    expect(set({ from: "b", to: "a", kind: "knows" })[1]).toStrictEqual({ from: "b", to: "a", kind: "knows" });
    expect(set({ id: "a>likes>b", from: "a", to: "b", kind: "mentors" })[2]).toMatchObject({ kind: "mentors" });
    expect(set({ id: "new>id", from: "a", to: "b", kind: "knows" })[1]).toMatchObject({ id: "new>id" });
    expect(set({ from: "b", to: "a", kind: "likes" })).toHaveLength(4);
    expect(set({ from: "a", to: "b", kind: "likes", goalId: "g" })).toHaveLength(4);
    const first = apply(account([person("a"), person("b")]), {
      type: "set_relationship",
      relationship: { from: "a", to: "b", kind: "knows" },
    });
    expect(first.relationships).toHaveLength(1);
  });

  test("removes a tie by its given or its derived id, and what notes say they are about", () => {
    const about = (...ids: string[]) => ({ id: ids.join(), at: "2026-02-01", text: "", about: ids });
    const before = account([person("a"), person("b")], {
      relationships: [
        { id: "t", from: "a", to: "b", kind: "trusts" },
        { from: "b", to: "a", kind: "knows" },
      ],
      notes: [about("t", "a"), about("a>knows>b"), about("b"), { id: "n", at: "2026-02-01", text: "" }],
    });
    const after = apply(
      before,
      { type: "remove_relationship", id: "t" },
      { type: "remove_relationship", id: "a>knows>b" },
    );
    expect(after.relationships).toEqual([]);
    expect(after.notes!.map((note) => note.about)).toEqual([["a"], undefined, ["b"], undefined]);
    expect(after.notes).toHaveLength(4);
  });

  test("logs an interaction and sets the date", () => {
    const interaction = { id: "i", at: "2026-02-01", channel: "email" as const, participants: [{ personId: "x" }] };
    const after = apply(
      account([]),
      { type: "log_interaction", interaction: { ...interaction, topic: null } },
      { type: "set_date", asOf: "2026-04-01" },
    );
    expect(after.interactions).toStrictEqual([interaction]);
    expect(after.asOf).toBe("2026-04-01");
  });

  test("applies changes in order, so that later ones see earlier ones", () => {
    const after = apply(
      account([person("a")]),
      { type: "add_person", person: person("b") },
      { type: "set_relationship", relationship: { from: "a", to: "b", kind: "knows" } },
      { type: "update_person", personId: "b", set: { title: "CFO" } },
      { type: "remove_person", personId: "a" },
      { type: "add_person", person: person("a", { title: "again" }) },
    );
    expect(after.people).toStrictEqual([person("b", { title: "CFO" }), person("a", { title: "again" })]);
    expect(after.relationships).toEqual([]);
  });
});

describe("applyToAccount removes a person", () => {
  test("with all that hangs on them, so that id and name stand nowhere but in free text", () => {
    for (const { id, name } of sample.people) {
      const after = apply(sample, { type: "remove_person", personId: id });
      const words = textsOf(after, []);
      expect(words).not.toContain(id);
      expect(words).not.toContain(name);
      expect(words.filter((word) => word.includes(">"))).toEqual([]);
      expect(after.people).toHaveLength(4);
    }
  });

  test("with a successor, who gets reports, dotted lines, headship and ownership, but no personal ties", () => {
    const after = apply(sample, { type: "remove_person", personId: "mara", successorId: "lena" });
    expect(find(after, "lena")).not.toHaveProperty("reportsTo");
    expect(find(after, "lena")).not.toHaveProperty("dottedLineTo");
    expect(find(after, "ivo")!.reportsTo).toBe("lena");
    expect(after.departments![0]!.headId).toBe("lena");
    expect(after.relationships!.some((tie) => tie.to === "mara")).toBe(false);
    expect(after.relationships).toHaveLength(2);
    const passedOn = apply(sample, { type: "remove_person", personId: "noor", successorId: "finn" });
    expect(find(passedOn, "mara")!.ownerId).toBe("finn");
    expect(find(passedOn, "finn")).not.toHaveProperty("reportsTo");
    expect(passedOn.sources![0]).not.toHaveProperty("collectedBy");
    expect(passedOn.observations![2]!.value).toBe("finn");
    const owner = apply(sample, { type: "remove_person", personId: "finn", successorId: "noor" });
    expect(owner.painPoints![0]!.ownerId).toBe("noor");
  });

  test("and lets a successor from below move up without a circle, one from above or aside stay", () => {
    const before = account([
      person("top"),
      person("seat", { reportsTo: "top" }),
      person("middle", { reportsTo: "seat" }),
      person("low", { reportsTo: "middle" }),
      person("aside", { reportsTo: "top", dottedLineTo: ["seat", "low"] }),
    ]);
    const lines = (successorId?: string) => {
      const after = apply(before, { type: "remove_person", personId: "seat", successorId });
      return Object.fromEntries(after.people.map(({ id, reportsTo }) => [id, reportsTo ?? null]));
    };
    expect(lines()).toEqual({ top: null, middle: null, low: "middle", aside: "top" });
    expect(lines("low")).toEqual({ top: null, middle: "low", low: "top", aside: "top" });
    expect(lines("middle")).toEqual({ top: null, middle: "top", low: "middle", aside: "top" });
    expect(lines("top")).toEqual({ top: null, middle: "top", low: "middle", aside: "top" });
    expect(lines("aside")).toEqual({ top: null, middle: "aside", low: "middle", aside: "top" });
    const dotted = apply(before, { type: "remove_person", personId: "seat", successorId: "low" });
    expect(find(dotted, "aside")!.dottedLineTo).toEqual(["low"]);
    const circle = account([
      person("a", { reportsTo: "b" }),
      person("b", { reportsTo: "a" }),
      person("c", { reportsTo: "c" }),
    ]);
    expect(find(apply(circle, { type: "remove_person", personId: "a", successorId: "b" }), "b")).toEqual(person("b"));
    expect(apply(circle, { type: "remove_person", personId: "a", successorId: "c" }).people[0]!.reportsTo).toBe("c");
  });

  test("and an interaction that is left with fewer than two, but not one that had fewer before", () => {
    const meeting = (id: string, ...people: string[]) => ({
      id,
      at: "2026-02-01",
      channel: "video" as const,
      participants: people.map((personId) => ({ personId })),
      initiatorId: "a",
    });
    const before = account([person("a"), person("b"), person("c")], {
      interactions: [meeting("two", "a", "b"), meeting("three", "a", "b", "c"), meeting("one", "b")],
      notes: [{ id: "n", at: "2026-02-01", text: "", about: ["two", "three"] }],
    });
    const after = apply(before, { type: "remove_person", personId: "a" });
    expect(after.interactions!.map(({ id, participants }) => [id, participants.length])).toEqual([
      ["three", 2],
      ["one", 1],
    ]);
    expect(after.interactions!.every((interaction) => interaction.initiatorId === undefined)).toBe(true);
    expect(after.notes![0]!.about).toEqual(["three"]);
  });

  test("and what notes say they are about: the person, their ties and meetings, nothing else", () => {
    const before = account([person("a"), person("b"), person("c")], {
      relationships: [
        { id: "given", from: "a", to: "b", kind: "trusts" },
        { from: "b", to: "a", kind: "knows" },
        { from: "b", to: "c", kind: "knows" },
      ],
      notes: [
        { id: "n", at: "2026-02-01", text: "", about: ["a", "given", "a>knows>b", "b>knows>c", "c"] },
        { id: "m", at: "2026-02-01", text: "", about: ["given"] },
      ],
    });
    const after = apply(before, { type: "remove_person", personId: "a" });
    expect(after.notes!.map(({ about }) => about)).toEqual([["b>knows>c", "c"], undefined]);
  });

  test("and what was observed or known about lines to them", () => {
    const known = { reportsTo: { confidence: 0.5 }, ownerId: { confidence: 0.5 }, title: { confidence: 0.5 } };
    const before = account(
      [person("a"), person("b", { reportsTo: "a", ownerId: "a", provenance: known }), person("c")],
      {
        observations: [
          { personId: "a", field: "title", value: "CFO" },
          { personId: "b", field: "reportsTo", value: "a" },
          { personId: "c", field: "ownerId", value: "a" },
          { personId: "b", field: "dottedLineTo", value: ["a", "c"] },
          { personId: "b", field: "dottedLineTo", value: ["a"] },
          { personId: "b", field: "title", value: "a" },
        ],
      },
    );
    const after = apply(before, { type: "remove_person", personId: "a" });
    expect(after.people[0]).toEqual(person("b", { provenance: { title: { confidence: 0.5 } } }));
    expect(after.observations).toEqual([
      { personId: "b", field: "dottedLineTo", value: ["c"] },
      { personId: "b", field: "title", value: "a" },
    ]);
    const passedOn = apply(before, { type: "remove_person", personId: "a", successorId: "c" });
    expect(passedOn.observations!.map(({ value }) => value)).toEqual(["c", ["c"], ["c"], "a"]);
  });
});

describe("applyToAccount refuses", () => {
  const before = account([person("ana"), person("lee")], {
    goals: [{ id: "deal", name: "Deal" }],
    relationships: [{ from: "ana", to: "lee", kind: "trusts" }],
    interactions: [{ id: "call", at: "2026-02-01", channel: "phone", participants: [] }],
  });

  test("what is no list of changes", () => {
    expect(() => applyToAccount(before, {} as never)).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_changes: changes: expected a list, got an object]`,
    );
    expect(
      problems(before, null, {}, { type: "add_persn" }, { type: "set_date", asOf: "soon", at: 1 }),
    ).toMatchInlineSnapshot(`
      "changes[0]: expected an object, got null
      changes[1].type: missing (one of: add_person, update_person, remove_person, set_relationship, remove_relationship, log_interaction, set_date)
      changes[2].type: unknown type "add_persn" (nearest: "add_person")
      changes[3].asOf: "soon" is not a date (expected a date such as "2026-03-01" or "2026-03-01T09:30:00Z")
      changes[3].at: unknown key "at""
    `);
    expect(problems(before, { type: "remove_person", person: "ana" }, new Date(0))).toMatchInlineSnapshot(
      `"changes[1]: expected plain data, got an instance of Date (write it as a text such as "2026-03-01")"`,
    );
  });

  test("a person that is there, or is not", () => {
    expect(
      problems(
        before,
        { type: "add_person", person: { id: "ana", name: "Ana" } },
        {
          type: "add_person",
          person: { id: "max", name: "Max", competitorAffinity: [{ competitorId: "x", value: 0 }] },
        },
        { type: "add_person", person: { id: "eva" } },
        { type: "update_person", personId: "eva", set: { title: "CFO" } },
        { type: "update_person", personId: "max", set: { title: "CFO" } },
        { type: "update_person", personId: "le", set: { titel: "CFO" } },
        { type: "remove_person", personId: "lea", successorId: "an" },
        { type: "remove_person", personId: "ana", successorId: "ana" },
        { type: "remove_person", personId: "lee" },
        { type: "update_person", personId: "lee", set: {} },
      ),
    ).toMatchInlineSnapshot(`
      "changes[0].person.id: duplicate id "ana" (take another id, or update the one that has it)
      changes[1].person.competitorAffinity[0].competitorId: unknown competitor "x"
      changes[2].person.name: missing (expected a text)
      changes[5].personId: unknown person "le" (nearest: "lee")
      changes[5].set.titel: unknown key "titel" (nearest: "title")
      changes[6].personId: unknown person "lea" (nearest: "lee")
      changes[6].successorId: unknown person "an" (nearest: "ana")
      changes[7].successorId: "ana" cannot succeed themselves (name somebody else, or no one)
      changes[9].personId: unknown person "lee""
    `);
  });

  test("fields that cannot be set as they are", () => {
    const set = {
      id: "x",
      name: null,
      titel: "CFO",
      nothing: null,
      stance: "suporter",
      level: -1,
      roles: ["champoin"],
      provenance: { title: { sourceId: "s" } },
    };
    expect(problems(before, { type: "update_person", personId: "ana", set })).toMatchInlineSnapshot(`
      "changes[0].set.id: id cannot be changed (remove the person and add another)
      changes[0].set.name: name cannot be cleared (every person has one)
      changes[0].set.level: -1 is too small (at least 0)
      changes[0].set.roles[0]: unknown role "champoin" (nearest: "champion")
      changes[0].set.stance: unknown stance "suporter" (nearest: "supporter")
      changes[0].set.titel: unknown key "titel" (nearest: "title")
      changes[0].set.nothing: unknown key "nothing" (fields of your own go into custom)"
    `);
    expect(
      problems(
        before,
        { type: "update_person", personId: "ana", goalId: "deal", set: { personId: null, title: "x", stance: 2 } },
        { type: "update_person", personId: "ana", goalId: "del", set: { provenance: { stance: { sourceId: "s" } } } },
      ),
    ).toMatchInlineSnapshot(`
      "changes[0].set.personId: personId cannot be changed (remove the person and add another)
      changes[0].set.stance: 2 is too large (at most 1)
      changes[0].set.title: unknown key "title" (fields of your own go into custom)
      changes[1].goalId: unknown goal "del" (nearest: "deal")
      changes[1].set.provenance.stance.sourceId: unknown source "s""
    `);
    expect(
      problems(before, { type: "update_person", personId: "ana", set: JSON.parse('{"__proto__":{"x":1}}') }),
    ).toMatchInlineSnapshot(`"changes[0].set.__proto__: the key "__proto__" is not allowed"`);
  });

  test("ties and interactions that do not fit", () => {
    expect(
      problems(
        before,
        {
          type: "set_relationship",
          relationship: { from: "ana", to: "le", kind: "knows", goalId: "dea", sourceId: "s" },
        },
        { type: "remove_relationship", id: "ana>trust>lee" },
        { type: "remove_relationship", id: "t" },
        { type: "log_interaction", interaction: { id: "call", at: "2026-02-01", channel: "phone", participants: [] } },
        {
          type: "log_interaction",
          interaction: { id: "new", at: "2026-02-01", channel: "phone", participants: [], goalId: "x" },
        },
      ),
    ).toMatchInlineSnapshot(`
      "changes[0].relationship.to: unknown person "le" (nearest: "lee")
      changes[0].relationship.goalId: unknown goal "dea" (nearest: "deal")
      changes[0].relationship.sourceId: unknown source "s"
      changes[1].id: unknown relationship "ana>trust>lee" (nearest: "ana>trusts>lee")
      changes[2].id: unknown relationship "t"
      changes[3].interaction.id: duplicate id "call" (take another id, or update the one that has it)
      changes[4].interaction.goalId: unknown goal "x""
    `);
  });

  test("more than the limits allow", () => {
    const add: Change[] = [{ type: "add_person", person: person("c") }];
    expect(() => applyToAccount(before, add, ["changes"], { people: 2 })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_changes: changes: 3 people after these changes (limit 2; raise options.limits.people)]`,
    );
    expect(applyToAccount(before, add, ["changes"], { people: 3 }).people).toHaveLength(3);
  });

  test("many problems, a hundred of which are listed", () => {
    const wrong = Array.from({ length: 300 }, () => ({ type: "remove_person", personId: "nobody here" }));
    expect(problems(before, ...wrong).split("\n")).toHaveLength(101);
  });

  test("with paths that start where the caller says", () => {
    const change: Change = { type: "remove_relationship", id: "t" };
    expect(() => applyToAccount(before, [change], ["gap", "changes"])).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_changes: gap.changes[0].id: unknown relationship "t"]`,
    );
  });
});

describe("applyToAccount keeps its laws", () => {
  const ids = fc.constantFrom("mara", "ivo", "lena", "noor", "finn", "new");
  const set = fc.record(
    {
      title: fc.option(fc.constantFrom("CFO", "CEO")),
      stance: fc.option(fc.constantFrom<(string | number)[]>("advocate", 0.2, -1)),
      reportsTo: fc.option(ids),
      dottedLineTo: fc.option(fc.array(ids, { maxLength: 2 })),
      provenance: fc.option(fc.constant({ title: { sourceId: "visit" } })),
      custom: fc.option(fc.constant({ kept: null })),
    },
    { requiredKeys: [] },
  );
  const stake = fc.record(
    { stance: fc.option(fc.constantFrom<(string | number)[]>("critic", 0)) },
    { requiredKeys: [] },
  );
  const kind = fc.constantFrom("knows" as const, "trusts" as const, "influences" as const);
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.record({ type: fc.constant("add_person" as const), person: fc.record({ id: ids, name: fc.constant("N") }) }),
    fc.record({ type: fc.constant("update_person" as const), personId: ids, set }),
    fc.record({
      type: fc.constant("update_person" as const),
      personId: ids,
      goalId: fc.constantFrom("line", "ties", "none"),
      set: stake,
    }),
    fc.record({
      type: fc.constant("remove_person" as const),
      personId: ids,
      successorId: fc.option(ids, { nil: undefined }),
    }),
    fc.record({
      type: fc.constant("set_relationship" as const),
      relationship: fc.record({ from: ids, to: ids, kind, strength: fc.constantFrom<("weak" | number)[]>("weak", 1) }),
    }),
    fc.record({
      type: fc.constant("remove_relationship" as const),
      id: fc.oneof(fc.constantFrom("t1", "ivo>knows>lena"), fc.constantFrom(...relationshipIds(sample.relationships!))),
    }),
    fc.record({
      type: fc.constant("log_interaction" as const),
      interaction: fc.record({
        id: fc.constantFrom("i1", "i2", "m1"),
        at: fc.constant("2026-02-01"),
        channel: fc.constant("chat" as const),
        participants: fc.array(fc.record({ personId: ids }), { maxLength: 3 }),
      }),
    }),
    fc.record({ type: fc.constant("set_date" as const), asOf: fc.constantFrom("2026-04-01", "2025-01-01") }),
  );

  test("the result is what parsing makes of it, the account stays as it was, and one step at a time gives the same", () => {
    let applied = 0;
    const before = JSON.stringify(sample);
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), (changes) => {
        let after: Account;
        try {
          after = applyToAccount(sample, deepFreeze(changes));
        } catch (error) {
          expect(isAccountError(error)).toBe(true);
          return;
        }
        applied++;
        expect(parseAccount(deepFreeze(after))).toStrictEqual(after);
        let stepwise = sample;
        for (const one of changes) stepwise = deepFreeze(applyToAccount(stepwise, [one]));
        expect(stepwise).toStrictEqual(after);
      }),
      { numRuns: 1000, seed: 3 },
    );
    expect(applied).toBeGreaterThan(200);
    expect(JSON.stringify(sample)).toBe(before);
  });

  test("removing a person leaves no trace of a name that stands nowhere else, with and without a successor", () => {
    const ids = sample.people.map(({ id }) => id);
    for (const personId of ids) {
      for (const successorId of [undefined, ...ids]) {
        if (successorId === personId) continue;
        const after = apply(sample, { type: "remove_person", personId, successorId });
        expect(textsOf(after, [])).not.toContain(personId);
      }
    }
  });
});

/** Every text and key of an account that is not free text. */
function textsOf(value: unknown, found: string[]): string[] {
  if (typeof value === "string") found.push(value);
  else if (Array.isArray(value)) for (const inner of value) textsOf(inner, found);
  else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      found.push(key);
      if (key !== "custom" && key !== "text" && key !== "note") textsOf(inner, found);
    }
  }
  return found;
}

test("roles and dotted lines set anew are all that somebody has, whatever their seats say", () => {
  const seats = account(
    [
      { id: "ana", name: "Ana" },
      { id: "ben", name: "Ben" },
      { id: "cho", name: "Cho" },
    ],
    {
      vocabulary: { roles: { fan: { is: "champion" } } },
      positions: [
        {
          id: "cfo",
          title: "CFO",
          roles: ["fan" as "champion", "approver"],
          holders: [{ personId: "ana" }],
          dottedLineTo: ["ceo", "cho"],
        },
        { id: "ceo", title: "CEO", roles: ["champion"], holders: [{ personId: "ben" }] },
        { id: "old", title: "Aide", roles: ["champion"], holders: [{ personId: "ana", until: "2026-01-31" }] },
      ],
    },
  );
  const set = (fields: object) => apply(seats, { type: "update_person", personId: "ana", set: fields } as Change);
  expect(set({ roles: ["coach"] }).positions).toMatchObject([
    { roles: [] },
    { roles: ["champion"] },
    { roles: ["champion"] },
  ]);
  // By what words mean: a seat's own word stays where the built-in one is set.
  expect(set({ roles: ["champion"] }).positions).toMatchObject([{ roles: ["fan"] }, {}, {}]);
  expect(set({ dottedLineTo: ["ben"] }).positions).toMatchObject([{ dottedLineTo: ["ceo"] }, {}, {}]);
  for (const fields of [{ title: "Chair" }, { roles: null }]) expect(set(fields).positions).toEqual(seats.positions);
});
