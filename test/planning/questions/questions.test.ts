import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges } from "../../../src/api/apply-changes.js";
import { recommendQuestions } from "../../../src/api/recommend-questions.js";
import { scoreAccount } from "../../../src/api/score-account.js";
import { parseAccount } from "../../../src/model/parse-account.js";
import { factOfMissing } from "../../../src/planning/questions/facts.js";
import type { Question } from "../../../src/planning/questions/question.js";
import { mapOf } from "../../insights/influence/map.js";
import { dice, variedCase } from "../../insights/influence/varied-account.js";

const idsOf = (questions: readonly Question[]) => questions.map((question) => question.id);
const find = (questions: readonly Question[], id: string) => questions.find((question) => question.id === id);
const labels = (refs: readonly { label: string }[]) => refs.map((ref) => ref.label);

describe("recommendQuestions", () => {
  const decided = [
    { id: "dana", name: "Dana Cole", roles: ["economic_buyer"], coverage: "brief" },
    { id: "lee", name: "Lee Wong", roles: ["technical_buyer"], stance: "supporter", coverage: "brief" },
    { id: "kim", name: "Kim Bauer", roles: ["recommender"], stance: "neutral" },
  ];

  it("asks first for the stance that would settle most", () => {
    const [first] = recommendQuestions(mapOf(decided));
    expect(first!.id).toBe("stance:dana");
    expect(first!.impact).toBeGreaterThan(0.5);
    expect(first!.text.text).toMatch(
      /^Ask Dana Cole where they stand\. The answer would remove about \d+% of the uncertainty about where the group stands\.$/,
    );
    expect(first!.text.params).toMatchObject({
      person: { id: "dana" },
      clauses: [{ key: "questions.settles", params: { outcome: { key: "questions.outcome.group" } } }],
    });
    expect(labels(first!.about)).toEqual(["Dana Cole"]);
  });

  it("does not ask for a stance that is stated, and asks for one that is only implied", () => {
    const questions = recommendQuestions(
      mapOf([...decided, { id: "ana", roles: ["champion", "approver"], coverage: "brief" }]),
    );
    expect(idsOf(questions)).not.toContain("stance:lee");
    expect(idsOf(questions)).toContain("stance:ana");
  });

  it("asks who decides where nobody is known to, and names which checks wait for it", () => {
    const people = [
      { id: "head", name: "Head", level: 0 },
      { id: "lead", name: "Lead", level: 1 },
      { id: "clerk", name: "Clerk", roles: ["user_buyer"], coverage: "brief", reportsTo: "lead" },
    ];
    const question = find(recommendQuestions(mapOf(people)), "decider")!;
    expect(question.text.text).toMatch(
      /^Ask Clerk who decides: it could be Head or Lead\. The answer would remove about \d+%/,
    );
    expect(question.impact).toBeGreaterThan(0.1);
    expect(question.unlocks).toContain("missing_champion");
    expect(labels(question.askOf)).toEqual(["Clerk"]);
    expect(question.answer).toEqual({ type: "update_person", personId: "head", set: { roles: null } });
    const only = find(recommendQuestions(mapOf([people[0]!, people[2]!])), "decider")!;
    expect(only.text.text).toMatch(/^Ask Clerk who decides: it could be Head\./);
    const many = Array.from({ length: 5 }, (_, at) => ({ id: `p${at}`, level: 1 }));
    expect(find(recommendQuestions(mapOf(many)), "decider")!.text.text).toMatch(
      /^Find out who decides, perhaps P0, P1, or P2\./,
    );
  });

  it("asks whom somebody listens to where that decides who leads", () => {
    const people = [
      { id: "boss", decisionWeight: 1, susceptibility: 0.9, stance: 0 },
      { id: "a", decisionWeight: 0, stance: 1 },
      { id: "b", decisionWeight: 0, stance: -1 },
      { id: "c", decisionWeight: 0, stance: 1 },
    ];
    const relationships = [
      { from: "a", to: "boss", kind: "influences", strength: 0.6, confidence: 0.6 },
      { from: "b", to: "a", kind: "influences", strength: 0.5 },
    ];
    const question = find(recommendQuestions(mapOf(people, { relationships })), "listening:boss")!;
    expect(question.impact).toBeGreaterThan(0.05);
    expect(question.answer).toEqual({
      type: "set_relationship",
      relationship: { from: "", to: "boss", kind: "influences" },
    });
  });

  it("asks our own people what we did ourselves: the owner, whoever covers the person, else the team", () => {
    const people = [
      { id: "dana", roles: ["economic_buyer"], ownerId: "sam", stance: 1 },
      { id: "us2", side: "us" },
      { id: "sam", side: "us" },
    ];
    const owned = recommendQuestions(mapOf(people));
    expect(labels(find(owned, "coverage:dana")!.askOf)).toEqual(["SAM"]);
    const unowned = recommendQuestions(mapOf(people.map(({ ownerId, ...person }) => person)));
    expect(labels(find(unowned, "coverage:dana")!.askOf)).toEqual(["SAM", "US2"]);
    expect(find(unowned, "coverage:dana")!.unlocks.length).toBeGreaterThan(3);
    expect(find(unowned, "coverage:dana")!.text.text).toBe("Ask SAM or US2 how well we know DANA.");
  });

  it("names the other questions that the same checks wait for, so that an app can ask for all of them at once", () => {
    const people = ["dana", "lee", "ana"].map((id) => ({ id, roles: ["economic_buyer"], stance: null }));
    const rules = { preset: "all" as const };
    const asked = recommendQuestions(mapOf([...people, { id: "sam", side: "us" }]), { samples: 0, rules });
    const { unlocks, together } = find(asked, "stance:lee")!;
    expect(unlocks).toEqual(["blocker_with_reach"]);
    expect(together).toEqual(["stance:ana", "stance:dana"]);
  });

  it("asks those in contact with us who are nearest to somebody we do not know, else whoever else we know", () => {
    const people = [
      { id: "dana", roles: ["economic_buyer"], isTop: true },
      { id: "far", roles: ["approver"], coverage: "brief" },
      { id: "lee", roles: [], reportsTo: "dana" },
      { id: "kim", roles: [], reportsTo: "lee", coverage: "brief" },
    ];
    const questions = recommendQuestions(mapOf(people));
    expect(labels(find(questions, "stance:dana")!.askOf)).toEqual(["KIM"]);
    const alone = recommendQuestions(mapOf(people.slice(0, 2)));
    expect(labels(find(alone, "stance:dana")!.askOf)).toEqual(["FAR"]);
    const [stranger] = people;
    expect(find(recommendQuestions(mapOf([stranger!])), "stance:dana")!.askOf).toEqual([]);
  });

  it("answers on the stake where the person has one in the goal", () => {
    const goals = [{ id: "deal", name: "Deal", stakes: [{ personId: "dana", roles: ["economic_buyer"] }] }];
    const questions = recommendQuestions(mapOf([{ id: "dana" }], { goals }));
    expect(find(questions, "stance:dana")!.answer).toEqual({
      type: "update_person",
      personId: "dana",
      goalId: "deal",
      set: { stance: null },
    });
  });

  it("keeps what else is known of somebody's authority in the answer on their veto", () => {
    const people = [
      { id: "dana", roles: ["economic_buyer"], authority: { budget: "owner" }, stance: 1, coverage: "brief" },
    ];
    expect(find(recommendQuestions(mapOf(people)), "veto:dana")!.answer).toEqual({
      type: "update_person",
      personId: "dana",
      set: { authority: { budget: "owner", veto: null } },
    });
  });

  it("without samples still asks what rules wait for, by the influence of whom it is about", () => {
    const questions = recommendQuestions(mapOf(decided), { samples: 0 });
    expect(questions.length).toBeGreaterThan(0);
    for (const { impact, unlocks } of questions) {
      expect(impact).toBe(0);
      expect(unlocks.length).toBeGreaterThan(0);
    }
  });

  it("has nothing to ask of an account without people, and leaves out what nobody asked for", () => {
    expect(recommendQuestions(mapOf([]))).toEqual([]);
    expect(scoreAccount(mapOf(decided), { include: ["gaps"] }).questions).toEqual([]);
    expect(scoreAccount(mapOf(decided), { include: ["questions"] })).toMatchObject({ gaps: [], checks: [] });
    expect(scoreAccount(mapOf(decided)).questions).toEqual(recommendQuestions(mapOf(decided)));
  });

  it("knows every answerable thing that a rule says is missing by the words the rule uses", () => {
    const folder = new URL("../../../src/insights/gaps/", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    const sources = files.map((name) => readFileSync(new URL(name.replaceAll("\\", "/"), folder), "utf8")).join("\n");
    for (const words of Object.keys(factOfMissing)) expect(sources).toContain(`"${words}"`);
  });

  it("law: at most ten, largest impact first, ids unique, answers that change nothing until they are filled, in any order", () => {
    fc.assert(
      fc.property(variedCase, fc.integer(), ({ account, options }, roll) => {
        const questions = recommendQuestions(account, { ...options, samples: 12 });
        expect(questions.length).toBeLessThanOrEqual(10);
        expect(new Set(idsOf(questions)).size).toBe(questions.length);
        let before = 1;
        for (const { impact, answer } of questions) {
          expect(impact >= 0 && impact <= before).toBe(true);
          before = impact;
          if (answer.type !== "update_person") continue;
          const written = applyChanges(account, [answer]).people.find((person) => person.id === answer.personId)!;
          const stated = account.people.find((person) => person.id === answer.personId)!;
          expect({ ...written, authority: null, provenance: null }).toEqual({
            ...stated,
            authority: null,
            provenance: null,
          });
        }
        const random = dice(roll);
        const shuffled = { ...account, people: random.shuffle(account.people) };
        expect(JSON.stringify(recommendQuestions(parseAccount(shuffled), { ...options, samples: 12 }))).toBe(
          JSON.stringify(questions),
        );
      }),
      { seed: 4, numRuns: 30, endOnFailure: true },
    );
  });
});
