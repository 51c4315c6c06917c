import { compareIds } from "../../internal/compare-ids.js";
import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import { departmentRef, personRef } from "../../model/refs.js";
import { inferDepartment } from "../../model/titles/infer-department.js";
import { type Network, type NetworkPerson, tieRef } from "../../network/network.js";
import { saysResilience } from "../../sentences/resilience.js";
import type { Successor } from "./successor.js";

/** What speaks for somebody as a successor [D]. */
const points = {
  reports: 4,
  deputy: 3,
  sponsored: 2,
  department: 2,
  sameBoss: 1,
  level: 1,
  advises: 1,
  contacts: 3,
} as const;
const closeLevels = 1;
const atMost = 5;

/** Who may follow somebody, likeliest first; of our people also by whom they know already. */
export function successors(network: Network, leaving: number): Successor[] {
  const { people } = network;
  const them = people[leaving]!;
  const found: { person: NetworkPerson; weight: number; clauses: Sentence[] }[] = [];
  for (const person of people) {
    const isThere = person.status !== "vacant" && person.status !== "leaving" && person.side === them.side;
    if (person.index === leaving || !isThere || isAbove(network, person, them)) continue;
    const { weight, clauses } = claims(network, them, person);
    if (weight >= points.department) found.push({ person, weight, clauses });
  }
  const apart = ({ person }: { person: NetworkPerson }) =>
    person.level === null || them.level === null ? Number.POSITIVE_INFINITY : Math.abs(person.level - them.level);
  found.sort((a, b) => b.weight - a.weight || apart(a) - apart(b) || compareIds(a.person.id, b.person.id));
  const other = personRef(them.fields);
  const personal = personalTies(network, leaving);
  return found.slice(0, atMost).map(({ person, clauses }, place) => {
    const ref = personRef(person.fields);
    const key = them.side === "us" ? "successor.takes_over" : "successor.heir";
    return {
      ref,
      likelihoodOrder: place + 1,
      inherits: position(network, them, person),
      doesNotPassOn: personal,
      reason: saysResilience(key, { person: ref, other, facts: clauses }),
    };
  });
}

function claims(network: Network, them: NetworkPerson, person: NetworkPerson): { weight: number; clauses: Sentence[] } {
  const { hierarchy } = network;
  const clauses: Sentence[] = [];
  let weight = 0;
  const add = (value: number, clause: Sentence) => {
    weight += value;
    clauses.push(clause);
  };
  if (hierarchy.boss[person.index] === them.index) add(points.reports, saysResilience("successor.because.reports", {}));
  if (weight > 0 && isDeputy(person)) add(points.deputy, saysResilience("successor.because.deputy", {}));
  if (isSponsored(network, them.index, person.index)) {
    add(points.sponsored, saysResilience("successor.because.sponsored", {}));
  }
  const department = departmentOf(them);
  if (department !== null && department === departmentOf(person)) {
    add(points.department, saysResilience("successor.because.department", {}));
  }
  const boss = hierarchy.boss[them.index]!;
  if (boss !== -1 && hierarchy.boss[person.index] === boss) {
    add(points.sameBoss, saysResilience("successor.because.same_boss", {}));
  }
  if (them.side === "us") {
    const shared = network.people.filter(({ index }) => {
      const by = network.contact.coveredBy[index]!;
      return by.includes(them.index) && by.includes(person.index);
    });
    const refs = shared.map(({ fields }) => personRef(fields));
    if (refs.length > 0) add(points.contacts, saysResilience("successor.because.contacts", { people: refs }));
  }
  if (weight > 0 && advises(network, person.index, them.index)) {
    add(points.advises, saysResilience("successor.because.advises", {}));
  }
  if (person.level !== null && them.level !== null && Math.abs(person.level - them.level) <= closeLevels) {
    const isColleague = them.side === "us" && weight === 0;
    add(isColleague ? points.department : points.level, saysResilience("successor.because.level", {}));
  }
  return { weight, clauses };
}

/** Whoever is above them, at any remove, or among the customer's people more senior: nobody moves down. */
function isAbove({ hierarchy }: Network, person: NetworkPerson, them: NetworkPerson): boolean {
  if (them.side !== "us" && person.level !== null && them.level !== null && person.level < them.level) return true;
  const seen = new Set<number>();
  for (let boss = hierarchy.boss[them.index]!; boss !== -1 && !seen.has(boss); boss = hierarchy.boss[boss]!) {
    if (boss === person.index) return true;
    seen.add(boss);
  }
  return false;
}

const deputyWords =
  /(?:^|[^\p{L}])(?:deputy|stellvertret\p{L}*|stv|adjoint\p{L}*|adjunt\p{L}*|vicedirett\p{L}*|adjunct|plaatsvervang\p{L}*)(?![\p{L}])/iu;

/** Whether a title says that somebody stands in for the boss. */
function isDeputy({ fields }: NetworkPerson): boolean {
  return fields.title != null && deputyWords.test(fields.title);
}

function advises({ ties }: Network, person: number, them: number): boolean {
  return ties.some(
    ({ kind, from, to, current }) => kind === "advises" && from === person && to === them && current > 0,
  );
}

function isSponsored({ ties }: Network, by: number, person: number): boolean {
  return ties.some(({ kind, from, to }) => (kind === "sponsors" || kind === "mentors") && from === by && to === person);
}

/** The department as stated, else as the title says it; `null`: unknown. */
function departmentOf({ fields }: NetworkPerson): string | null {
  if (fields.departmentId != null) return fields.departmentId;
  return fields.title == null ? null : (inferDepartment(fields.title)?.department ?? null);
}

/** What comes with the seat: the boss, those who report to it, the department it leads, and whom our person looked after. */
function position({ people, hierarchy, account }: Network, them: NetworkPerson, heir: NetworkPerson): Ref[] {
  const found: Ref[] = [];
  const boss = hierarchy.boss[them.index]!;
  if (boss !== -1 && boss !== heir.index) found.push(personRef(people[boss]!.fields));
  for (const { index, fields } of people) {
    if (index !== heir.index && hierarchy.boss[index] === them.index) found.push(personRef(fields));
  }
  for (const department of account.departments ?? []) {
    if (department.headId === them.id) found.push(departmentRef(department));
  }
  if (them.side === "us")
    for (const { fields } of people) if (fields.ownerId === them.id) found.push(personRef(fields));
  return found;
}

function personalTies(network: Network, leaving: number): Ref[] {
  const found: Ref[] = [];
  for (const tie of network.ties) {
    if (tie.from !== leaving && tie.to !== leaving) continue;
    if (tie.kind !== "reports_to" && tie.kind !== "dotted_line" && tie.current > 0) found.push(tieRef(network, tie));
  }
  return found;
}
