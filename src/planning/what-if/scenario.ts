import type { Account } from "../../model/account.js";
import { applyToAccount } from "../../model/apply-changes.js";
import type { Change } from "../../model/change.js";
import { type PlanningOptions, readSituation, rememberDivisions, withoutSamples } from "../situation.js";
import { compareSituations } from "./compare-situations.js";
import type { WhatIf } from "./what-if.js";

/** An account that was opened once, to be asked about many alternatives. */
export interface Scenario {
  /** What these changes would do, without samples. */
  whatIf(changes: readonly Change[]): WhatIf;
  /** What each of several alternatives would do, under its own name. */
  compare(alternatives: Readonly<Record<string, readonly Change[]>>): Record<string, WhatIf>;
}

/** Opens an account for many alternatives: it is read once, and factions are searched again only where feelings change. */
export function openScenario(account: Account, options: PlanningOptions): Scenario {
  const plainOptions = withoutSamples(options);
  const divide = rememberDivisions();
  const base = readSituation(account, plainOptions, divide);
  const ask = (changes: readonly Change[], path: readonly (string | number)[]) => {
    const changed = applyToAccount(account, changes, path);
    return compareSituations(base, readSituation(changed, plainOptions, divide), changes);
  };
  return {
    whatIf: (changes) => ask(changes, ["changes"]),
    compare(alternatives) {
      const answers: [string, WhatIf][] = [];
      for (const [name, changes] of Object.entries(alternatives)) {
        answers.push([name, ask(changes, ["alternatives", name])]);
      }
      return Object.fromEntries(answers);
    },
  };
}
