import { weightAt } from "../../../network/rows.js";
import { say } from "../../../sentences/gaps/sentiment.js";
import { atLeast } from "../at-least.js";
import { buildFinding, byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { decider, someFaction, someRole } from "../inputs.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link championInLosingFaction}. */
export interface ChampionInLosingFactionThresholds {
  /** A faction that carries less of the decision than this is too weak, 0..1. */
  readonly share: number;
}

/** Our champion stands with people who carry less than 20 % of the decision, or is at odds with somebody who decides. */
export const championInLosingFaction: Rule<"champion_in_losing_faction", ChampionInLosingFactionThresholds> = {
  rule: "champion_in_losing_faction",
  family: "sentiment",
  title: /* @__PURE__ */ say("gaps.champion_in_losing_faction.title", {}),
  severity: 60,
  thresholds: { share: 0.2 },
  inputs: (context): MissingFact[] => [...someFaction(context), ...someRole(context)],
  find(context, { share }): Finding[] {
    const findings: Finding[] = [];
    for (const champion of champions(context)) {
      const rivals = context.deciders.filter((member) => weightAt(context.network.signed, champion, member) < 0);
      const faction = factionShare(context, champion);
      if (rivals.length > 0) findings.push(atOdds(context, champion, rivals));
      else if (faction !== null && !atLeast(faction, share)) findings.push(weakSide(context, champion, faction, share));
    }
    return findings;
  },
  open: (context): MissingFact[] => (champions(context).length > 0 ? decider(context) : []),
};

function champions({ scope }: GapContext): number[] {
  return scope
    .filter(({ roles, status }) => status !== "vacant" && roles?.includes("champion"))
    .map((person) => person.index);
}

/** What the champion's faction carries; `null`: they take no side. */
function factionShare({ alliances, network }: GapContext, person: number): number | null {
  const { id } = network.people[person]!;
  return alliances!.factions.find((one) => one.members.some((member) => member.id === id))?.influence ?? null;
}

function atOdds(context: GapContext, person: number, rivals: readonly number[]): Finding {
  const hostility = Math.max(...rivals.map((member) => -weightAt(context.network.signed, person, member)));
  return buildFinding(context, [person], {
    metric: { name: "hostility", value: hostility, threshold: 0 },
    reason: say("gaps.champion_in_losing_faction.rival", {
      person: context.nameWithTitle(person),
      deciders: context.refs(rivals),
    }),
    ...sponsor(context, person),
    proof: { kind: "people", people: context.refs([person, ...rivals]) },
    confidence: context.confidence().roles([person, ...rivals]),
  });
}

function weakSide(context: GapContext, person: number, faction: number, share: number): Finding {
  return buildFinding(context, [person], {
    metric: { name: "factionInfluence", value: faction, threshold: share },
    reason: say("gaps.champion_in_losing_faction.small", { person: context.nameWithTitle(person), share: faction }),
    ...sponsor(context, person),
    confidence: Math.min(context.confidence().roles([person]), context.confidence().influence()),
  });
}

/** The most influential person of another faction, the strongest first, who is not against us. */
function sponsor(context: GapContext, person: number) {
  const { id } = context.network.people[person]!;
  for (const { members } of context.alliances!.factions) {
    if (members.some((member) => member.id === id)) continue;
    const open = members
      .map((member) => context.network.indexOf.get(member.id)!)
      .filter((member) => (context.network.people[member]!.stance ?? 0) >= 0)
      .sort(byInfluence(context));
    if (open.length === 0) continue;
    return {
      advice: say("gaps.champion_in_losing_faction.sponsor", { other: context.ref(open[0]!) }),
      targets: [open[0]!],
    };
  }
  return { advice: say("gaps.champion_in_losing_faction.find", {}), targets: [] };
}
