import { findGaps, scoreInfluence } from "account-graph";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../../src/insights/gaps/catalogue.js";
import { aboutUnknown } from "../../../src/insights/gaps/find-gaps.js";
import { severityScale } from "../../../src/insights/gaps/severity.js";
import { influence } from "../../../src/insights/influence/influence.js";
import { parseAccount } from "../../../src/model/parse-account.js";
import { openNetwork } from "../../../src/network/open-network.js";
import { accountOf } from "./scored.js";

const network = openNetwork(parseAccount(accountOf({ ana: {}, ben: {}, cem: {}, dan: {} })), {});
const reckoned = influence(network);
const refs = network.people.map(({ id }) => ({ type: "person" as const, id, label: id }));

it("never falls for any rule when one of the subjects gains influence (P18)", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...catalogue.map((rule) => rule.severity)),
      fc.array(share, { minLength: 4, maxLength: 4 }),
      fc.subarray([0, 1, 2, 3], { minLength: 1 }),
      share,
      (base, before, subjects, gain) => {
        const about = subjects.map((index) => refs[index]!);
        const after = before.map((one, index) => (index === subjects[0] ? one + gain : one));
        const severity = (shares: readonly number[]) =>
          severityScale(network, { ...reckoned, shares: Float64Array.from(shares) })(base, about);
        expect(severity(after)).toBeGreaterThanOrEqual(severity(before) - 1e-12);
        expect(severity(after)).toBeLessThanOrEqual(100);
        expect(severity(before)).toBeGreaterThanOrEqual(base / 2 - 1e-12);
      },
    ),
    { seed: 18 },
  );
});

describe("model.severities", () => {
  const account = accountOf({ dana: { roles: ["economic_buyer"] }, ana: { roles: ["user_buyer"] } });
  const severities = (own?: object) =>
    new Map(
      findGaps(account, { rules: "all", fold: false, ...(own && { model: { severities: own } }) }).gaps.map((gap) => [
        gap.id,
        gap,
      ]),
    );

  it("set how severe a rule is, in proportion to its cases, and the header says so", () => {
    const before = severities();
    const [first] = [...before.values()].filter(({ rule }) => rule === "decision_maker_boss_unmapped");
    const base = catalogue.find(({ rule }) => rule === "decision_maker_boss_unmapped")!.severity;
    const after = severities({ decision_maker_boss_unmapped: base / 5 });
    expect(after.get(first!.id)!.severity).toBeCloseTo(first!.severity / 5, 12);
    for (const [id, { severity, rule }] of before) {
      if (rule !== "decision_maker_boss_unmapped" && !aboutUnknown.has(rule))
        expect(after.get(id)!.severity).toBe(severity);
    }
    expect(severities({ decision_maker_boss_unmapped: 0 }).get(first!.id)!.severity).toBe(0);
    expect(findGaps(account, { model: { severities: { decision_maker_boss_unmapped: 5 } } }).model).toEqual({
      severities: { decision_maker_boss_unmapped: 5 },
    });
  });

  it("cap what a rule calls at least so severe", () => {
    const veto = accountOf({ dana: { roles: ["economic_buyer"], authority: { veto: true }, stance: -1 } });
    const found = findGaps(veto, { model: { severities: { veto_not_secured: 10 } } }).gaps;
    expect(found.find(({ rule }) => rule === "veto_not_secured")!.severity).toBeLessThan(25);
  });

  it("are refused by the name of no rule, and passed over where no rule is asked", () => {
    expect(() => findGaps(account, { model: { severities: { single_ownr: 3 } as never } })).toThrow(/single_owner/);
    expect(() => findGaps(account, { model: { severities: { single_owner: 101 } } })).toThrow(/single_owner/);
    expect(() => scoreInfluence(account, { model: { severities: { single_owner: 10 } } })).not.toThrow();
  });
});
