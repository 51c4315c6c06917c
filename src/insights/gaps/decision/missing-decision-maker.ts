import { roleWord } from "../../../network/own-words.js";
import { say } from "../../../sentences/gaps/decision.js";
import { canBeMet } from "../access/meeting.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { someRole } from "../inputs.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link missingDecisionMaker}. */
export interface MissingDecisionMakerThresholds {
  /** A role less certain than this does not count, 0..1. */
  readonly certainFrom: number;
}

const candidateCount = 3;

/**
 * Nobody is known to decide: no active person is an economic buyer or decision maker with a certainty of .5 or more.
 * Cannot tell while nobody's role is known.
 */
export const missingDecisionMaker: Rule<"missing_decision_maker", MissingDecisionMakerThresholds> = {
  rule: "missing_decision_maker",
  family: "decision",
  title: /* @__PURE__ */ say("gaps.missing_decision_maker.title", {}),
  severity: 95,
  thresholds: { certainFrom: 0.5 },
  inputs: (context): MissingFact[] => someRole(context),
  find(context, { certainFrom }): Finding[] {
    const { network, scope } = context;
    const named = scope
      .filter(({ roles, status }) => status !== "vacant" && roles?.some(decides))
      .map((person) => person.index);
    if (named.some((person) => network.people[person]!.rolesConfidence >= certainFrom)) return [];
    const vacant = scope
      .filter(({ roles, status }) => status === "vacant" && roles?.some(decides))
      .map((person) => person.index);
    const known = scope.filter((person) => person.roles !== null).map((person) => person.index);
    const candidates = likelyDeciders(context);
    const asked = bestKnown(context);
    const surest = Math.max(0, ...named.map((person) => network.people[person]!.rolesConfidence));
    return [
      {
        subjects: [],
        metric: { name: "decisionMakers", value: 0, threshold: 1 },
        proof: {
          kind: "facts",
          facts: context.refs(named.length > 0 ? named : vacant),
          missing: [roleWord(network.ownLabels, "decision_maker")],
        },
        reason:
          named.length > 0
            ? say("gaps.missing_decision_maker.doubtful", {
                people: context.refs(named),
                confidence: surest,
              })
            : vacant.length > 0
              ? say("gaps.missing_decision_maker.vacant", {
                  people: context.refs(vacant),
                  share: rightOf(context, vacant),
                })
              : say("gaps.missing_decision_maker.none", { count: known.length }),
        remedy: { text: remedyText(context, candidates, asked), ...aims(context, candidates), changes: null },
        confidence: context.confidence().roles(named.length > 0 ? [] : known),
      },
    ];
  },
};

/** What vacant seats would decide: the share of all decision rights that waits for whoever fills them. */
function rightOf({ influence }: GapContext, seats: readonly number[]): number {
  return seats.reduce((sum, seat) => sum + influence.rights.shares[seat]!, 0);
}

const decides = (role: string) => role === "economic_buyer" || role === "decision_maker";

/** Who looks like deciding: budget owners, then the highest levels, then the most influence. */
function likelyDeciders(context: GapContext): number[] {
  const { people } = context.network;
  const height = (person: number) => people[person]!.level ?? Number.POSITIVE_INFINITY;
  const owns = (person: number) => (people[person]!.fields.authority?.budget === "owner" ? 1 : 0);
  return context.scope
    .filter(({ side, status }) => side === "customer" && status !== "vacant")
    .map((person) => person.index)
    .sort(
      (a, b) =>
        owns(b) - owns(a) || compare(height(a), height(b)) || compare(context.share(b), context.share(a)) || a - b,
    )
    .slice(0, candidateCount);
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The customer we know best. */
function bestKnown(context: GapContext): number | null {
  let best: number | null = null;
  let strongest = 0;
  for (const { index } of context.scope) {
    if (!context.isCovered(index) || !canBeMet(context.network, index)) continue;
    const strength = context.access().bestPath(index, 1)?.strength ?? 0;
    if (best !== null && strength <= strongest) continue;
    best = index;
    strongest = strength;
  }
  return best;
}

function remedyText(context: GapContext, candidates: readonly number[], asked: number | null) {
  if (candidates.length === 0) return say("gaps.missing_decision_maker.no_candidate", {});
  const likely = context.refs(candidates);
  return asked === null
    ? say("gaps.missing_decision_maker.find_out", { candidates: likely })
    : say("gaps.missing_decision_maker.ask", { contact: context.ref(asked), candidates: likely });
}

function aims(context: GapContext, candidates: readonly number[]) {
  const asked = bestKnown(context);
  return { targets: context.refs(candidates), owners: context.owners(asked === null ? candidates : [asked]) };
}
