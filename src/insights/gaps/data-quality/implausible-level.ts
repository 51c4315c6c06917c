import type { Change } from "../../../model/change.js";
import { inferredLevelConfidence } from "../../../network/defaults.js";
import type { NetworkPerson } from "../../../network/network.js";
import { say } from "../../../sentences/gaps/data-quality.js";
import { buildFinding } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { someReportingLine } from "../inputs.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";

/** Somebody is on the level of their boss, or above. Within a circle of reporting lines levels say nothing. */
export const implausibleLevel: Rule<"implausible_level"> = {
  rule: "implausible_level",
  family: "data_quality",
  title: /* @__PURE__ */ say("gaps.implausible_level.title", {}),
  severity: 20,
  thresholds: {},
  inputs(context): MissingFact[] {
    const known = context.network.people.some((person) => person.level !== null);
    return [...someReportingLine(context), ...(known ? [] : [missingFact("level")])];
  },
  find(context): Finding[] {
    const { hierarchy, people } = context.network;
    const findings: Finding[] = [];
    for (const person of people) {
      const boss = people[hierarchy.boss[person.index]!];
      if (boss === undefined || person.level === null || boss.level === null || hierarchy.cycle[person.index]! >= 0)
        continue;
      if (person.level <= boss.level) findings.push(misplaced(context, person, boss));
    }
    return findings;
  },
};

function misplaced(context: GapContext, person: NetworkPerson, boss: NetworkPerson): Finding {
  const { hierarchy } = context.network;
  /** A level that follows from the line always fits it: theirs is stated. */
  const changes: Change[] = [{ type: "update_person", personId: person.id, set: { level: null } }];
  const { field } = context.confidence();
  const sureOfBoss = boss.levelFrom === "title" ? inferredLevelConfidence : field(boss.index, "level");
  return buildFinding(context, [person.index], {
    metric: { name: "level", value: person.level!, threshold: boss.level! + 1 },
    reason: say("gaps.implausible_level.reason", {
      person: context.nameWithTitle(person.index),
      level: person.level!,
      boss: context.ref(boss.index),
      limit: boss.level!,
    }),
    advice: say("gaps.implausible_level.remedy", { person: context.ref(person.index) }),
    proof: { kind: "path", people: context.refs([person.index, boss.index]), strength: null },
    owners: [],
    changes,
    confidence: Math.min(hierarchy.bossConfidence[person.index]!, field(person.index, "level"), sureOfBoss),
  });
}
