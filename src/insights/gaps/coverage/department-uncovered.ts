import { departmentRef } from "../../../model/refs.js";
import { departmentOf } from "../../../network/departments.js";
import { say } from "../../../sentences/gaps/coverage.js";
import { meetingWith } from "../access/meeting.js";
import { atLeast } from "../at-least.js";
import { byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { ourContacts, someDepartment } from "../inputs.js";
import type { Rule } from "../rule.js";

/** Thresholds of {@link departmentUncovered}. */
export interface DepartmentUncoveredThresholds {
  /** Share of the decision from which a department has to be covered, 0..1. */
  readonly share: number;
}

/** Nobody is covered in a department that is marked as required, or whose people carry 10 % of the decision. */
export const departmentUncovered: Rule<"department_uncovered", DepartmentUncoveredThresholds> = {
  rule: "department_uncovered",
  family: "coverage",
  title: /* @__PURE__ */ say("gaps.department_uncovered.title", {}),
  severity: 60,
  thresholds: { share: 0.1 },
  inputs(context): MissingFact[] {
    const isRequired = context.network.account.departments?.some((department) => department.required === true);
    return [...ourContacts(context), ...(isRequired ? [] : someDepartment(context))];
  },
  find(context, { share: shareFrom }): Finding[] {
    const findings: Finding[] = [];
    for (const department of context.network.account.departments ?? []) {
      const members = context.scope
        .filter((person) => departmentOf(context.network, person.index)?.id === department.id)
        .map((person) => person.index);
      const share = members.reduce((total, person) => total + context.share(person), 0);
      const matters = department.required === true || atLeast(share, shareFrom);
      if (!matters || members.some((person) => context.isCovered(person))) continue;
      const isHeavy = atLeast(share, shareFrom);
      findings.push(
        uncovered(context, { department, members: members.sort(byInfluence(context)), share, shareFrom, isHeavy }),
      );
    }
    return findings;
  },
};

interface Uncovered {
  readonly department: Parameters<typeof departmentRef>[0];
  readonly members: readonly number[];
  readonly share: number;
  readonly shareFrom: number;
  readonly isHeavy: boolean;
}

function uncovered(context: GapContext, { department, members, share, shareFrom, isHeavy }: Uncovered): Finding {
  const subject = departmentRef(department);
  const entry = members.find((person) => meetingWith(context, person) !== null);
  const meeting = entry === undefined ? null : meetingWith(context, entry);
  const { name } = department;
  return {
    subjects: [subject],
    metric: isHeavy
      ? { name: "influence", value: share, threshold: shareFrom }
      : { name: "covered", value: 0, threshold: 1 },
    proof:
      members.length > 0
        ? { kind: "people", people: context.refs(members) }
        : { kind: "facts", facts: [subject], missing: [say("gaps.department_uncovered.anyone", { department: name })] },
    reason: isHeavy
      ? say("gaps.department_uncovered.share", { department: name, share: share })
      : say("gaps.department_uncovered.required", { department: name }),
    remedy: {
      text:
        entry === undefined
          ? say("gaps.department_uncovered.find", { department: name })
          : say("gaps.department_uncovered.enter", { department: name, person: context.ref(entry) }),
      targets: context.refs(entry === undefined ? [] : [entry]),
      owners: meeting?.owners ?? [],
      changes: meeting?.changes ?? null,
    },
    confidence: isHeavy ? context.confidence().influence() : 1,
    undrawn: isHeavy ? context.confidence().influence() : 1,
    about: context.refs(members),
    holds: (drawn) => members.every((person) => !drawn.isCovered(person)),
  };
}
