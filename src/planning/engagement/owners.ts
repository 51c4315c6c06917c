import { closingHostility } from "../../network/defaults.js";
import { weightAt } from "../../network/rows.js";
import { hostility, tiesToAvoid } from "../introductions/go-betweens.js";
import type { Situation } from "../situation.js";

/**
 * The one of our team who looks after a person: the stated owner, else the one whom all advice names, else whoever has the strongest contact, else whoever is nearest in
 * level, those who lose by the goal only where there is nobody else; nobody with a feud or a tie to be avoided. `null`: no one on our team may, or none is on the map.
 */
export function ownersOf({ network, context }: Situation): (person: number) => number | null {
  const { people, contact, indexOf } = network;
  const loses = (ours: number) => (people[ours]!.stake?.impactIfWin ?? 0) < 0;
  const avoided = new Set(tiesToAvoid(network).flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
  const may = (ours: number, person: number) =>
    ours !== person &&
    hostility(network, ours, person) < closingHostility &&
    !avoided.has(`${people[ours]!.id} ${people[person]!.id}`);
  const apart = (ours: number, person: number) => {
    const [a, b] = [people[ours]!.level, people[person]!.level];
    return a === null || b === null ? unknownDistance : Math.abs(a - b);
  };
  return (person) => {
    const open = contact.team.filter((ours) => may(ours, person));
    const { ownerId } = people[person]!.fields;
    const stated = ownerId == null ? undefined : indexOf.get(ownerId);
    if (stated !== undefined && open.includes(stated)) return stated;
    const usual = people[person]!.side === "us" ? null : context.ownerOf(person);
    if (usual !== null && open.includes(usual) && !loses(usual)) return usual;
    let best: number | null = null;
    const isBetter = (one: number, than: number) => {
      const more = weightAt(contact, one, person) - weightAt(contact, than, person);
      return more !== 0 ? more > 0 : apart(one, person) < apart(than, person);
    };
    const willing = open.filter((ours) => !loses(ours));
    for (const ours of willing.length > 0 ? willing : open) if (best === null || isBetter(ours, best)) best = ours;
    return best;
  };
}

const unknownDistance = 100;
