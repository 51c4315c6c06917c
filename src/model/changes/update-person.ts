import { toMoment } from "../../internal/days.js";
import type { Account } from "../account.js";
import { builtInWord } from "../built-in-word.js";
import type { Change } from "../change.js";
import { refer } from "../check-references.js";
import type { GoalInput } from "../goal.js";
import { findHolders } from "../plain/fill-seats.js";
import type { PositionInput } from "../position.js";
import type { BuyingRole } from "../vocabularies.js";
import { type ChangePath, type Changing, withField } from "./changing.js";
import { setPersonFields, setStakeFields } from "./set-fields.js";

type UpdatePerson = Extract<Change, { type: "update_person" }>;

/**
 * Sets fields of a person, or with `goalId` of their stake in that goal, which is made if there is none. The fields are
 * checked also where the person or the goal is unknown, so that all problems come at once.
 */
export function updatePerson(changing: Changing, change: UpdatePerson, path: ChangePath): void {
  const { personId, goalId, set } = change;
  refer(changing, "person", personId, [...path, "personId"]);
  refer(changing, "goal", goalId, [...path, "goalId"]);
  if (goalId != null) {
    updateStake(changing, personId, goalId, set, [...path, "set"]);
    return;
  }
  const { account } = changing;
  const index = account.people.findIndex((person) => person.id === personId);
  const person = account.people[index] ?? { id: personId, name: personId };
  const changed = setPersonFields(changing, person, set, [...path, "set"]);
  if (index === -1) return;
  changing.account = withoutSeatsMore({ ...account, people: account.people.with(index, changed) }, personId, set);
}

/**
 * Roles and dotted lines add up over a person and their seats, so what a change leaves out is taken from the seats that the person
 * holds on the day of the account, too: set to `["coach"]`, nobody stays the champion that their seat makes of them.
 */
function withoutSeatsMore(account: Account, personId: string, set: Record<string, unknown>): Account {
  const { positions, people, asOf, vocabulary } = account;
  const lists = (["roles", "dottedLineTo"] as const).filter((list) => Array.isArray(set[list]));
  if (positions == null || lists.length === 0) return account;
  const today = toMoment(asOf);
  const holderOf = findHolders(positions, people, today, today);
  const meaning = (word: string): string => builtInWord(word as BuyingRole, vocabulary?.roles);
  const whoIs = (id: string): string => holderOf.get(id) ?? id;
  const trim = (seat: PositionInput): PositionInput => {
    if (holderOf.get(seat.id) !== personId) return seat;
    let next = seat;
    for (const list of lists) {
      const read = list === "roles" ? meaning : whoIs;
      const stays = new Set((set[list] as readonly string[]).map(read));
      const kept = seat[list]?.filter((one) => stays.has(read(one)));
      if (kept?.length !== seat[list]?.length) next = withField(next, list, kept as never);
    }
    return next;
  };
  return { ...account, positions: positions.map(trim) };
}

function updateStake(
  changing: Changing,
  personId: string,
  goalId: string,
  set: Record<string, unknown>,
  path: ChangePath,
): void {
  const { account } = changing;
  const goals: readonly GoalInput[] = account.goals ?? [];
  const goalIndex = goals.findIndex((goal) => goal.id === goalId);
  const goal = goals[goalIndex];
  const stakes = goal?.stakes ?? [];
  const index = stakes.findIndex((stake) => stake.personId === personId);
  const changed = setStakeFields(changing, stakes[index] ?? { personId }, set, path);
  if (goal === undefined) return;
  const next = index === -1 ? [...stakes, changed] : stakes.with(index, changed);
  changing.account = { ...account, goals: goals.with(goalIndex, withField(goal, "stakes", next)) };
}
