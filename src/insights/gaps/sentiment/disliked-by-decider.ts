import { say } from "../../../sentences/gaps/sentiment.js";
import { vetoHolders } from "../../influence/voters.js";
import { atLeast } from "../at-least.js";
import { buildFinding, byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { decider } from "../inputs.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";
import { illFeeling, illFeelingFrom, knowsFeelings } from "./our-owners.js";

/** Thresholds of {@link dislikedByDecider}. */
export interface DislikedByDeciderThresholds {
  /** Their ill feeling from here up counts, 0..1. */
  readonly hostilityFrom: number;
}

/**
 * Somebody who decides, or has a veto, dislikes or distrusts one of our team, by a hostile tie from their side. One gap a
 * decider, with everyone on our team whom they dislike; advice names the colleague who should take the lead instead.
 */
export const dislikedByDecider: Rule<"disliked_by_decider", DislikedByDeciderThresholds> = {
  rule: "disliked_by_decider",
  family: "sentiment",
  title: /* @__PURE__ */ say("gaps.disliked_by_decider.title", {}),
  severity: 60,
  thresholds: { hostilityFrom: illFeelingFrom },
  inputs: (context): MissingFact[] => [
    ...decider(context),
    ...(knowsFeelings(context, "them") ? [] : [missingFact("feelings_for_us")]),
  ],
  find(context, { hostilityFrom }): Finding[] {
    const { network, deciders } = context;
    const ours = network.people.filter(({ side, status }) => side === "us" && status !== "vacant");
    const deciding = [...new Set([...deciders, ...vetoHolders(network)])].sort(byInfluence(context));
    return deciding.flatMap((person) => {
      const disliked = ours.filter(({ index }) => atLeast(illFeeling(context, person, index), hostilityFrom));
      return disliked.length === 0
        ? []
        : [
            dislike(
              context,
              person,
              disliked.map(({ index }) => index),
              hostilityFrom,
            ),
          ];
    });
  },
};

function dislike(context: GapContext, person: number, disliked: readonly number[], hostilityFrom: number): Finding {
  const owner = context.ownerOf(person);
  const other = owner === null || disliked.includes(owner) ? null : owner;
  const owners = context.refs(disliked);
  const name = context.ref(person);
  const decides = context.deciders.includes(person);
  const told = { person: context.nameWithTitle(person), owners };
  return buildFinding(context, [person], {
    metric: {
      name: "hostility",
      value: Math.max(...disliked.map((ours) => illFeeling(context, person, ours))),
      threshold: hostilityFrom,
    },
    proof: { kind: "people", people: context.refs([person, ...disliked]) },
    reason: decides ? say("gaps.disliked_by_decider.decides", told) : say("gaps.disliked_by_decider.veto", told),
    advice:
      other === null
        ? say("gaps.disliked_by_decider.find", { person: name, owners })
        : say("gaps.disliked_by_decider.lead", { person: name, owners, other: context.ref(other) }),
    owners: other === null ? [] : context.refs([other]),
    confidence: context.confidence().path([person, disliked[0]!]),
  });
}
