import { say } from "../../../sentences/gaps/sentiment.js";
import { atLeast } from "../at-least.js";
import { buildFinding } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";
import { commonBoss, illFeeling, illFeelingFrom, isBlocking, knowsFeelings, ourOwners } from "./our-owners.js";

/** Thresholds of {@link ownersAtOdds}. */
export interface OwnersAtOddsThresholds {
  /** Ill feeling from here up counts, 0..1. */
  readonly hostilityFrom: number;
}

/**
 * Somebody of our team who looks after people of theirs and a colleague do not get on, by a hostile tie between them, most of all where
 * both look after people there. One gap a pair; where one blocks the other, `owner_blocked` tells it.
 */
export const ownersAtOdds: Rule<"owners_at_odds", OwnersAtOddsThresholds> = {
  rule: "owners_at_odds",
  family: "sentiment",
  title: /* @__PURE__ */ say("gaps.owners_at_odds.title", {}),
  severity: 45,
  thresholds: { hostilityFrom: illFeelingFrom },
  inputs: (context): MissingFact[] => (knowsFeelings(context, "us") ? [] : [missingFact("feelings_among_us")]),
  find(context, { hostilityFrom }): Finding[] {
    const owners = ourOwners(context);
    const found = new Map<string, Finding>();
    const { offsets, targets } = context.network.signed.feelings;
    for (const { index: from, side } of context.network.people) {
      if (side !== "us") continue;
      for (let arc = offsets[from]!; arc < offsets[from + 1]!; arc++) {
        const to = targets[arc]!;
        const pair = from < to ? ([from, to] as const) : ([to, from] as const);
        const ill = Math.max(illFeeling(context, from, to), illFeeling(context, to, from));
        const isOurs = context.network.people[to]!.side === "us" && (owners.has(from) || owners.has(to));
        if (!isOurs || found.has(pair.join(" ")) || !atLeast(ill, hostilityFrom)) continue;
        const isTold = isBlocking(context, from, to, hostilityFrom) || isBlocking(context, to, from, hostilityFrom);
        if (!isTold) found.set(pair.join(" "), atOdds(context, pair, owners, hostilityFrom));
      }
    }
    return [...found.values()];
  },
};

function atOdds(
  context: GapContext,
  pair: readonly [number, number],
  owners: ReadonlyMap<number, readonly number[]>,
  hostilityFrom: number,
): Finding {
  const [a, b] = owners.has(pair[0]) ? pair : [pair[1], pair[0]];
  const behind = owners.get(a)!;
  const others = owners.get(b) ?? [];
  const both = behind.filter((person) => others.includes(person));
  const boss = commonBoss(context, a, b);
  const named = { person: context.ref(a), other: context.ref(b) };
  const some = (group: readonly number[]) => context.refs(group.slice(0, mostNamed));
  return buildFinding(context, pair, {
    metric: {
      name: "hostility",
      value: Math.max(illFeeling(context, a, b), illFeeling(context, b, a)),
      threshold: hostilityFrom,
    },
    reason:
      others.length === 0
        ? say("gaps.owners_at_odds.one", { ...named, people: some(behind) })
        : both.length === 0
          ? say("gaps.owners_at_odds.each", named)
          : say("gaps.owners_at_odds.both", { ...named, people: some(both) }),
    advice:
      boss === null
        ? say("gaps.owners_at_odds.agree", named)
        : say("gaps.owners_at_odds.boss", { ...named, boss: context.ref(boss) }),
    targets: pair,
    owners: context.refs([boss ?? a]),
    stakes: context.refs([...behind, ...others]),
    confidence: context.confidence().path(pair),
  });
}

const mostNamed = 3;
