import {
  type AccountInput,
  findIntroductions,
  type PersonInput,
  type RelationshipInput,
  scoreInfluence,
} from "account-graph";
import { generateAccount } from "account-graph/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adviceAccount, hasAdviceAccounts } from "../planning/advice-account.js";

const asOf = "2026-03-01";
const us: PersonInput = { id: "sam", name: "Sam", side: "us" };
const knows = (from: string, to: string, strength: number): RelationshipInput => ({
  from,
  to,
  kind: "communicates",
  strength,
});

function account(people: PersonInput[], relationships: RelationshipInput[]): AccountInput {
  return { id: "a", name: "A", asOf, people: [us, ...people], relationships };
}

const named = (ids: string): PersonInput[] => ids.split(" ").map((id) => ({ id, name: id.toUpperCase() }));
const routes = (input: AccountInput, to: string) =>
  findIntroductions(input, to).map(({ route }) => route.map(({ id }) => id).join(">"));

describe("findIntroductions()", () => {
  it("takes the strongest route and names who asks whom", () => {
    const map = account(named("a b t"), [
      knows("sam", "a", 0.9),
      knows("sam", "b", 0.5),
      knows("a", "t", 0.5),
      knows("b", "t", 0.8),
    ]);
    const [best, second] = findIntroductions(map, "t");
    expect(best!.route.map(({ id }) => id)).toEqual(["sam", "a", "t"]);
    expect(best!.strength).toBeCloseTo(0.45, 12);
    expect(best!.asker!.id).toBe("sam");
    expect(best!.reason.text).toBe("Ask A to introduce Sam to T");
    expect(best!.steps.map(({ reason }) => reason.text)).toEqual([
      "Sam is in contact with A",
      "A is in contact with T",
    ]);
    expect([best!.disjoint, second!.disjoint]).toEqual([false, true]);
  });

  it("never passes through somebody we know ourselves", () => {
    const map = account(named("ann bob t"), [
      knows("sam", "ann", 1),
      knows("sam", "bob", 0.3),
      knows("ann", "bob", 1),
      knows("bob", "t", 1),
    ]);
    expect(routes(map, "t")).toEqual(["sam>bob>t"]);
  });

  it("goes straight to somebody we know", () => {
    const map = account(named("a t"), [knows("sam", "t", 0.4), knows("sam", "a", 1), knows("a", "t", 1)]);
    const found = findIntroductions(map, "t");
    expect(found.map(({ route }) => route.map(({ id }) => id))).toEqual([["sam", "t"]]);
    expect(found[0]!.reason.text).toBe("Sam knows T: no introduction is needed");
  });

  it("asks nobody who is against us, opted out, or is to be avoided", () => {
    const people: PersonInput[] = [
      { id: "foe", name: "Foe", stance: "opponent" },
      { id: "out", name: "Out", communication: { optOut: true } },
      { id: "shy", name: "Shy" },
      { id: "ok", name: "Ok" },
      { id: "t", name: "T" },
    ];
    const ties = ["foe", "out", "ok"].flatMap((id) => [knows("sam", id, id === "ok" ? 0.3 : 0.9), knows(id, "t", 0.9)]);
    const shy = [{ ...knows("sam", "shy", 0.9), mustAvoid: true }, knows("shy", "t", 0.9)];
    expect(routes(account(people, [...ties, ...shy]), "t")).toEqual(["sam>ok>t"]);
  });

  it("finds no way to somebody who opted out, or whom nobody reaches", () => {
    const out = account([{ id: "t", name: "T", communication: { optOut: true } }], [knows("sam", "t", 1)]);
    expect(findIntroductions(out, "t")).toEqual([]);
    expect(findIntroductions(account(named("t"), []), "t")).toEqual([]);
  });

  it("prefers who is less asked, and says who is asked a lot", () => {
    const map = account(named("a b t"), [
      knows("sam", "a", 0.8),
      knows("sam", "b", 0.7),
      knows("a", "t", 0.8),
      knows("b", "t", 0.8),
    ]);
    const interactions = [1, 2, 3, 4].map((day) => ({
      id: `i${day}`,
      at: `2026-02-0${day}`,
      channel: "email" as const,
      participants: [{ personId: "sam" }, { personId: "a" }],
    }));
    const found = findIntroductions({ ...map, interactions }, "t");
    expect(found[0]!.route[1]!.id).toBe("b");
    expect(found[1]!.warnings.map(({ key }) => key)).toContain("introduction.warning.asked_often");
  });

  it("uses consultants and former colleagues, and warns of rivals, wishes and leavers", () => {
    const people: PersonInput[] = [
      { id: "con", name: "Con", side: "external", status: "leaving", statusUntil: "2026-03-15" },
      { id: "pal", name: "Pal", lastContactAt: "2026-02-25", communication: { minGapDays: 14 } },
      { id: "t", name: "T" },
    ];
    const map = account(people, [
      knows("sam", "con", 0.8),
      { from: "con", to: "t", kind: "consults_for", strength: 0.9 },
      knows("sam", "pal", 0.6),
      { from: "pal", to: "t", kind: "former_colleague", strength: 0.6 },
    ]);
    const found = findIntroductions(map, "t");
    expect(found.map(({ route }) => route[1]!.id)).toEqual(["con", "pal"]);
    expect(found.map(({ warnings }) => warnings.map(({ text }) => text))).toEqual([
      ["Con is about to leave: ask now"],
      ["Pal asked for more time between contacts: not before March 11, 2026"],
    ]);
  });

  it("asks only those of our team who may", () => {
    const map: AccountInput = {
      ...account(named("a t"), [knows("sam", "a", 0.4), knows("a", "t", 0.5), knows("kay", "a", 0.9)]),
      people: [us, { id: "kay", name: "Kay", side: "us" }, ...named("a t")],
    };
    expect(findIntroductions(map, "t")[0]!.asker!.id).toBe("kay");
    expect(findIntroductions(map, "t", { from: ["sam"] })[0]!.asker!.id).toBe("sam");
    expect(() => findIntroductions(map, "t", { from: ["a", "zoe"] })).toThrowErrorMatchingInlineSnapshot(
      `[AccountError: invalid_options: options.from[0]: expected somebody of our team (side "us"), got "a"; options.from[1]: unknown person "zoe"]`,
    );
  });

  it("tells wrong people and options", () => {
    const map = account(named("t"), []);
    expect(() => findIntroductions(map, "tt")).toThrow(/unknown person "tt" \(nearest: "t"\)/);
    expect(() => findIntroductions(map, "sam")).toThrow(/has no influence here/);
    expect(() => findIntroductions(map, "t", { alternatives: 0 })).toThrow(/options\.alternatives/);
    expect(() => findIntroductions(map, "t", { altrnatives: 2 } as never)).toThrow(/altrnatives/);
  });
});

describe("laws of introductions", () => {
  /** Every simple route of at most four steps with nobody known in between but the first. */
  function enumerate(strengths: ReadonlyMap<string, number>, people: readonly string[], target: string) {
    const between = (a: string, b: string) => strengths.get(`${a}>${b}`) ?? strengths.get(`${b}>${a}`) ?? 0;
    const isKnown = (id: string) => between("sam", id) >= 0.25;
    const found: { route: string; strength: number }[] = [];
    const walk = (route: string[], strength: number) => {
      const last = route[route.length - 1]!;
      if (last === target) {
        found.push({ route: route.join(">"), strength });
        return;
      }
      if (route.length > 4) return;
      for (const next of people) {
        const step = between(last, next);
        if (step === 0 || route.includes(next) || (route.length > 1 && isKnown(next))) continue;
        walk([...route, next], strength * step);
      }
    };
    walk(["sam"], 1);
    return found.sort((a, b) => b.strength - a.strength);
  }

  const people = ["a", "b", "c", "d", "e", "t"];
  const pairs = ["sam", ...people]
    .flatMap((from, at) => people.slice(at).map((to) => [from, to] as const))
    .filter(([from, to]) => from !== to);
  const graph = fc.array(fc.option(fc.integer({ min: 5, max: 100 }), { freq: 1 }), {
    minLength: pairs.length,
    maxLength: pairs.length,
  });

  it("routes are those of full enumeration, sorted, simple and distinct", () => {
    fc.assert(
      fc.property(graph, (values) => {
        const ties: RelationshipInput[] = [];
        const strengths = new Map<string, number>();
        for (const [place, value] of values.entries()) {
          if (value === null) continue;
          const [from, to] = pairs[place]!;
          strengths.set(`${from}>${to}`, value / 100);
          ties.push(knows(from, to, value / 100));
        }
        const found = findIntroductions(account(named(people.join(" ")), ties), "t", { alternatives: 5 });
        const all = enumerate(strengths, people, "t");
        const byProduct = new Map(all.map((one) => [one.route, one.strength]));
        const shown = found.map(({ route }) => route.map(({ id }) => id).join(">"));
        expect(new Set(shown).size).toBe(shown.length);
        for (const [place, route] of shown.entries()) {
          expect(byProduct.has(route)).toBe(true);
          expect(found[place]!.strength).toBeCloseTo(byProduct.get(route)!, 9);
        }
        const best = found.slice(0, 4);
        for (const [place, { strength }] of best.entries()) expect(strength).toBeCloseTo(all[place]!.strength, 9);
        expect(found.length).toBeGreaterThanOrEqual(Math.min(4, all.length));
      }),
      { numRuns: 80 },
    );
  });

  it("start with our team, pass nobody known, hostile or opted out, and survive JSON", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (seed) => {
        const map = generateAccount({ people: 16, seed });
        const scored = scoreInfluence(map, { samples: 0 }).stakeholders;
        const byId = new Map(scored.map((one) => [one.id, one]));
        for (const { id } of scored.slice(0, 6)) {
          const found = findIntroductions(map, id);
          expect(JSON.parse(JSON.stringify(found))).toEqual(found);
          for (const { route, asker } of found) {
            const theirs = asker === null ? route : route.slice(1);
            for (const one of theirs.slice(1, -1)) expect(byId.get(one.id)!.covered).not.toBe(true);
            for (const one of theirs.slice(0, -1)) expect(byId.get(one.id)!.stance ?? 0).toBeGreaterThan(-0.4);
          }
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe.runIf(hasAdviceAccounts)("published advice", () => {
  it("goes by Bob, whom we know and who is nearest", () => {
    const [best] = findIntroductions(adviceAccount("min-intro-over-head"), "ceo");
    expect(best!.reason.text).toMatch(/Ask Bob .* Kim/);
  });
});
