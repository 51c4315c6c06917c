import type { Difference } from "../../insights/difference/difference.js";
import type { Sentence } from "../../internal/sentence.js";
import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import { saysBrief } from "../../sentences/brief.js";
import type { Situation } from "../situation.js";
import { mostHeard } from "../targets/recommend.js";
import { feltBy } from "../what-if/side-effects.js";
import type { MeetingBrief, PersonBrief } from "./meeting-brief.js";
import { briefPerson } from "./person-brief.js";

const longestAgenda = 8;

/** One page for a meeting with these people. */
export function brief(
  situation: Situation,
  room: readonly number[],
  owner: number | null,
  changedSince: Difference | null,
): MeetingBrief {
  const { network, account } = situation;
  const people = room.map((index) => briefPerson(situation, index, owner));
  return {
    accountId: account.id,
    accountName: account.name,
    goalId: network.goal?.id ?? null,
    asOf: network.asOf.iso,
    people,
    between: whatIsBetween(situation, room),
    changedSince,
    agenda: agendaOf(situation, room, people),
  };
}

function whatIsBetween({ network, influence }: Situation, room: readonly number[]): Sentence[] {
  const { people, hierarchy } = network;
  const ref = (index: number) => personRef(people[index]!.fields);
  const found: Sentence[] = [];
  for (const [place, first] of room.entries()) {
    const felt = feltBy(network, first);
    for (const second of room.slice(place + 1)) {
      const feeling = felt.find(({ other }) => other === second);
      const pair = { person: ref(first), other: ref(second) };
      if (feeling !== undefined) {
        found.push(saysBrief(feeling.isRival ? "brief.between.rivals" : "brief.between.allies", pair));
      }
      for (const [below, above] of [
        [first, second],
        [second, first],
      ] as const) {
        if (hierarchy.boss[below] === above) {
          found.push(saysBrief("brief.between.reports", { person: ref(below), boss: ref(above) }));
        } else if (hierarchy.boss[above] !== below && mostHeard(influence, below).includes(above)) {
          found.push(saysBrief("brief.between.listens", { person: ref(below), other: ref(above) }));
        }
      }
    }
  }
  return found;
}

/** Open points first, then what closes the worst gaps about those in the room, then what to ask by influence. */
function agendaOf(situation: Situation, room: readonly number[], people: readonly PersonBrief[]): Sentence[] {
  const { network, influence, gaps } = situation;
  const found = new Map<string, Sentence>();
  const add = (sentence: Sentence) => found.set(sentence.text, found.get(sentence.text) ?? sentence);
  for (const topic of people.flatMap(({ openPoints }) => openPoints)) {
    const about = room.filter((_, place) => people[place]!.openPoints.some(({ id }) => id === topic.id));
    add(saysBrief("brief.agenda.open_point", { people: refs(network, about), topic }));
  }
  const ids = new Set(room.map((index) => network.people[index]!.id));
  const asked = new Set<string>();
  for (const { rule, subjects, family, remedy } of gaps) {
    if (family === "data_quality" || !subjects.some(({ id }) => ids.has(id))) continue;
    if (remedy.targets.length === 0 || !remedy.targets.every(({ id }) => ids.has(id))) continue;
    add(remedy.text);
    if (rule === "stance_unknown") asked.add("brief.ask.stance");
    if (rule === "unknown_needs") asked.add("brief.ask.goals");
  }
  const byInfluence = room
    .map((index, place) => ({ index, place }))
    .sort((a, b) => influence.shares[b.index]! - influence.shares[a.index]! || a.index - b.index);
  for (const { place } of byInfluence) for (const one of people[place]!.ask) if (!asked.has(one.key)) add(one);
  return [...found.values()].slice(0, longestAgenda);
}

function refs({ people }: Network, indexes: readonly number[]) {
  return indexes.map((index) => personRef(people[index]!.fields));
}
