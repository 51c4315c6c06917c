import { scoreInfluence } from "../../../src/api/score-influence.js";
import { influence } from "../../../src/insights/influence/influence.js";
import { openNetwork } from "../../../src/network/open-network.js";
import { oracle } from "./oracle.js";
import type { VariedCase } from "./varied-account.js";

/** Numbers as they are, near enough: differences below 1e-9 are rounding. */
function expectClose(actual: unknown, expected: unknown, what: string): void {
  if (typeof actual === "number" && typeof expected === "number") {
    if (actual === expected || Math.abs(actual - expected) <= 1e-9) return;
    throw new Error(`${what}: ${actual} is not ${expected}`);
  }
  if (typeof actual !== "object" || actual === null || typeof expected !== "object" || expected === null) {
    if (actual !== expected) throw new Error(`${what}: ${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`);
    return;
  }
  const keys = new Set([...Object.keys(actual), ...Object.keys(expected)]);
  for (const key of keys) {
    expectClose((actual as never)[key], (expected as never)[key], `${what}.${key}`);
  }
}

/** Throws where the library and the second reading differ. */
export function compareWithOracle({ account, options }: VariedCase): void {
  const score = scoreInfluence(account, { ...options, samples: 0 });
  const network = openNetwork(account, options);
  const shares = influence(network, options);
  const truth = oracle(account, options);
  const truthOf = new Map(truth.people.map((person) => [person.id, person]));
  expectClose(
    score.stakeholders.map((one) => one.id),
    truth.people.map((one) => one.id),
    "order",
  );
  for (const person of score.stakeholders) {
    const other = truthOf.get(person.id)!;
    const index = network.indexOf.get(person.id)!;
    const attention: Record<string, number> = {};
    for (let arc = network.attention.offsets[index]!; arc < network.attention.offsets[index + 1]!; arc++) {
      attention[network.people[network.attention.targets[arc]!]!.id] = network.attention.weights[arc]!;
    }
    const ours = {
      ...other,
      influence: person.influence,
      ownVote: person.ownVote,
      byListener: Object.fromEntries(person.byListener.map((one) => [one.id, one.influence])),
      rank: person.rank,
      band: person.band,
      nodeSize: person.nodeSize,
      level: person.level,
      roles: network.people[index]!.roles === null ? null : person.roles,
      stance: person.stance,
      status: network.people[index]!.status,
      attention,
      right: shares.rights.shares[index]!,
      predictedStance: person.predictedStance,
      authority: person.authority,
      prominence: person.prominence,
      networkInfluence: person.networkInfluence,
      betweenness: person.betweenness,
      constraint: person.constraint,
      distanceToDecision: person.distanceToDecision,
      covered: person.covered,
      powerToHelp: person.powerToHelp,
      powerToHurt: person.powerToHurt,
    };
    expectClose(ours, other, person.id);
  }
  expectClose(score.decision.unmapped, truth.unmapped, "unmapped");
  expectClose(shares.rights.unmapped, truth.unmappedRight, "unmapped right");
  expectClose(
    [score.method.engine, score.method.informalTies, score.method.elicitedReach],
    [truth.engine, truth.informal, truth.reach],
    "method",
  );
  expectClose(score.decision.support, truth.support, "support");
  expectClose(score.decision.groupStance, truth.groupStance, "group stance");
  expectClose(
    score.decision.deciders.map((one) => one.id),
    truth.deciders,
    "deciders",
  );
  expectClose({ even: shares.evenShare, ...shares.thresholds }, truth.thresholds, "thresholds");
  const codes = new Set(score.issues.map((issue) => issue.code));
  for (const code of ["no_decision_maker", "no_decision_rights"]) {
    if (
      account.people.some((one) => ["customer", undefined, "external"].includes(one.side as never)) &&
      codes.size < 100
    )
      expectClose(codes.has(code), truth.issues.has(code), code);
  }
}
