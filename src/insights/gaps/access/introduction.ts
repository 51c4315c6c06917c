import { liveTieStrength } from "../../../network/defaults.js";
import type { GapContext } from "../gap-context.js";
import { canBeMet } from "./meeting.js";

/** From here down a person is an opponent, who is not asked for a favor. */
const opponentFrom = -0.4;
/** A step more has to be worth so many times the strength [D]. */
const worthAStep = 3;
/** Between the person we know and the one to meet. */
const mostBetween = 2;

/** Whom to ask for the way to a person. */
export interface Introduction {
  /** Somebody of theirs whom we know and who is not against us: the nearest to the person. */
  readonly contact: number;
  /** Who comes between them and the person, in order, none of whom we know; empty: they know the person. */
  readonly through: readonly number[];
}

/**
 * Who could introduce us to a person: the nearest person we know, by the shortest route unless a longer one is at least three times
 * as strong. Nobody we know stands between, and nobody on the route is against us, hostile to the person, opted out, or marked
 * `mustAvoid`. `null`: we know the person, or nobody fits. O(ties near the person).
 */
export function introductionTo(context: GapContext, person: number): Introduction | null {
  if (isKnown(context, person)) return null;
  const { contact } = context.network;
  let best: { strength: number; introduction: Introduction } | null = null;
  /** From the person outward: the strongest way back from everybody reached with so many steps. */
  let layer = new Map<number, { strength: number; path: readonly number[] }>([[person, { strength: 1, path: [] }]]);
  const passed = new Set([person]);
  for (let between = 0; between <= mostBetween; between++) {
    const next = new Map<number, { strength: number; path: readonly number[] }>();
    for (const [at, { strength, path }] of layer) {
      for (let arc = contact.offsets[at]!; arc < contact.offsets[at + 1]!; arc++) {
        const one = contact.targets[arc]!;
        const product = strength * contact.weights[arc]!;
        if (passed.has(one) || product <= (next.get(one)?.strength ?? 0) || !isWilling(context, one, person)) continue;
        next.set(one, { strength: product, path: at === person ? [] : [at, ...path] });
      }
    }
    for (const one of next.keys()) passed.add(one);
    for (const [one, { strength, path }] of next) {
      if (!isKnown(context, one)) continue;
      next.delete(one);
      const needed =
        best === null ? 0 : best.introduction.through.length < between ? best.strength * worthAStep : best.strength;
      if (strength > needed) best = { strength, introduction: { contact: one, through: path } };
    }
    layer = next;
  }
  return best?.introduction ?? null;
}

/** Whether the person would be asked for a favor on the way to a target. */
function isWilling(context: GapContext, person: number, target: number): boolean {
  const { network } = context;
  if (network.people[person]!.side === "us" || network.people[person]!.side === "competitor") return false;
  return (
    canBeMet(network, person) &&
    !isOpponent(context, person) &&
    !context.closed().isAvoided(person) &&
    !context.closed().isClosed(person, target)
  );
}

/** Whether we know the person: covered, or with a live tie of our team's. */
export function isKnown(context: GapContext, person: number): boolean {
  const { contact, people } = context.network;
  if (context.isCovered(person) || contact.implicitTeam[person]! >= liveTieStrength) return true;
  for (let arc = contact.offsets[person]!; arc < contact.offsets[person + 1]!; arc++) {
    if (people[contact.targets[arc]!]!.side === "us" && contact.weights[arc]! >= liveTieStrength) return true;
  }
  return false;
}

/** Whether the person is against us. */
export function isOpponent({ network }: GapContext, person: number): boolean {
  return (network.people[person]!.stance ?? 0) <= opponentFrom;
}
