import type { Account } from "../../model/account.js";
import type { PersonInput } from "../../model/person.js";
import { plainAccount } from "../../model/plain/plain-account.js";
import { type StanceCamp, stanceCamp } from "../shared/stance-camp.js";
import { tieFamilies } from "../svg/map/list-ties.js";
import type { CarriedPerson, ReportData, ReportPerson, ReportScore } from "./report-data.js";

/** A person as the page shows them. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly department: string;
  readonly departmentId: string | null;
  readonly camp: StanceCamp;
  readonly score: ReportPerson;
  /** Goals in which they have a stake. */
  readonly goals: readonly string[];
  /** Lower case, to be searched. */
  readonly words: string;
}

/** A tie of one person, seen from them. */
export interface TieView {
  /** Its place among the relationships of the account; `null` for lines of reporting. */
  readonly place: number | null;
  readonly from: string;
  readonly to: string;
  /** A kind of relationship, or a line of reporting. */
  readonly kind: string;
  /** Of a kind in the account's own words. */
  readonly label: string | null;
  readonly strength: number | null;
}

/** What the page shows, computed once from its data; the same on a server and in a browser. */
export interface ReportView {
  readonly account: Account;
  readonly score: ReportScore;
  readonly people: readonly PersonView[];
  readonly personOf: ReadonlyMap<string, PersonView>;
  /** Everybody of the account, our team included. */
  readonly nameOf: ReadonlyMap<string, string>;
  readonly tiesOf: ReadonlyMap<string, readonly TieView[]>;
  /** What the account calls ties of kinds of its own, by the lines that they are drawn as. */
  readonly ownKinds: ReadonlyMap<string, readonly string[]>;
}

/** Computes the view of a page. O(people + ties). */
export function createView({ account }: Pick<ReportData, "account">, score: ReportScore): ReportView {
  const plain = plainAccount(account, score.asOf).account;
  const fields = new Map(plain.people.map((person) => [person.id, person]));
  const departments = new Map((account.departments ?? []).map(({ id, name }) => [id, name]));
  const goalsOf = stakesByPerson(account);
  const people = score.stakeholders.map((carried, place) => {
    const person = fields.get(carried.id);
    return viewOf(wholePerson(carried, person, place + 1), person, departments, goalsOf);
  });
  return {
    account,
    score,
    people,
    personOf: new Map(people.map((person) => [person.id, person])),
    nameOf: new Map(plain.people.map(({ id, name }) => [id, name])),
    tiesOf: tiesByPerson(plain.people, account),
    ownKinds: ownKindsOf(account),
  };
}

function wholePerson(carried: CarriedPerson, fields: PersonInput | undefined, place: number): ReportPerson {
  return {
    ...carried,
    name: carried.name ?? fields?.name ?? carried.id,
    title: carried.title === undefined ? (fields?.title ?? null) : carried.title,
    rank: carried.rank ?? place,
    rankInterval: carried.rankInterval ?? null,
    predictedStance: carried.predictedStance ?? null,
    completeness: carried.completeness ?? null,
  };
}

function viewOf(
  score: ReportPerson,
  fields: PersonInput | undefined,
  departments: ReadonlyMap<string, string>,
  goalsOf: ReadonlyMap<string, readonly string[]>,
): PersonView {
  const title = score.title ?? "";
  const departmentId = fields?.departmentId ?? null;
  const department = (departmentId === null ? null : departments.get(departmentId)) ?? fields?.organization ?? "";
  return {
    id: score.id,
    name: score.name,
    title,
    department,
    departmentId,
    camp: stanceCamp(score.stance),
    score,
    goals: goalsOf.get(score.id) ?? [],
    words: `${score.name} ${title} ${department}`.toLowerCase(),
  };
}

function stakesByPerson(account: Account): Map<string, string[]> {
  const goalsOf = new Map<string, string[]>();
  for (const { id, stakes } of account.goals ?? []) {
    for (const { personId } of stakes ?? []) put(goalsOf, personId, id);
  }
  return goalsOf;
}

function tiesByPerson(people: readonly PersonInput[], { relationships, vocabulary }: Account): Map<string, TieView[]> {
  const tiesOf = new Map<string, TieView[]>();
  const add = (tie: TieView) => {
    put(tiesOf, tie.from, tie);
    if (tie.to !== tie.from) put(tiesOf, tie.to, tie);
  };
  for (const { id, reportsTo, dottedLineTo } of people) {
    if (reportsTo != null)
      add({ place: null, from: id, to: reportsTo, kind: "reports_to", label: null, strength: null });
    for (const to of dottedLineTo ?? [])
      add({ place: null, from: id, to, kind: "dotted_line", label: null, strength: null });
  }
  for (const [place, { from, to, kind, strength }] of (relationships ?? []).entries()) {
    const label = vocabulary?.kinds?.[kind] === undefined ? null : (vocabulary.kinds[kind].label ?? kind);
    add({ place, from, to, kind, label, strength: typeof strength === "number" ? strength : null });
  }
  return tiesOf;
}

function ownKindsOf({ relationships, vocabulary }: Account): Map<string, string[]> {
  const used = new Set<string>(relationships?.map(({ kind }) => kind));
  const labels = new Map<string, string[]>();
  for (const [kind, { is, label }] of Object.entries(vocabulary?.kinds ?? {})) {
    if (used.has(kind)) put(labels, tieFamilies[is], label ?? kind);
  }
  return labels;
}

function put<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Everybody within some steps of a person, along any tie; the person first. */
export function neighborhood({ tiesOf }: ReportView, id: string, steps: number): Set<string> {
  const reached = new Set([id]);
  let border = [id];
  for (let step = 0; step < steps && border.length > 0; step++) {
    const next: string[] = [];
    for (const one of border) {
      for (const { from, to } of tiesOf.get(one) ?? []) {
        const other = from === one ? to : from;
        if (reached.has(other)) continue;
        reached.add(other);
        next.push(other);
      }
    }
    border = next;
  }
  return reached;
}
