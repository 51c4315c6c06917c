import type { AccountScore } from "../../../api/account-score.js";
import { createScenario } from "../../../api/create-scenario.js";
import { explainStakeholder } from "../../../api/explain-stakeholder.js";
import { planEngagement } from "../../../api/plan-engagement.js";
import { scoreAccount } from "../../../api/score-account.js";
import type { Change } from "../../../model/change.js";
import type { Scenario } from "../../../planning/what-if/scenario.js";
import { type ReportData, reportScore } from "../report-data.js";
import { reportMap } from "../report-map.js";
import { restrictTo } from "./restrict-to.js";

/** What the page asks the library for. */
export interface EngineCalls {
  /** Opens the account for what-if; the answer is empty. */
  open(goalId: string | null): null;
  score(goalId: string | null): ReturnType<typeof reportScore>;
  whatIf(goalId: string | null, changes: readonly Change[]): ReturnType<Scenario["whatIf"]>;
  explain(goalId: string | null, personId: string): ReturnType<typeof explainStakeholder>;
  plan(goalId: string | null): ReturnType<typeof planEngagement>;
  /** The map, of some people only where a list is given. */
  map(goalId: string | null, ids: readonly string[] | null): string;
}

/** The library on one account: the functions of the root and nothing of its own. */
export function createEngine({ account, options }: Pick<ReportData, "account" | "options">): EngineCalls {
  const scores = new Map<string | null, AccountScore>();
  const scenarios = new Map<string | null, Scenario>();
  const { goalId: _, ...others } = options;
  const optionsFor = (goalId: string | null) => ({ ...others, ...(goalId === null ? {} : { goalId }), trusted: true });
  const wholeScore = (goalId: string | null) => known(scores, goalId, () => scoreAccount(account, optionsFor(goalId)));
  const scenario = (goalId: string | null) =>
    known(scenarios, goalId, () => createScenario(account, optionsFor(goalId)));
  return {
    open(goalId) {
      scenario(goalId);
      return null;
    },
    score: (goalId) => reportScore(wholeScore(goalId)),
    whatIf: (goalId, changes) => scenario(goalId).whatIf(changes),
    explain: (goalId, personId) => explainStakeholder(account, personId, { ...optionsFor(goalId), samples: 0 }),
    plan: (goalId) => planEngagement(account, optionsFor(goalId)),
    map(goalId, ids) {
      const score = wholeScore(goalId);
      const part = ids === null ? { account, score } : restrictTo(account, score, new Set(ids));
      return reportMap(part.account, part.score, { trusted: true });
    },
  };
}

function known<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = values.get(key);
  if (value !== undefined) return value;
  const made = make();
  values.set(key, made);
  return made;
}
