import { describe, expect, it } from "vitest";
import type { Account } from "../../src/index.js";
import * as library from "../../src/index.js";
import { generateAccount } from "../../src/testing/generate-account.js";
import { varyAccount } from "../insights/influence/varied-account.js";
import { deepFreeze } from "../model/deep-freeze.js";

const accounts = 40;

/** Accounts of all sorts: facts hidden, doubled, dated, contradicted. */
function accountOf(seed: number): Account {
  const base = generateAccount({ people: 4 + (seed % 20), seed, completeness: seed % 2 ? 1 : 0.6, goals: seed % 4 });
  return varyAccount(base, seed);
}

/** Ids of those whose influence is scored, the most influential first. */
const theirs = (account: Account) => library.scoreInfluence(account, { samples: 0 }).stakeholders.map(({ id }) => id);

/** Every public function that takes an account and gives a result, by name. */
const calls: Record<string, (account: Account) => unknown> = {
  scoreAccount: (account) => library.scoreAccount(account, { samples: 20, rules: "all" }),
  scoreGoals: (account) => library.scoreGoals(account, { samples: 0 }),
  scoreInfluence: (account) => library.scoreInfluence(account, { samples: 20, engine: "katz" }),
  scoreHealth: (account) => library.scoreHealth(account, { samples: 20, unmapped: "self" }),
  findGaps: (account) => library.findGaps(account, { samples: 20, rules: "all" }),
  findIssues: (account) => library.findIssues(account),
  explainStakeholder: (account) => {
    const [first] = library.scoreInfluence(account, { samples: 0 }).stakeholders;
    return first === undefined ? null : library.explainStakeholder(account, first.id);
  },
  clusterAlliances: (account) => library.clusterAlliances(account, { bootstrap: 20 }),
  explainAllegiance: (account) => {
    const [first] = library.clusterAlliances(account, { bootstrap: false }).factions;
    return first === undefined ? null : library.explainAllegiance(account, first.leader.id);
  },
  guessSigns: (account) => library.guessSigns(account),
  suggestTies: (account) => library.suggestTies(account),
  recommendQuestions: (account) => library.recommendQuestions(account, { samples: 20 }),
  diffAccounts: (account) => {
    const [first] = account.people;
    const changes: library.Change[] = first === undefined ? [] : [{ type: "remove_person", personId: first.id }];
    return library.diffAccounts(account, library.applyChanges(account, changes), { samples: 20 });
  },
  stakeholderRows: (account) => library.stakeholderRows(library.scoreInfluence(account, { samples: 20 })),
  gapRows: (account) => library.gapRows(library.findGaps(account)),
  coverageMatrix: (account) => library.coverageMatrix(account),
  coverageRows: (account) => library.coverageRows(library.coverageMatrix(account)),
  departmentMatrix: (account) => library.departmentMatrix(account),
  departmentRows: (account) => library.departmentRows(library.departmentMatrix(account)),
  roleMatrix: (account) =>
    library.roleMatrix(account, { rules: { missing_required_role: { requiredRoles: ["legal"] } } }),
  roleRows: (account) => library.roleRows(library.roleMatrix(account)),
  keyPlayers: (account) => library.keyPlayers(account),
  competitorPositions: (account) => library.competitorPositions(account),
  competitorRows: (account) => library.competitorRows(library.competitorPositions(account)),
  accountAt: (account) => library.accountAt(account, account.asOf),
  admitFacts: (account) => {
    const [one, two] = account.people;
    if (one === undefined || two === undefined) return null;
    const change: library.Change = {
      type: "set_relationship",
      relationship: { from: one.id, to: two.id, kind: "trusts" },
    };
    const said = `${one.name} trusts ${two.name}`;
    const proposals = [said, "nobody said so"].map((quote) => ({ change, quote, documentId: "note", offset: 0 }));
    return library.admitFacts(account, proposals, [{ id: "note", text: `${said}.` }]);
  },
  assessResilience: (account) => library.assessResilience(account, { samples: 0 }),
  briefMeeting: (account) => library.briefMeeting(account, theirs(account).slice(0, 2), { samples: 0 }),
  compareGoals: (account) => library.compareGoals(account, { samples: 0 }),
  createScenario: (account) => library.createScenario(account).whatIf([]),
  estimateUnseen: (account) => library.estimateUnseen(account),
  findCounterfactuals: (account) =>
    library.findCounterfactuals(account, { samples: 0, target: { covered: 0.5 }, budget: 2, alternatives: 1 }),
  findIntroductions: (account) =>
    theirs(account)
      .slice(-1)
      .map((id) => library.findIntroductions(account, id)),
  findSuccessors: (account) =>
    theirs(account)
      .slice(0, 1)
      .map((id) => library.findSuccessors(account, id)),
  forecastDecision: (account) => library.forecastDecision(account, { samples: 20 }),
  planEngagement: (account) => library.planEngagement(account, { samples: 0 }),
  reachOf: (account) => library.reachOf(account, { best: 2 }),
  recommendTargets: (account) => library.recommendTargets(account, { samples: 0 }),
  summarizeForAgent: (account) => library.summarizeForAgent(library.scoreAccount(account, { samples: 0 })),
  summarizeScore: (account) => library.summarizeScore(library.scoreAccount(account, { samples: 0 }), account),
  trackPlan: (account) => library.trackPlan(library.planEngagement(account, { samples: 0 }), account, { samples: 0 }),
  watchAccount: (account) => library.watchAccount(account),
  whatIf: (account) => library.whatIf(account, [{ type: "set_date", asOf: account.asOf }], { samples: 0 }),
  toAccount: (account) => library.toAccount(library.createAccountGraph(account)),
};

/** Where a result is not plain, finite JSON; `null` if it is. */
function impurity(value: unknown, path: string): string | null {
  if (value === null || typeof value === "string" || typeof value === "boolean") return null;
  if (typeof value === "number") {
    return Number.isFinite(value) && !Object.is(value, -0) ? null : `${path} is ${Object.is(value, -0) ? "-0" : value}`;
  }
  if (typeof value !== "object") return `${path} is ${typeof value}`;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return `${path} is not plain`;
  for (const [key, entry] of Object.entries(value)) {
    const found = impurity(entry, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

describe.each(Object.keys(calls))("%s", (name) => {
  it("gives plain, finite JSON, the same again, and leaves its input alone", { timeout: 60_000 }, () => {
    const call = calls[name]!;
    for (let seed = 1; seed <= accounts; seed++) {
      const account = deepFreeze(accountOf(seed));
      const result = call(account);
      expect(impurity(result, `${name} of ${seed}`)).toBeNull();
      if (seed % 8 === 0) expect(JSON.stringify(call(structuredClone(account)))).toBe(JSON.stringify(result));
    }
  });
});

it("no public function that takes an account goes untested here", () => {
  const others =
    /^(apply|calibrate|create|define|erase|export|forget|format|infer|is|link|merge|parse|pseudonymize|redact|translate|safe|diffScores|[A-Z])|Graph$/;
  expect(Object.keys(library).filter((name) => !others.test(name) && !(name in calls))).toEqual([]);
});
