import { say } from "../../../sentences/gaps/coverage.js";
import { sayMeeting } from "../../../sentences/gaps/meetings.js";
import { adviseMeeting } from "../access/advise-meeting.js";
import { introductionTo } from "../access/introduction.js";
import { meetingWith } from "../access/meeting.js";
import { atLeast } from "../at-least.js";
import { benchmark } from "../benchmarks.js";
import { buildFinding } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { ourContacts } from "../inputs.js";
import type { Rule } from "../rule.js";

/** Somebody from outside, such as a consultant, sways the decision or works for a decider, and no one on our team is in contact. */
export const externalInfluencerUntapped: Rule<"external_influencer_untapped"> = {
  rule: "external_influencer_untapped",
  family: "coverage",
  title: /* @__PURE__ */ say("gaps.external_influencer_untapped.title", {}),
  severity: 50,
  thresholds: {},
  inputs: (context): MissingFact[] => ourContacts(context),
  find(context): Finding[] {
    const findings: Finding[] = [];
    for (const { index, side, status } of context.scope) {
      if (side !== "external" || status === "vacant" || context.isCovered(index)) continue;
      const clients = decidersServed(context, index);
      if (clients.length > 0 || hasSome(context, index)) findings.push(untapped(context, index, clients));
    }
    return findings;
  },
};

function hasSome(context: GapContext, person: number): boolean {
  return context.share(person) > 0 && atLeast(context.share(person), context.influence.thresholds.some);
}

function decidersServed({ network, deciders }: GapContext, person: number): number[] {
  const served = network.ties.filter((tie) => tie.kind === "consults_for" && tie.from === person && tie.current > 0);
  return deciders.filter((decider) => served.some((tie) => tie.to === decider));
}

function untapped(context: GapContext, person: number, clients: readonly number[]): Finding {
  const { some } = context.influence.thresholds;
  const meeting = meetingWith(context, person);
  const isHeavy = hasSome(context, person);
  return buildFinding(context, [person], {
    metric: isHeavy
      ? { name: "influence", value: context.share(person), threshold: some }
      : { name: "decidersServed", value: clients.length, threshold: 1 },
    reason: isHeavy
      ? say("gaps.external_influencer_untapped.share", {
          person: context.nameWithTitle(person),
          share: context.share(person),
        })
      : say("gaps.external_influencer_untapped.advises", {
          person: context.nameWithTitle(person),
          deciders: context.refs(clients),
        }),
    advice:
      meeting === null
        ? sayMeeting("gaps.meet.find", { people: context.refs([person]) })
        : adviseMeeting(context, [person], meeting.owners, introductionTo(context, person)),
    proof: { kind: "people", people: context.refs([person, ...clients]) },
    owners: meeting?.owners ?? [],
    changes: meeting?.changes ?? null,
    confidence: context.confidence().influence(),
    benchmark: benchmark("externals"),
  });
}
