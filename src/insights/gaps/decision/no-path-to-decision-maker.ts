import type { Ref } from "../../../internal/issue.js";
import { departmentOf } from "../../../network/departments.js";
import { say } from "../../../sentences/gaps/decision.js";
import { sayMeeting } from "../../../sentences/gaps/meetings.js";
import { adviseMeeting } from "../access/advise-meeting.js";
import { isOpponent } from "../access/introduction.js";
import { canBeMet, type Meeting, meetingStrength, meetingWith } from "../access/meeting.js";
import { atLeast } from "../at-least.js";
import { buildFinding } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { decider, ourContacts } from "../inputs.js";
import type { Rule } from "../rule.js";
import { type Obstacle, obstacleTo } from "./obstacle.js";

/** Thresholds of {@link noPathToDecisionMaker}. */
export interface NoPathToDecisionMakerThresholds {
  /** A way weaker than this does not count, 0..1: the product of its contacts. */
  readonly weakestPath: number;
  /** A longer way does not count. */
  readonly maximumSteps: number;
}

/**
 * We cannot get to somebody who decides: no chain of live contacts leads there, or the best one of at most four steps is
 * weaker than .05. One gap for everybody to whom nothing leads, one for all who are too far, one for all who are away, one for all
 * with whom our own contact is too weak, and one for all whose best way has the same weakest step.
 */
export const noPathToDecisionMaker: Rule<"no_path_to_decision_maker", NoPathToDecisionMakerThresholds> = {
  rule: "no_path_to_decision_maker",
  family: "decision",
  title: /* @__PURE__ */ say("gaps.no_path_to_decision_maker.title", {}),
  severity: 85,
  thresholds: { weakestPath: 0.05, maximumSteps: 4 },
  inputs: (context): MissingFact[] => [...decider(context), ...ourContacts(context)],
  find(context, thresholds): Finding[] {
    const obstacles = new Map<string, Obstacle>();
    for (const person of context.deciders) {
      const found = obstacleTo(context, person, thresholds);
      if (found === null) continue;
      const { cause, ...obstacle } = found;
      obstacles.set(cause, { ...obstacle, people: [...(obstacles.get(cause)?.people ?? []), person] });
    }
    return [...obstacles.values()].map((obstacle) => outOfReach(context, obstacle, thresholds));
  },
};

function outOfReach(context: GapContext, obstacle: Obstacle, thresholds: NoPathToDecisionMakerThresholds): Finding {
  const { people } = obstacle;
  const { weakestPath, maximumSteps } = thresholds;
  const access = context.access();
  const near = people.map((person) => access.bestPath(person, maximumSteps));
  const [first] = near;
  const strongest = Math.max(0, ...near.map((path) => path?.strength ?? 0));
  const meetings = people.map((person) => meetingWith(context, person)).filter((meeting) => meeting !== null);
  const isClosable = meetings.length === people.length && meetingStrength >= weakestPath;
  const isOut = people.every((person) => access.disjointPaths(person).length === 0);
  return buildFinding(context, people, {
    metric: isOut
      ? { name: "ways", value: 0, threshold: 1 }
      : { name: "pathStrength", value: strongest, threshold: weakestPath },
    ...(people.length === 1 && first != null
      ? { proof: { kind: "path" as const, people: context.refs(first.people), strength: first.strength } }
      : {}),
    reason: reasonFor(context, obstacle, maximumSteps),
    advice: adviceFor(context, people, meetings),
    owners: ownersOf(meetings),
    changes: isClosable ? meetings.flatMap((meeting) => meeting.changes) : null,
    confidence: context.confidence().roles(people),
    holds: (drawn) =>
      people.some(
        (person) =>
          drawn.hasRole(person) &&
          !(drawn.isReached(person) && atLeast(drawn.bestWay(person, maximumSteps), weakestPath)),
      ),
  });
}

function reasonFor(context: GapContext, { kind, people, weakest }: Obstacle, steps: number) {
  const count = people.length;
  const named = { people: count === 1 ? [context.nameWithTitle(people[0]!)] : context.refs(people) };
  if (kind === "away") return say("gaps.no_path_to_decision_maker.away", named);
  if (kind === "none") return say("gaps.no_path_to_decision_maker.none", named);
  if (kind === "far") return say("gaps.no_path_to_decision_maker.far", { ...named, limit: steps });
  if (count === 1) {
    const route = context.access().bestPath(people[0]!, steps)!.people.map(context.ref);
    return say("gaps.no_path_to_decision_maker.weak", { person: named.people[0]!, route });
  }
  if (kind === "faint") return say("gaps.no_path_to_decision_maker.faint", named);
  const [from, to] = weakest!;
  return say("gaps.no_path_to_decision_maker.weak_step", {
    ...named,
    route: context.refs(from === to ? [to] : [from, to]),
  });
}

function adviceFor(context: GapContext, people: readonly number[], meetings: readonly Meeting[]) {
  if (meetings.length === 0) return sayMeeting("gaps.meet.find", { people: context.refs(people) });
  const doors = new Set(people.map((person) => doorTo(context, person)));
  const [door] = doors;
  const introduction = doors.size > 1 || door == null ? null : { contact: door, through: [] };
  return adviseMeeting(context, people, ownersOf(meetings), introduction);
}

function ownersOf(meetings: readonly Meeting[]): Ref[] {
  return [...new Map(meetings.flatMap((meeting) => meeting.owners).map((ref) => [ref.id, ref])).values()];
}

/** The contact of our team, not against us, most likely to know the person: same line of reporting, then same department, then nearest in level. */
function doorTo(context: GapContext, person: number): number | null {
  const { people, hierarchy } = context.network;
  const them = people[person]!;
  const likelihood = (other: number) => {
    const one = people[other]!;
    const inLine = hierarchy.boss[other] === person || hierarchy.boss[person] === other ? 4 : 0;
    const department = departmentOf(context.network, other);
    const together = department !== null && department.id === departmentOf(context.network, person)?.id ? 2 : 0;
    const apart = one.level === null || them.level === null ? 9 : Math.abs(one.level - them.level);
    return inLine + together + 1 / (1 + apart);
  };
  const known = context.scope
    .map((one) => one.index)
    .filter((one) => one !== person && context.isCovered(one) && !isOpponent(context, one))
    .filter((one) => canBeMet(context.network, one) && !context.closed().isAvoided(one));
  known.sort((a, b) => likelihood(b) - likelihood(a) || a - b);
  return known[0] ?? null;
}
