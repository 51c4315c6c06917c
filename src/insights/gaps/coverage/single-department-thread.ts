import type { Ref } from "../../../internal/issue.js";
import { departmentRef } from "../../../model/refs.js";
import { departmentOf } from "../../../network/departments.js";
import { say } from "../../../sentences/gaps/coverage.js";
import { meetingWith } from "../access/meeting.js";
import { benchmark } from "../benchmarks.js";
import { byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { ourContacts, someDepartment } from "../inputs.js";
import { missingFact } from "../missing-fact.js";
import type { Rule } from "../rule.js";

/** All our live contact is in one department, while people of two or more take part in the decision. */
export const singleDepartmentThread: Rule<"single_department_thread"> = {
  rule: "single_department_thread",
  family: "coverage",
  title: /* @__PURE__ */ say("gaps.single_department_thread.title", {}),
  severity: 65,
  thresholds: {},
  inputs: (context): MissingFact[] => [...ourContacts(context), ...someDepartment(context)],
  find(context): Finding[] {
    const { departments, unread } = livingIn(context);
    const taking = departmentsInGroup(context);
    if (departments.size !== 1 || unread.length > 0 || taking.size < 2) return [];
    return [oneThread(context, [...departments][0]!, taking)];
  },
  open(context): MissingFact[] {
    const { departments, unread } = livingIn(context);
    if (departments.size > 1 || unread.length === 0 || departmentsInGroup(context).size < 2) return [];
    return [missingFact("contact_department", context.refs(unread))];
  },
};

/** Departments of those with a live tie of our team, and who of them is in none that is known. */
function livingIn(context: GapContext): { departments: Set<string>; unread: number[] } {
  const departments = new Set<string>();
  const unread: number[] = [];
  for (const { index } of context.scope) {
    if (context.access().directly(index).length === 0 && !context.access().isKnownToTeam(index)) continue;
    const department = departmentOf(context.network, index);
    if (department === null) unread.push(index);
    else departments.add(department.id);
  }
  return { departments, unread };
}

function departmentsInGroup({ network, influence }: GapContext): Set<string> {
  const departments = influence.buyingGroup.map((person) => departmentOf(network, person)?.id);
  return new Set(departments.filter((department) => department !== undefined));
}

function oneThread(context: GapContext, department: string, taking: ReadonlySet<string>): Finding {
  const idOf = (person: number) => departmentOf(context.network, person)?.id;
  const inside = context.scope.map((one) => one.index).filter((person) => idOf(person) === department);
  const others = context.influence.buyingGroup.filter((person) => {
    const theirs = idOf(person);
    return theirs !== undefined && theirs !== department;
  });
  const target = others.sort(byInfluence(context)).find((person) => meetingWith(context, person) !== null);
  const meeting = target === undefined ? null : meetingWith(context, target);
  return {
    subjects: [refOf(context, department)],
    metric: { name: "departmentsInContact", value: 1, threshold: 2 },
    proof: {
      kind: "people",
      people: context.refs(inside.filter((person) => context.isCovered(person))),
    },
    reason: say("gaps.single_department_thread.reason", {
      department: refOf(context, department).label,
      count: taking.size,
    }),
    remedy: {
      text:
        target === undefined
          ? say("gaps.single_department_thread.find", {})
          : say("gaps.single_department_thread.meet", {
              department: refOf(context, idOf(target)!).label,
              person: context.ref(target),
            }),
      targets: context.refs(target === undefined ? [] : [target]),
      owners: meeting?.owners ?? [],
      changes: meeting?.changes ?? null,
    },
    confidence: 1,
    benchmark: benchmark("functions"),
  };
}

function refOf({ network }: GapContext, id: string): Ref {
  const department = network.account.departments?.find((one) => one.id === id);
  return department === undefined ? { type: "department", id, label: id } : departmentRef(department);
}
