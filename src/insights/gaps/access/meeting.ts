import type { Ref } from "../../../internal/issue.js";
import type { Change } from "../../../model/change.js";
import { closingHostility } from "../../../network/defaults.js";
import type { Network, NetworkPerson } from "../../../network/network.js";
import { positionOf } from "../../../network/rows.js";
import type { GapContext } from "../gap-context.js";
import { type NewContact, unnamedTeam } from "./access.js";

/** A first conversation that would make somebody covered: who of us, and what it changes on the map. */
export interface Meeting {
  readonly contact: NewContact;
  /** Who of ours; empty where nobody of ours is on the map. */
  readonly owners: Ref[];
  readonly changes: Change[];
}

/** A medium tie: enough to count. */
export const meetingStrength = 0.5;

/**
 * How one of ours gets into contact with a person: their owner, else whoever is nearest to them already, else the one closest
 * in level. Without our people on the map, coverage is noted instead. `null`: nobody can meet them (an empty seat, on leave),
 * or bad blood stands against everybody of ours.
 *
 * @param otherThan - One of ours who shall not be the one.
 */
export function meetingWith(context: GapContext, person: number, otherThan: number = unnamedTeam): Meeting | null {
  const { network } = context;
  const them = network.people[person]!;
  if (!them.reachable) return null;
  const { team } = network.contact;
  if (team.length === 0) {
    const { ownerId } = them.fields;
    const set = { coverage: "brief", ...(ownerId == null ? {} : { ownerId: null }) };
    const changes: Change[] = [{ type: "update_person", personId: them.id, set }];
    return { contact: { ours: unnamedTeam, person }, owners: [], changes };
  }
  const welcome = team.filter((ours) => ours !== otherThan && !isClosed(network, ours, person));
  if (welcome.length === 0) return null;
  const ours = bestOf(context, welcome, them);
  return {
    contact: { ours, person },
    owners: context.refs([ours]),
    changes: [contactChange(network, ours, person)],
  };
}

/** Contact between one of ours and a person from now on; `null`: it cannot be, or bad blood stands between them. */
export function tieWith({ network }: GapContext, ours: number, person: number): Change | null {
  if (!network.people[person]!.reachable || isClosed(network, ours, person)) return null;
  return contactChange(network, ours, person);
}

/** Contact of medium strength between one of ours and a person. */
function contactChange({ people, asOf }: Network, ours: number, person: number): Change {
  const relationship = {
    from: people[ours]!.id,
    to: people[person]!.id,
    kind: "communicates" as const,
    strength: meetingStrength,
    asOf: asOf.iso,
  };
  return { type: "set_relationship", relationship };
}

function isClosed({ signed }: Network, a: number, b: number): boolean {
  const { feelings } = signed;
  for (const position of [positionOf(feelings, a, b), positionOf(feelings, b, a)]) {
    if (position >= 0 && feelings.hostility[position]! >= closingHostility) return true;
  }
  return false;
}

function bestOf(context: GapContext, welcome: readonly number[], them: NetworkPerson): number {
  const { network } = context;
  const owner = them.fields.ownerId == null ? undefined : network.indexOf.get(them.fields.ownerId);
  if (owner !== undefined && welcome.includes(owner)) return owner;
  const first = context.access().bestPath(them.index, network.people.length)?.people[0];
  if (first !== undefined && welcome.includes(first)) return first;
  const apart = (ours: number) => {
    const { level } = network.people[ours]!;
    return level === null || them.level === null ? Number.POSITIVE_INFINITY : Math.abs(level - them.level);
  };
  return welcome.reduce((best, ours) => (apart(ours) < apart(best) ? ours : best));
}
