import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  calibrateDecisions,
  estimateUnseen,
  mergeViews,
  scoreAccount,
  scoreInfluence,
  watchAccount,
} from "account-graph";
import { describe, expect, it } from "vitest";
import { calibrateCourt } from "../../bench/validity/evidence/decisions.js";
import { daysUntilFound, falseAlarmShare, mailDays, withShuffledGaps } from "../../bench/validity/evidence/silences.js";
import { measureUnseen, unseenNetworks } from "../../bench/validity/evidence/unseen.js";
import { compareViews } from "../../bench/validity/evidence/views.js";
import { keyedRandom } from "../../src/internal/keyed-random.js";

const folder = fileURLToPath(new URL("../../../shared/data", import.meta.url));
const absent = !existsSync(folder);
if (absent)
  console.log("skipped: the data behind estimateUnseen, mergeViews, calibrateDecisions and watchAccount are not there");

const header = { id: "acme", name: "Acme", asOf: "2026-03-01" };
const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: id }));

describe("estimateUnseen", () => {
  it("reads who named whom from ties, and asks those with most influence who have not told", () => {
    const account = {
      ...header,
      people: named(["ana", "ben", "cy", "dee"]),
      relationships: [
        { from: "cy", to: "ana", kind: "advises" as const },
        { from: "ben", to: "dee", kind: "trusts" as const },
        { from: "dee", to: "cy", kind: "communicates" as const },
      ],
    };
    const { basedOn, askNext } = estimateUnseen(account);
    expect(basedOn).toEqual({ tellers: 2, mentions: 2, mentionedOnce: 2 });
    expect(askNext.map(({ id }) => id).sort()).toEqual(["cy", "dee"]);
  });

  it("does not guess from a single teller", () => {
    const result = estimateUnseen({ ...header, people: named(["ana"]) }, { mentions: [{ by: "ana", named: ["zoe"] }] });
    expect(result.unseenInfluence).toBeNull();
    expect(result.reason.text).toMatch(/^Only one person has said whom they listen to/);
  });

  it("does not depend on the order of mentions", () => {
    const mentions = [
      { by: "a", named: ["x", "y"] },
      { by: "b", named: ["y", "z"] },
      { by: "c", named: ["x", "w"] },
    ];
    const account = { ...header, people: named(["a", "b", "c", "x"]) };
    const other = mentions.toReversed().map(({ by, named: ids }) => ({ by, named: ids.toReversed() }));
    expect(estimateUnseen(account, { mentions: other })).toEqual(estimateUnseen(account, { mentions }));
  });

  it.skipIf(absent)(
    "comes near the truth with five tellers, and its interval holds, on networks of organizations",
    () => {
      const limits = [0.1, 0.11, 0.1, 0.13, 0.13];
      const surveys = unseenNetworks(folder).filter(({ isOfOrganization }) => isOfOrganization);
      expect(surveys.length).toBe(limits.length);
      for (const [index, { arcs }] of surveys.entries()) {
        const { error, held } = measureUnseen(arcs, 5, 300);
        expect(error).toBeLessThan(limits[index]!);
        expect(held).toBeGreaterThan(0.9);
      }
    },
  );
});

describe("mergeViews", () => {
  const view = (by: string, ties: readonly (readonly [string, string])[], title = "CFO") => ({
    by,
    account: {
      ...header,
      people: [{ id: "ana", name: "Ana", title }, ...named(["ben", "cy"])],
      relationships: ties.map(([from, to]) => ({ from, to, kind: "advises" as const })),
    },
  });

  it("leans the share who say so on what the views expect of the two", () => {
    const { ties } = mergeViews([view("a", [["ana", "ben"]]), view("b", [["ana", "ben"]]), view("c", [["cy", "ben"]])]);
    // ana is active in 2 of 6 chances, ben sought in 3 of 6, the rate is 3/18: m = 1/3 + 1/2 - 1/6 = 2/3; (2 + 4/3) / 5.
    expect(ties.map(({ probability }) => probability)).toEqual([expect.closeTo(2 / 3, 12), expect.closeTo(0.4, 12)]);
  });

  it("keeps what most say, and the others as observations", () => {
    const { account, issues } = mergeViews([view("a", []), view("b", [], "COO"), view("c", [])]);
    expect(account.people[0]).toMatchObject({ id: "ana", title: "CFO" });
    expect(account.observations).toEqual([{ personId: "ana", field: "title", value: "COO", sourceId: "view:b" }]);
    expect(issues.map(({ code }) => code)).toEqual(["views_differ"]);
    expect(() => scoreInfluence(account)).not.toThrow();
  });

  it("does not depend on the order of the views, and names the view with a fault", () => {
    const views = [view("a", [["ana", "ben"]]), view("b", [["cy", "ben"]], "COO"), view("c", [["cy", "ana"]])];
    expect(mergeViews(views.toReversed())).toEqual(mergeViews(views));
    expect(() => mergeViews([views[0]!, views[0]!])).toThrow(/two views by "a"/);
  });

  it.skipIf(absent)("beats the share who say so on 21 managers' views of one office", () => {
    for (const observers of [2, 3, 5]) {
      const { ours, share } = compareViews(folder, observers, 30);
      expect(ours).toBeLessThan(share);
    }
  });
});

describe("calibrateDecisions", () => {
  /** The economic buyer decides, or the coin where the decision is shuffled. */
  const closed = (count: number, seed: number, fair: boolean) =>
    Array.from({ length: count }, (_, index) => {
      const stance = (role: string) =>
        keyedRandom(seed, role, index) < 0.5 ? ("supporter" as const) : ("critic" as const);
      const buyer = stance("economic_buyer");
      const users = ["u1", "u2", "u3"].map((id) => ({
        id,
        name: id,
        roles: ["user_buyer" as const],
        stance: stance(id),
      }));
      const chance = keyedRandom(seed, "won", index);
      return {
        account: {
          ...header,
          id: `a${index}`,
          people: [{ id: "dana", name: "Dana", roles: ["economic_buyer" as const], stance: buyer }, ...users],
        },
        outcome: chance < (fair ? 0.5 : buyer === "supporter" ? 0.95 : 0.05) ? ("won" as const) : ("lost" as const),
        decidedAt: `2025-${String(1 + (index % 12)).padStart(2, "0")}-10`,
      };
    });

  it("has too few below twenty", () => {
    expect(calibrateDecisions(closed(19, 1, false))).toMatchObject({ verdict: "too_few", accuracy: null });
    expect(calibrateDecisions([]).verdict).toBe("too_few");
  });

  it("calls shuffled outcomes never useful", () => {
    for (let seed = 1; seed <= 20; seed++)
      expect(calibrateDecisions(closed(150, seed, true)).verdict).not.toBe("useful");
  });

  it("gives weights that scoreAccount takes as they are", () => {
    const { roleWeights } = calibrateDecisions(closed(200, 2, false));
    const { account } = closed(1, 2, false)[0]!;
    const shareOf = (score: ReturnType<typeof scoreAccount>) =>
      score.stakeholders.find(({ id }) => id === "dana")!.influence;
    const own = scoreAccount(account, { model: { roleWeights } });
    expect(shareOf(own)).toBeGreaterThan(shareOf(scoreAccount(account)));
  });

  it("does not depend on the order of the decisions", () => {
    const cases = closed(60, 3, false);
    expect(calibrateDecisions(cases.toReversed())).toEqual(calibrateDecisions(cases));
  });

  it("names the decision that is wrong", () => {
    const bad = { ...closed(1, 1, false)[0]!, account: { id: "x" } as never };
    expect(() => calibrateDecisions([closed(1, 1, false)[0]!, bad])).toThrow(/closed\[1\]\.account/);
  });

  it.skipIf(absent)("beats counting on decisions of a court, by role", { timeout: 60_000 }, () => {
    const { verdict, accuracy, baselines } = calibrateCourt(folder);
    expect(verdict).toBe("useful");
    expect(accuracy).toBeGreaterThan(0.8);
    expect(baselines.find(({ name }) => name === "one_vote_each")!.accuracy).toBeLessThan(accuracy! - 0.04);
  });
});

describe("watchAccount", () => {
  const contact = (person: string, day: number) => ({
    id: `${person}${day}`,
    at: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
    channel: "email" as const,
    participants: [{ personId: person }, { personId: "sam" }],
  });
  const people = [
    ...["ana", "ben"].map((id) => ({ id, name: id, departmentId: "it" })),
    { id: "sam", name: "Sam", side: "us" as const },
  ];
  const account = (silent: boolean) => ({
    ...header,
    people,
    departments: [{ id: "it", name: "IT" }],
    interactions: ["ana", "ben"].flatMap((person) =>
      Array.from({ length: 30 }, (_, index) => index * 2)
        .filter((day) => !(silent && day > 30))
        .map((day) => contact(person, day)),
    ),
  });

  it("raises no alarm where contact goes on as usual", () => {
    const { silences, joint } = watchAccount(account(false));
    expect(silences.map(({ alarm }) => alarm)).toEqual([false, false]);
    expect(joint).toEqual([]);
  });

  it("tells people who went silent, and that they did so together", () => {
    const { silences, joint } = watchAccount(account(true));
    expect(silences.map(({ ref, ratio, alarm }) => [ref.id, ratio, alarm])).toEqual([
      ["ana", 14.5, true],
      ["ben", 14.5, true],
    ]);
    expect(silences[0]!.lastWith.map(({ id }) => id)).toEqual(["sam"]);
    expect(joint.map(({ department, people: who }) => [department?.id ?? null, who.length])).toEqual([
      [null, 2],
      ["it", 2],
    ]);
  });

  it.skipIf(absent)(
    "keeps its rate on a rhythm that never changes, and finds departures in days",
    { timeout: 60_000 },
    () => {
      const contacts = mailDays(folder);
      expect(falseAlarmShare(withShuffledGaps(contacts, 1), 400)).toBeLessThan(0.0625);
      const waits = daysUntilFound(contacts.slice(0, 40));
      expect(waits[waits.length >> 1]).toBeLessThan(15);
      expect(waits.filter((days) => days >= 60)).toEqual([]);
    },
  );

  it("refuses a rate that is none", () => {
    expect(() => watchAccount(account(true), { falseAlarmRate: 0 })).toThrow(/falseAlarmRate/);
  });
});
