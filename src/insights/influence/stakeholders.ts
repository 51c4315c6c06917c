import { compareIds } from "../../internal/compare-ids.js";
import type { Issue } from "../../internal/issue.js";
import { reverseAdjacency } from "../../kernels/rows/reverse-adjacency.js";
import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import { ownRolesOf } from "../../network/own-words.js";
import { influenceIssue } from "../../sentences/issues/insight-issues.js";
import { refsTo } from "./decision-rights.js";
import { exactBetweennessSize } from "./defaults.js";
import {
  attentionBetweenness,
  attentionConstraint,
  authorityOf,
  completenessOf,
  informalListening,
  networkInfluence,
  prominence,
  stepsFromDeciders,
} from "./facets.js";
import type { Influence } from "./influence.js";
import { predictStances } from "./predict-stances.js";
import { compareShares, rankByShare } from "./rank.js";
import { isTooWide, type RankCertainty } from "./rank-certainty.js";
import type { Stakeholder } from "./stakeholder.js";
import { stakeholderReason } from "./stakeholder-reason.js";

/** What rules ask of a person: their place in the decision, without the measures of structure and the sentence. */
export type Standing = Pick<
  Stakeholder,
  | "id"
  | "influence"
  | "ownVote"
  | "byListener"
  | "rank"
  | "band"
  | "authority"
  | "predictedStance"
  | "contactShare"
  | "completeness"
>;

/** Everybody in scope, most influence first, with what rules ask of them: a fraction of the cost of {@link stakeholders}. */
export function standings(network: Network, influence: Influence): (Standing & { readonly index: number })[] {
  const { people, contact } = network;
  const { shares, flow, rights } = influence;
  const scope = people.filter((person) => person.inScope);
  const predicted = predictStances(network, influence);
  const linked = informalListening(network);
  const listeners = reverseAdjacency(flow.links);
  const touches = contact.recentTouches.reduce((total, count) => total + count, 0);
  return rankByShare(scope, shares).map(({ index, rank, band }) => {
    const person = people[index]!;
    const byListener: Stakeholder["byListener"] = [];
    for (let arc = listeners.offsets[index]!; arc < listeners.offsets[index + 1]!; arc++) {
      const listener = listeners.targets[arc]!;
      const passed = flow.kept[index]! * flow.visits[listener]! * flow.passing[listener]! * listeners.weights[arc]!;
      if (passed > 0) byListener.push({ id: people[listener]!.id, name: people[listener]!.name, influence: passed });
    }
    byListener.sort((a, b) => compareShares(b.influence, a.influence) || compareIds(a.id, b.id));
    return {
      index,
      id: person.id,
      influence: shares[index]!,
      ownVote: flow.kept[index]! * rights.shares[index]!,
      byListener,
      rank,
      band,
      authority: authorityOf(person, network),
      predictedStance: predicted[index]!,
      contactShare: touches > 0 ? contact.recentTouches[index]! / touches : null,
      completeness: completenessOf(person, network, linked[index] === 1),
    };
  });
}

/**
 * The same of a network in which stances or contacts have changed, and nothing that moves shares or authority.
 *
 * @param before - As they stood.
 */
export function standingsAfter(before: readonly Standing[], network: Network, influence: Influence): Standing[] {
  const { people, indexOf, contact } = network;
  const predicted = predictStances(network, influence);
  const linked = informalListening(network);
  const touches = contact.recentTouches.reduce((total, count) => total + count, 0);
  return before.map(({ id, influence: share, ownVote, byListener, rank, band, authority }) => {
    const index = indexOf.get(id)!;
    return {
      id,
      influence: share,
      ownVote,
      byListener,
      rank,
      band,
      authority,
      predictedStance: predicted[index]!,
      contactShare: touches > 0 ? contact.recentTouches[index]! / touches : null,
      completeness: completenessOf(people[index]!, network, linked[index] === 1),
    };
  });
}

/** Everybody in scope as the decision sees them, most influence first. */
export function stakeholders(
  network: Network,
  influence: Influence,
  factionOf: ReadonlyMap<string, string>,
  seed: number,
  issues: Issue[],
  certainties: ReadonlyMap<number, RankCertainty> | null = null,
): Stakeholder[] {
  const { people, contact } = network;
  const { shares, rights } = influence;
  let largest = 0;
  for (const share of shares) largest = Math.max(largest, share);
  const received = prominence(network);
  const structural = networkInfluence(network, influence);
  const between = attentionBetweenness(network, seed);
  if (!between.exact) issues.push(estimatedBetweenness());
  const constraint = attentionConstraint(network);
  const steps = rights.deciderKnown ? stepsFromDeciders(network, rights.deciders) : null;

  const placed = standings(network, influence);
  return placed.map(({ index, ...standing }) => {
    const { influence: share, ownVote, byListener, rank, band } = standing;
    const person = people[index]!;
    const certainty = certainties?.get(index);
    const interval = certainty?.interval ?? null;
    const notRanked = interval !== null && isTooWide(interval, placed.length) ? interval : null;
    const { stance } = person;
    return {
      id: person.id,
      name: person.name,
      title: person.fields.title ?? null,
      side: person.side,
      influence: share,
      ownVote,
      byListener,
      rank,
      rankInterval: notRanked === null ? interval : null,
      notRanked,
      rankGroup: certainty?.group ?? null,
      topThree: certainty?.topThree ?? null,
      band,
      nodeSize: largest > 0 ? share / largest : 0,
      authority: standing.authority,
      prominence: received[index]!,
      networkInfluence: structural[index]!,
      betweenness: between.values[index]!,
      constraint: Number.isNaN(constraint[index]!) ? null : constraint[index]!,
      distanceToDecision: steps === null || steps[index]! < 0 ? null : steps[index]!,
      roles: [...(person.roles ?? [])],
      ...ownRolesOf(person),
      level: person.level,
      stance,
      predictedStance: standing.predictedStance,
      powerToHelp: stance === null ? null : share * Math.max(0, stance),
      powerToHurt: stance === null ? null : share * Math.max(0, -stance),
      covered: contact.known ? contact.covered[index] === 1 : null,
      coveredBy: refsTo(network, contact.coveredBy[index]!),
      lastContactAt: contact.lastContactAt[index]!,
      contactShare: standing.contactShare,
      factionId: factionOf.get(person.id) ?? null,
      completeness: standing.completeness,
      reason: stakeholderReason({
        person: personRef(person.fields),
        influence: share,
        ownVote,
        listeners: byListener,
        rank,
        total: placed.length,
        interval,
        isRanked: notRanked === null,
        vacant: person.status === "vacant",
        right: rights.shares[index]!,
        canVeto: person.fields.authority?.veto === true,
      }),
    };
  });
}

function estimatedBetweenness(): Issue {
  return influenceIssue("info", "issues.betweenness_estimated", ["people"], { limit: exactBetweennessSize });
}
