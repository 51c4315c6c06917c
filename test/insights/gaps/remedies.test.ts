import { describe, expect, it } from "vitest";
import { countRemedies } from "../../../bench/validity/remedies.js";
import { findGaps } from "../../../src/api/find-gaps.js";
import type { RelationshipInput } from "../../../src/model/relationship.js";
import { accountOf, meets, remedied, scored } from "./scored.js";

const us = { side: "us" } as const;
const dana = { title: "CFO", roles: ["economic_buyer"], isTop: true } as const;

describe("a remedy", () => {
  it("closes its gap, and names the rules that find a worse one afterward", { timeout: 60_000 }, () => {
    const study = countRemedies(6);
    const counts = [...study.counts];
    expect(study.trespasses).toEqual([]);
    expect(counts.reduce((total, [, { remedies }]) => total + remedies, 0)).toBeGreaterThan(20);
    for (const [rule, { open, unnamed }] of counts) expect([rule, open, unnamed]).toEqual([rule, 0, 0]);
  });

  it("says that a champion who becomes a coach leaves us without one", () => {
    const account = accountOf(
      { sam: us, dana: { ...dana, stance: 0 }, ana: { roles: ["champion"], stance: 0.8 }, bob: {} },
      { relationships: [meets("sam", "ana"), { from: "ana", to: "bob", kind: "influences", strength: 0.8 }] },
    );
    const gap = findGaps(account, { samples: 0 }).gaps.find((one) => one.rule === "champion_is_only_coach");
    expect(gap!.remedy.opens).toEqual(["missing_champion"]);
  });

  it("proposes no meeting with anybody who opted out of contact, nor asks them for a favor", () => {
    const optOut = { communication: { optOut: true } };
    const account = accountOf(
      { sam: us, dana: { ...dana, ...optOut }, ana: optOut },
      { relationships: [meets("sam", "ana"), meets("ana", "dana", 0.6)] },
    );
    for (const gap of scored(account).gaps) {
      const met = (gap.remedy.changes ?? []).filter((change) => change.type === "set_relationship");
      expect(met).toEqual([]);
      expect(gap.remedy.text.key).not.toMatch(/^gaps\.meet\.(introduce|talk)/);
    }
  });

  it("goes through others, or leaves alone, whoever opted out, and takes no colleague from our team for their boss", () => {
    const shy = { communication: { optOut: true } };
    const veto = { authority: { veto: true } };
    const account = (listens: readonly RelationshipInput[]) =>
      accountOf(
        { sam: us, dana: { ...dana, isTop: false, reportsTo: "sam" }, law: { ...shy, ...veto, stance: -0.5 }, ana: {} },
        { relationships: [meets("sam", "ana"), ...listens] },
      );
    const told = (listens: readonly RelationshipInput[] = []) => scored(account(listens)).of("veto_not_secured")[0]!;
    expect(told().remedy.text.text).toBe(
      "Law asked not to be contacted: leave them alone, and learn what you can from others",
    );
    expect(told().remedy.targets).toEqual([]);
    const heard = told([{ from: "ana", to: "law", kind: "influences", strength: 0.8 }]);
    expect(heard.remedy.text.text).toBe("Law asked not to be contacted: work through Ana, whom they listen to");
    expect(heard.remedy.targets).toMatchObject([{ id: "ana" }]);
    const [boss] = scored(account([])).of("decision_maker_boss_unmapped");
    expect(boss!.remedy.targets).toMatchObject([{ id: "dana" }]);
    expect(boss!.reason.text).toContain("we do not know whom they report to");
  });

  it("closes a gap about a stance that was observed before", () => {
    const account = accountOf(
      { dana: { ...dana, stance: -0.6 }, law: { roles: ["legal"], authority: { veto: true } } },
      {
        observations: [
          { personId: "dana", field: "stance", value: -0.8, at: "2026-02-20" },
          { personId: "law", field: "stance", value: 0.1, at: "2026-02-01" },
        ],
      },
    );
    for (const rule of ["blocker_with_reach", "veto_not_secured"] as const) {
      const [gap] = scored(account).of(rule);
      expect(gap!.remedy.changes).not.toBeNull();
      expect(
        scored(remedied(account, gap!))
          .of(rule)
          .map((one) => one.id),
      ).not.toContain(gap!.id);
    }
  });
});
