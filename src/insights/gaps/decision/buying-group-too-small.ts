import type { BuyingRole } from "../../../model/vocabularies.js";
import { roleWord } from "../../../network/own-words.js";
import { say } from "../../../sentences/gaps/decision.js";
import { benchmark } from "../benchmarks.js";
import { buildFinding } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link buyingGroupTooSmall}. */
export interface BuyingGroupTooSmallThresholds {
  /** A group smaller than this is unusual where much is at stake. */
  readonly usualSize: number;
  /** A group smaller than this is a serious gap. */
  readonly seriousSize: number;
  /** From so many employees up the rule applies. */
  readonly employeesFrom: number;
  /** From such an amount of the goal up the rule applies, in the account's own currency. */
  readonly amountFrom: number;
}

/** Below the usual, but not serious. */
const mildSeverity = 40;

/** Roles that a purchase of some size usually has. */
const usualRoles: readonly BuyingRole[] = [
  "economic_buyer",
  "champion",
  "technical_buyer",
  "user_buyer",
  "procurement",
];

/**
 * Fewer people of the buying group are on the map than usual for what is at stake: below six where the company has 100
 * employees or the goal is worth the threshold. Cannot tell while neither is known.
 */
export const buyingGroupTooSmall: Rule<"buying_group_too_small", BuyingGroupTooSmallThresholds> = {
  rule: "buying_group_too_small",
  family: "decision",
  title: /* @__PURE__ */ say("gaps.buying_group_too_small.title", {}),
  severity: 50,
  thresholds: { usualSize: 6, seriousSize: 4, employeesFrom: 100, amountFrom: 50_000 },
  inputs: (): MissingFact[] => [],
  find(context, thresholds): Finding[] {
    const { usualSize, seriousSize } = thresholds;
    const { buyingGroup } = context.influence;
    if (buyingGroup.length >= usualSize || stakeOf(context, thresholds) !== "high") return [];
    const held = new Set(buyingGroup.flatMap((person) => context.network.people[person]!.roles ?? []));
    const roles = usualRoles.filter((role) => !held.has(role)).map((role) => roleWord(context.network.ownLabels, role));
    const count = buyingGroup.length;
    return [
      buildFinding(context, [], {
        metric: { name: "buyingGroup", value: count, threshold: usualSize },
        reason: reasonFor(context, thresholds),
        advice:
          roles.length > 0
            ? say("gaps.buying_group_too_small.roles", { roles })
            : say("gaps.buying_group_too_small.others", {}),
        proof: { kind: "people", people: context.refs(buyingGroup) },
        confidence: 1,
        benchmark: benchmark("groupSize"),
        ...(count < seriousSize ? {} : { severity: mildSeverity }),
      }),
    ];
  },
  open(context, thresholds): MissingFact[] {
    const isOpen =
      context.influence.buyingGroup.length < thresholds.usualSize && stakeOf(context, thresholds) === "unknown";
    return isOpen ? [missingFact("size")] : [];
  },
};

function stakeOf({ network }: GapContext, thresholds: BuyingGroupTooSmallThresholds): "high" | "low" | "unknown" {
  const employees = network.account.profile?.employees;
  const amount = network.goal === null ? 0 : network.goal.amount;
  if ((employees ?? 0) >= thresholds.employeesFrom || (amount ?? 0) >= thresholds.amountFrom) return "high";
  return employees == null || amount == null ? "unknown" : "low";
}

function reasonFor({ network, influence }: GapContext, thresholds: BuyingGroupTooSmallThresholds) {
  const employees = network.account.profile?.employees ?? 0;
  const sizes = { total: influence.buyingGroup.length, limit: thresholds.usualSize };
  return employees >= thresholds.employeesFrom
    ? say("gaps.buying_group_too_small.employees", { ...sizes, count: employees })
    : say("gaps.buying_group_too_small.amount", sizes);
}
