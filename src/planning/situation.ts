import type { AllianceClustering } from "../insights/alliances/alliance-clustering.js";
import { alliances } from "../insights/alliances/alliances.js";
import { type DivideOptions, type Division, divide } from "../insights/alliances/divide.js";
import { gaps } from "../insights/gaps/find-gaps.js";
import type { Gap } from "../insights/gaps/gap.js";
import type { GapContext } from "../insights/gaps/gap-context.js";
import type { GapOptions } from "../insights/gaps/gap-options.js";
import { health } from "../insights/health/health.js";
import { decision } from "../insights/influence/decision.js";
import { type Influence, influence } from "../insights/influence/influence.js";
import type { InfluenceOptions } from "../insights/influence/influence-options.js";
import { predictStances } from "../insights/influence/predict-stances.js";
import type { Decision, Stakeholder } from "../insights/influence/stakeholder.js";
import { stakeholders } from "../insights/influence/stakeholders.js";
import { type Uncertainty, uncertainty } from "../insights/uncertainty/uncertainty.js";
import type { UncertaintyOptions } from "../insights/uncertainty/uncertainty-options.js";
import type { WeightedAdjacency } from "../kernels/rows/adjacency.js";
import type { Account } from "../model/account.js";
import type { Network } from "../network/network.js";
import type { NetworkOptions } from "../network/network-options.js";
import { openNetwork } from "../network/open-network.js";

/** What planning needs of the options of a score; they are checked already. */
export interface PlanningOptions extends NetworkOptions, InfluenceOptions, UncertaintyOptions, GapOptions {
  readonly seed?: number | undefined;
}

/** Everything that is known of an account at one moment, as plans weigh it. */
export interface Situation {
  readonly account: Account;
  readonly network: Network;
  readonly influence: Influence;
  readonly politics: AllianceClustering;
  /** Most influence first. */
  readonly stakeholders: readonly Stakeholder[];
  readonly decision: Decision;
  readonly gaps: readonly Gap[];
  /** What the gaps were found with: who owns whom, and how we reach people. */
  readonly context: GapContext;
  /** 0..100; `null` while too little is known. */
  readonly health: number | null;
  /** Where everybody ends up after listening, by index. */
  readonly predicted: readonly (number | null)[];
  /** Share of the mapped influence that is in contact with us, 0..1. */
  readonly covered: number;
  /** `null` without samples. */
  readonly uncertainty: Uncertainty | null;
}

/** Divides people into factions; replaceable, so that alternatives that leave feelings alone need not be divided again. */
export type Divide = (rows: WeightedAdjacency, options: DivideOptions) => Division;

/** Reads a checked account in full. Cost: as `scoreAccount` without questions. */
export function readSituation(account: Account, options: PlanningOptions, divideSigned: Divide = divide): Situation {
  const network = openNetwork(account, options);
  const shares = influence(network, options);
  const seed = options.seed ?? 1;
  const politics = alliances(network, shares, { seed, bootstrap: false }, divideSigned);
  const factionOf = new Map<string, string>();
  for (const { id, members } of politics.factions) for (const member of members) factionOf.set(member.id, id);
  const chance = uncertainty(network, shares, options, seed);
  const listed = stakeholders(network, shares, factionOf, seed, [], chance?.ranks ?? null);
  const group = decision(network, shares, chance);
  const found = gaps(network, shares, listed, politics, options);
  return {
    account,
    network,
    influence: shares,
    politics,
    stakeholders: listed,
    decision: group,
    gaps: found.gaps,
    context: found.context,
    health: health(network, shares, group).overall,
    predicted: predictStances(network, shares),
    covered: coveredShare(network, shares),
    uncertainty: chance,
  };
}

/** The same without samples. */
export function withoutSamples(options: PlanningOptions): PlanningOptions {
  return { ...options, samples: 0 };
}

/** Share of the mapped influence whose holders are in contact with us, 0..1; 0 where nothing is mapped. */
export function coveredShare({ people, contact }: Network, { shares }: Influence): number {
  let mapped = 0;
  let covered = 0;
  for (const { index } of people) {
    mapped += shares[index]!;
    if (contact.covered[index] === 1) covered += shares[index]!;
  }
  return mapped > 1e-12 ? Math.min(1, covered / mapped) : 0;
}

/** Remembers the latest divisions by their feelings. */
export function rememberDivisions(): Divide {
  const known: { rows: WeightedAdjacency; options: string; division: Division }[] = [];
  return (rows, options) => {
    const asked = JSON.stringify(options);
    const found = known.find((one) => one.options === asked && haveSameRows(one.rows, rows));
    if (found !== undefined) return found.division;
    const division = divide(rows, options);
    if (known.length < rememberedDivisions) known.push({ rows, options: asked, division });
    return division;
  };
}

/** Of the base, with any number of camps and with two. */
const rememberedDivisions = 2;

function haveSameRows(a: WeightedAdjacency, b: WeightedAdjacency): boolean {
  if (a.nodeCount !== b.nodeCount || a.targets.length !== b.targets.length) return false;
  for (let row = 0; row <= a.nodeCount; row++) if (a.offsets[row] !== b.offsets[row]) return false;
  for (let entry = 0; entry < a.targets.length; entry++) {
    if (a.targets[entry] !== b.targets[entry] || a.weights[entry] !== b.weights[entry]) return false;
  }
  return true;
}
