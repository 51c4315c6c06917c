import { compareIds } from "../../internal/compare-ids.js";
import type { Moment } from "../../internal/days.js";
import type { Writable } from "../../internal/writable.js";
import type { Account } from "../account.js";
import type { Maybe } from "../fields.js";
import type { GoalInput, StakeInput } from "../goal.js";
import { holdsAt } from "../holds-at.js";
import type { PersonInput } from "../person.js";
import type { HolderInput, PositionInput } from "../position.js";
import { statusAt } from "../status-at.js";

/** An account without positions that says the same for one day: seats filled, vacant seats on the map as such. */
export interface FilledSeats {
  readonly account: Account;
  /** Who holds a position on the day, by its id. */
  readonly holderOf: ReadonlyMap<string, string>;
}

/**
 * Gives every holder what belongs to the seat where their own fields say nothing, adds vacant seats as people with the status
 * `"vacant"`, and lets reporting lines and stakes that name a position lead to whoever holds it.
 */
export function fillSeats(account: Account, asOf: Moment, accountAsOf: Moment): FilledSeats {
  const { positions, ...others } = account;
  if (positions == null) return { account, holderOf: new Map() };
  const holderOf = findHolders(positions, account.people, asOf, accountAsOf);
  const seats = new Map(positions.map((position) => [position.id, position]));
  const whoIs = (id: string): string => (seats.has(id) ? (holderOf.get(id) ?? id) : id);
  const held = new Map<string, PositionInput[]>();
  for (const position of [...positions].sort(bySeniority)) {
    const holder = holderOf.get(position.id);
    if (holder === undefined) continue;
    const list = held.get(holder);
    if (list === undefined) held.set(holder, [position]);
    else list.push(position);
  }
  const people = account.people.map((person) => withSeats(person, held.get(person.id) ?? [], seats, whoIs));
  for (const position of positions) if (!holderOf.has(position.id)) people.push(vacantSeat(position, whoIs));
  const filled: Writable<Account> = { ...others, people };
  if (account.goals != null) filled.goals = account.goals.map((goal) => withHeldStakes(goal, whoIs));
  return { account: filled, holderOf };
}

/** Who holds which position: of several at one time the one who came last. Who has left holds none. */
export function findHolders(
  positions: readonly PositionInput[],
  people: readonly PersonInput[],
  asOf: Moment,
  accountAsOf: Moment,
): Map<string, string> {
  const present = new Set<string>();
  for (const person of people) if (statusAt(person, asOf, accountAsOf).status !== "left") present.add(person.id);
  const found = new Map<string, string>();
  for (const { id, holders } of positions) {
    let last: HolderInput | null = null;
    for (const holder of holders ?? []) {
      const isHolder = holdsAt({ validFrom: holder.from, validTo: holder.until }, asOf) && present.has(holder.personId);
      if (isHolder && (last === null || laterThan(holder, last))) last = holder;
    }
    if (last !== null) found.set(id, last.personId);
  }
  return found;
}

function laterThan(a: HolderInput, b: HolderInput): boolean {
  return (compareIds(a.from ?? "", b.from ?? "") || compareIds(a.personId, b.personId)) > 0;
}

function bySeniority(a: PositionInput, b: PositionInput): number {
  return (a.level ?? 100) - (b.level ?? 100) || compareIds(a.id, b.id);
}

function withSeats(
  person: PersonInput,
  held: readonly PositionInput[],
  seats: ReadonlyMap<string, PositionInput>,
  whoIs: (id: string) => string,
): PersonInput {
  const next: Writable<PersonInput> = { ...person };
  for (const seat of held) {
    next.title ??= seat.title;
    next.departmentId ??= seat.departmentId;
    next.level ??= seat.level;
    next.inBuyingGroup ??= seat.inBuyingGroup;
    next.decisionWeight ??= seat.decisionWeight;
    if (seat.authority != null) next.authority = { ...seat.authority, ...next.authority };
    if (seat.roles != null) next.roles = union(next.roles, seat.roles);
    next.reportsTo ??= bossOfSeat(seat, person.id, seats, whoIs);
    if (seat.dottedLineTo != null) next.dottedLineTo = union(next.dottedLineTo, seat.dottedLineTo);
  }
  if (next.reportsTo != null && next.reportsTo !== person.id) {
    next.reportsTo = whoIs(next.reportsTo);
    if (next.reportsTo === person.id) delete next.reportsTo;
  }
  if (next.dottedLineTo != null) {
    next.dottedLineTo = union(null, next.dottedLineTo.map(whoIs)).filter((id) => id !== person.id);
  }
  for (const field of Object.keys(next) as (keyof PersonInput)[]) if (next[field] === undefined) delete next[field];
  return next;
}

/** Whom a seat reports to; somebody who holds the seat above as well reports to the next one up. */
function bossOfSeat(
  seat: PositionInput,
  personId: string,
  seats: ReadonlyMap<string, PositionInput>,
  whoIs: (id: string) => string,
): Maybe<string> {
  const passed = new Set<string>();
  let above = seat.reportsTo;
  while (above != null && whoIs(above) === personId && !passed.has(above)) {
    passed.add(above);
    above = seats.get(above)?.reportsTo;
  }
  return above != null && whoIs(above) === personId ? null : above;
}

function vacantSeat(position: PositionInput, whoIs: (id: string) => string): PersonInput {
  const { holders: _holders, reportsTo, dottedLineTo, title, ...seat } = position;
  return {
    ...seat,
    name: title,
    title,
    status: "vacant",
    ...(reportsTo == null ? {} : { reportsTo: whoIs(reportsTo) }),
    ...(dottedLineTo == null ? {} : { dottedLineTo: dottedLineTo.map(whoIs) }),
  };
}

/** Stakes of the seat go to the holder, whose own fields win. */
function withHeldStakes(goal: GoalInput, whoIs: (id: string) => string): GoalInput {
  if (goal.stakes == null) return goal;
  const stakes = new Map<string, StakeInput>();
  for (const stake of goal.stakes) if (whoIs(stake.personId) === stake.personId) stakes.set(stake.personId, stake);
  for (const stake of goal.stakes) {
    const personId = whoIs(stake.personId);
    if (personId !== stake.personId) stakes.set(personId, { ...stake, ...stakes.get(personId), personId });
  }
  return { ...goal, stakes: [...stakes.values()] };
}

function union<Value>(first: Maybe<readonly Value[]>, second: readonly Value[]): Value[] {
  return [...new Set([...(first ?? []), ...second])];
}
