import type { Stakeholder } from "../../../insights/influence/stakeholder.js";
import { compareIds } from "../../../internal/compare-ids.js";
import { counted } from "../../../internal/list-words.js";
import type { Account } from "../../../model/account.js";
import { type StanceCamp, stanceCamp } from "../../shared/stance-camp.js";
import type { MapPerson } from "./map-person.js";

/** Several people as one node. */
export interface MergedPeople {
  readonly node: MapPerson;
  readonly members: readonly Stakeholder[];
}

/**
 * One node for the people of each department, the largest first; the rest in a last one.
 *
 * @param mostNodes - 1 or more; the last one is for the rest.
 */
export function mergePeople(account: Account, stakeholders: readonly Stakeholder[], mostNodes: number): MergedPeople[] {
  const mostDepartments = mostNodes - 1;
  const departmentOf = new Map(account.people.map(({ id, departmentId }) => [id, departmentId ?? ""]));
  const names = new Map((account.departments ?? []).map(({ id, name }) => [id, name]));
  const groups = new Map<string, Stakeholder[]>();
  for (const person of stakeholders) {
    const department = departmentOf.get(person.id)!;
    const key = names.has(department) ? department : "";
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [person]);
    else group.push(person);
  }
  const rest = groups.get("") ?? [];
  groups.delete("");
  const ordered = [...groups].sort(([a, first], [b, second]) => second.length - first.length || compareIds(a, b));
  for (const [, members] of ordered.slice(mostDepartments)) rest.push(...members);
  const merged = ordered.slice(0, mostDepartments).map(([id, members]) => merge(id, names.get(id)!, members));
  if (rest.length > 0) merged.push(merge("", "", rest));
  return merged;
}

function merge(departmentId: string, department: string, members: readonly Stakeholder[]): MergedPeople {
  let influence = 0;
  let known = 0;
  let sum = 0;
  let weights = 0;
  const stances: Record<StanceCamp, number> = { for: 0, undecided: 0, against: 0, unknown: 0 };
  const total = members.reduce((sum, person) => sum + person.influence, 0);
  for (const person of members) {
    influence += person.influence;
    stances[stanceCamp(person.stance)] += total > 0 ? person.influence / total : 1 / members.length;
    if (person.stance === null) continue;
    known++;
    weights += person.influence;
    sum += person.influence * person.stance;
  }
  // A stance that fewer than half of them have says nothing of them all.
  const stance = known * 2 > members.length && weights > 0 ? sum / weights : null;
  const others = counted(members.length, "other");
  const name = department === "" ? others : `${others} in ${department}`;
  const node: MapPerson = {
    id: `others:${departmentId}`,
    name: department === "" ? others : department,
    title: department === "" ? "" : others,
    count: members.length,
    side: "customer",
    role: null,
    influence,
    stance,
    camp: stanceCamp(stance),
    stances,
    marks: [],
    isFocus: false,
    isCovered: members.some(({ covered }) => covered === true),
    isVacant: false,
    factionId: null,
    reason: `${name}, ${Math.round(100 * influence)}% of the influence together`,
  };
  return { node, members };
}

/** People without influence who are one node. */
export function mergeOutside(side: "us" | "competitor", count: number): MapPerson {
  const whose = side === "us" ? "on our team" : "of competitors";
  return {
    id: `others:${side}`,
    name: counted(count, "other"),
    title: whose,
    count,
    side,
    role: null,
    influence: null,
    stance: null,
    camp: "unknown",
    stances: null,
    marks: [],
    isFocus: false,
    isCovered: false,
    isVacant: false,
    factionId: null,
    reason: `${counted(count, "other")} ${whose}`,
  };
}
