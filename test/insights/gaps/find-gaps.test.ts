import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { type BuiltInRule, catalogue } from "../../../src/insights/gaps/catalogue.js";
import { checkCustomRules } from "../../../src/insights/gaps/custom/check-custom-rules.js";
import type { GapRule } from "../../../src/insights/gaps/custom/custom-rule.js";
import { type GapOptions, gapOptionFields } from "../../../src/insights/gaps/gap-options.js";
import { bandOf, isUrgent } from "../../../src/insights/gaps/severity.js";
import { isAccountError } from "../../../src/internal/account-error.js";
import * as s from "../../../src/internal/schema.js";
import { validate } from "../../../src/internal/validate.js";
import { generateAccount } from "../../../src/testing/generate-account.js";
import { accountOf, meets, remedied, scored } from "./scored.js";

const us = { side: "us" } as const;
const cfo = { roles: ["economic_buyer"] as const, title: "CFO" };
const small = accountOf({ me: us, cfo, ana: {}, bob: {} }, { relationships: [meets("me", "ana"), meets("me", "bob")] });

describe("gaps", () => {
  it("come most severe first, then by id, with the goal and the sorted subjects in their id", () => {
    const { gaps } = scored({ ...small, goals: [{ id: "deal", name: "Deal", closeAt: "2026-09-01" }] });
    expect(gaps.map((gap) => gap.severity)).toEqual([...gaps.map((gap) => gap.severity)].sort((a, b) => b - a));
    for (const gap of gaps) {
      const subjects = gap.subjects.map((ref) => ref.id).sort();
      expect(gap.id).toBe(`${gap.rule}:deal:${subjects.join(",")}`);
      expect(gap.goalId).toBe("deal");
      expect(gap.band).toBe(bandOf(gap.severity));
    }
  });

  it("are listed by check, one line for every rule, in the order of the catalogue", () => {
    const { checks, gaps } = scored(small);
    expect(checks.map((check) => check.rule)).toEqual(catalogue.map((rule) => rule.rule));
    expect(checks.flatMap((check) => check.gapIds).sort()).toEqual(gaps.map((gap) => gap.id).sort());
    for (const { state, gapIds } of checks) expect(state === "present").toBe(gapIds.length > 0);
  });

  it("do not depend on the order of the input, survive JSON and leave the input alone", () => {
    for (const seed of [1, 2, 3]) {
      const account = generateAccount({ seed, people: 14 });
      const before = JSON.stringify(account);
      const { gaps, checks, issues } = scored(account);
      expect(JSON.stringify(account)).toBe(before);
      expect(JSON.parse(JSON.stringify({ gaps, checks, issues }))).toEqual({ gaps, checks, issues });
      const turned = {
        ...account,
        people: [...account.people].reverse(),
        relationships: [...(account.relationships ?? [])].reverse(),
        interactions: [...(account.interactions ?? [])].reverse(),
      };
      const again = scored(turned);
      expect({ gaps: again.gaps, checks: again.checks }).toEqual({ gaps, checks });
    }
  });

  it("have changes that close them, wherever they offer any, on generated accounts", () => {
    for (const seed of [11, 12, 13, 14, 15, 16]) {
      const account = generateAccount({ seed, people: 12 });
      const { gaps } = scored(account);
      for (const gap of gaps) {
        expect(gap.reason.text).not.toMatch(/undefined|NaN|\{|\}/);
        if (gap.remedy.changes === null) continue;
        const after = scored(remedied(account, gap));
        expect(after.gaps.map((one) => one.id)).not.toContain(gap.id);
      }
    }
  });

  it("exist also for an account without people", () => {
    const { gaps, checks } = scored(accountOf({}));
    expect(gaps.filter((gap) => gap.rule !== ("map_too_thin" as string))).toEqual([]);
    for (const check of checks) expect(["unknown", "absent", "present"]).toContain(check.state);
  });
});

describe("severity", () => {
  it("is a quarter higher where the goal closes or a renewal falls within 60 days, and at most 100", () => {
    const closing = (closeAt: string) => ({ ...small, goals: [{ id: "deal", name: "Deal", closeAt }] });
    const near = (input: typeof small) => isUrgent(scored(input).network);
    expect(near(closing("2026-04-30"))).toBe(true);
    expect(near(closing("2026-05-01"))).toBe(false);
    expect(near(closing("2026-02-28"))).toBe(false);
    expect(near(closing("2026-03-01"))).toBe(true);
    expect(near({ ...small, events: [{ id: "e", kind: "renewal", at: "2026-04-01" }] })).toBe(true);
    expect(near({ ...small, events: [{ id: "e", kind: "launch", at: "2026-04-01" }] })).toBe(false);
    const [gap] = scored(closing("2026-03-20")).of("no_path_to_decision_maker");
    expect(gap!.severity).toBe(100);
  });

  it("has bands from 75, 50 and 25", () => {
    expect([75, 74.9, 50, 49.9, 25, 24.9].map(bandOf)).toEqual(["critical", "high", "high", "medium", "medium", "low"]);
  });

  it("never falls when the subject gains influence (P18)", () => {
    const weight = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
    fc.assert(
      fc.property(weight, weight, (low, high) => {
        const severity = (decisionWeight: number) => {
          const input = accountOf(
            {
              me: us,
              boss: { decisionWeight: 1, stance: -1 },
              ana: { decisionWeight, stance: -1, authority: { veto: true } },
            },
            { relationships: [meets("me", "boss")] },
          );
          return scored(input)
            .of("blocker_with_reach")
            .find((gap) => gap.subjects[0]!.id === "ana")!.severity;
        };
        const [one, other] = [Math.min(low, high), Math.max(low, high)];
        expect(severity(one)).toBeLessThanOrEqual(severity(other) + 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});

describe("abstention", () => {
  it("takes every gap away as unknown, never as absent, when its inputs are deleted (P16)", () => {
    for (const seed of [21, 22, 23, 24]) {
      const account = generateAccount({ seed, people: 12 });
      const before = scored(account);
      const contactless = {
        ...account,
        people: account.people
          .filter((person) => person.side !== "us")
          .map(({ coverage: _, lastContactAt: __, ownerId: ___, ...rest }) => rest),
        relationships: (account.relationships ?? []).filter((tie) =>
          [tie.from, tie.to].every((id) => account.people.find((one) => one.id === id)!.side !== "us"),
        ),
        interactions: [],
        painPoints: [],
      };
      const after = scored(contactless);
      for (const rule of [
        "missing_champion",
        "single_point_of_contact",
        "single_owner",
        "articulation_person",
        "no_path_to_decision_maker",
        "influencer_uncovered",
      ] as const) {
        if (before.check(rule).state === "present") expect(after.check(rule).state).toBe("unknown");
        expect(after.check(rule).state).not.toBe("absent");
      }
      const roleless = {
        ...account,
        people: account.people.map(({ roles: _, relationshipRole: __, decisionWeight: ___, ...rest }) => rest),
        goals: [],
      };
      const without = scored({ ...roleless, relationships: [], interactions: [] });
      for (const rule of ["missing_decision_maker", "decision_maker_boss_unmapped", "missing_champion"] as const) {
        expect(without.check(rule).state).toBe("unknown");
      }
    }
  });
});

describe("a map of names alone", () => {
  it("leaves every rule unknown that needs a fact, and finds only what follows from knowing nothing", () => {
    const { checks } = scored(accountOf({ ana: {}, bob: {}, lee: {} }));
    const known = checks.filter((check) => check.state !== "unknown").map((check) => [check.rule, check.state]);
    expect(known).toEqual([
      ["key_seat_vacant", "absent"],
      ["missing_required_role", "absent"],
      ["stance_unknown", "present"],
      ["map_too_thin", "absent"],
    ]);
    for (const check of checks) expect(check.missing.length > 0).toBe(check.state === "unknown");
  });
});

describe("adding a live contact", () => {
  it("on a way of its own never opens single_point_of_contact (P17)", () => {
    const edge = fc.tuple(fc.nat(6), fc.nat(6)).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(edge, { minLength: 6, maxLength: 16 }), fc.nat(4), (edges, met) => {
        const ids = ["me", "cfo", "a", "b", "c", "d", "e"];
        const build = (extra: readonly [number, number][]) =>
          accountOf(Object.fromEntries(ids.map((id) => [id, id === "me" ? us : id === "cfo" ? cfo : {}])), {
            relationships: [...edges, ...extra].map(([from, to]) => ({
              ...meets(ids[from]!, ids[to]!),
              kind: "knows",
            })),
          });
        const before = scored(build([]));
        fc.pre(before.network.contact.covered.some((one) => one === 1));
        fc.pre(before.check("no_path_to_decision_maker").state === "absent");
        const after = scored(build([[0, 2 + met]]));
        if (before.check("single_point_of_contact").state === "absent")
          expect(after.check("single_point_of_contact").state).toBe("absent");
      }),
      { numRuns: 80 },
    );
  });
});

describe("settings", () => {
  const schema = s.strictObject(gapOptionFields);
  const messages = (options: unknown) => {
    try {
      validate(schema, options, "invalid_options", ["options"]);
    } catch (error) {
      if (isAccountError(error)) return error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    }
    return [];
  };

  it("switch rules off, on and to other thresholds, on top of a preset", () => {
    const off = scored(small, { rules: { preset: "all", no_path_to_decision_maker: "off" } });
    expect(off.check("no_path_to_decision_maker")).toMatchObject({ state: "off", gapIds: [], missing: [] });
    const on = scored(small, { rules: { no_path_to_decision_maker: "on" } });
    expect(on.check("no_path_to_decision_maker").state).toBe("present");
  });

  it("name what is mistyped, and what it may have meant", () => {
    expect(messages({ rules: "recommended" })).toEqual([]);
    expect(
      messages({ rules: { preset: "all", single_owner: { largestShare: 0.8 }, missing_champion: "off" } }),
    ).toEqual([]);
    expect(messages({ rules: { singel_owner: "off" } })).toEqual([
      'options.rules.singel_owner: unknown key "singel_owner" (nearest: "single_owner")',
    ]);
    expect(messages({ rules: { single_owner: { largestShar: 1 } } })).toEqual([
      'options.rules.single_owner.largestShar: unknown key "largestShar" (nearest: "largestShare")',
    ]);
    expect(messages({ rules: { single_owner: { largestShare: "much" } } })[0]).toContain(
      "options.rules.single_owner.largestShare",
    );
    expect(messages({ rules: { single_owner: "of" } })[0]).toContain('(nearest: "off")');
    expect(messages({ suppress: [{ id: "x", until: "2026-02-30" }] })[0]).toContain("options.suppress.0.until");
  });

  it("have a type for every rule and threshold", () => {
    expectTypeOf<"single_owner">().toExtend<BuiltInRule>();
    const options: GapOptions = { rules: { single_owner: { largestShare: 0.5 }, missing_champion: "on" } };
    expect(options.rules).toBeDefined();
    // @ts-expect-error no such rule
    const wrongRule: GapOptions = { rules: { singel_owner: "on" } };
    // @ts-expect-error a threshold of another type
    const wrongType: GapOptions = { rules: { single_owner: { largestShare: "much" } } };
    expect([wrongRule, wrongType]).toHaveLength(2);
  });
});

describe("suppress", () => {
  const [first] = scored(small).gaps;

  it("takes a gap off the list and says so", () => {
    const { gaps, issues, check } = scored(small, { suppress: [{ id: first!.id, reason: "known" }] });
    expect(gaps.map((gap) => gap.id)).not.toContain(first!.id);
    expect(check(first!.rule)).toMatchObject({ state: "present", gapIds: [] });
    expect(issues).toEqual([
      {
        severity: "info",
        code: "gaps_suppressed",
        path: ["options", "suppress"],
        message: `1 gap is suppressed and not listed: ${first!.id}`,
      },
    ]);
  });

  it("ends after the day stated; the later of two counts", () => {
    const quiet = (asOf: string, ...untils: string[]) =>
      scored({ ...small, asOf }, { suppress: untils.map((until) => ({ id: first!.id, until })) });
    expect(quiet("2026-03-01", "2026-03-01").issues[0]!.message).toContain(`${first!.id} until 2026-03-01`);
    expect(quiet("2026-03-02", "2026-03-01").gaps.map((gap) => gap.id)).toContain(first!.id);
    expect(quiet("2026-03-02", "2026-03-05", "2026-03-03").issues[0]!.message).toContain("until 2026-03-05");
    expect(quiet("2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z").issues).toHaveLength(1);
    const forGood = scored(small, { suppress: [{ id: first!.id }, { id: first!.id, until: "2026-03-02" }] });
    expect(forGood.issues[0]!.message).not.toContain("until");
  });

  it("survives a subject's leaving, and ends with a new subject", () => {
    const unmet = (...ids: string[]) =>
      accountOf(
        { me: us, bob: {}, ...Object.fromEntries(ids.map((id) => [id, cfo])) },
        { relationships: [meets("me", "bob")], goals: [{ id: "deal", name: "Deal" }] },
      );
    const rule = "no_path_to_decision_maker";
    const shown = (input: ReturnType<typeof unmet>, ...ids: string[]) =>
      scored(input, { suppress: ids.map((id) => ({ id })) }).of(rule).length;
    const id = `${rule}:deal:ann,cfo,lee`;
    expect(scored(unmet("ann", "cfo", "lee")).of(rule)[0]!.id).toBe(id);
    expect(shown(unmet("ann", "cfo", "lee"), id)).toBe(0);
    expect(shown(unmet("ann", "lee"), id)).toBe(0);
    expect(shown(unmet("lee"), id)).toBe(0);
    expect(shown(unmet("ann", "cfo", "lee", "zoe"), id)).toBe(1);
    expect(shown(unmet("le"), id)).toBe(1);
    expect(shown(unmet("ann"), `${rule}:other:ann,cfo`)).toBe(1);
    expect(shown(unmet("ann"), `${rule}::ann,cfo`)).toBe(1);
    expect(shown(unmet("ann", "cfo"), `${rule}:deal:ann`, `${rule}:deal:cfo`)).toBe(1);
    const { issues } = scored(unmet("lee"), {
      suppress: [
        { id, until: "2026-03-03" },
        { id: `${rule}:deal:lee`, until: "2026-03-05" },
      ],
    });
    expect(issues.map((issue) => issue.message)).toContain(
      `1 gap is suppressed and not listed: ${rule}:deal:lee until 2026-03-05`,
    );
  });

  it("of a gap about the account as a whole is about that gap alone", () => {
    const id = first!.id;
    const account = scored(accountOf({ cfo, ana: { stance: 0, coverage: "brief" } }), { suppress: [{ id }] });
    const [champion] = account.of("missing_champion");
    expect(champion!.id).toBe("missing_champion::");
    const suppressed = scored(accountOf({ cfo, ana: { stance: 0, coverage: "brief" } }), {
      suppress: [{ id: "missing_champion::ana" }],
    });
    expect(suppressed.of("missing_champion")).toHaveLength(1);
  });

  it("names five at most and leaves ids alone that are no gaps", () => {
    const wide = accountOf(
      { me: us, cfo, ...Object.fromEntries(["a", "b", "c", "d", "e", "f", "g"].map((id) => [id, cfo])) },
      { relationships: [meets("me", "cfo")] },
    );
    const ids = scored(wide).gaps.map((gap) => ({ id: gap.id }));
    const { issues } = scored(wide, { suppress: [...ids, { id: "nothing" }] });
    expect(issues[0]!.message).toMatch(new RegExp(`^${ids.length} gaps are suppressed.*; and ${ids.length - 5} more$`));
    expect(scored(small, { suppress: [{ id: "nothing" }] }).issues).toEqual([]);
  });
});

describe("causes", () => {
  it("point from gaps of access to the more severe cut before them, and nowhere else", () => {
    const input = accountOf(
      { me: us, you: us, a: { decisionWeight: 0.49 }, b: { decisionWeight: 0.4 }, c: {}, cfo },
      {
        relationships: [meets("me", "a"), meets("you", "a"), meets("you", "c"), meets("a", "b"), meets("b", "cfo")],
      },
    );
    const { gaps } = scored(input);
    const causes = Object.fromEntries(gaps.map((gap) => [gap.id, gap.causedBy]));
    const cut = "single_point_of_contact::a";
    expect(causes).toMatchObject({ [cut]: null, "articulation_person::b": cut });
    expect(causes["missing_champion::"] ?? null).toBeNull();
  });
});

describe("an app's own rules", () => {
  const rule = (check: GapRule["check"], severity = 60): GapRule => ({
    rule: "custom:no_lawyer",
    title: "No lawyer",
    severity,
    check,
  });

  it("see the account, its people, the decision and the ways from us", () => {
    const { gaps, check } = scored(small, {
      customRules: [
        rule(({ account, stakeholders, decision, team, pathFromUs }) => {
          expect(account.id).toBe("acme");
          expect(stakeholders[0]!.id).toBe("cfo");
          expect(decision.deciders).toEqual([{ type: "person", id: "cfo", label: "Cfo" }]);
          expect(team.map((ref) => ref.id)).toEqual(["me"]);
          expect(pathFromUs("ana")).toMatchObject({ people: [{ id: "me" }, { id: "ana" }], strength: 0.5 });
          expect(pathFromUs("cfo")).toBeNull();
          expect(pathFromUs("nobody")).toBeNull();
          return [
            { subjects: ["cfo"], reason: "Nobody from legal is there" },
            { subjects: [], reason: "x", severity: 10 },
          ];
        }),
      ],
    });
    const [own, account] = gaps.filter((gap) => gap.family === "custom");
    expect(own).toMatchObject({
      id: "custom:no_lawyer::cfo",
      severity: 60,
      title: { text: "No lawyer" },
      reason: { key: "gaps.custom.reason", text: "Nobody from legal is there" },
      proof: { kind: "people", people: [{ id: "cfo" }] },
    });
    expect(account).toMatchObject({ id: "custom:no_lawyer::", severity: 10 });
    expect(check("custom:no_lawyer")).toMatchObject({ state: "present", gapIds: [own!.id, account!.id] });
  });

  it("may find nothing or abstain", () => {
    expect(scored(small, { customRules: [rule(() => [])] }).check("custom:no_lawyer").state).toBe("absent");
    expect(scored(small, { customRules: [rule(() => "unknown")] }).check("custom:no_lawyer").state).toBe("unknown");
  });

  it("that throw or answer nonsense have failed, and all others run", () => {
    const wrong = (answer: unknown) => {
      const { issues, checks } = scored(small, {
        customRules: [rule(() => answer as never), { ...rule(() => []), rule: "custom:b" }],
      });
      expect(checks.at(-2)!.state).toBe("failed");
      expect(checks.at(-1)!.state).toBe("absent");
      return issues[0]!.message;
    };
    const { issues, check } = scored(small, {
      customRules: [
        rule(() => {
          throw new Error("boom");
        }),
      ],
    });
    expect(check("custom:no_lawyer").state).toBe("failed");
    expect(issues).toEqual([
      {
        severity: "warning",
        code: "custom_rule_failed",
        path: ["options", "customRules", 0],
        message: 'the rule "custom:no_lawyer" threw: boom',
      },
    ]);
    const throwsText = rule(() => {
      throw "text";
    });
    expect(scored(small, { customRules: [throwsText] }).issues[0]!.message).toContain("threw: text");
    expect(wrong(undefined)).toContain("findings");
    expect(wrong([{ subjects: ["cfo"] }])).toContain("findings[0].reason: missing");
    expect(wrong([{ subjects: ["zoe"], reason: "x" }])).toBe(
      'the rule "custom:no_lawyer" findings[0].subjects: nobody on the map has the id "zoe"',
    );
    expect(wrong([{ subjects: [], reason: "x", severity: 101 }])).toContain("findings[0].severity");
  });

  it("are checked before they are asked", () => {
    const messages = (rules: unknown) => {
      try {
        checkCustomRules(rules, ["options", "customRules"]);
      } catch (error) {
        if (isAccountError(error)) return error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
      }
      return [];
    };
    expect(messages(undefined)).toEqual([]);
    expect(messages([rule(() => [])])).toEqual([]);
    expect(messages("x")).toEqual(['options.customRules: expected a list, got "x"']);
    expect(messages([1])).toEqual(["options.customRules.0: expected an object, got 1"]);
    expect(messages([{ rule: "no_lawyer", title: "", severity: 101, check: 1, extra: 1 }])).toEqual([
      'options.customRules.0.rule: "no_lawyer" is not a name such as "custom:no_lawyer"',
      "options.customRules.0.title: expected a text",
      "options.customRules.0.severity: expected a number from 0 to 100, got 101",
      "options.customRules.0.check: expected a function, got 1",
      'options.customRules.0.extra: unknown key "extra"',
    ]);
    expect(messages([rule(() => []), rule(() => [])])).toEqual([
      'options.customRules.1.rule: "custom:no_lawyer" is there twice',
    ]);
  });
});

describe("the catalogue", () => {
  it("holds fifty rules, each once, with a sentence of its own", () => {
    const names = catalogue.map((rule) => rule.rule);
    expect(new Set(names).size).toBe(50);
    for (const { rule, title, severity } of catalogue) {
      expect(title.key).toBe(`gaps.${rule}.title`);
      expect(title.text).toMatch(/^[A-Z][^.]*$/);
      expect(severity).toBeGreaterThan(0);
      expect(severity).toBeLessThanOrEqual(100);
    }
  });

  it("recommends five families and two rules on the data", () => {
    const { checks } = scored(small, { rules: "recommended" });
    const asked = new Set(checks.filter((check) => check.state !== "off").map((check) => check.rule));
    for (const { rule, family } of catalogue) {
      const isRecommended =
        ["decision", "coverage", "resilience", "attention", "sentiment"].includes(family) ||
        rule === "map_too_thin" ||
        rule === "reporting_cycle";
      expect(asked.has(rule)).toBe(isRecommended);
    }
  });
});
