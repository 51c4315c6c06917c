import { toMoment } from "../../internal/days.js";
import type { Ref } from "../../internal/issue.js";
import { departmentOf } from "../../network/departments.js";
import type { Network } from "../../network/network.js";
import type { Influence } from "../influence/influence.js";
import type { GapBand } from "./gap.js";

/** A goal that closes or a renewal within so many days makes every gap more severe [D]. */
export const urgentDays = 60;
export const urgentFactor = 1.25;

/** Severity of a gap about somebody without any influence, as a share of the full one [D]. */
const leastImportance = 0.5;

/**
 * How bad gaps are, 0..100: base × (0.5 + 0.5 · importance) × urgency. Importance is the largest influence among the subjects
 * (with a single point of contact also among the deciders behind it) as a share of the largest of all; 1 where no customer is
 * among them, because then it concerns the account as a whole. Urgency is 1.25 where a decision is near.
 */
export function severityScale(
  network: Network,
  influence: Influence,
): (base: number, subjects: readonly Ref[], stated?: number) => number {
  const urgency = isUrgent(network) ? urgentFactor : 1;
  let largest = 0;
  for (const share of influence.shares) largest = Math.max(largest, share);
  return (base, subjects, stated) => {
    const most = mostInfluence(subjects, network, influence);
    const importance = stated ?? (most === null ? 1 : largest > 0 ? most / largest : 0);
    return Math.min(100, base * (leastImportance + (1 - leastImportance) * importance) * urgency);
  };
}

/** The band of a severity. */
export function bandOf(severity: number): GapBand {
  if (severity >= 75) return "critical";
  if (severity >= 50) return "high";
  return severity >= 25 ? "medium" : "low";
}

/** Whether the goal closes, or a renewal falls, within 60 days after `asOf`. */
export function isUrgent({ goal, account, asOf }: Network): boolean {
  const isNear = (date: string) => {
    const days = toMoment(date).end - asOf.moment.end;
    return days >= 0 && days <= urgentDays;
  };
  if (goal?.closeAt != null && isNear(goal.closeAt)) return true;
  return (account.events ?? []).some((event) => event.kind === "renewal" && isNear(event.at));
}

/**
 * The largest influence of a subject; `null` where none is a customer or a department. A department counts as its most
 * influential member; who is not on the map has no influence.
 */
function mostInfluence(subjects: readonly Ref[], network: Network, influence: Influence): number | null {
  let most: number | null = null;
  const raise = (share: number) => {
    most = Math.max(most ?? 0, share);
  };
  for (const { type, id } of subjects) {
    if (type === "person") {
      const index = network.indexOf.get(id);
      if (index === undefined) raise(0);
      else if (network.people[index]!.inScope) raise(influence.shares[index]!);
    } else if (type === "department") {
      for (const { index } of network.people) {
        if (departmentOf(network, index)?.id === id) raise(influence.shares[index]!);
      }
    }
  }
  return most;
}
