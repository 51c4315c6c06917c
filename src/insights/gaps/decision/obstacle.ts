import { weightAt } from "../../../network/rows.js";
import { atLeast } from "../at-least.js";
import type { GapContext } from "../gap-context.js";

/** What keeps us from some of those who decide. */
export interface Obstacle {
  readonly kind: "away" | "none" | "far" | "faint" | "weak";
  readonly people: readonly number[];
  /** Where the way is weak: its weakest step. */
  readonly weakest: readonly [number, number] | null;
}

/** Why we cannot get to somebody, with a name for what several may share; `null`: we can. */
export function obstacleTo(
  context: GapContext,
  person: number,
  { weakestPath, maximumSteps }: { readonly weakestPath: number; readonly maximumSteps: number },
): (Obstacle & { readonly cause: string }) | null {
  const access = context.access();
  const ways = access.disjointPaths(person).length;
  const near = access.bestPath(person, maximumSteps);
  if (ways > 0 && atLeast(near?.strength ?? 0, weakestPath)) return null;
  const people = [person];
  if (!context.network.people[person]!.reachable) return { cause: "away", kind: "away", people, weakest: null };
  if (near === null) {
    const kind = ways > 0 ? "far" : "none";
    return { cause: kind, kind, people, weakest: null };
  }
  const isOwn = near.people.length === 1 || (near.people.length === 2 && isOurs(context, near.people[0]!));
  if (isOwn) return { cause: "faint", kind: "faint", people, weakest: null };
  const weakest = weakestStep(context, near.people);
  return { cause: `weak ${weakest.join(" ")}`, kind: "weak", people, weakest };
}

function isOurs({ network }: GapContext, person: number): boolean {
  return network.people[person]!.side === "us";
}

/** The step of least strength, the one nearest to us of equals; a way from "our team" without a name starts with the contact. */
function weakestStep(context: GapContext, route: readonly number[]): readonly [number, number] {
  const { network } = context;
  let weakest: readonly [number, number] = [route[0]!, route[0]!];
  const first = network.contact.implicitTeam[route[0]!]!;
  let least = isOurs(context, route[0]!) ? Number.POSITIVE_INFINITY : first;
  for (let at = 1; at < route.length; at++) {
    const strength = weightAt(network.contact, route[at - 1]!, route[at]!);
    if (strength >= least) continue;
    least = strength;
    weakest = [route[at - 1]!, route[at]!];
  }
  return weakest;
}
