import { counted } from "../../internal/list-words.js";
import type { Sentence } from "../../internal/sentence.js";
import type { Gap } from "../gaps/gap.js";
import type { Stakeholder } from "../influence/stakeholder.js";
import type { ComparedScore, Difference } from "./difference.js";
import { listSome, tellContacts } from "./tell-contacts.js";

/** From this share of the decision up, who joins or leaves makes a headline [D]. */
const notableShare = 0.05;
/** A shift of the group or of the health that makes a headline [D]. */
const notableShift = { stance: 0.1, health: 5 } as const;
const gapsTold = 3;

/** What matters most of a difference: people first, then what opened, what closed, where the group and the health went. */
export function headlines(difference: Difference, before: ComparedScore, after: ComparedScore): Sentence[] {
  const told: Sentence[] = [];
  for (const { ref, change } of difference.people) {
    if (change === "changed") continue;
    const person = (change === "left" ? before : after).stakeholders.find((one) => one.id === ref.id);
    if (person === undefined || person.influence < notableShare) continue;
    told.push(personHeadline(person, change));
  }
  told.push(...tellContacts(before.stakeholders, after.stakeholders));
  const leader = newLeader(before.stakeholders, after.stakeholders);
  if (leader !== null) told.push(leader);
  tellGaps(difference.gapsOpened, before.gaps, "opened", told);
  tellGaps(difference.gapsClosed, after.gaps, "closed", told);
  const stance = shift(difference.groupStance, notableShift.stance);
  if (stance !== null) {
    const toward = stance.after > stance.before ? "toward us" : "away from us";
    const [from, to] = [signed(stance.before), signed(stance.after)];
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
    text: `${is.name} now carries the largest share of the decision (${share} %); before, it was ${was.name}`,
  };
}

/**
 * Gaps of one rule can part or join when a subject changes: only the subjects that the other side does not have under the
 * same rule are news.
 */
function tellGaps(gaps: readonly Gap[], others: readonly Gap[], change: "opened" | "closed", told: Sentence[]): void {
  const news: Sentence[] = [];
  for (const gap of gaps) {
    if (gap.causedBy !== null) continue;
    const known = new Set(
      others.flatMap((other) => (other.rule === gap.rule ? other.subjects.map(({ id }) => id) : [])),
    );
    const fresh = gap.subjects.filter(({ id }) => !known.has(id));
    if (fresh.length === 0 && gap.subjects.length > 0) continue;
    const title = gap.title.text;
    const reason = gap.reason.text;
    if (fresh.length === gap.subjects.length) {
      const text = change === "opened" ? `New gap: ${reason}` : `No longer so: ${reason}`;
      news.push({ key: `difference.gap_${change}`, params: { reason }, text });
      continue;
    }
    const names = listSome(fresh.map(({ label }) => label));
    const text = change === "opened" ? `${title}: now also ${names}` : `${title}: no longer ${names}`;
    news.push({ key: `difference.subjects_${change}`, params: { names, title }, text });
  }
  told.push(...news.slice(0, gapsTold));
  const rest = news.length - gapsTold;
  if (rest <= 0) return;
  const text = `${counted(rest, "more gap", "more gaps")} ${change}`;
  told.push({ key: `difference.more_gaps_${change}`, params: { others: rest }, text });
}

function signed(value: number): string {
  return value.toFixed(2).replace("-", "−");
}

function shift(
  { before, after }: { before: number | null; after: number | null },
  least: number,
): { before: number; after: number } | null {
  if (before === null || after === null || Math.abs(after - before) < least) return null;
  return { before, after };
}
