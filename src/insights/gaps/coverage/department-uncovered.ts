import { departmentRef } from "../../../model/refs.js";
import { bySay, percent } from "../about.js";
import { meetingWith } from "../access/meeting.js";
import type { Finding } from "../finding.js";
import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { ourContacts, someDepartment } from "../inputs.js";
import { reaches } from "../reaches.js";
import type { Rule } from "../rule.js";
import { say } from "../say.js";

/** Thresholds of {@link departmentUncovered}. */
export interface DepartmentUncoveredThresholds {
  /** Share of the decision from which a department has to be covered, 0..1. */
  readonly share: number;
}

/** Nobody is covered in a department that is marked as required, or whose people carry 10 % of the decision. */
export const departmentUncovered: Rule<"department_uncovered", DepartmentUncoveredThresholds> = {
  rule: "department_uncovered",
  family: "coverage",
  title: "Department without contact",
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
        .filter((person) => person.fields.departmentId === department.id)
        .map((person) => person.index);
      const share = members.reduce((total, person) => total + context.share(person), 0);
      const matters = department.required === true || reaches(share, shareFrom);
      if (!matters || members.some((person) => context.isCovered(person))) continue;
      const isHeavy = reaches(share, shareFrom);
      findings.push(
        uncovered(context, { department, members: members.sort(bySay(context)), share, shareFrom, isHeavy }),
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
        : { kind: "facts", facts: [subject], missing: [`anybody in ${name}`] },
    reason: isHeavy
      ? say("department_uncovered.share", { department: name, share: percent(share) })
      : say("department_uncovered.required", { department: name }),
    remedy: {
      text:
        entry === undefined
          ? say("department_uncovered.find", { department: name })
          : say("department_uncovered.enter", { department: name, person: context.name(entry) }),
      targets: context.refs(entry === undefined ? [] : [entry]),
      owners: meeting?.owners ?? [],
      changes: meeting?.changes ?? null,
    },
    confidence: isHeavy ? context.certainty().influence() : 1,
    undrawn: isHeavy ? context.certainty().influence() : 1,
    holds: (drawn) => members.every((person) => !drawn.isCovered(person)),
  };
}
