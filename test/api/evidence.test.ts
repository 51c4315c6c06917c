import { existsSync, readFileSync } from "node:fs";
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
import { keyedRandom } from "../../src/internal/keyed-random.js";

const folder = fileURLToPath(new URL("../../../shared/data", import.meta.url));
const absent = !existsSync(folder);
if (absent)
  console.log("skipped: the data behind estimateUnseen, mergeViews, calibrateDecisions and watchAccount are not there");
const linesOf = (file: string) => readFileSync(`${folder}/${file}`, "utf8").trim().split(/\r?\n/).slice(1);

const header = { id: "acme", name: "Acme", asOf: "2026-03-01" };
const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: id }));

/** Items in a random order that depends on the seed alone. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  return items
    .map((item, index) => ({ item, key: keyedRandom(seed, index) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

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

  it.skipIf(absent).each([
    ["krackhardt_hightech/ht_advice", 0.1],
    ["lazega_law/law_advice", 0.11],
    ["lazega_law/law_cowork", 0.1],
    ["lazega_law/law_friends", 0.13],
    ["krackhardt_hightech/ht_friends", 0.13],
  ])("comes near the truth on %s with five tellers", (file, limit) => {
    const ties = linesOf(`${file}_edges.csv`).map((line) => line.replaceAll('"', "").split(","));
    const ids = [...new Set(ties.flatMap(([from, to]) => [from!, to!]))];
    const tellers = [...new Set(ties.map(([from]) => from!))];
    const account = (known: readonly string[], told: readonly string[]) => ({
      ...header,
      people: named(known),
      relationships: ties
        .filter(([from]) => told.includes(from!))
        .map(([from, to]) => ({ from: to!, to: from!, kind: "advises" as const })),
    });
    const whole = scoreInfluence(account(ids, ids));
    const truth = new Map(whole.stakeholders.map(({ id, influence }) => [id, influence]));
    const mapped = 1 - whole.decision.unmapped;
    let error = 0;
    let covered = 0;
    const rounds = 60;
    for (let seed = 1; seed <= rounds; seed++) {
      const told = shuffled(tellers, seed).slice(0, 5);
      const known = [...new Set([...told, ...ties.flatMap(([from, to]) => (told.includes(from!) ? [to!] : []))])];
      const { unseenInfluence, interval } = estimateUnseen(account(known, told));
      const missing = ids.reduce((sum, id) => sum + (known.includes(id) ? 0 : truth.get(id)! / mapped), 0);
      error += Math.abs(unseenInfluence! - missing) / rounds;
      if (interval![0] <= missing && missing <= interval![1]) covered += 1 / rounds;
    }
    expect(error).toBeLessThan(limit);
    expect(covered).toBeGreaterThan(0.85);
  });
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
    const said = linesOf("krackhardt_observers/advice.csv").map((line) => line.split(","));
    const ids = Array.from({ length: 21 }, (_, index) => String(index + 1));
    const has = new Set(said.map(([observer, from, to]) => `${observer}:${from}:${to}`));
    const isTrue = (from: string, to: string) => has.has(`${from}:${from}:${to}`) && has.has(`${to}:${from}:${to}`);
    for (const count of [2, 3, 5]) {
      let ours = 0;
      let share = 0;
      for (let seed = 1; seed <= 30; seed++) {
        const observers = shuffled(ids, seed * 100 + count).slice(0, count);
        const { ties } = mergeViews(
          observers.map((by) => ({
            by,
            account: {
              ...header,
              people: named(ids),
              relationships: said
                .filter(([observer, from, to]) => observer === by && from !== to)
                .map(([, from, to]) => ({ from: to!, to: from!, kind: "advises" as const })),
            },
          })),
        );
        const told = new Map(
          ties.map(({ tie, probability, saidBy }) => [tie.id, { probability, share: saidBy / count }]),
        );
        for (const from of ids) {
          for (const to of ids) {
            if (from === to || observers.includes(from) || observers.includes(to)) continue;
            const truth = isTrue(from, to) ? 1 : 0;
            const found = told.get(`${to}>advises>${from}`) ?? { probability: 0, share: 0 };
            ours += (found.probability - truth) ** 2;
            share += (found.share - truth) ** 2;
          }
        }
      }
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
    const options = new Map<string, { date: string; actors: string[]; ruling: boolean }[]>();
    for (const line of linesOf("court_decisions/decisions.csv")) {
      const [, issue, date, , actors, ruling] = /^(\d+),([^,]+),(\d+),(.*),(\d+)$/.exec(line)!;
      const option = { date: date!, actors: actors!.split("; ").filter(Boolean), ruling: ruling === "1" };
      options.set(issue!, [...(options.get(issue!) ?? []), option]);
    }
    const roles = {
      "Advocate General": "recommender",
      "European Commission": "evaluator",
      applicant: "influencer",
      defendant: "coach",
    } as const;
    const cases = [...options].map(([issue, list], index) => {
      const backed = list.filter(({ actors }) => actors.length > 0);
      const ours = backed[index % backed.length]!;
      const people = new Map(
        list.flatMap((option) =>
          option.actors.map((actor) => [
            actor,
            {
              id: actor,
              name: actor,
              roles: [roles[actor as keyof typeof roles] ?? ("user_buyer" as const)],
              stance: option === ours ? 1 : -1,
            },
          ]),
        ),
      );
      return {
        account: { ...header, id: issue, people: [...people.values()] },
        outcome: ours.ruling ? ("won" as const) : ("lost" as const),
        decidedAt: ours.date,
      };
    });
    const { verdict, accuracy, baselines } = calibrateDecisions(cases);
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

  it("refuses a rate that is none", () => {
    expect(() => watchAccount(account(true), { falseAlarmRate: 0 })).toThrow(/falseAlarmRate/);
  });
});
