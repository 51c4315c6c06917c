// Are problems found that were planted? npx tsx bench/validity/planted-problems.ts [maps]
import { findGaps } from "../../src/api/find-gaps.js";
import type { RuleName } from "../../src/insights/gaps/catalogue.js";
import { chanceOf, type Draft, healthyAccount, talk } from "./healthy-account.js";

/** A kind of problem, how it is planted, and what has to be said. */
interface PlantedProblem {
  readonly name: string;
  readonly rules: readonly RuleName[];
  /** Whom the finding has to be about; `null`: the account. */
  readonly about: string | null;
  /** Facts that make the problem, which are never hidden. */
  readonly evidence: readonly string[];
  plant(draft: Draft, seed: number): void;
}

const edit = (draft: Draft, id: string, fields: Readonly<Record<string, unknown>>) => {
  const at = draft.people.findIndex((person) => person.id === id);
  draft.people[at] = { ...draft.people[at]!, ...fields } as Draft["people"][number];
};
const isOurs = (id: string) => ["sam", "max", "eve"].includes(id);
const without = (draft: Draft, id: string) => {
  draft.people = draft.people.filter((person) => person.id !== id);
  draft.relationships = draft.relationships.filter((tie) => tie.from !== id && tie.to !== id);
  draft.interactions = draft.interactions.filter((one) => one.participants.every((part) => part.personId !== id));
};

/** Ten kinds of problems that account directors name. */
export const plantedProblems: readonly PlantedProblem[] = [
  {
    name: "nobody is known to decide",
    rules: ["missing_decision_maker"],
    about: null,
    evidence: [],
    plant(draft) {
      edit(draft, "cfo", { roles: ["evaluator"] });
      edit(draft, "ceo", { roles: ["other"] });
    },
  },
  {
    name: "a single contact",
    rules: ["single_point_of_contact"],
    about: "coo",
    evidence: ["coo"],
    plant(draft) {
      draft.relationships = draft.relationships.filter(({ from, to }) => !isOurs(from) || to === "coo");
      draft.interactions = draft.interactions.filter((one) => one.participants.some((part) => part.personId === "coo"));
    },
  },
  {
    name: "one owner for everybody",
    rules: ["single_owner"],
    about: "sam",
    evidence: [],
    plant(draft) {
      const seen = new Set<string>();
      draft.relationships = draft.relationships.flatMap((tie) => {
        if (!isOurs(tie.from)) return [tie];
        if (seen.has(tie.to)) return [];
        seen.add(tie.to);
        return [{ ...tie, from: "sam", strength: 0.7 }];
      });
      draft.interactions = draft.interactions.map((one) => ({
        ...one,
        participants: one.participants.map((part) => (isOurs(part.personId) ? { personId: "sam" } : part)),
      }));
    },
  },
  {
    name: "the champion left",
    rules: ["contact_departed_or_at_risk"],
    about: "coo",
    evidence: ["coo"],
    plant: (draft, seed) =>
      edit(draft, "coo", { status: "left", statusFrom: chanceOf(seed, "left") < 0.5 ? "2026-02-10" : "2026-01-20" }),
  },
  {
    name: "an opponent with reach",
    rules: ["blocker_with_reach"],
    about: "cio",
    evidence: ["cio"],
    plant(draft, seed) {
      edit(draft, "cio", { stance: -0.5 - 0.5 * chanceOf(seed, "opponent") });
      draft.relationships = draft.relationships.filter((tie) => tie.kind !== "ally");
    },
  },
  {
    name: "rival camps",
    rules: ["rivalry_across_decision"],
    about: "cio",
    evidence: ["cio", "coo"],
    plant(draft) {
      draft.relationships = draft.relationships.filter((tie) => tie.kind !== "ally");
      draft.relationships.push({ from: "coo", to: "cio", kind: "rival", strength: 0.8 });
      draft.relationships.push({ from: "qua", to: "coo", kind: "ally", strength: 0.6 });
      draft.relationships.push({ from: "pur", to: "cio", kind: "ally", strength: 0.6 });
    },
  },
  {
    name: "a contact gone dark",
    rules: ["relationship_gone_dark"],
    about: "cfo",
    evidence: ["cfo"],
    plant(draft, seed) {
      draft.interactions = draft.interactions.filter((one) =>
        one.participants.every((part) => part.personId !== "cfo"),
      );
      const age = 110 + Math.floor(60 * chanceOf(seed, "dark"));
      draft.interactions.push(
        talk("d1", age, "cfo", "eve"),
        talk("d2", age + 9, "cfo", "eve"),
        talk("d3", age + 20, "cfo", "max"),
      );
      draft.relationships = draft.relationships.map((tie) =>
        isOurs(tie.from) && tie.to === "cfo" ? { ...tie, asOf: "2025-10-01" } : tie,
      );
    },
  },
  {
    name: "the boss of the decider is not on the map",
    rules: ["decision_maker_boss_unmapped"],
    about: "cfo",
    evidence: ["cfo"],
    plant(draft) {
      without(draft, "ceo");
      for (const id of ["cfo", "cio", "coo"]) edit(draft, id, { reportsTo: null });
    },
  },
  {
    name: "somebody hears from us too often",
    rules: ["over_contacted"],
    about: "pur",
    evidence: ["pur"],
    plant(draft, seed) {
      edit(draft, "pur", { communication: { minGapDays: 14 } });
      const pace = 2 + Math.floor(3 * chanceOf(seed, "pace"));
      for (let at = 1; at <= 8; at++) draft.interactions.push(talk(`o${at}`, at * pace, "pur", "sam"));
    },
  },
  {
    name: "a hidden influencer",
    rules: ["hidden_influencer"],
    about: "kim",
    evidence: ["kim"],
    plant(draft, seed) {
      draft.people.push({
        id: "kim",
        name: "Kim",
        title: "Executive Assistant",
        reportsTo: "cfo",
        departmentId: "finance",
        stance: 0.3,
      });
      const strength = 0.7 + 0.3 * chanceOf(seed, "kim");
      draft.relationships.push({ from: "kim", to: "cfo", kind: "influences", strength });
      draft.relationships.push({ from: "kim", to: "ceo", kind: "influences", strength });
      draft.relationships.push({ from: "sam", to: "kim", kind: "communicates", strength: 0.5, asOf: "2026-02-20" });
      draft.interactions.push(talk("k1", 12, "kim", "sam"), talk("k2", 30, "kim", "sam"));
    },
  },
];

/** Takes so large a share of the facts about people, and of the ties among them, off the map; our contacts stay, and what makes the problem. */
export function hideFacts(draft: Draft, share: number, kept: readonly string[], seed: number): Draft {
  const isHidden = (name: string) => chanceOf(seed, `hidden ${name}`) < share;
  const people = draft.people.map((person) => {
    if (person.side === "us" || kept.includes(person.id)) return person;
    const left = { ...person } as Record<string, unknown>;
    for (const field of ["title", "departmentId", "reportsTo", "isTop", "roles", "stance", "authority"])
      if (isHidden(`${person.id} ${field}`)) delete left[field];
    return left as Draft["people"][number];
  });
  const relationships = draft.relationships.filter(
    ({ from, to, kind }) => isOurs(from) || kept.includes(from) || !isHidden(`${from} ${kind} ${to}`),
  );
  return { ...draft, people, relationships };
}

/** How often a problem was found, and among the first three. */
export interface Found {
  readonly name: string;
  readonly found: number;
  readonly first: number;
}

/** Plants each problem in so many maps. */
export function findPlanted(maps: number, hidden: number): Found[] {
  return plantedProblems.map(({ name, rules, about, evidence, plant }) => {
    let found = 0;
    let first = 0;
    for (let seed = 1; seed <= maps; seed++) {
      const draft = healthyAccount(seed);
      plant(draft, seed);
      const { gaps } = findGaps(hideFacts(draft, hidden, [...evidence, ...(about === null ? [] : [about])], seed), {
        samples: 0,
      });
      const place = gaps.findIndex(
        (gap) => rules.includes(gap.rule) && (about === null || gap.subjects.some((ref) => ref.id === about)),
      );
      if (place >= 0) found++;
      if (place >= 0 && place < 3) first++;
    }
    return { name, found: found / maps, first: first / maps };
  });
}

/** What is found in maps in which nothing was planted. */
export function falseAlarms(maps: number): {
  /** On average. */
  readonly findings: number;
  readonly most: number;
  readonly aboveMedium: number;
  readonly rules: Map<string, number>;
} {
  let findings = 0;
  let most = 0;
  let aboveMedium = 0;
  const rules = new Map<string, number>();
  for (let seed = 1; seed <= maps; seed++) {
    const { gaps } = findGaps(healthyAccount(seed), { samples: 0 });
    most = Math.max(most, gaps.length);
    for (const gap of gaps) {
      findings++;
      if (gap.severity >= 50) aboveMedium++;
      rules.set(gap.rule, (rules.get(gap.rule) ?? 0) + 1);
    }
  }
  return { findings: findings / maps, most, aboveMedium, rules };
}

if (process.argv[1]?.endsWith("planted-problems.ts")) {
  const maps = Number(process.argv[2] ?? 30);
  console.log(falseAlarms(maps));
  const complete = findPlanted(maps, 0);
  const partial = findPlanted(maps, 0.3);
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  console.log(
    "| planted | found | among the first three | 30 % hidden: found | among the first three |\n|---|---|---|---|---|",
  );
  for (const [at, { name, found, first }] of complete.entries())
    console.log(
      `| ${name} | ${percent(found)} | ${percent(first)} | ${percent(partial[at]!.found)} | ${percent(partial[at]!.first)} |`,
    );
}
