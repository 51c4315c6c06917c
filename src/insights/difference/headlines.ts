import type { Sentence } from "../../internal/issue.js";
import type { Gap } from "../gaps/gap.js";
import type { Stakeholder } from "../influence/stakeholder.js";
import type { Difference } from "./difference.js";

/** From this share of the decision up, who joins or leaves makes a headline [D]. */
const notableShare = 0.05;
/** A shift of the group or of the health that makes a headline [D]. */
const notableShift = { stance: 0.1, health: 5 } as const;
const gapsTold = 3;

/** What matters most of a difference: people first, then what opened, what closed, where the group and the health went. */
export function headlines(
  difference: Difference,
  before: readonly Stakeholder[],
  after: readonly Stakeholder[],
): Sentence[] {
  const told: Sentence[] = [];
  for (const { ref, change } of difference.people) {
    if (change === "changed") continue;
    const person = (change === "left" ? before : after).find((one) => one.id === ref.id);
    if (person === undefined || person.influence < notableShare) continue;
    told.push(personHeadline(person, change));
  }
  const leader = newLeader(before, after);
  if (leader !== null) told.push(leader);
  tellGaps(difference.gapsOpened, "opened", told);
  tellGaps(difference.gapsClosed, "closed", told);
  const stance = shift(difference.groupStance, notableShift.stance);
  if (stance !== null) {
    const toward = stance.after > stance.before ? "toward us" : "away from us";
    const [from, to] = [stance.before.toFixed(2), stance.after.toFixed(2)];
    told.push({
      key: "difference.group_moved",
      params: { toward, from, to },
      text: `The group moved ${toward}: from ${from} to ${to} on a scale of −1 to 1`,
    });
  }
  const health = shift(difference.health, notableShift.health);
  if (health !== null) {
    const way = health.after > health.before ? "rose" : "fell";
    const [from, to] = [Math.round(health.before), Math.round(health.after)];
    told.push({ key: "difference.health", params: { way, from, to }, text: `Health ${way} from ${from} to ${to}` });
  }
  return told;
}

function personHeadline(person: Stakeholder, change: "joined" | "left"): Sentence {
  const share = Math.round(person.influence * 100);
  const name = person.title === null ? person.name : `${person.name} (${person.title})`;
  const text =
    change === "left"
      ? `${name} left, who carried ${share} % of the decision`
      : `${name} joined and carries ${share} % of the decision`;
  return { key: `difference.${change}`, params: { name, share }, text };
}

function newLeader(before: readonly Stakeholder[], after: readonly Stakeholder[]): Sentence | null {
  const [was, is] = [before[0], after[0]];
  if (was === undefined || is === undefined || was.id === is.id) return null;
  const share = Math.round(is.influence * 100);
  return {
    key: "difference.new_leader",
    params: { name: is.name, share, before: was.name },
    text: `${is.name} now carries most of the decision (${share} %), no longer ${was.name}`,
  };
}

function tellGaps(gaps: readonly Gap[], change: "opened" | "closed", told: Sentence[]): void {
  const roots = gaps.filter((gap) => gap.causedBy === null);
  for (const gap of roots.slice(0, gapsTold)) {
    const reason = gap.reason.text;
    const text = change === "opened" ? `New gap: ${reason}` : `No longer so: ${reason}`;
    told.push({ key: `difference.gap_${change}`, params: { reason }, text });
  }
  const others = roots.length - gapsTold;
  if (others <= 0) return;
  const text = `${others} more ${others === 1 ? "gap" : "gaps"} ${change}`;
  told.push({ key: `difference.more_gaps_${change}`, params: { others }, text });
}

function shift(
  { before, after }: { before: number | null; after: number | null },
  least: number,
): { before: number; after: number } | null {
  if (before === null || after === null || Math.abs(after - before) < least) return null;
  return { before, after };
}
