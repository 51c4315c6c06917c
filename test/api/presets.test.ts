import { describe, expect, it } from "vitest";
import { findGaps } from "../../src/api/find-gaps.js";
import { roleMatrix } from "../../src/api/role-matrix.js";
import { ROLE_PRESETS, type RolePreset } from "../../src/api/role-presets.js";
import { THRESHOLD_PRESETS } from "../../src/api/threshold-presets.js";
import { BUYING_ROLES, type BuyingRole } from "../../src/model/vocabularies.js";
import { accountOf } from "../insights/gaps/scored.js";

const names = Object.keys(ROLE_PRESETS) as RolePreset[];
const lacking = (preset: RolePreset, people: Record<string, BuyingRole[]>) => {
  const account = accountOf(Object.fromEntries(Object.entries(people).map(([id, roles]) => [id, { roles }])));
  const { gaps } = findGaps(account, { rules: { missing_required_role: { requiredRoles: ROLE_PRESETS[preset] } } });
  return gaps.find((gap) => gap.rule === "missing_required_role");
};

describe("ROLE_PRESETS", () => {
  it.each(names)(
    "%s names roles of the vocabulary, each seat once, and is complete when every seat is filled",
    (name) => {
      const known = new Set<string>(BUYING_ROLES.map((role) => role.value));
      const people: Record<string, BuyingRole[]> = {};
      for (const [at, { role, or = [], count = 1 }] of ROLE_PRESETS[name].entries()) {
        for (const one of [role, ...or]) expect(known).toContain(one);
        for (let seat = 0; seat < count; seat++) people[`p${at}${seat}`] = [role];
      }
      expect(new Set(ROLE_PRESETS[name].map((one) => one.role)).size).toBe(ROLE_PRESETS[name].length);
      expect(lacking(name, people)).toBeUndefined();
      expect(lacking(name, { nobody: ["other"] })?.metric.value).toBe(0);
    },
  );

  it("report the seats filled, the share by weight and what is missing", () => {
    const gap = lacking("sponsor_decider_champion", { dana: ["economic_buyer"], ana: ["user_buyer"] })!;
    expect(gap.metric).toEqual({ name: "seatsFilled", value: 1, threshold: 3 });
    expect(gap.reason.text).toBe(
      "1 of 3 required seats is filled (40% by weight); missing: champion and executive sponsor",
    );
  });

  it("are the role goals of the role matrix too: a seat counts where it is filled", () => {
    const account = accountOf({ dana: { roles: ["economic_buyer"] }, ana: { roles: ["champion"] } });
    const { rows, totals } = roleMatrix(account, {
      rules: { missing_required_role: { requiredRoles: ROLE_PRESETS.sponsor_decider_champion } },
    });
    expect(rows.map(({ role, wanted, held }) => [role, wanted, held])).toEqual([
      ["economic_buyer", 1, 1],
      ["executive_sponsor", 1, 0],
      ["champion", 1, 1],
    ]);
    expect(totals).toMatchObject({ wanted: 3, filled: 2 });
  });
});

describe("THRESHOLD_PRESETS", () => {
  it("are settings that findGaps takes, alone and together", () => {
    const account = accountOf({ dana: { roles: ["economic_buyer"] } });
    for (const rules of [...Object.values(THRESHOLD_PRESETS), Object.assign({}, ...Object.values(THRESHOLD_PRESETS))]) {
      const { checks } = findGaps(account, { rules });
      for (const rule of Object.keys(rules)) expect(checks.find((check) => check.rule === rule)!.state).not.toBe("off");
    }
  });

  it("shorten the silence that is allowed", () => {
    const account = accountOf({ dana: { roles: ["economic_buyer"], lastContactAt: "2026-01-25" } });
    const isQuiet = (rules: object) =>
      findGaps(account, { rules }).gaps.some((gap) => gap.rule === "relationship_gone_dark");
    expect(isQuiet({})).toBe(false);
    expect(isQuiet(THRESHOLD_PRESETS.key_account)).toBe(true);
    expect(isQuiet(THRESHOLD_PRESETS.late_deal)).toBe(true);
  });
});

describe("what a required role may be", () => {
  it("is refused with its path where it is wrong", () => {
    const messages = (role: unknown) => {
      try {
        findGaps(accountOf({}), { rules: { missing_required_role: { requiredRoles: [role] } } } as never);
      } catch (error) {
        return (error as { issues: { path: (string | number)[] }[] }).issues.map((issue) => issue.path.join("."));
      }
      return [];
    };
    const at = "options.rules.missing_required_role.requiredRoles.0";
    expect(messages({ role: "legal", count: 2, weight: 0.5, or: ["procurement"], required: false })).toEqual([]);
    for (const wrong of ["lawyer", { role: "lawyer" }, { role: "legal", count: 0 }, { role: "legal", weight: 0 }, {}]) {
      expect(messages(wrong)[0]).toContain(at);
    }
    expect(messages({ role: "legal", wheight: 2 })[0]).toContain(at);
  });
});
