import { toMoment } from "../internal/days.js";
import type { Account } from "../model/account.js";
import { openEvidence } from "./evidence.js";
import { finishPerson } from "./find-present-people.js";
import { mergeObservations } from "./merge-observations.js";
import type { Network } from "./network.js";

/**
 * The network of an account in which nothing but a person's stance, their own or the one in the goal of the map, and where it is known
 * from, has changed since `base` was opened: all else is shared with it, but for the issues, which are those of `base`. `null` where the
 * stance hangs on more than that one field, so that the account has to be opened again.
 */
export function withStance(base: Network, changed: Account, personId: string): Network | null {
  const index = base.indexOf.get(personId);
  if (index === undefined) return null;
  const before = base.people[index]!;
  const { account } = base;
  const hasMore = account.observations?.some((one) => one.personId === personId) || account.vocabulary != null;
  const after = changed.people[before.position];
  if (hasMore || after?.id !== personId) return null;
  const goal = base.goal === null ? null : changed.goals?.[account.goals!.indexOf(base.goal)];
  const stakes = goal?.stakes?.filter((one) => one.personId === personId) ?? [];
  const isSameStake = before.stake === null ? goal === base.goal : stakes.length === 1;
  if (goal === undefined || !isSameStake) return null;

  const evidence = openEvidence(account, toMoment(base.asOf.iso), base.model.halfLifeDays);
  const own = mergeObservations(after, after, before.position, [], evidence, []);
  const asked = before.stake === null ? null : mergeObservations(stakes[0]!, after, before.position, [], evidence, []);
  const { position, status, departsAt, level, levelFrom, ownRoles } = before;
  const present = {
    fields: own.fields,
    position,
    status,
    departsAt,
    stake: asked?.fields ?? null,
    merged: asked === null ? own.merged : new Map([...own.merged, ...asked.merged]),
  };
  const roles = new Map([[personId, ownRoles]]);
  const person = finishPerson(present, index, { level, from: levelFrom }, evidence, roles, []);
  const people = base.people.slice();
  people[index] = person;
  return { ...base, account: changed, goal, people };
}
