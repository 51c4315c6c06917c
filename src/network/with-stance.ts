import { toMoment } from "../internal/days.js";
import type { Account } from "../model/account.js";
import { openEvidence } from "./evidence.js";
import { finishPerson } from "./find-present-people.js";
import { mergeObservations } from "./merge-observations.js";
import type { Network } from "./network.js";

/**
 * The network of an account in which nothing but a person's stance, and where it is known from, has changed since `base` was opened:
 * all else is shared with it, but for the issues, which are those of `base`. `null` where the stance hangs on more than the
 * person's own field, so that the account has to be opened again.
 */
export function withStance(base: Network, changed: Account, personId: string): Network | null {
  const index = base.indexOf.get(personId);
  if (index === undefined) return null;
  const before = base.people[index]!;
  const { account, goal } = base;
  const hasMore =
    before.fields !== account.people[before.position] ||
    before.stake !== null ||
    goal?.stakes?.some((stake) => stake.personId === personId) ||
    account.observations?.some((one) => one.personId === personId) ||
    account.vocabulary != null;
  const after = changed.people[before.position];
  if (hasMore || after?.id !== personId) return null;
  const evidence = openEvidence(account, toMoment(base.asOf.iso), base.model.halfLifeDays);
  const { fields, merged } = mergeObservations(after, after, before.position, [], evidence, []);
  const { position, status, departsAt, level, levelFrom, ownRoles } = before;
  const present = { fields, position, status, departsAt, stake: null, merged };
  const roles = new Map([[personId, ownRoles]]);
  const person = finishPerson(present, index, { level, from: levelFrom }, evidence, roles, []);
  const people = base.people.slice();
  people[index] = person;
  return { ...base, account: changed, people };
}
