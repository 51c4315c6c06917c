import type { Ref } from "../../../internal/issue.js";
import type { Change } from "../../../model/change.js";
import type { Network } from "../../../network/network.js";
import type { GapContext } from "../gap-context.js";
import { type NewContact, unnamedTeam } from "./access.js";

/** A first conversation that would make somebody covered: who of us, and what it changes on the map. */
export interface Meeting {
  readonly contact: NewContact;
  /** Who of our team; empty where the map has no one on our team. */
  readonly owners: Ref[];
  readonly changes: Change[];
}

/** A medium tie: enough to count. */
export const meetingStrength = 0.5;

/**
 * How our team gets into contact with a person: by their owner. Without our people on the map, coverage is noted instead. `null`:
 * nobody can meet them (an empty seat, on leave, opted out of contact), or no one on our team fits.
 */
export function meetingWith(context: GapContext, person: number): Meeting | null {
  const { network } = context;
  if (!canBeMet(network, person)) return null;
  if (network.contact.team.length === 0) {
    const { id, fields } = network.people[person]!;
    const set = { coverage: "brief", ...(fields.ownerId == null ? {} : { ownerId: null }) };
    const changes: Change[] = [{ type: "update_person", personId: id, set }];
    return { contact: { ours: unnamedTeam, person }, owners: [], changes };
  }
  const ours = context.ownerOf(person);
  return ours === null ? null : meetingBy(context, ours, person);
}

/** A first conversation of one of our team with a person; `null`: it cannot be, or they have to be kept apart. */
export function meetingBy(context: GapContext, ours: number, person: number): Meeting | null {
  const tie = tieWith(context, ours, person);
  return tie === null ? null : { contact: { ours, person }, owners: context.refs([ours]), changes: [tie] };
}

/** Contact between one of our team and a person from now on; `null`: it cannot be, or they have to be kept apart. */
export function tieWith(context: GapContext, ours: number, person: number): Change | null {
  const { people, asOf } = context.network;
  if (!canBeMet(context.network, person) || context.closed().isClosed(ours, person)) return null;
  const relationship = {
    from: people[ours]!.id,
    to: people[person]!.id,
    kind: "communicates" as const,
    strength: meetingStrength,
    asOf: asOf.iso,
    lastContactAt: asOf.iso,
  };
  return { type: "set_relationship", relationship };
}

/** Whether the person sits there, is not on leave, and did not opt out of contact. */
export function canBeMet({ people }: Network, person: number): boolean {
  const { reachable, fields } = people[person]!;
  return reachable && fields.communication?.optOut !== true;
}
