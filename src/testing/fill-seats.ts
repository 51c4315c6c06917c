import type { DepartmentInput } from "../model/context.js";
import type { Draft, Seat } from "./draft.js";
import type { Sampler } from "./sampler.js";
import { advisories, departmentTable, firstNames, lastNames, teamTitles } from "./tables.js";

/** How many people of every kind there are. */
export interface Headcounts {
  readonly customers: number;
  readonly externals: number;
  readonly team: number;
}

/**
 * Fills the seats of the customer, of consultants and of our team, and returns the departments. The customer has a chief
 * executive, heads of departments below, and in every department a tree of managers and staff.
 */
export function fillSeats(draft: Draft, counts: Headcounts): DepartmentInput[] {
  const names = nameGiver(draft.sampler);
  const domain = `${draft.organization.toLowerCase().replace(/[^a-z]+/g, "-")}.example`;
  const departments = fillCustomer(draft, counts.customers, (index) => names(index, domain));
  for (let index = 0; index < counts.externals; index++) {
    const person = { id: `x${index + 1}`, ...names(counts.customers + index, "advisers.example") };
    const organization = draft.sampler.pick(advisories, "advisory", index);
    draft.externals.push({
      person: { ...person, side: "external", title: index === 0 ? "Senior Adviser" : "Consultant", organization },
      depth: null,
      department: null,
      isHead: false,
      camp: null,
    });
  }
  for (let index = 0; index < counts.team; index++) {
    const person = { id: `u${index + 1}`, ...names(counts.customers + counts.externals + index, "us.example") };
    const title = teamTitles[index % teamTitles.length]!;
    draft.team.push({
      person: { ...person, side: "us", title, ...(index === 0 ? {} : { reportsTo: "u1" }) },
      depth: null,
      department: null,
      isHead: false,
      camp: null,
    });
  }
  return departments;
}

function fillCustomer(
  { customers, sampler }: Draft,
  count: number,
  named: (index: number) => { name: string; email: string },
): DepartmentInput[] {
  const departmentCount = Math.min(departmentTable.length, Math.ceil(Math.sqrt(count) * 1.3), count);
  const members: number[][] = Array.from({ length: departmentCount }, () => []);
  const spans = members.map((_, department) => sampler.whole(3, 6, "span", department));
  const managers: (number | null)[] = [];
  for (let index = 0; index < count; index++) {
    const department = index < departmentCount ? index : pickDepartment(sampler, departmentCount, index);
    const before = members[department]!;
    const superior = Math.floor((before.length - 1) / spans[department]!);
    managers.push(before.length > 0 ? before[superior]! : index === 0 ? null : 0);
    before.push(index);
  }
  const hasReports = new Set(managers);
  const depths: number[] = [];
  for (const [department, indexes] of members.entries()) {
    for (const index of indexes) {
      const manager = managers[index]!;
      depths[index] = manager === null ? 0 : (depths[manager] ?? 0) + 1;
      const isHead = index === indexes[0];
      const title = titleOf(sampler, department, index, depths[index]!, isHead, hasReports.has(index));
      customers[index] = {
        person: {
          id: `p${index + 1}`,
          ...named(index),
          title,
          departmentId: departmentTable[department]!.id,
          ...(manager === null ? { isTop: true } : { reportsTo: `p${manager + 1}` }),
          status: "active",
        },
        depth: depths[index]!,
        department,
        isHead,
        camp: null,
      };
    }
  }
  addDottedLines(customers, sampler, departmentCount);
  return members.map((indexes, department) => {
    const { id, name } = departmentTable[department]!;
    return { id, name, headId: `p${indexes[0]! + 1}`, headcount: indexes.length };
  });
}

/** Few sit in the executive office. */
function pickDepartment(sampler: Sampler, departmentCount: number, index: number): number {
  if (departmentCount === 1 || sampler.chance(0.03, "executive", index)) return 0;
  return sampler.whole(1, departmentCount - 1, "department", index);
}

function titleOf(
  sampler: Sampler,
  department: number,
  index: number,
  depth: number,
  isHead: boolean,
  hasReports: boolean,
): string {
  const { head, name, staff } = departmentTable[department]!;
  if (isHead) return head;
  if (!hasReports) return sampler.pick(staff, "title", index);
  if (depth <= 2) return `Director of ${name}`;
  return depth === 3 ? `Senior Manager, ${name}` : `Manager, ${name}`;
}

/** About one in fifteen also answers to the head of another department. */
function addDottedLines(customers: readonly Seat[], sampler: Sampler, departmentCount: number): void {
  if (departmentCount < 3) return;
  for (const [index, { person, isHead, department }] of customers.entries()) {
    if (isHead || !sampler.chance(1 / 15, "dotted", index)) continue;
    const other = sampler.whole(1, departmentCount - 1, "dotted to", index);
    if (other !== department) person.dottedLineTo = [`p${other + 1}`];
  }
}

/** Names without repetition, in an order that the seed decides; after some thousands people have a middle initial. */
function nameGiver(sampler: Sampler): (index: number, domain: string) => { name: string; email: string } {
  const combinations = firstNames.length * lastNames.length;
  const start = sampler.whole(0, combinations - 1, "first name");
  // A step without a common divisor visits every combination once before it repeats.
  const step = coprimeStep(sampler.whole(combinations >> 2, combinations >> 1, "name step"), combinations);
  return (index, domain) => {
    const position = (start + index * step) % combinations;
    const first = firstNames[position % firstNames.length]!;
    const last = lastNames[Math.floor(position / firstNames.length)]!;
    const round = Math.floor(index / combinations);
    const middle = round === 0 ? "" : `${middleInitials(round)} `;
    const name = `${first} ${middle}${last}`;
    return { name, email: `${name.toLowerCase().replaceAll(".", "").replaceAll(" ", ".")}@${domain}` };
  };
}

/** A., B., … Z., A. A., … */
function middleInitials(round: number): string {
  const letter = `${String.fromCharCode(65 + ((round - 1) % 26))}.`;
  return round <= 26 ? letter : `${middleInitials(Math.floor((round - 1) / 26))} ${letter}`;
}

function coprimeStep(from: number, modulus: number): number {
  let step = from;
  while (greatestCommonDivisor(step, modulus) > 1) step++;
  return step;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
