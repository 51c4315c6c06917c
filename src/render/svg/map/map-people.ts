import type { Stakeholder } from "../../../insights/influence/stakeholder.js";
import { compareIds } from "../../../internal/compare-ids.js";
import type { Account } from "../../../model/account.js";
import type { PersonInput } from "../../../model/person.js";
import { SIDES } from "../../../model/vocabularies.js";
import { stanceCamp } from "../../shared/stance-camp.js";
import { hasLeft } from "../account-facts.js";
import { marksTest } from "../marks.js";
import { mainRole, ownRoleOf } from "../role-codes.js";
import type { MapScore, MapSettings } from "./map-options.js";
import type { MapPerson } from "./map-person.js";
import type { MapRoom } from "./map-room.js";
import { mergeOutside, mergePeople } from "./merge-people.js";

/** The nodes of a map, and at which of them each person of the account is. */
export interface MapPeople {
  readonly people: MapPerson[];
  /** Index of the node by id of the person; only people who are drawn. */
  readonly nodeOf: ReadonlyMap<string, number>;
}

/** The ids of all whom a map may show: those with influence, and our team and competitors' people where asked for. */
export function mappedIds(account: Account, score: MapScore, settings: MapSettings): Set<string> {
  const { scored, outside } = peopleOf(account, score, settings);
  return new Set([...scored, ...outside].map(({ id }) => id));
}

/**
 * The people of a map: those with most influence one by one, the others merged by department, then our team and competitors' people.
 *
 * @param near - Draws these only; `null`: everybody.
 */
export function buildPeople(
  account: Account,
  score: MapScore,
  settings: MapSettings,
  room: MapRoom,
  near: ReadonlySet<string> | null,
): MapPeople {
  const fieldsOf = new Map(account.people.map((person) => [person.id, person]));
  const { scored, outside } = peopleOf(account, score, settings);
  const isNear = ({ id }: { readonly id: string }) => near === null || near.has(id);
  // The one in focus is never one of several.
  const focusFirst = (a: { readonly id: string }, b: { readonly id: string }) =>
    Number(b.id === settings.focus) - Number(a.id === settings.focus);
  const mapped = scored.filter(isNear);
  const order = near === null ? mapped : [...mapped].sort(focusFirst);
  const hasManyMore = order.length > room.people;
  const marksOf = marksTest(account, score);
  const single = new Set(hasManyMore ? order.slice(0, room.people) : order);
  const people: MapPerson[] = [];
  const nodeOf = new Map<string, number>();
  for (const person of mapped) {
    if (!single.has(person)) continue;
    const fields = fieldsOf.get(person.id)!;
    nodeOf.set(person.id, people.length);
    const isFocus = person.id === settings.focus;
    people.push({ ...fromStakeholder(person, fields), marks: marksOf(fields, person), isFocus });
  }
  if (hasManyMore) {
    const others = mapped.filter((person) => !single.has(person));
    for (const { node, members } of mergePeople(account, others, room.groups)) {
      for (const { id } of members) nodeOf.set(id, people.length);
      people.push(node);
    }
  }
  for (const side of ["us", "competitor"] as const) {
    const all = outside.filter((person) => person.side === side && isNear(person)).sort(focusFirst);
    const shown = all.length > room.people ? all.slice(0, room.people) : all;
    for (const person of shown) {
      nodeOf.set(person.id, people.length);
      people.push({ ...fromOutside(person), isFocus: person.id === settings.focus });
    }
    if (all.length > shown.length) {
      for (const { id } of all.slice(shown.length)) nodeOf.set(id, people.length);
      people.push(mergeOutside(side, all.length - shown.length));
    }
  }
  return { people, nodeOf };
}

/** Whom a map may show: stakeholders by influence, and those who hold none, by id. The one in focus is there whatever their side. */
function peopleOf(
  account: Account,
  score: MapScore,
  { sides, focus }: MapSettings,
): { readonly scored: readonly Stakeholder[]; readonly outside: PersonInput[] } {
  const known = new Set(account.people.map(({ id }) => id));
  const isShown = (person: PersonInput | Stakeholder) =>
    person.id === focus || sides.includes(person.side ?? "customer");
  const outside = account.people.filter(
    (person) => isWithoutInfluence(person) && isShown(person) && !hasLeft(person, score.asOf, account),
  );
  return {
    scored: score.stakeholders.filter((person) => known.has(person.id) && isShown(person)),
    outside: outside.sort((a, b) => compareIds(a.id, b.id)),
  };
}

function isWithoutInfluence({ side }: PersonInput): boolean {
  return side === "us" || side === "competitor";
}

function fromStakeholder(person: Stakeholder, fields: PersonInput): MapPerson {
  return {
    id: person.id,
    name: person.name,
    title: person.title ?? "",
    count: 1,
    side: person.side,
    role: mainRole(person.roles),
    ownRole: ownRoleOf(mainRole(person.roles), person.ownRoles),
    influence: person.influence,
    stance: person.stance,
    camp: stanceCamp(person.stance),
    stances: null,
    marks: [],
    isFocus: false,
    isCovered: person.covered === true,
    isVacant: fields.status === "vacant",
    factionId: person.factionId,
    reason: person.reason.text,
  };
}

function fromOutside(person: PersonInput): MapPerson {
  const title = person.title ?? "";
  const side = person.side!;
  return {
    id: person.id,
    name: person.name,
    title,
    count: 1,
    side,
    role: null,
    influence: null,
    stance: null,
    camp: "unknown",
    stances: null,
    marks: [],
    isFocus: false,
    isCovered: false,
    isVacant: false,
    factionId: null,
    reason: [person.name, title, SIDES.find(({ value }) => value === side)!.label].filter(Boolean).join(", "),
  };
}
