import { isAccountError } from "../../internal/account-error.js";
import { compareIds } from "../../internal/compare-ids.js";
import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import type { Account } from "../../model/account.js";
import { applyToAccount } from "../../model/apply-changes.js";
import type { Change } from "../../model/change.js";
import { personRef } from "../../model/refs.js";
import { stanceNumber } from "../../model/titles/words-to-numbers.js";
import type { Stance } from "../../model/vocabularies.js";
import { saysCounterfactual } from "../../sentences/counterfactuals.js";
import {
  type PlanningOptions,
  readSituation,
  rememberDivisions,
  type Situation,
  withoutSamples,
} from "../situation.js";
import { effortFor } from "../targets/openness.js";
import { cheapestSets } from "./cheapest-sets.js";
import type { Counterfactual, CounterfactualTarget, FeasibleChange } from "./counterfactual.js";

/** How the search is bounded. */
export interface CounterfactualSettings {
  readonly target: CounterfactualTarget;
  /** `null`: what remedies propose, and winning people over. */
  readonly feasible: readonly FeasibleChange[] | null;
  readonly budget: number;
  readonly alternatives: number;
}

/** Sets that are tried at most; each is a whole reading of the account. */
const mostTried = 3000;
/** Changes that are considered where none are given. */
const mostProposed = 10;
const wonStance = 0.75;
const costOfMeeting = 2;

/** The cheapest sets of feasible changes that reach the target. */
export function counterfactuals(
  base: Situation,
  options: PlanningOptions,
  settings: CounterfactualSettings,
): Counterfactual[] {
  const { target, budget, alternatives } = settings;
  const plainOptions = withoutSamples(options);
  const divide = rememberDivisions();
  const feasible = settings.feasible ?? proposals(base, target);
  const changesOf = (members: readonly number[]) => members.map((at) => feasible[at]!.change);
  const costs = feasible.map(({ cost }) => cost);
  applyToAccount(
    base.account,
    feasible.map(({ change }) => change),
    ["options", "feasible"],
  );
  const { found, lowerBound } = cheapestSets(costs, budget, alternatives, mostTried, (members) => {
    const changed = applied(base.account, changesOf(members));
    return changed !== null && isReached(readSituation(changed, plainOptions, divide), target);
  });
  return found.map(({ members, cost, proven }, place) => ({
    changes: changesOf(members),
    cost,
    proven,
    lowerBound: Math.min(lowerBound, found[0]!.cost),
    reason: describe(base, changesOf(members), place),
  }));
}

/** The account with some of the feasible changes; `null` where they rest on others, such as a tie to somebody who is not added. */
function applied(account: Account, changes: readonly Change[]): Account | null {
  try {
    return applyToAccount(account, changes);
  } catch (error) {
    if (isAccountError(error)) return null;
    throw error;
  }
}

/** Whether a situation meets the target; unknown values do not. */
export function isReached(situation: Situation, target: CounterfactualTarget): boolean {
  const slack = 1e-9;
  if ("gapId" in target) return !situation.gaps.some(({ id }) => id === target.gapId);
  if ("covered" in target) return situation.covered >= target.covered - slack;
  const value = "health" in target ? situation.health : situation.decision.groupStance;
  const wanted = "health" in target ? target.health : target.groupStance;
  return value !== null && value >= wanted - slack;
}

/** What remedies propose, for the gap itself first, and winning over those with most influence; cheaper for those we know. */
function proposals(base: Situation, target: CounterfactualTarget): FeasibleChange[] {
  const { network, influence, gaps } = base;
  const found = new Map<string, FeasibleChange>();
  const add = (change: Change, cost: number) => {
    const key = JSON.stringify(change);
    if (!found.has(key) && found.size < mostProposed) found.set(key, { change, cost });
  };
  const first = "gapId" in target ? gaps.filter(({ id }) => id === target.gapId) : [];
  for (const { remedy } of first) for (const change of remedy.changes ?? []) add(change, costOfMeeting);
  if (!("gapId" in target) || first.every(({ remedy }) => remedy.changes === null)) {
    const people = network.people
      .filter(
        ({ inScope, reachable, stance, fields }) =>
          inScope && reachable && (stance ?? 0) < wonStance && fields.communication?.optOut !== true,
      )
      .sort((a, b) => influence.shares[b.index]! - influence.shares[a.index]! || compareIds(a.id, b.id));
    const goalId = network.goal?.id;
    if (!("covered" in target)) {
      for (const { index, id } of people.slice(0, mostProposed / 2)) {
        const change: Change = {
          type: "update_person",
          personId: id,
          ...(goalId === undefined ? {} : { goalId }),
          set: { stance: wonStance },
        };
        add(change, effortFor(network, index, wonStance));
      }
    }
    for (const { remedy } of gaps) {
      for (const change of remedy.changes ?? []) if (change.type === "set_relationship") add(change, costOfMeeting);
    }
  }
  return [...found.values()];
}

function describe(base: Situation, changes: readonly Change[], place: number): Sentence {
  if (changes.length === 0) return saysCounterfactual("counterfactual.nothing", {});
  const clauses = changes.map((change) => describeChange(base, change));
  const key = place === 0 ? "counterfactual.cheapest" : "counterfactual.alternative";
  return saysCounterfactual(key, { facts: clauses });
}

/** One change, as somebody would say it. */
export function describeChange({ account }: Pick<Situation, "account">, change: Change): Sentence {
  const refOf = (id: string): Ref => {
    const person = account.people.find((one) => one.id === id);
    return person === undefined ? { type: "person", id, label: id } : personRef(person);
  };
  const isOurs = (id: string) => account.people.find((one) => one.id === id)?.side === "us";
  if (change.type === "update_person") {
    const { stance, lastContactAt } = change.set;
    const value = stance == null ? null : stanceNumber(stance as Stance);
    const person = refOf(change.personId);
    if (value !== null && value > 0) return saysCounterfactual("counterfactual.change.win", { person });
    if (value !== null) return saysCounterfactual("counterfactual.change.neutralize", { person });
    if (lastContactAt != null) return saysCounterfactual("counterfactual.change.touch", { person });
    return saysCounterfactual("counterfactual.change.know", { person });
  }
  if (change.type === "set_relationship") {
    const { from, to } = change.relationship;
    if (isOurs(from))
      return saysCounterfactual("counterfactual.change.meet", { owner: refOf(from), person: refOf(to) });
    if (isOurs(to)) return saysCounterfactual("counterfactual.change.meet", { owner: refOf(to), person: refOf(from) });
    return saysCounterfactual("counterfactual.change.tie", { person: refOf(from), other: refOf(to) });
  }
  if (change.type === "add_person")
    return saysCounterfactual("counterfactual.change.join", { text: change.person.name });
  if (change.type === "remove_person") {
    return saysCounterfactual("counterfactual.change.leave", { person: refOf(change.personId) });
  }
  return saysCounterfactual("counterfactual.change.other", {});
}
