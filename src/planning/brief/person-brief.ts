import { ageInDays, toMoment } from "../../internal/days.js";
import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import { noteRef, painPointRef, personRef } from "../../model/refs.js";
import { closingHostility } from "../../network/defaults.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import { channelWord } from "../../network/own-words.js";
import { saysBrief } from "../../sentences/brief.js";
import { hostility, tiesToAvoid } from "../introductions/go-betweens.js";
import { freeFrom, introductions } from "../introductions/introductions.js";
import type { Situation } from "../situation.js";
import { feltBy } from "../what-if/side-effects.js";
import type { PersonBrief } from "./meeting-brief.js";

const openKinds: ReadonlySet<string> = new Set(["objection", "criterion", "constraint", "process_step"]);
const mostIntroductions = 2;

/** What to know of one person, to ask and offer them, and to avoid. */
export function briefPerson(situation: Situation, index: number, owner: number | null): PersonBrief {
  const { network, stakeholders } = situation;
  const person = network.people[index]!;
  const { fields, stake } = person;
  const notes = (network.account.notes ?? []).filter(
    ({ about, kind, state }) => (about ?? []).includes(person.id) && openKinds.has(kind ?? "note") && state !== "done",
  );
  const objections = notes.filter(({ kind }) => kind === "objection").map(({ text }) => text);
  return {
    stakeholder: stakeholders.find(({ id }) => id === person.id)!,
    wants: [...(fields.goals ?? []), ...(stake?.personalWin == null ? [] : [stake.personalWin])],
    fears: [...objections, ...(stake?.canHurt == null ? [] : [stake.canHurt.how])],
    painPoints: painPointsOf(network, person.id),
    openPoints: notes.map(noteRef),
    preferences: preferencesOf(network, person),
    lastContact: lastContactOf(network, index),
    ask: whatToAsk(situation, index),
    offer: whatToOffer(network, person),
    avoid: whatToAvoid(network, index, owner),
  };
}

/** Pain points of a person that are not resolved. */
export function painPointsOf({ account }: Network, personId: string): Ref[] {
  const open = (account.painPoints ?? []).filter(
    ({ personIds, state }) => (personIds ?? []).includes(personId) && state !== "resolved",
  );
  return open.map(painPointRef);
}

/** How somebody likes to be talked to; `null` where nothing is known. */
export function preferencesOf({ ownLabels }: Network, { fields }: NetworkPerson): Sentence | null {
  const { channels, style, bestTime, language, minGapDays } = fields.communication ?? {};
  const clauses: Sentence[] = [];
  if (style != null) clauses.push(saysBrief("brief.preference.style", { text: style }));
  if (bestTime != null) clauses.push(saysBrief("brief.preference.time", { text: bestTime }));
  if (language != null) clauses.push(saysBrief("brief.preference.language", { text: language }));
  if (minGapDays != null) clauses.push(saysBrief("brief.preference.gap", { days: minGapDays }));
  if (channels != null && channels.length > 0) {
    const words = channels.map((channel) => channelWord(ownLabels, fields.id, channel));
    return saysBrief("brief.preferences", { channels: words, clauses });
  }
  return clauses.length === 0 ? null : saysBrief("brief.preferences.other", { clauses });
}

function lastContactOf({ people, contact, asOf }: Network, index: number): Sentence | null {
  const date = contact.lastContactAt[index] ?? null;
  if (date === null) return null;
  const owners = contact.coveredBy[index]!.map((one) => personRef(people[one]!.fields));
  const clauses = owners.length === 0 ? [] : [saysBrief("brief.contact_by", { owners })];
  const days = Math.floor(ageInDays(toMoment(date), asOf.moment));
  if (days === 0) return saysBrief("brief.last_contact.today", { clauses });
  return saysBrief("brief.last_contact", { date, days, clauses });
}

function whatToAsk({ network, influence }: Situation, index: number): Sentence[] {
  const { people, contact } = network;
  const them = people[index]!;
  const person = personRef(them.fields);
  const found: Sentence[] = [];
  if (them.stake?.needFromThem != null)
    found.push(saysBrief("brief.ask.need", { person, text: them.stake.needFromThem }));
  if (them.stance === null) found.push(saysBrief("brief.ask.stance", { person }));
  if ((them.fields.goals ?? []).length === 0 && them.stake?.personalWin == null) {
    found.push(saysBrief("brief.ask.goals", { person }));
  }
  if (them.roles === null) found.push(saysBrief("brief.ask.role", { person }));
  if ((them.stance ?? 0) <= -0.4) return found;
  const unmet = people
    .filter(({ inScope, index: other }) => inScope && contact.covered[other] !== 1 && other !== index)
    .filter(({ index: other }) => influence.shares[other]! >= influence.thresholds.notable)
    .sort((a, b) => influence.shares[b.index]! - influence.shares[a.index]! || a.index - b.index);
  let asked = 0;
  for (const other of unmet) {
    if (asked === mostIntroductions) break;
    const [best] = introductions(network, influence, other.index, { from: null, alternatives: 1, maxSteps: 4 });
    const first = best?.route[best.asker === null ? 0 : 1];
    if (first?.id !== them.id) continue;
    asked++;
    found.push(saysBrief("brief.ask.introduction", { person, other: personRef(other.fields) }));
  }
  return found;
}

function whatToOffer(network: Network, { fields, stake, id }: NetworkPerson): Sentence[] {
  const person = personRef(fields);
  const found: Sentence[] = [];
  if (stake?.personalWin != null) found.push(saysBrief("brief.offer.win", { person, text: stake.personalWin }));
  for (const topic of painPointsOf(network, id)) found.push(saysBrief("brief.offer.pain", { person, topic }));
  if (stake?.canHelp != null) found.push(saysBrief("brief.offer.help", { person, text: stake.canHelp.how }));
  const approach = approachTo({ fields });
  return approach === null ? found : [...found, approach];
}

/** How to bring something new to somebody, from how they take to change; `null`: not known. */
export function approachTo({ fields }: Pick<NetworkPerson, "fields">): Sentence | null {
  const { adaptability } = fields;
  return adaptability == null ? null : saysBrief(`brief.offer.${adaptability}`, { person: personRef(fields) });
}

/** What not to say or do with somebody, and who of our team had better stay away. */
export function whatToAvoid(network: Network, index: number, owner: number | null): Sentence[] {
  const { people, indexOf } = network;
  const { fields, id } = people[index]!;
  const person = personRef(fields);
  const found: Sentence[] = [];
  if (fields.communication?.optOut === true) found.push(saysBrief("brief.avoid.opted_out", { person }));
  const date = freeFrom(network, index);
  if (date !== null) found.push(saysBrief("brief.avoid.before", { person, date }));
  for (const text of fields.communication?.avoid ?? []) found.push(saysBrief("brief.avoid.word", { text }));
  const rivals = feltBy(network, index).filter(({ other, isRival }) => isRival && people[other]!.side !== "us");
  const others = rivals.map(({ other }) => personRef(people[other]!.fields));
  if (others.length > 0) found.push(saysBrief("brief.avoid.rival", { person, others }));
  for (const { from, to } of tiesToAvoid(network)) {
    if (from !== id && to !== id) continue;
    const other = indexOf.get(from === id ? to : from);
    if (other === undefined || people[other]!.side !== "us") continue;
    found.push(saysBrief("brief.avoid.tie", { owner: personRef(people[other]!.fields), person }));
  }
  if (owner !== null && hostility(network, owner, index) >= closingHostility) {
    found.push(saysBrief("brief.avoid.owner", { owner: personRef(people[owner]!.fields), person }));
  }
  return found;
}
