import { describe, expect, test } from "vitest";
import { parseAccount } from "../../src/model/parse-account.js";
import { isSymmetric } from "../../src/model/relationship.js";
import * as vocabularies from "../../src/model/vocabularies.js";

const {
  ADAPTABILITIES,
  BUDGET_AUTHORITIES,
  BUYING_ROLES,
  CHANNELS,
  COVERAGES,
  DECISION_RULES,
  EVENT_KINDS,
  GOAL_KINDS,
  NOTE_KINDS,
  PERSON_STATUSES,
  POLITICAL_STATUSES,
  PURPOSES,
  RELATION_LEVELS,
  RELATIONSHIP_KINDS,
  RELATIONSHIP_ROLES,
  SIDES,
  SOURCE_KINDS,
  STANCES,
  STRENGTHS,
  TIERS,
} = vocabularies;

const at = "2026-03-01";
const person = (fields: object) => ({ people: [{ id: "p", name: "P", ...fields }] });
const tie = (fields: object) => ({
  people: [
    { id: "p", name: "P" },
    { id: "q", name: "Q" },
  ],
  relationships: [{ from: "p", to: "q", kind: "knows", ...fields }],
});

/** Where the words of every vocabulary are used. */
const uses: Record<keyof typeof vocabularies, (word: string) => object> = {
  ADAPTABILITIES: (adaptability) => person({ adaptability }),
  BUDGET_AUTHORITIES: (budget) => person({ authority: { budget } }),
  BUYING_ROLES: (role) => person({ roles: [role] }),
  CHANNELS: (channel) => ({ interactions: [{ id: "i", at, channel, participants: [] }] }),
  COVERAGES: (coverage) => person({ coverage }),
  DECISION_RULES: (decisionRule) => ({ goals: [{ id: "g", name: "G", decisionRule }] }),
  EVENT_KINDS: (kind) => ({ events: [{ id: "e", kind, at }] }),
  GOAL_KINDS: (kind) => ({ goals: [{ id: "g", name: "G", kind }] }),
  NOTE_KINDS: (kind) => ({ notes: [{ id: "n", at, text: "", kind }] }),
  PERSON_STATUSES: (status) => person({ status }),
  POLITICAL_STATUSES: (politicalStatus) => person({ politicalStatus }),
  PURPOSES: (purpose) => tie({ purposes: [purpose] }),
  RELATION_LEVELS: (current) => person({ relationLevel: { current, desired: current } }),
  RELATIONSHIP_KINDS: (kind) => tie({ kind }),
  RELATIONSHIP_ROLES: (relationshipRole) => person({ relationshipRole }),
  SIDES: (side) => person({ side }),
  SOURCE_KINDS: (kind) => ({ sources: [{ id: "s", kind }] }),
  STANCES: (stance) => person({ stance }),
  STRENGTHS: (strength) => tie({ strength }),
  TIERS: (tier) => ({ profile: { tier } }),
};

const all = {
  ADAPTABILITIES,
  BUDGET_AUTHORITIES,
  BUYING_ROLES,
  CHANNELS,
  COVERAGES,
  DECISION_RULES,
  EVENT_KINDS,
  GOAL_KINDS,
  NOTE_KINDS,
  PERSON_STATUSES,
  POLITICAL_STATUSES,
  PURPOSES,
  RELATION_LEVELS,
  RELATIONSHIP_KINDS,
  RELATIONSHIP_ROLES,
  SIDES,
  SOURCE_KINDS,
  STANCES,
  STRENGTHS,
  TIERS,
};

describe.each(Object.entries(all))("%s", (name, entries) => {
  test("has no word and no label twice, and describes every word", () => {
    const words = entries.map(({ value }) => value as string);
    expect(new Set(words).size).toBe(words.length);
    expect(new Set(entries.map(({ label }) => label)).size).toBe(words.length);
    for (const { value, label, description } of entries) {
      expect(value).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(label).not.toBe("");
      expect(description).not.toBe("");
    }
  });

  test("consists of words that an account may use", () => {
    for (const { value } of entries) {
      const account = { id: "a", name: "A", asOf: at, people: [], ...uses[name as keyof typeof uses](value) };
      expect(() => parseAccount(account), value).not.toThrow();
    }
  });
});

test("every vocabulary is tested here", () => {
  expect(Object.keys(all).sort()).toEqual(Object.keys(vocabularies).sort());
});

test("the words for stance and strength are described with the numbers they are read as", () => {
  for (const { value, description } of STANCES) {
    expect(description).toContain(
      `(${parseAccount({ id: "a", name: "A", asOf: at, ...uses.STANCES(value) }).people[0]!.stance})`,
    );
  }
  for (const { value, description } of STRENGTHS) {
    const account = parseAccount({ id: "a", name: "A", asOf: at, ...uses.STRENGTHS(value) });
    expect(description).toContain(`(${account.relationships![0]!.strength})`);
  }
});

test("kinds are symmetric just where their description says both ways", () => {
  for (const { value, description } of RELATIONSHIP_KINDS) {
    expect(isSymmetric(value), value).toBe(description.startsWith("Both ways"));
  }
});
