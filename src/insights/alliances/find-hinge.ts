/** A tie of one person, by the group of the other end. */
export interface HeldTie {
  readonly group: number;
  /** Signed, −1..1. */
  readonly weight: number;
}

/** Another group, −1 for standing alone, and how much frustration a move there adds. */
export interface Move {
  readonly group: number;
  readonly cost: number;
}

/** The tie that decides, by position, and where the person would stand without it. */
export interface Hinge {
  readonly tie: number;
  readonly group: number;
}

/** What is equal up to rounding. */
const slack = 1e-9;

/**
 * How much frustration it adds if a person stands elsewhere: what ties them to their own group, liking less hostility, less
 * what ties them to the other. Listed are groups they have ties to, and standing alone (−1) where they do not yet; least
 * first.
 */
export function findMoves(ties: readonly HeldTie[], own: number, alone: boolean): Move[] {
  const net = new Map<number, number>();
  for (const { group, weight } of ties) net.set(group, (net.get(group) ?? 0) + weight);
  const held = net.get(own) ?? 0;
  const moves: Move[] = alone ? [] : [{ group: -1, cost: held }];
  for (const [group, pull] of net) if (group !== own) moves.push({ group, cost: held - pull });
  return moves.sort((a, b) => a.cost - b.cost || a.group - b.group);
}

/**
 * The single tie without which the person would stand elsewhere at no cost or at a gain; the one that makes most difference.
 * `null` when no single tie decides, or when another place is as good already.
 *
 * @param ties - Strongest first: among equals the first is named.
 */
export function findHinge(ties: readonly HeldTie[], own: number, alone: boolean): Hinge | null {
  const now = findMoves(ties, own, alone)[0];
  if (now === undefined || now.cost <= slack) return null;
  let hinge: Hinge | null = null;
  let lowest = slack;
  for (let tie = 0; tie < ties.length; tie++) {
    const { group, weight } = ties[tie]!;
    if (weight > 0 !== (group === own)) continue;
    const rest = ties.map((one, index) => (index === tie ? { ...one, weight: 0 } : one));
    const best = findMoves(rest, own, alone)[0]!;
    if (best.cost < lowest - (hinge === null ? 0 : slack)) {
      lowest = best.cost;
      hinge = { tie, group: best.group };
    }
  }
  return hinge;
}
