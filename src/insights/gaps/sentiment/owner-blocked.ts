import { say } from "../../../sentences/gaps/sentiment.js";
import { buildFinding } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";
import { commonBoss, illFeeling, illFeelingFrom, isBlocking, knowsFeelings, ourOwners } from "./our-owners.js";

/** Thresholds of {@link ownerBlocked}. */
export interface OwnerBlockedThresholds {
  /** Ill feeling from here up counts, 0..1. */
  readonly hostilityFrom: number;
}

/**
 * Someone on our team works against whoever looks after their people (a tie of kind `blocks` within our team): what is agreed outside
 * fails inside. One gap a colleague, as important as the people whom the blocked ones look after.
 */
export const ownerBlocked: Rule<"owner_blocked", OwnerBlockedThresholds> = {
  rule: "owner_blocked",
  family: "sentiment",
  title: /* @__PURE__ */ say("gaps.owner_blocked.title", {}),
  severity: 65,
  thresholds: { hostilityFrom: illFeelingFrom },
  inputs: (context): MissingFact[] => (knowsFeelings(context, "us") ? [] : [missingFact("feelings_among_us")]),
  find(context, { hostilityFrom }): Finding[] {
    const owners = ourOwners(context);
    const findings: Finding[] = [];
    for (const { index, side, status } of context.network.people) {
      if (side !== "us" || status === "vacant") continue;
      const blocked = [...owners.keys()].filter(
        (owner) => owner !== index && isBlocking(context, index, owner, hostilityFrom),
      );
      if (blocked.length > 0) findings.push(blockedBy(context, index, blocked, owners, hostilityFrom));
    }
    return findings;
  },
};

function blockedBy(
  context: GapContext,
  colleague: number,
  blocked: readonly number[],
  owners: ReadonlyMap<number, readonly number[]>,
  hostilityFrom: number,
): Finding {
  const behind = [...new Set(blocked.flatMap((owner) => owners.get(owner)!))];
  const boss = commonBoss(context, colleague, blocked[0]!);
  const person = context.ref(colleague);
  const named = { person: context.nameWithTitle(colleague), owners: context.refs(blocked) };
  return buildFinding(context, [colleague], {
    metric: {
      name: "hostility",
      value: Math.max(...blocked.map((owner) => illFeeling(context, colleague, owner))),
      threshold: hostilityFrom,
    },
    proof: { kind: "people", people: context.refs([colleague, ...blocked]) },
    reason: say("gaps.owner_blocked.reason", { ...named, people: context.refs(behind.slice(0, mostNamed)) }),
    advice:
      boss === null
        ? say("gaps.owner_blocked.talk", { person })
        : say("gaps.owner_blocked.boss", { person, boss: context.ref(boss) }),
    targets: [colleague],
    owners: context.refs([boss ?? blocked[0]!]),
    stakes: context.refs(behind),
    confidence: context.confidence().path([colleague, blocked[0]!]),
  });
}

const mostNamed = 3;
