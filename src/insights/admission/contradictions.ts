import type { Account } from "../../model/account.js";
import type { Change } from "../../model/change.js";
import { isSymmetric } from "../../model/relationship.js";
import { stanceNumber } from "../../model/titles/words-to-numbers.js";
import type { Stance } from "../../model/vocabularies.js";
import { leaning } from "../influence/defaults.js";

/** What cannot hold beside it, between the same two people. */
const opposites: Readonly<Record<string, readonly string[]>> = {
  trusts: ["distrusts"],
  likes: ["dislikes"],
  friend: ["dislikes", "distrusts", "blocks", "rival", "conflict"],
  ally: ["blocks", "rival", "conflict"],
  sponsors: ["blocks"],
  distrusts: ["trusts", "friend"],
  dislikes: ["likes", "friend"],
  blocks: ["sponsors", "friend", "ally"],
  rival: ["friend", "ally"],
  conflict: ["friend", "ally"],
};

interface Tie {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
}

function tiesAtOdds(one: Tie, other: Tie): boolean {
  if (opposites[one.kind]?.includes(other.kind) !== true) return false;
  const isSame = one.from === other.from && one.to === other.to;
  const isMutual = isSymmetric(one.kind as never) || isSymmetric(other.kind as never);
  return isSame || (isMutual && one.from === other.to && one.to === other.from);
}

/** On which side a stance is, as claims say it: for us 1, against us -1, neither 0. */
export function sideOf(stance: Stance): -1 | 0 | 1 {
  const number = stanceNumber(stance);
  return number >= leaning ? 1 : number <= -leaning ? -1 : 0;
}

/** Whether the account says the opposite of a change: a tie of the other sign, a stance on the other side, another manager. */
export function deniesChange(account: Account, change: Change): boolean {
  if (change.type === "set_relationship") {
    const { relationship } = change;
    return (account.relationships ?? []).some(
      (tie) => !(tie.validTo != null && tie.validTo < account.asOf) && tiesAtOdds(relationship, tie),
    );
  }
  if (change.type !== "update_person" || change.goalId != null) return false;
  const person = account.people.find(({ id }) => id === change.personId);
  const { stance, reportsTo } = change.set as { stance?: Stance; reportsTo?: string };
  if (stance != null && person?.stance != null && sideOf(stance) * sideOf(person.stance) < 0) return true;
  if (reportsTo == null) return false;
  if (person?.reportsTo != null && person.reportsTo !== reportsTo) return true;
  return account.people.find(({ id }) => id === reportsTo)?.reportsTo === change.personId;
}

/** Whether two changes cannot both be true. */
export function areAtOdds(one: Change, other: Change): boolean {
  if (one.type === "set_relationship") {
    return other.type === "set_relationship" && tiesAtOdds(one.relationship, other.relationship);
  }
  if (one.type !== "update_person" || other.type !== "update_person") return false;
  const mine = one.set as { stance?: Stance; reportsTo?: string; title?: string };
  const theirs = other.set as { stance?: Stance; reportsTo?: string; title?: string };
  const isTurned = mine.reportsTo === other.personId && theirs.reportsTo === one.personId;
  if (one.personId !== other.personId) return isTurned;
  if (mine.stance != null && theirs.stance != null && sideOf(mine.stance) !== sideOf(theirs.stance)) return true;
  const differ = (a: string | undefined, b: string | undefined) => a != null && b != null && a !== b;
  return differ(mine.reportsTo, theirs.reportsTo) || differ(mine.title, theirs.title);
}
