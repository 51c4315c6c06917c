import type { Issue } from "../../internal/issue.js";
import { clamp } from "../../internal/numbers.js";
import type { WeightedAdjacency } from "../../kernels/rows/adjacency.js";
import { traceVisits } from "../../kernels/spectral/friedkin-johnsen.js";
import { statedAttention } from "../../network/attention.js";
import { countMessages } from "../../network/count-messages.js";
import type { Network } from "../../network/network.js";
import { weightAt } from "../../network/rows.js";
import { influenceIssue } from "../../sentences/issues/insight-issues.js";
import { type DecisionRights, decisionRights } from "./decision-rights.js";
import {
  defaultSusceptibility,
  defaultUnmappedAttention,
  influenceThresholds,
  logMessagesPerPerson,
  logOnlyShare,
  maximumSusceptibility,
} from "./defaults.js";
import type { InfluenceOptions } from "./influence-options.js";
import { katzFlow, katzLinks, linkWeights } from "./katz-flow.js";
import type { ShareFlow } from "./share-flow.js";

/** Everybody's share of the decision, and what it was reckoned from; arrays are by person. */
export interface Influence {
  readonly rights: DecisionRights;
  /** Which engine shares out what is mapped. */
  readonly engine: "friedkin_johnsen" | "katz";
  /** Share of all attention that is known from interactions alone, 0..1; 0 without attention. */
  readonly logShare: number;
  /** w(i, j): the share of i's attention that goes to j. */
  readonly listening: WeightedAdjacency;
  /** What is left of i's attention for people off the map. */
  readonly unmappedAttention: Float64Array;
  /** α: how far others sway the person. */
  readonly susceptibility: Float64Array;
  /** How much of their own view a person keeps: 1 − α, with `"self"` also what goes to people off the map. */
  readonly retention: Float64Array;
  /** z: how much of the decision passes by the person. */
  readonly visits: Float64Array;
  /** How shares pass: the above under Friedkin–Johnsen, links of messages and ties under Katz. */
  readonly flow: ShareFlow;
  /** c: share of the decision; sums to 1 with `unmapped`. */
  readonly shares: Float64Array;
  /** U: what nobody on the map accounts for. */
  readonly unmapped: number;
  /** Even share of the mapped influence in the buying group, and how many are in it. */
  readonly evenShare: number;
  readonly buyingGroup: readonly number[];
  /** From which influence up somebody counts as notable, high or having some. */
  readonly thresholds: { readonly notable: number; readonly high: number; readonly some: number };
  /** Choices that were made on the way. */
  readonly issues: readonly Issue[];
}

/**
 * Everybody's share of the final decision: decision rights, traced back along who listens to whom (Friedkin–Johnsen). An empty
 * seat keeps its right, but nobody's share: that part is unmapped. With the engine `"katz"`, which `"auto"` takes for a map that
 * is made of logs, what is mapped is shared out by Katz's status instead.
 *
 * O(ties) a round; about 50 rounds at the default susceptibility.
 */
export function influence(network: Network, options: InfluenceOptions = {}): Influence {
  const issues: Issue[] = [];
  const rights = decisionRights(network, issues);
  const { people, attention } = network;
  const alpha = options.susceptibility ?? defaultSusceptibility;
  const susceptibility = Float64Array.from(people, (person) =>
    clamp(person.fields.susceptibility ?? alpha, 0, maximumSusceptibility),
  );
  const { listening, unmappedAttention } = shareAttention(
    attention,
    options.unmappedAttention ?? defaultUnmappedAttention,
  );
  const retention = Float64Array.from(susceptibility, (own, index) => {
    if (people[index]!.status === "vacant") return 0;
    return options.unmapped === "self" ? 1 - own + own * unmappedAttention[index]! : 1 - own;
  });
  const visits = traceVisits(listening, susceptibility, rights.shares);
  const logShare = shareFromLogs(network);
  const engine = chooseEngine(network, rights, logShare, options.engine);
  const mapped = sumOf(retained(visits, retention));
  const flow =
    engine === "katz"
      ? katzFlow(people, linkWeights(katzLinks(network)), rights.shares, mapped)
      : { links: listening, passing: susceptibility, kept: retention, visits };
  const shares = retained(flow.visits, flow.kept);
  const unmapped = people.length === 0 ? 1 : Math.max(0, 1 - mapped);
  const buyingGroup = findBuyingGroup(network, rights);
  const evenShare = buyingGroup.length > 0 ? (1 - unmapped) / buyingGroup.length : Number.POSITIVE_INFINITY;
  const from = ({ absolute, even }: { absolute: number; even: number }) => Math.min(absolute, even * evenShare);
  const { notable, high, some } = influenceThresholds;
  if (isFormalOnly(network)) {
    issues.push(influenceIssue("info", "issues.formal_only", ["relationships"], {}));
  }
  noteLogOnly(logShare, engine, options.engine, issues);
  return {
    rights,
    engine,
    logShare,
    listening,
    unmappedAttention,
    susceptibility,
    retention,
    visits,
    flow,
    shares,
    unmapped: unmapped < 1e-15 ? 0 : unmapped,
    evenShare,
    buyingGroup,
    thresholds: { notable: from(notable), high: from(high), some: from(some) },
    issues,
  };
}

/** What everybody keeps of what passes by them. */
export function retained(visits: Float64Array, kept: Float64Array): Float64Array {
  return visits.map((visit, index) => visit * kept[index]!);
}

function sumOf(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** w(i, j) = a(i, j) / max(Σ a, κ): what is not spent on the map goes to people off it. */
export function shareAttention(
  attention: WeightedAdjacency,
  unmapped: number,
): { listening: WeightedAdjacency; unmappedAttention: Float64Array } {
  const { nodeCount, offsets, targets } = attention;
  const weights = new Float64Array(targets.length);
  const unmappedAttention = new Float64Array(nodeCount);
  for (let i = 0; i < nodeCount; i++) {
    let total = 0;
    for (let arc = offsets[i]!; arc < offsets[i + 1]!; arc++) total += attention.weights[arc]!;
    const full = Math.max(total, unmapped);
    let spent = 0;
    for (let arc = offsets[i]!; arc < offsets[i + 1]!; arc++) {
      weights[arc] = full > 0 ? attention.weights[arc]! / full : 0;
      spent += weights[arc]!;
    }
    unmappedAttention[i] = Math.max(0, 1 - spent);
  }
  return { listening: { nodeCount, offsets, targets, weights }, unmappedAttention };
}

/** Flagged, or with a role that takes part in buying, or with a decision right. */
function findBuyingGroup({ people }: Network, rights: DecisionRights): number[] {
  const members: number[] = [];
  for (const person of people) {
    if (!person.inScope) continue;
    const takesPart = person.roles?.some((role) => role !== "other" && role !== "point_of_contact") ?? false;
    if (person.inBuyingGroup === true || takesPart || rights.shares[person.index]! > 0) members.push(person.index);
  }
  return members;
}

function isFormalOnly({ ties, people, attention }: Network): boolean {
  if (attention.targets.length === 0) return false;
  const isLine = (kind: string) => kind === "reports_to" || kind === "dotted_line";
  return ties.every((tie) => isLine(tie.kind) || !people[tie.from]!.inScope || !people[tie.to]!.inScope);
}

/** Share of all attention that is known from interactions alone. */
function shareFromLogs(network: Network): number {
  if (!network.ties.some((tie) => tie.kind === "interactions")) return 0;
  const { offsets, targets, weights, nodeCount } = network.attention;
  const stated = statedAttention(network);
  let all = 0;
  let logged = 0;
  for (let i = 0; i < nodeCount; i++) {
    for (let arc = offsets[i]!; arc < offsets[i + 1]!; arc++) {
      all += weights[arc]!;
      logged += weights[arc]! - weightAt(stated, i, targets[arc]!);
    }
  }
  return all === 0 ? 0 : logged / all;
}

/**
 * `"auto"`: a map is made of logs where no one is known to decide, hardly anything but interactions says who listens to whom, and
 * there are many of them. A few meetings with people whose roles are known are no log.
 */
function chooseEngine(
  network: Network,
  rights: DecisionRights,
  logShare: number,
  option: InfluenceOptions["engine"] = "auto",
): Influence["engine"] {
  if (option !== "auto") return option;
  if (rights.deciderKnown || logShare <= logOnlyShare) return "friedkin_johnsen";
  const { offsets, targets, weights, nodeCount } = countMessages(network);
  const writers = new Set<number>();
  let messages = 0;
  for (let i = 0; i < nodeCount; i++) {
    for (let arc = offsets[i]!; arc < offsets[i + 1]!; arc++) {
      messages += weights[arc]!;
      writers.add(i).add(targets[arc]!);
    }
  }
  return messages >= logMessagesPerPerson * writers.size ? "katz" : "friedkin_johnsen";
}

/** Says that Katz was taken for a map of logs, or recommends it where most attention is known from interactions alone. */
function noteLogOnly(
  share: number,
  engine: Influence["engine"],
  option: InfluenceOptions["engine"] = "auto",
  issues: Issue[],
): void {
  if (share <= logOnlyShare || option === "katz") return;
  const key = engine === "katz" ? "issues.log_engine" : "issues.log_only";
  issues.push(influenceIssue("info", key, ["interactions"], { share }));
}
