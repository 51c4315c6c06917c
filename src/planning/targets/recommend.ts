import type { Influence } from "../../insights/influence/influence.js";
import { compareIds } from "../../internal/compare-ids.js";
import type { Sentence } from "../../internal/sentence.js";
import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import { stanceWord } from "../../sentences/stance-word.js";
import { saysTarget } from "../../sentences/targets.js";
import { saysWhatIf } from "../../sentences/what-if.js";
import { feltBy } from "../what-if/side-effects.js";
import type { SideEffect } from "../what-if/what-if.js";
import { commitmentGain } from "./commitment.js";
import { coverGreedily } from "./cover-greedily.js";
import { chooseWithin } from "./knapsack.js";
import { effortFor, opennessOf } from "./openness.js";
import type { Target, TargetMode, TargetPlan } from "./target.js";

/** How targets are chosen. */
export interface TargetSettings {
  readonly mode: TargetMode;
  /** In units of effort; `null`: no limit. */
  readonly budget: number | null;
  readonly effort: Readonly<Record<string, number>>;
  readonly chance: Readonly<Record<string, number>>;
}

/** From here down somebody is against us. */
const againstFrom = -0.25;
const wantedStance = { persuade: 1, commit: 1, neutralize: 0 } as const;
/** Without a budget so many commitments are listed. */
const listedCommitments = 5;
const mostListened = 3;
const leastGain = 1e-12;

interface Candidate {
  readonly person: number;
  readonly gain: number;
  readonly chance: number;
  readonly effort: number;
}

/** Whom to win, by what it gains for the effort, within a budget if there is one. */
export function recommend(network: Network, influence: Influence, settings: TargetSettings): TargetPlan {
  const { mode, budget } = settings;
  const { people } = network;
  const commit = commitmentGain(network, influence);
  const openness = opennessOf(network, influence);
  const candidates: Candidate[] = [];
  for (const { index, id, inScope, reachable, stance, fields } of people) {
    if (!inScope || !reachable || fields.communication?.optOut === true) continue;
    if (mode === "neutralize" && (stance ?? 0) > againstFrom) continue;
    const step = wantedStance[mode] - (stance ?? 0);
    const gain = mode === "commit" ? commit([index]) : influence.shares[index]! * step;
    if (gain <= leastGain) continue;
    const chance = settings.chance[id] ?? openness(index);
    candidates.push({
      person: index,
      gain,
      chance,
      effort: settings.effort[id] ?? effortFor(network, index, wantedStance[mode]),
    });
  }
  const plan = mode === "commit" ? commitments(candidates, budget, commit) : independent(candidates, budget);
  return {
    targets: plan.chosen.map((one) => describe(network, influence, mode, one)),
    gain: plan.gain,
    effort: plan.chosen.reduce((total, { effort }) => total + effort, 0),
    exact: plan.exact,
    bound: budget === null ? null : plan.bound,
  };

  /** What people add does not depend on the others: sorted, or a knapsack. */
  function independent(all: readonly Candidate[], limit: number | null) {
    const sorted = [...all].sort((a, b) => score(b) - score(a) || byId(a, b));
    const expected = (group: readonly Candidate[]) => group.reduce((total, one) => total + one.gain * one.chance, 0);
    if (limit === null) return { chosen: sorted, gain: expected(sorted), exact: true, bound: expected(sorted) };
    const items = sorted.map(({ gain, chance, effort }) => ({ value: gain * chance, cost: effort }));
    const { chosen, value, exact, bound } = chooseWithin(items, limit);
    return { chosen: chosen.map((place) => sorted[place]!), gain: value, exact, bound };
  }

  function commitments(all: readonly Candidate[], limit: number | null, worthOf: (set: readonly number[]) => number) {
    const sorted = [...all].sort(byId);
    const of = (places: readonly number[]) => worthOf(places.map((place) => sorted[place]!.person));
    const costs = sorted.map(({ effort }) => (limit === null ? 1 : effort));
    const result = coverGreedily(costs, limit ?? listedCommitments, of);
    const chosen: Candidate[] = [];
    let before = 0;
    for (const [at, place] of result.chosen.entries()) {
      const now = of(result.chosen.slice(0, at + 1));
      chosen.push({ ...sorted[place]!, gain: now - before });
      before = now;
    }
    return { chosen, gain: result.value, exact: result.exact, bound: result.bound };
  }

  function byId(a: Candidate, b: Candidate): number {
    return compareIds(people[a.person]!.id, people[b.person]!.id);
  }
}

function score({ gain, chance, effort }: Candidate): number {
  return (gain * chance) / effort;
}

function describe(network: Network, influence: Influence, mode: TargetMode, candidate: Candidate): Target {
  const { people, contact } = network;
  const { person, gain, chance, effort } = candidate;
  const them = people[person]!;
  const listensTo = mostHeard(influence, person).map((one) => personRef(people[one]!.fields));
  const ref = personRef(them.fields);
  const clauses: Sentence[] = [
    them.stance === null
      ? saysTarget("target.stance_unknown", {})
      : saysTarget("target.stance", { stance: stanceWord(them.stance) }),
    saysTarget(contact.covered[person] === 1 ? "target.known" : "target.not_known", {}),
  ];
  if (listensTo.length > 0) clauses.push(saysTarget("target.listens", { others: listensTo }));
  return {
    ref,
    mode,
    gain,
    chance,
    effort,
    score: score(candidate),
    listensTo,
    sideEffects: mode === "neutralize" ? [] : noticedBy(network, influence, person),
    reason: saysTarget(`target.${mode}`, { person: ref, share: influence.shares[person]!, clauses }),
  };
}

/** Whom somebody listens to most. */
export function mostHeard({ listening }: Influence, person: number): number[] {
  const heard: { other: number; weight: number }[] = [];
  for (let arc = listening.offsets[person]!; arc < listening.offsets[person + 1]!; arc++) {
    heard.push({ other: listening.targets[arc]!, weight: listening.weights[arc]! });
  }
  heard.sort((a, b) => b.weight - a.weight || a.other - b.other);
  return heard.slice(0, mostListened).map(({ other }) => other);
}

function noticedBy(network: Network, { shares }: Influence, person: number): SideEffect[] {
  const { people } = network;
  const ref = personRef(people[person]!.fields);
  const felt = feltBy(network, person).sort((a, b) => shares[b.other]! - shares[a.other]! || a.other - b.other);
  return felt.map(({ other, isRival }) => {
    const key = isRival ? "what_if.side_effect.rival_of_won" : "what_if.side_effect.ally_of_won";
    const them = personRef(people[other]!.fields);
    return { ref: them, reason: saysWhatIf(key, { person: ref, other: them }) };
  });
}
