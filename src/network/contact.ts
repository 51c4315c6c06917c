import {
  closingHostility,
  coverageStrength,
  lastContactStrength,
  liveTieStrength,
  recentContactDays,
  reportingPathConfidence,
  reportingPathStrength,
} from "./defaults.js";
import { type Evidence, recency } from "./evidence.js";
import type { ActiveInteraction } from "./interaction-ties.js";
import type { Contact, Feelings, NetworkPerson, Tie } from "./network.js";
import type { RelationPair } from "./relation-pairs.js";
import { rowBuilder } from "./rows.js";

/** Kinds of ties by which people can be reached. */
export const contactKinds: ReadonlySet<Tie["kind"]> = /* @__PURE__ */ new Set<Tie["kind"]>([
  "communicates",
  "works_with",
  "knows",
  "former_colleague",
  "influences",
  "advises",
  "mentors",
  "sponsors",
  "trusts",
  "respects",
  "likes",
  "friend",
  "ally",
  "consults_for",
  "interactions",
]);

const twoWayChannels: ReadonlySet<string> = /* @__PURE__ */ new Set(["in_person", "video", "phone"]);

/** What {@link buildContact} works on. */
export interface ContactInput {
  readonly people: readonly NetworkPerson[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly ties: readonly Tie[];
  readonly feelings: Feelings;
  readonly interactions: readonly ActiveInteraction[];
  readonly evidence: Evidence;
  /** How ours and theirs stand by twos. */
  readonly pairs: readonly RelationPair[];
  /** Ids of those who left: what an owner among them knew is gone. */
  readonly left: ReadonlySet<string>;
}

/**
 * Who can reach whom. Contact ties of all kinds count with the strongest current strength of a pair, coverage and dates of
 * last contact stand for a tie of the owner, hostility of .3 or more closes a tie, and a reporting line always carries a
 * request, weakly.
 */
export function buildContact(input: ContactInput): Contact {
  const { people, ties } = input;
  const size = people.length;
  const rows = rowBuilder(size);
  const implicitTeam = new Float64Array(size);
  const join = (a: number, b: number, strength: number) => {
    rows.raise(a, b, strength);
    rows.raise(b, a, strength);
  };
  const meets = (index: number) => people[index]!.reachable && people[index]!.side !== "competitor";
  let known = false;
  for (const tie of ties) {
    if (!contactKinds.has(tie.kind) || tie.current === 0) continue;
    const sides = [people[tie.from]!.side, people[tie.to]!.side];
    if (sides.includes("us")) known = true;
    if (meets(tie.from) && meets(tie.to)) join(tie.from, tie.to, tie.current);
  }
  for (const person of people) {
    if (!person.inScope) continue;
    if (person.fields.coverage != null) known = true;
    const strength = statedContact(person, input.evidence);
    if (strength === 0) continue;
    known = true;
    const { ownerId } = person.fields;
    if (!meets(person.index) || (ownerId != null && input.left.has(ownerId))) continue;
    const owner = ownerId == null ? undefined : input.indexOf.get(ownerId);
    if (owner !== undefined && people[owner]!.side === "us") {
      if (meets(owner)) join(person.index, owner, strength);
    } else implicitTeam[person.index] = strength;
  }
  closeHostilePairs(input.feelings, rows);
  const touches = countTouches(input);
  if (touches.any) known = true;
  const team: number[] = [];
  for (const person of people) if (person.side === "us" && meets(person.index)) team.push(person.index);
  const direct = rows.build();
  const cover = findCover(input, direct, implicitTeam, touches);
  for (const tie of ties) {
    if (tie.kind !== "reports_to" || tie.confidence < reportingPathConfidence) continue;
    if (meets(tie.from) && meets(tie.to)) join(tie.from, tie.to, reportingPathStrength);
  }
  return {
    ...rows.build(),
    direct,
    known,
    team,
    implicitTeam,
    ...cover,
    lastContactAt: touches.lastContactAt,
    recentTouches: touches.recent,
  };
}

/** Strength of the contact tie that coverage, or else a bare date of last contact, stands for. */
export function statedContact(person: NetworkPerson, evidence: Evidence): number {
  const { coverage, lastContactAt } = person.fields;
  if (coverage != null) return coverageStrength[coverage];
  if (lastContactAt == null || evidence.isLater(lastContactAt)) return 0;
  return lastContactStrength * recency("contact", evidence.age(lastContactAt), evidence.halfLives);
}

function closeHostilePairs(feelings: Feelings, rows: ReturnType<typeof rowBuilder>): void {
  for (let i = 0; i < feelings.nodeCount; i++) {
    for (let position = feelings.offsets[i]!; position < feelings.offsets[i + 1]!; position++) {
      if (feelings.hostility[position]! < closingHostility) continue;
      rows.delete(i, feelings.targets[position]!);
      rows.delete(feelings.targets[position]!, i);
    }
  }
}

/** When and how often one of our team met or wrote to whom. */
interface Touches {
  readonly any: boolean;
  readonly lastContactAt: (string | null)[];
  readonly recent: Int32Array;
  /** Our people with a recent two-way interaction, by person; who was only copied took no part in it. */
  readonly twoWay: Map<number, Set<number>>;
}

function countTouches({ people, interactions, pairs, evidence }: ContactInput): Touches {
  const lastContactAt: (string | null)[] = [];
  const lastAge = new Float64Array(people.length).fill(Number.POSITIVE_INFINITY);
  for (const [index, { fields }] of people.entries()) {
    const stated =
      fields.lastContactAt != null && !evidence.isLater(fields.lastContactAt) ? fields.lastContactAt : null;
    lastContactAt.push(stated);
    if (stated !== null) lastAge[index] = evidence.age(stated);
  }
  for (const { theirs, lastContactAt: date } of pairs) {
    if (date === null || !people[theirs]!.inScope) continue;
    const age = evidence.age(date);
    if (age >= lastAge[theirs]!) continue;
    lastAge[theirs] = age;
    lastContactAt[theirs] = date;
  }
  const recent = new Int32Array(people.length);
  const twoWay = new Map<number, Set<number>>();
  let any = false;
  for (const { interaction, age, participants, copied } of interactions) {
    const ours = participants.filter((index) => people[index]!.side === "us");
    if (ours.length === 0) continue;
    const answered = twoWayChannels.has(interaction.channel)
      ? interaction.responded !== false
      : interaction.responded === true;
    const meeting = ours.filter((index) => people[index]!.reachable && !copied[participants.indexOf(index)]);
    for (const [position, index] of participants.entries()) {
      if (!people[index]!.inScope) continue;
      any = true;
      if (age < lastAge[index]!) {
        lastAge[index] = age;
        lastContactAt[index] = interaction.at;
      }
      if (age > recentContactDays) continue;
      recent[index] = recent[index]! + 1;
      if (!answered || copied[position]) continue;
      const met = twoWay.get(index) ?? new Set();
      for (const one of meeting) met.add(one);
      twoWay.set(index, met);
    }
  }
  return { any, lastContactAt, recent, twoWay };
}

function findCover(
  { people }: ContactInput,
  ties: { readonly offsets: Int32Array; readonly targets: Int32Array; readonly weights: Float64Array },
  implicitTeam: Float64Array,
  touches: Touches,
): { covered: Uint8Array; coveredBy: number[][] } {
  const covered = new Uint8Array(people.length);
  const coveredBy: number[][] = [];
  for (const person of people) {
    const by = new Set<number>();
    coveredBy.push([]);
    if (!person.inScope || !person.reachable) continue;
    for (let position = ties.offsets[person.index]!; position < ties.offsets[person.index + 1]!; position++) {
      const other = ties.targets[position]!;
      if (people[other]!.side === "us" && ties.weights[position]! >= liveTieStrength) by.add(other);
    }
    for (const other of touches.twoWay.get(person.index) ?? []) by.add(other);
    const stated = person.fields.coverage != null && person.fields.coverage !== "none";
    if (stated || by.size > 0 || implicitTeam[person.index]! >= liveTieStrength) covered[person.index] = 1;
    coveredBy[person.index] = [...by].sort((a, b) => a - b);
  }
  return { covered, coveredBy };
}
