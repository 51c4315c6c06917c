import type { Stakeholder } from "../../../insights/influence/stakeholder.js";
import { compareIds } from "../../../internal/compare-ids.js";
import type { Account } from "../../../model/account.js";
import type { PersonInput } from "../../../model/person.js";
import { SIDES } from "../../../model/vocabularies.js";
import { stanceCamp } from "../../shared/stance-camp.js";
import { hasLeft } from "../account-facts.js";
import { mainRole } from "../role-codes.js";
import type { MapScore, MapSettings } from "./map-options.js";
import type { MapPerson } from "./map-person.js";
import { mergePeople } from "./merge-people.js";

/** The nodes of a map, and at which of them each person of the account is. */
export interface MapPeople {
  readonly people: MapPerson[];
  /** Index of the node by id of the person; only people who are drawn. */
  readonly nodeOf: ReadonlyMap<string, number>;
}

/** The people of a map: those with most influence one by one, the others merged by department, then our team and competitors' people. */
export function buildPeople(account: Account, score: MapScore, { maxPeople, sides }: MapSettings): MapPeople {
  const fieldsOf = new Map(account.people.map((person) => [person.id, person]));
  const mapped = score.stakeholders.filter(({ id, side }) => fieldsOf.has(id) && sides.includes(side));
  const hasManyMore = mapped.length > maxPeople;
  const single = hasManyMore ? mapped.slice(0, maxPeople) : mapped;
  const people = single.map((person) => fromStakeholder(person, fieldsOf.get(person.id)!));
  const nodeOf = new Map(people.map(({ id }, index) => [id, index]));
  if (hasManyMore) {
    for (const { node, members } of mergePeople(account, mapped.slice(maxPeople))) {
      for (const { id } of members) nodeOf.set(id, people.length);
      people.push(node);
    }
  }
  const others = account.people.filter(
    (person) => isWithoutInfluence(person) && sides.includes(person.side!) && !hasLeft(person, score.asOf, account),
  );
  for (const person of others.sort((a, b) => compareIds(a.id, b.id)).slice(0, maxPeople)) {
    nodeOf.set(person.id, people.length);
    people.push(fromOutside(person));
  }
  return { people, nodeOf };
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
    influence: person.influence,
    stance: person.stance,
    camp: stanceCamp(person.stance),
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
    isCovered: false,
    isVacant: false,
    factionId: null,
    reason: [person.name, title, SIDES.find(({ value }) => value === side)!.label].filter(Boolean).join(", "),
  };
}
