import { say } from "../../../sentences/gaps/decision.js";
import { meetingWith } from "../access/meeting.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { decider } from "../inputs.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";

/**
 * Somebody decides, and nobody knows who is above them (one gap for all of them); or that boss is known but not in contact with us, while more is at
 * stake than the decider can sign. Only a stated top (`isTop`, level 0) clears it.
 */
export const decisionMakerBossUnmapped: Rule<"decision_maker_boss_unmapped"> = {
  rule: "decision_maker_boss_unmapped",
  family: "decision",
  title: /* @__PURE__ */ say("gaps.decision_maker_boss_unmapped.title", {}),
  severity: 70,
  thresholds: {},
  inputs: (context): MissingFact[] => decider(context),
  find(context): Finding[] {
    const { hierarchy, people } = context.network;
    const findings: Finding[] = [];
    const byBoss = new Map<string, number[]>();
    const unnamed: number[] = [];
    for (const person of context.deciders) {
      const state = bossOf(context, person);
      if (state === "unnamed") unnamed.push(person);
      if (state !== "off_map" && state !== "unmet") continue;
      const boss = people[person]!.fields.reportsTo!;
      byBoss.set(boss, [...(byBoss.get(boss) ?? []), person]);
    }
    if (unnamed.length > 0) findings.push(unnamedBosses(context, unnamed));
    for (const members of byBoss.values()) {
      const boss = hierarchy.boss[members[0]!]!;
      findings.push(boss < 0 ? bossOffMap(context, members) : unmetBoss(context, members, boss));
    }
    return findings;
  },
  open(context): MissingFact[] {
    const { amount } = context.network.goal ?? {};
    const members = context.deciders.filter((person) => bossOf(context, person) === "unknown");
    if (members.length === 0) return [];
    return [missingFact(amount == null ? "decider_amount" : "boss_contact", context.refs(members))];
  },
};

type BossState = "cleared" | "unnamed" | "off_map" | "unmet" | "unknown";

function bossOf({ network }: GapContext, person: number): BossState {
  const { fields } = network.people[person]!;
  const boss = network.hierarchy.boss[person]!;
  if (fields.isTop === true || fields.level === 0) return "cleared";
  if (boss < 0) return network.hierarchy.bossOffMap[person] === 1 ? "off_map" : "unnamed";
  if (!network.people[boss]!.inScope) return "unnamed";
  if (network.goal === null) return "cleared";
  const { amount } = network.goal;
  const limit = fields.authority?.signoffLimit;
  if (amount != null && limit != null && amount <= limit) return "cleared";
  if (network.contact.known && network.contact.covered[boss] === 1) return "cleared";
  return amount == null || !network.contact.known ? "unknown" : "unmet";
}

function unnamedBosses(context: GapContext, members: readonly number[]): Finding {
  const missing = members.map((person) =>
    say("gaps.decision_maker_boss_unmapped.whose_boss", { person: context.ref(person) }),
  );
  const people = members.length === 1 ? [context.nameWithTitle(members[0]!)] : context.refs(members);
  return {
    subjects: context.refs(members),
    metric: { name: "bossesKnown", value: 0, threshold: members.length },
    proof: { kind: "facts", facts: context.refs(members), missing },
    reason: say("gaps.decision_maker_boss_unmapped.unknown", { people }),
    remedy: confirm(context, members),
    confidence: context.confidence().roles(members),
  };
}

function bossOffMap(context: GapContext, members: readonly number[]): Finding {
  const { people } = context.network;
  const boss = people[members[0]!]!.fields.reportsTo!;
  const lines = members.map((person) => context.confidence().field(person, "reportsTo"));
  return {
    subjects: context.refs(members),
    metric: { name: "bossesKnown", value: 0, threshold: 1 },
    proof: {
      kind: "facts",
      facts: context.refs(members),
      missing: [say("gaps.decision_maker_boss_unmapped.who_is", { text: boss })],
    },
    reason: say("gaps.decision_maker_boss_unmapped.off_map", { people: context.refs(members) }),
    remedy: confirm(context, members),
    confidence: Math.min(context.confidence().roles(members), ...lines),
  };
}

function unmetBoss(context: GapContext, members: readonly number[], boss: number): Finding {
  const { network } = context;
  const amount = network.goal!.amount!;
  const limits = members.map((person) => network.people[person]!.fields.authority?.signoffLimit);
  const limit = limits.some((one) => one == null) ? null : Math.max(...(limits as number[]));
  const people = context.refs(members);
  const named = { boss: context.nameWithTitle(boss), people, amount };
  const lines = members.map((person) => network.hierarchy.bossConfidence[person]!);
  const meeting = meetingWith(context, boss);
  return {
    subjects: context.refs(members),
    about: context.refs([boss]),
    metric: { name: "amount", value: amount, threshold: limit ?? 0 },
    proof: { kind: "people", people: context.refs([...members, boss]) },
    reason:
      limit === null
        ? say("gaps.decision_maker_boss_unmapped.no_limit", named)
        : say("gaps.decision_maker_boss_unmapped.above_limit", { ...named, limit }),
    remedy: {
      text: say("gaps.decision_maker_boss_unmapped.meet", { boss: context.ref(boss), amount }),
      targets: context.refs([boss]),
      owners: meeting?.owners ?? [],
      changes: meeting?.changes ?? null,
    },
    confidence: Math.min(context.confidence().roles(members), ...lines),
  };
}

function confirm(context: GapContext, members: readonly number[]): Finding["remedy"] {
  return {
    text: say("gaps.decision_maker_boss_unmapped.ask", { people: context.refs(members) }),
    targets: context.refs(members),
    owners: context.owners(members),
    changes: null,
  };
}
