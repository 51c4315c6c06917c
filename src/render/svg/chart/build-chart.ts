import type { InfluenceScore } from "../../../api/score-influence.js";
import type { Gap } from "../../../insights/gaps/gap.js";
import { compareIds } from "../../../internal/compare-ids.js";
import type { Account } from "../../../model/account.js";
import type { PersonInput } from "../../../model/person.js";
import { stanceNumber } from "../../../model/titles/words-to-numbers.js";
import type { Side } from "../../../model/vocabularies.js";
import { stanceCamp } from "../../shared/stance-camp.js";
import { guessTest, hasLeft } from "../account-facts.js";
import { missingSeats } from "../map/missing-seats.js";
import { marksTest } from "../marks.js";
import { mainRole, ownRoleOf } from "../role-codes.js";
import type { ChartPerson } from "./chart-person.js";

/**
 * The people of a chart and whom they report to: most influence first where there is a score, else in the order of the account. People
 * who have left are not there; their reports move up to the next manager who is.
 */
export function buildChart(account: Account, score: InfluenceScore | null, sides: readonly Side[]): ChartPerson[] {
  const asOf = score?.asOf ?? account.asOf;
  const scored = new Map(score?.stakeholders.map((person) => [person.id, person]));
  const shown = account.people.filter(
    (person) => sides.includes(person.side ?? "customer") && !hasLeft(person, asOf, account),
  );
  if (score !== null) {
    const influenceOf = (id: string) => scored.get(id)?.influence ?? 0;
    shown.sort((a, b) => influenceOf(b.id) - influenceOf(a.id) || compareIds(a.id, b.id));
  }
  const indexOf = new Map(shown.map(({ id }, index) => [id, index]));
  const fieldsOf = new Map(account.people.map((person) => [person.id, person]));
  const isGuess = guessTest(account);
  const marksOf = marksTest(account, score);
  const managers = shown.map((person) => shownManager(person, fieldsOf, indexOf));
  const circles = breakCircles(managers);
  const hasTop = shown.some(({ isTop }) => isTop === true);
  const leads = new Set(managers);
  return shown.map((person, index) => {
    const { id, name, title, status, provenance } = person;
    const known = scored.get(id);
    const stance = known !== undefined ? known.stance : person.stance == null ? null : stanceNumber(person.stance);
    const dotted = (person.dottedLineTo ?? []).map((manager) => indexOf.get(manager));
    return {
      id,
      name,
      title: title ?? "",
      role: mainRole(known?.roles ?? person.roles ?? []),
      ownRole: ownRoleOf(mainRole(known?.roles ?? []), known?.ownRoles),
      camp: stanceCamp(stance),
      influence: known?.influence ?? null,
      isCovered: known?.covered === true,
      isVacant: status === "vacant",
      isSeat: false,
      marks: marksOf(person, known),
      reason: known?.reason.text ?? [name, title].filter(Boolean).join(", "),
      manager: circles.has(index) ? null : managers[index]!,
      circleTo: circles.has(index) ? managers[index]! : null,
      isUnplaced: managers[index] === null && person.isTop !== true && (hasTop || !leads.has(index)),
      dottedTo: dotted.filter((manager) => manager !== undefined),
      isInferred: isGuess(provenance?.reportsTo),
    };
  });
}

/** Cards for the roles that the gaps of a score miss. */
export function buildSeats(gaps: readonly Gap[]): ChartPerson[] {
  return missingSeats(gaps).map(({ id, name, role, reason }) => ({
    id,
    name,
    title: "",
    role,
    camp: "unknown",
    influence: null,
    isCovered: false,
    isVacant: false,
    isSeat: true,
    marks: [],
    reason,
    manager: null,
    circleTo: null,
    isUnplaced: false,
    dottedTo: [],
    isInferred: false,
  }));
}

/** The nearest manager who is on the chart, past those who are not; `null` where the line ends or runs in a circle. */
function shownManager(
  person: PersonInput,
  fieldsOf: ReadonlyMap<string, PersonInput>,
  indexOf: ReadonlyMap<string, number>,
): number | null {
  const passed = new Set<string>();
  let id = person.reportsTo;
  while (id != null && !passed.has(id)) {
    const index = indexOf.get(id);
    if (index !== undefined) return id === person.id ? null : index;
    passed.add(id);
    id = fieldsOf.get(id)?.reportsTo;
  }
  return null;
}

/** Of every circle of reporting lines the person who stands first: without their line there is a top. O(people). */
function breakCircles(managers: readonly (number | null)[]): Set<number> {
  const broken = new Set<number>();
  const walkOf = new Int32Array(managers.length);
  for (let start = 0; start < managers.length; start++) {
    let person: number | null = start;
    while (person !== null && walkOf[person] === 0) {
      walkOf[person] = start + 1;
      person = managers[person]!;
    }
    if (person === null || walkOf[person] !== start + 1) continue;
    let first = person;
    for (let next = managers[person]!; next !== person; next = managers[next]!) first = Math.min(first, next);
    broken.add(first);
  }
  return broken;
}
