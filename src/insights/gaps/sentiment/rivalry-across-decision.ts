import { compareIds } from "../../../internal/compare-ids.js";
import type { Ref } from "../../../internal/issue.js";
import { tieRef } from "../../../network/network.js";
import { say } from "../../../sentences/gaps/sentiment.js";
import type { Faction } from "../../alliances/alliance-clustering.js";
import { isOpponent } from "../access/introduction.js";
import { canBeMet } from "../access/meeting.js";
import { atLeast } from "../at-least.js";
import { buildFinding, byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { someFaction } from "../inputs.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link rivalryAcrossDecision}. */
export interface RivalryAcrossDecisionThresholds {
  /** Hostile ties outside the buying group count between factions that carry at least this much of the decision each, 0..1. */
  readonly share: number;
}

/**
 * Two members of the buying group are at odds, whatever their shares, or two people of factions that carry 20 % of the decision
 * each. It is told by the tie that carries it, with the two who have it; all ties between the same two sides are one gap.
 */
export const rivalryAcrossDecision: Rule<"rivalry_across_decision", RivalryAcrossDecisionThresholds> = {
  rule: "rivalry_across_decision",
  family: "sentiment",
  title: /* @__PURE__ */ say("gaps.rivalry_across_decision.title", {}),
  severity: 55,
  thresholds: { share: 0.2 },
  inputs: (context, { share }): MissingFact[] => (feuds(context, share).length > 0 ? [] : someFaction(context)),
  find(context, { share }): Finding[] {
    const bySides = new Map<string, Feud[]>();
    const factions = factionsByPerson(context);
    const sideOf = (person: number) => factions.get(person)?.id ?? `person:${context.network.people[person]!.id}`;
    for (const feud of feuds(context, share)) {
      const sides = [sideOf(feud.a), sideOf(feud.b)].sort(compareIds).join(" ");
      bySides.set(sides, [...(bySides.get(sides) ?? []), feud]);
    }
    return [...bySides.values()].map((group) => rivalry(context, group, factions));
  },
};

/** Two people at odds. */
interface Feud {
  readonly a: number;
  readonly b: number;
  /** 0..1. */
  readonly hostility: number;
}

/** Pairs at odds that matter for the decision. O(signed ties). */
function feuds(context: GapContext, share: number): Feud[] {
  const { signed, people } = context.network;
  const group = new Set(context.influence.buyingGroup);
  const factions = factionsByPerson(context);
  const found: Feud[] = [];
  for (let a = 0; a < signed.nodeCount; a++) {
    for (let arc = signed.offsets[a]!; arc < signed.offsets[a + 1]!; arc++) {
      const b = signed.targets[arc]!;
      if (b <= a || signed.weights[arc]! >= 0 || !people[a]!.inScope || !people[b]!.inScope) continue;
      if ((group.has(a) && group.has(b)) || areStrongSides(context, factions.get(a), factions.get(b), share))
        found.push({ a, b, hostility: -signed.weights[arc]! });
    }
  }
  return found;
}

type Factions = ReadonlyMap<number, Faction>;

/** Whether two factions both carry enough, with more hostility than liking between them. */
function areStrongSides(
  { alliances }: GapContext,
  one: Faction | undefined,
  other: Faction | undefined,
  share: number,
): boolean {
  if (one === undefined || other === undefined || one === other) return false;
  if (!atLeast(one.influence, share) || !atLeast(other.influence, share)) return false;
  const pair = alliances!.rivalries.find(({ a, b }) => [a, b].includes(one.id) && [a, b].includes(other.id));
  return pair !== undefined && pair.intensity > 0.5;
}

function factionsByPerson({ alliances, network }: GapContext): Factions {
  const found = new Map<number, Faction>();
  for (const faction of alliances?.factions ?? [])
    for (const { id } of faction.members) found.set(network.indexOf.get(id)!, faction);
  return found;
}

function rivalry(context: GapContext, group: readonly Feud[], factions: Factions): Finding {
  const weight = ({ a, b, hostility }: Feud) => hostility * (context.share(a) + context.share(b));
  const sorted = [...group].sort((x, y) => weight(y) - weight(x) || x.a - y.a || x.b - y.b);
  const [first, ...others] = sorted as [Feud, ...Feud[]];
  const [a, b] = [first.a, first.b].sort(byInfluence(context)) as [number, number];
  const people = [...new Set(sorted.flatMap((feud) => [feud.a, feud.b]))].sort(byInfluence(context));
  const names = { person: context.ref(a), other: context.ref(b) };
  const bridge = goBetween(context, [factions.get(a), factions.get(b)], people);
  const extra = [...new Set(others.flatMap((feud) => [feud.a, feud.b]))].filter((one) => one !== a && one !== b);
  return buildFinding(context, people, {
    metric: { name: "hostility", value: first.hostility, threshold: 0 },
    reason:
      extra.length === 0
        ? say("gaps.rivalry_across_decision.pair", names)
        : say("gaps.rivalry_across_decision.sides", {
            ...names,
            others: context.refs(extra.sort(byInfluence(context))),
          }),
    advice:
      bridge === null
        ? say("gaps.rivalry_across_decision.neutral", names)
        : say("gaps.rivalry_across_decision.bridge", { contact: bridge, ...names }),
    proof: { kind: "facts", facts: [...context.refs(people), ...tiesBetween(context, sorted)], missing: [] },
    targets: bridge === null ? [] : [context.network.indexOf.get(bridge.id)!],
    owners: bridge === null ? context.owners([a]) : context.owners([context.network.indexOf.get(bridge.id)!]),
    confidence: context.confidence().influence(),
  });
}

/** Somebody between the two sides who leads neither, has no part in the quarrel and is not against us. */
function goBetween(
  context: GapContext,
  sides: readonly (Faction | undefined)[],
  people: readonly number[],
): Ref | null {
  if (sides.includes(undefined)) return null;
  const leaders = sides.map((side) => side!.leader.id);
  const found = context.alliances!.bridges.find(({ person, between }) => {
    const index = context.network.indexOf.get(person.id)!;
    const isBetween = sides.every((side) => between.includes(side!.id));
    return (
      isBetween &&
      !leaders.includes(person.id) &&
      !people.includes(index) &&
      !isOpponent(context, index) &&
      canBeMet(context.network, index)
    );
  });
  return found?.person ?? null;
}

const hostileKinds: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "rival",
  "conflict",
  "dislikes",
  "distrusts",
  "blocks",
]);

/** References to the ties that carry it. */
function tiesBetween({ network }: GapContext, group: readonly Feud[]): Ref[] {
  const pairs = new Set(group.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  return network.ties
    .filter(({ kind, from, to }) => hostileKinds.has(kind) && pairs.has(`${from} ${to}`))
    .map((tie) => tieRef(network, tie));
}
