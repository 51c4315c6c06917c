import type { Finding } from "../finding.js";
import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { decider, ourContacts } from "../inputs.js";
import { isOpponent } from "../introduction.js";
import { meetingStrength, meetingWith } from "../meeting.js";
import { reaches } from "../reaches.js";
import type { Rule } from "../rule.js";
import { say } from "../say.js";

/** Thresholds of {@link noPathToDecisionMaker}. */
export interface NoPathToDecisionMakerThresholds {
  /** A way weaker than this does not count, 0..1: the product of its contacts. */
  readonly weakestPath: number;
  /** A longer way does not count. */
  readonly maximumSteps: number;
}

/**
 * We cannot get to somebody who decides: no chain of live contacts leads there, or the best one of at most four steps is
 * weaker than .05.
 */
export const noPathToDecisionMaker: Rule<"no_path_to_decision_maker", NoPathToDecisionMakerThresholds> = {
  rule: "no_path_to_decision_maker",
  family: "decision",
  title: "No way to a decision maker",
  severity: 85,
  thresholds: { weakestPath: 0.05, maximumSteps: 4 },
  inputs: (context): MissingFact[] => [...decider(context), ...ourContacts(context)],
  find(context, thresholds): Finding[] {
    const findings: Finding[] = [];
    for (const person of context.deciders) {
      const ways = context.access().ways(person).length;
      const strength = context.access().bestPath(person, thresholds.maximumSteps)?.strength ?? 0;
      if (ways === 0 || !reaches(strength, thresholds.weakestPath))
        findings.push(outOfReach(context, person, thresholds));
    }
    return findings;
  },
};

function outOfReach(
  context: GapContext,
  person: number,
  { weakestPath, maximumSteps }: NoPathToDecisionMakerThresholds,
): Finding {
  const access = context.access();
  const ways = access.ways(person).length;
  const near = access.bestPath(person, maximumSteps);
  const meeting = meetingWith(context, person);
  const door = doorTo(context, person);
  const named = { person: context.name(person), owner: meeting?.owners[0]?.label ?? "one of us" };
  const called = context.called(person);
  return {
    subjects: context.refs([person]),
    metric:
      ways === 0
        ? { name: "ways", value: 0, threshold: 1 }
        : { name: "pathStrength", value: near?.strength ?? 0, threshold: weakestPath },
    proof:
      near === null
        ? { kind: "people", people: context.refs([person]) }
        : { kind: "path", people: context.refs(near.people), strength: near.strength },
    reason: reasonFor(),
    remedy: {
      text:
        meeting === null
          ? say("no_path_to_decision_maker.find", { person: named.person })
          : door === null
            ? say("no_path_to_decision_maker.meet", named)
            : say("no_path_to_decision_maker.introduce", { ...named, contact: context.name(door) }),
      targets: context.refs([person]),
      owners: meeting?.owners ?? [],
      changes: meeting !== null && meetingStrength >= weakestPath ? meeting.changes : null,
    },
    confidence: context.certainty().roles([person]),
  };

  function reasonFor() {
    if (!context.network.people[person]!.reachable) return say("no_path_to_decision_maker.away", { person: called });
    if (near !== null) {
      const route = near.people.map(context.name).join(" → ");
      return say("no_path_to_decision_maker.weak", { person: called, route, strength: near.strength });
    }
    return ways > 0
      ? say("no_path_to_decision_maker.far", { person: called, steps: maximumSteps })
      : say("no_path_to_decision_maker.none", { person: called });
  }
}

/** The contact of ours, not against us, most likely to know the person: same line of reporting, then same department, then nearest in level. */
function doorTo(context: GapContext, person: number): number | null {
  const { people, hierarchy } = context.network;
  const them = people[person]!;
  const likelihood = (other: number) => {
    const one = people[other]!;
    const inLine = hierarchy.boss[other] === person || hierarchy.boss[person] === other ? 4 : 0;
    const department = one.fields.departmentId;
    const together = department != null && department === them.fields.departmentId ? 2 : 0;
    const apart = one.level === null || them.level === null ? 9 : Math.abs(one.level - them.level);
    return inLine + together + 1 / (1 + apart);
  };
  const known = context.scope
    .map((one) => one.index)
    .filter((one) => one !== person && context.isCovered(one) && !isOpponent(context, one));
  known.sort((a, b) => likelihood(b) - likelihood(a) || a - b);
  return known[0] ?? null;
}
