import { say } from "../../../sentences/gaps/decision.js";
import { atLeast } from "../at-least.js";
import { buildFinding, byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { someListening } from "../inputs.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link figurehead}. */
export interface FigureheadThresholds {
  /** Formal standing counts as high within this share of those known, 0..1. */
  readonly topShare: number;
  /** Influence counts as small below this many even shares. */
  readonly evenShares: number;
}

/**
 * Somebody of the buying group with a high formal standing, in the top third of the customer's people, whose influence is less
 * than half an even share.
 */
export const figurehead: Rule<"figurehead", FigureheadThresholds> = {
  rule: "figurehead",
  family: "decision",
  title: /* @__PURE__ */ say("gaps.figurehead.title", {}),
  severity: 35,
  thresholds: { topShare: 0.3333333333333333, evenShares: 0.5 },
  inputs: (context): MissingFact[] => someListening(context),
  find(context, { topShare, evenShares }): Finding[] {
    const { evenShare } = context.influence;
    if (!Number.isFinite(evenShare)) return [];
    const known = context.scope.filter(
      ({ index, side, status }) =>
        side === "customer" && status !== "vacant" && context.stakeholder(index).authority !== null,
    );
    const group = new Set(context.influence.buyingGroup);
    const standing = (person: number) => context.stakeholder(person).authority!;
    known.sort((a, b) => standing(b.index) - standing(a.index));
    const findings: Finding[] = [];
    let above = 0;
    for (const [position, { index }] of known.entries()) {
      if (position > 0 && standing(index) < standing(known[position - 1]!.index)) above = position;
      if (!atLeast(known.length * topShare, above + 1)) break;
      if (!group.has(index) || atLeast(context.share(index), evenShares * evenShare)) continue;
      findings.push(onlyTitle(context, index, { rank: above + 1, known: known.length, least: evenShares * evenShare }));
    }
    return findings;
  },
};

interface Standing {
  readonly rank: number;
  readonly known: number;
  readonly least: number;
}

function onlyTitle(context: GapContext, person: number, { rank, known, least }: Standing): Finding {
  const { offsets, targets } = context.influence.listening;
  const heard = [...targets.subarray(offsets[person]!, offsets[person + 1]!)];
  heard.sort(byInfluence(context));
  const name = context.ref(person);
  return buildFinding(context, [person], {
    metric: { name: "influence", value: context.share(person), threshold: least },
    reason: say("gaps.figurehead.reason", {
      person: context.nameWithTitle(person),
      rank,
      total: known,
      share: context.share(person),
    }),
    advice:
      heard.length > 0
        ? say("gaps.figurehead.listens", { person: name, others: context.refs(heard) })
        : say("gaps.figurehead.remedy", { person: name }),
    targets: heard.slice(0, 3),
    confidence: context.confidence().influence(),
  });
}
