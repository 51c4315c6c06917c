import type { Ref, Sentence } from "../../internal/sentence.js";
import { differenceSentence } from "../../sentences/difference.js";
import { stanceWord } from "../../sentences/stance-word.js";
import type { Gap } from "../gaps/gap.js";
import type { Stakeholder } from "../influence/stakeholder.js";
import { nameWithTitle } from "./describe-change.js";
import type { ComparedScore, Difference } from "./difference.js";

/** From this share of the influence up, who joins or leaves makes a headline [D]. */
const notableShare = 0.05;
/** Whoever sits at this level or above makes one in any case, and so does whoever moves up to the second [D]. */
const executiveLevel = 1;
const promotedLevel = 2;
/** A shift of the group or of the health that makes a headline [D]. */
const notableShift = { stance: 0.1, health: 5 } as const;
const maxGaps = 3;
/** So few contacts are named as what the account depends on. */
const fewContacts = 2;

/**
 * What matters most of a difference: people first, then vetoes and what the customer wants, contacts, what opened, what closed,
 * where the group and the health went.
 *
 * @param wants - What changed in objectives and needs, said already.
 */
export function headlines(
  difference: Difference,
  before: ComparedScore,
  after: ComparedScore,
  wants: readonly Sentence[],
): Sentence[] {
  return [
    ...describePeople(difference, before, after),
    ...describeVetoes(before, after),
    ...wants,
    ...describeContacts(before.stakeholders, after.stakeholders),
    ...describeLeader(before.stakeholders[0], after.stakeholders[0]),
    ...describeGaps(difference.gapsOpened, before.gaps, "opened"),
    ...describeGaps(difference.gapsClosed, after.gaps, "closed"),
    ...describeGroup(difference.groupStance),
    ...describeHealth(difference.health),
  ];
}

function describePeople({ people }: Difference, before: ComparedScore, after: ComparedScore): Sentence[] {
  const earlier = new Map(before.stakeholders.map((person) => [person.id, person]));
  const later = new Map(after.stakeholders.map((person) => [person.id, person]));
  return people.flatMap(({ ref, change }) => {
    const [was, is] = [earlier.get(ref.id), later.get(ref.id)];
    if (change === "changed") return was !== undefined && is !== undefined ? describePromotion(was, is) : [];
    const person = change === "left" ? was : is;
    return person === undefined ? [] : describeArrival(person, change);
  });
}

function describeArrival(person: Stakeholder, change: "joined" | "left"): Sentence[] {
  const { influence: share, level } = person;
  const who = nameWithTitle(refTo(person), person.title);
  if (share >= notableShare) return [differenceSentence(`difference.${change}`, { who, share })];
  if (level === null || level > executiveLevel) return [];
  return [differenceSentence(`difference.executive_${change}`, { who })];
}

function describePromotion(was: Stakeholder, is: Stakeholder): Sentence[] {
  if (was.level === null || is.level === null || is.level >= was.level) return [];
  if (is.level > promotedLevel && is.influence < notableShare) return [];
  const person = refTo(is);
  if (is.title === null || is.title === was.title) {
    return [differenceSentence("difference.promoted_without_title", { person })];
  }
  return [differenceSentence("difference.promoted", { person, text: is.title })];
}

/** Who can veto and could not before, and the other way round, as far as they are still there. */
function describeVetoes(before: ComparedScore, after: ComparedScore): Sentence[] {
  const missingFrom = (refs: readonly Ref[], others: readonly Ref[]) =>
    refs.filter(({ id }) => !others.some((other) => other.id === id));
  const gained = missingFrom(after.decision.vetoes, before.decision.vetoes);
  const present = new Set(after.stakeholders.map(({ id }) => id));
  const lost = missingFrom(before.decision.vetoes, after.decision.vetoes).filter(({ id }) => present.has(id));
  return [
    ...(gained.length > 0 ? [differenceSentence("difference.veto_gained", { people: gained })] : []),
    ...(lost.length > 0 ? [differenceSentence("difference.veto_lost", { people: lost })] : []),
  ];
}

/** Which contacts with the customer are gone, what the account depends on then, and which are new. */
function describeContacts(before: readonly Stakeholder[], after: readonly Stakeholder[]): Sentence[] {
  const had = before.filter(({ covered }) => covered === true);
  const have = after.filter(({ covered }) => covered === true);
  const kept = new Set(have.map(({ id }) => id));
  const known = new Set(had.map(({ id }) => id));
  const lost = had.filter(({ id }) => !kept.has(id)).map(refTo);
  const gained = have.filter(({ id }) => !known.has(id)).map(refTo);
  const found: Sentence[] = [];
  if (lost.length > 0) found.push(describeLoss(lost, had.length, describeRest(have)));
  if (gained.length > 0) found.push(differenceSentence("difference.contacts_gained", { people: gained }));
  return found;
}

function describeLoss(people: Ref[], total: number, clauses: Sentence[]): Sentence {
  const count = people.length;
  if (total === 1) return differenceSentence("difference.only_contact_lost", { people, clauses });
  if (count === total) return differenceSentence("difference.all_contacts_lost", { count, people, clauses });
  return differenceSentence("difference.contacts_lost", { count, total, people, clauses });
}

/** What is left where it is little: no one, or one or two people and those of our team who know them. */
function describeRest(have: readonly Stakeholder[]): Sentence[] {
  if (have.length === 0) return [differenceSentence("difference.no_contact_left", {})];
  if (have.length > fewContacts) return [];
  const people = have.map(refTo);
  const owners = [...new Map(have.flatMap(({ coveredBy }) => coveredBy.map((ref) => [ref.id, ref]))).values()];
  if (owners.length === 0) return [differenceSentence("difference.depends_on", { people })];
  return [differenceSentence("difference.depends_on_through", { people, owners })];
}

function describeLeader(was: Stakeholder | undefined, is: Stakeholder | undefined): Sentence[] {
  if (was === undefined || is === undefined || was.id === is.id) return [];
  const params = { person: refTo(is), share: is.influence, other: refTo(was) };
  return [differenceSentence("difference.new_leader", params)];
}

/**
 * Gaps of one rule can part or join when a subject changes: only the subjects that the other side does not have under the
 * same rule are news.
 */
function describeGaps(gaps: readonly Gap[], others: readonly Gap[], change: "opened" | "closed"): Sentence[] {
  const news: Sentence[] = [];
  for (const { causedBy, rule, subjects, title, reason } of gaps) {
    if (causedBy !== null) continue;
    const known = new Set(others.flatMap((other) => (other.rule === rule ? other.subjects.map(({ id }) => id) : [])));
    const people = subjects.filter(({ id }) => !known.has(id));
    if (people.length === 0 && subjects.length > 0) continue;
    if (people.length === subjects.length) news.push(differenceSentence(`difference.gap_${change}`, { reason }));
    else news.push(differenceSentence(`difference.subjects_${change}`, { title, people }));
  }
  const count = news.length - maxGaps;
  if (count <= 0) return news;
  return [...news.slice(0, maxGaps), differenceSentence(`difference.more_gaps_${change}`, { count })];
}

function describeGroup(of: Difference["groupStance"]): Sentence[] {
  const found = shift(of, notableShift.stance);
  if (found === null) return [];
  const [from, to] = [stanceWord(found.before), stanceWord(found.after)];
  if (from.key !== to.key) return [differenceSentence("difference.group_now", { from, to })];
  return [differenceSentence(found.after > found.before ? "difference.group_closer" : "difference.group_away", {})];
}

function describeHealth(of: Difference["health"]): Sentence[] {
  const found = shift(of, notableShift.health);
  if (found === null) return [];
  const [before, after] = [Math.round(found.before), Math.round(found.after)];
  if (after > before) return [differenceSentence("difference.health_rose", { low: before, high: after })];
  return [differenceSentence("difference.health_fell", { low: after, high: before })];
}

function refTo({ id, name }: Stakeholder): Ref {
  return { type: "person", id, label: name };
}

function shift(
  { before, after }: { before: number | null; after: number | null },
  least: number,
): { before: number; after: number } | null {
  if (before === null || after === null || Math.abs(after - before) < least) return null;
  return { before, after };
}
