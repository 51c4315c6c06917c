import type { RelationshipKind } from "../model/vocabularies.js";
import { twoDecimals } from "./assign-roles.js";
import { isoDay } from "./dates.js";
import type { Draft, DraftTie, Seat } from "./draft.js";
import { sourceKinds } from "./tables.js";

const influenceKinds: readonly RelationshipKind[] = ["influences", "advises", "advises", "mentors", "sponsors"];
const contactKinds: readonly RelationshipKind[] = ["works_with", "communicates", "works_with", "knows"];
const friendlyKinds: readonly RelationshipKind[] = ["ally", "ally", "trusts", "respects", "friend", "likes"];
const hostileKinds: readonly RelationshipKind[] = ["rival", "rival", "conflict", "distrusts", "dislikes", "blocks"];

/** How many ties there are and how far they follow the camps. */
export interface TieSettings {
  readonly tiesPerPerson: number;
  readonly camps: number;
  readonly noise: number;
}

/**
 * Ties among customers and consultants, at most one drawn tie a pair: influence and advice mostly within a department, allies
 * within a camp, rivals between camps, except for the share of `noise`; then what consultants do, and people whom our team has known for long.
 */
export function sampleTies(draft: Draft, settings: TieSettings): DraftTie[] {
  const { sampler, customers, externals, team } = draft;
  const seats = [...customers, ...externals];
  const groups = groupSeats(seats);
  const ties: DraftTie[] = [];
  const paired = new Set<number>();
  const wanted = Math.round(settings.tiesPerPerson * seats.length);
  for (let number = 0; number < wanted; number++) {
    const from = sampler.whole(0, seats.length - 1, "from", number);
    const to = partner(draft, seats, groups, from, number);
    const pair = Math.min(from, to) * seats.length + Math.max(from, to);
    if (from === to || paired.has(pair)) continue;
    paired.add(pair);
    ties.push(makeTie(draft, seats[from]!, seats[to]!, pickKind(draft, seats[from]!, seats[to]!, settings, number)));
  }
  for (const [index, adviser] of externals.entries()) {
    const client = customers[Math.min(index, customers.length - 1)];
    if (client !== undefined) ties.push(makeTie(draft, adviser, client, "consults_for"));
  }
  for (const [index, ours] of team.entries()) {
    if (customers.length === 0 || !sampler.chance(0.5, "old acquaintance", index)) continue;
    const friend = sampler.pick(customers, "former colleague", index);
    ties.push(makeTie(draft, ours, friend, "former_colleague"));
  }
  return ties;
}

/** Positions of those who share a department, and of those who share a camp. */
interface Groups {
  readonly departments: ReadonlyMap<number | null, number[]>;
  readonly camps: ReadonlyMap<number | null, number[]>;
}

function groupSeats(seats: readonly Seat[]): Groups {
  const departments = new Map<number | null, number[]>();
  const camps = new Map<number | null, number[]>();
  for (const [index, { department, camp }] of seats.entries()) {
    push(departments, department, index);
    push(camps, camp, index);
  }
  return { departments, camps };
}

function push(groups: Map<number | null, number[]>, key: number | null, index: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [index]);
  else group.push(index);
}

/** Half of the ties stay in the department, a third in the camp, the rest go anywhere. */
function partner({ sampler }: Draft, seats: readonly Seat[], groups: Groups, from: number, number: number): number {
  const where = sampler.unit("where", number);
  const { department, camp } = seats[from]!;
  if (where < 0.5) return sampler.pick(groups.departments.get(department)!, "colleague", number);
  if (where < 0.8) return sampler.pick(groups.camps.get(camp)!, "companion", number);
  return sampler.whole(0, seats.length - 1, "anybody", number);
}

function pickKind(
  { sampler }: Draft,
  from: Seat,
  to: Seat,
  { camps, noise }: TieSettings,
  number: number,
): RelationshipKind {
  const sort = sampler.unit("sort", number);
  if (sort < 0.35) return sampler.pick(influenceKinds, "influence", number);
  if (sort < 0.55 || camps === 0) return sampler.pick(contactKinds, "contact", number);
  const friendly = (from.camp === to.camp) !== sampler.chance(noise, "noise", number);
  return friendly ? sampler.pick(friendlyKinds, "friendly", number) : sampler.pick(hostileKinds, "hostile", number);
}

function makeTie({ sampler, today }: Draft, from: Seat, to: Seat, kind: RelationshipKind): DraftTie {
  const key = `${from.person.id}>${to.person.id}`;
  return {
    from: from.person.id,
    to: to.person.id,
    kind,
    strength: twoDecimals(0.2 + 0.75 * sampler.unit("strength", key)),
    confidence: twoDecimals(0.5 + 0.5 * sampler.unit("confidence", key)),
    sourceId: `s${sampler.whole(1, sourceKinds.length, "source", key)}`,
    asOf: isoDay(today - sampler.whole(1, 400, "tie date", key)),
  };
}
