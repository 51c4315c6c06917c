import { about, percent } from "../about.js";
import { meetingWith } from "../access/meeting.js";
import { benchmark } from "../benchmarks.js";
import type { Finding } from "../finding.js";
import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { ourContacts } from "../inputs.js";
import { reaches } from "../reaches.js";
import type { Rule } from "../rule.js";
import { say } from "../say.js";

/** Somebody from outside, such as a consultant, sways the decision or works for a decider, and nobody of us is in contact. */
export const externalInfluencerUntapped: Rule<"external_influencer_untapped"> = {
  rule: "external_influencer_untapped",
  family: "coverage",
  title: "Outside influence without contact",
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
  return context.share(person) > 0 && reaches(context.share(person), context.influence.thresholds.some);
}

function decidersServed({ network, deciders }: GapContext, person: number): number[] {
  const served = network.ties.filter((tie) => tie.kind === "consults_for" && tie.from === person && tie.current > 0);
  return deciders.filter((decider) => served.some((tie) => tie.to === decider));
}

function untapped(context: GapContext, person: number, clients: readonly number[]): Finding {
  const { some } = context.influence.thresholds;
  const meeting = meetingWith(context, person);
  const named = { person: context.name(person), owner: meeting?.owners[0]?.label ?? "one of us" };
  const isHeavy = hasSome(context, person);
  return about(context, [person], {
    metric: isHeavy
      ? { name: "influence", value: context.share(person), threshold: some }
      : { name: "decidersServed", value: clients.length, threshold: 1 },
    reason: isHeavy
      ? say("external_influencer_untapped.share", {
          person: context.called(person),
          share: percent(context.share(person)),
        })
      : say("external_influencer_untapped.advises", {
          person: context.called(person),
          deciders: context.names(clients),
        }),
    advice:
      meeting === null
        ? say("external_influencer_untapped.find", { person: named.person })
        : say("external_influencer_untapped.meet", named),
    proof: { kind: "people", people: context.refs([person, ...clients]) },
    owners: meeting?.owners ?? [],
    changes: meeting?.changes ?? null,
    confidence: context.certainty().influence(),
    benchmark: benchmark("externals"),
  });
}
