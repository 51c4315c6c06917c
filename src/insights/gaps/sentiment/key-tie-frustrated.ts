import { say } from "../../../sentences/gaps/sentiment.js";
import type { FrustratedTie } from "../../alliances/alliance-clustering.js";
import { atLeast } from "../at-least.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { someFaction } from "../inputs.js";
import { median } from "../median.js";
import type { Rule } from "../rule.js";

/**
 * A tie between two people who matter fits no division into factions that is nearly as good as the best: liking across
 * factions, or hostility inside one. Such a tie is more likely to change.
 */
export const keyTieFrustrated: Rule<"key_tie_frustrated"> = {
  rule: "key_tie_frustrated",
  family: "sentiment",
  title: /* @__PURE__ */ say("gaps.key_tie_frustrated.title", {}),
  severity: 25,
  thresholds: {},
  inputs: (context): MissingFact[] => someFaction(context),
  find(context): Finding[] {
    const middle = median(signedProducts(context))!;
    return context
      .alliances!.frustratedTies.filter((tie) => {
        const product = productOf(context, tie.from.id, tie.to.id);
        return product > middle && !atLeast(middle, product) && isAlwaysFrustrated(context, tie);
      })
      .map((tie) => tension(context, tie, middle));
  },
};

/** c_i · c_j of every pair with a signed tie. */
function signedProducts({ network, share }: GapContext): number[] {
  const { nodeCount, offsets, targets } = network.signed;
  const products: number[] = [];
  for (let i = 0; i < nodeCount; i++) {
    for (let arc = offsets[i]!; arc < offsets[i + 1]!; arc++) {
      if (targets[arc]! > i) products.push(share(i) * share(targets[arc]!));
    }
  }
  return products;
}

function productOf({ network, share }: GapContext, a: string, b: string): number {
  return share(network.indexOf.get(a)!) * share(network.indexOf.get(b)!);
}

function isAlwaysFrustrated({ alliances }: GapContext, { from, to, sign }: FrustratedTie): boolean {
  return alliances!.alternatives.every(({ factions }) => {
    const isTogether = factions.some((members) => members.includes(from.id) && members.includes(to.id));
    return sign > 0 ? !isTogether : isTogether;
  });
}

function tension(context: GapContext, { tie, from, to, sign }: FrustratedTie, middle: number): Finding {
  const names = { person: from, other: to };
  return {
    subjects: [from, to],
    metric: { name: "jointInfluence", value: productOf(context, from.id, to.id), threshold: middle },
    proof: { kind: "facts", facts: [from, to, tie], missing: [] },
    reason: sign > 0 ? say("gaps.key_tie_frustrated.like", names) : say("gaps.key_tie_frustrated.dislike", names),
    remedy: { text: say("gaps.key_tie_frustrated.watch", names), targets: [from, to], owners: [], changes: null },
    confidence: context.network.ties.find((one) => one.id === tie.id)!.confidence,
  };
}
