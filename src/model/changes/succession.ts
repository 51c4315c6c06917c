import { quote } from "../../internal/format-path.js";
import { changeIssue } from "../../sentences/issues/change-issues.js";
import type { Account } from "../account.js";
import type { Change } from "../change.js";
import { refer } from "../check-references.js";
import type { ChangePath, Changing } from "./changing.js";

/** Who leaves, and who takes over what can be taken over. */
export interface Succession {
  readonly leaving: string;
  readonly successor: string | undefined;
  /** The successor stood below the one who leaves and moves up into the seat: reports to this person, or to nobody. */
  readonly movesUp: boolean;
  readonly bossOfSeat: string | undefined;
  /** The day of the account: a successor holds the person's positions from then on. */
  readonly asOf: string;
  /** Who takes over from the one who leaves, as seen from one person: nobody is their own boss or owner. */
  heirFor(personId: string): string | undefined;
}

/** Successor and predecessor of a change, or `null` where one of the two is not there. */
export function planSuccession(
  changing: Changing,
  { personId, successorId }: Extract<Change, { type: "remove_person" }>,
  path: ChangePath,
): Succession | null {
  const problems = changing.issues.length;
  refer(changing, "person", personId, [...path, "personId"]);
  refer(changing, "person", successorId, [...path, "successorId"]);
  if (personId === successorId) {
    const value = quote(personId);
    changing.issues.push(changeIssue("error", "issues.own_successor", [...path, "successorId"], { value }));
  }
  if (changing.issues.length > problems) return null;
  const bosses = bossesOf(changing.account);
  const bossOfSeat = bosses.get(personId);
  return {
    leaving: personId,
    asOf: changing.account.asOf,
    successor: successorId,
    movesUp: successorId !== undefined && reaches(bosses, successorId, personId),
    bossOfSeat: bossOfSeat === successorId ? undefined : bossOfSeat,
    heirFor: (id) => (id === successorId ? undefined : successorId),
  };
}

function bossesOf(account: Account): Map<string, string> {
  const bosses = new Map<string, string>();
  for (const { id, reportsTo } of account.people) if (reportsTo != null) bosses.set(id, reportsTo);
  return bosses;
}

/** Whether a reporting line leads from one person up to another; a line that runs in a circle ends where it began. */
function reaches(bosses: ReadonlyMap<string, string>, from: string, to: string): boolean {
  const passed = new Set<string>();
  let here = bosses.get(from);
  while (here !== undefined && !passed.has(here)) {
    if (here === to) return true;
    passed.add(here);
    here = bosses.get(here);
  }
  return false;
}
