import type { Influence } from "../../insights/influence/influence.js";
import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import { kStrongestPaths } from "../../kernels/paths/k-strongest-paths.js";
import type { WeightedAdjacency } from "../../kernels/rows/adjacency.js";
import { personRef } from "../../model/refs.js";
import { liveTieStrength } from "../../network/defaults.js";
import { type Network, tieRef } from "../../network/network.js";
import { saysIntroduction } from "../../sentences/introductions.js";
import { addDays } from "../dates.js";
import { type GoBetweens, readGoBetweens } from "./go-betweens.js";
import type { Introduction, IntroductionStep } from "./introduction.js";
import { type RouteMap, readRouteMap } from "./route-map.js";

/** How introductions are looked for. */
export interface RouteOptions {
  /** Who of our team may ask, by index; `null`: everybody. */
  readonly from: readonly number[] | null;
  readonly alternatives: number;
  readonly maxSteps: number;
}

/** A request that takes more go-betweens is seldom heard (Friedkin 1983). */
const usualGoBetweens = 2;
const askedOften = 0.5;

/** The best ways to one person, strongest first, and one that shares nobody between with the best. Empty for somebody who opted out. */
export function introductions(
  network: Network,
  influence: Influence,
  target: number,
  { from, alternatives, maxSteps }: RouteOptions,
): Introduction[] {
  const { people, contact } = network;
  const them = people[target]!;
  if (!them.reachable || them.fields.communication?.optOut === true) return [];
  const goBetweens = readGoBetweens(network, influence, target);
  const askers = new Set(from ?? contact.team);
  const map = readRouteMap(network, target, askers, from === null, goBetweens);
  const us = people.length;
  const routes = kStrongestPaths(map.rows, us, target, { count: alternatives, maximumSteps: maxSteps });
  const between = (nodes: readonly number[]) => nodes.slice(1, -1);
  const best = routes[0];
  if (best !== undefined && between(best.nodes).length > 0) {
    const isApart = (nodes: readonly number[]) => between(nodes).every((node) => !between(best.nodes).includes(node));
    if (!routes.some(({ nodes }) => isApart(nodes))) {
      const without = withoutNodes(map.rows, new Set(between(best.nodes)));
      const [other] = kStrongestPaths(without, us, target, { count: 1, maximumSteps: maxSteps });
      if (other !== undefined) routes.splice(Math.max(1, alternatives - 1), routes.length, other);
    }
  }
  const first = new Set(best === undefined ? [] : between(best.nodes));
  return routes.map(({ nodes, strength }, place) => ({
    ...describeRoute(network, map, goBetweens, nodes.slice(1)),
    strength,
    disjoint: place > 0 && first.size > 0 && between(nodes).every((node) => !first.has(node)),
  }));
}

function describeRoute(
  network: Network,
  map: RouteMap,
  goBetweens: GoBetweens,
  theirs: readonly number[],
): Pick<Introduction, "route" | "asker" | "steps" | "warnings" | "reason"> {
  const ref = (index: number) => personRef(network.people[index]!.fields);
  const [entry, ...rest] = theirs;
  const target = theirs[theirs.length - 1]!;
  const asking = map.entryOf(entry!);
  const asker = asking < 0 ? null : ref(asking);
  const steps: IntroductionStep[] = [];
  if (asker !== null) {
    const strength = map.entryStrength(entry!);
    steps.push({ from: asker, to: ref(entry!), strength, reason: stepReason(network, map, asking, entry!) });
  }
  let before = entry!;
  for (const next of rest) {
    const strength = map.strengthBetween(before, next);
    steps.push({ from: ref(before), to: ref(next), strength, reason: stepReason(network, map, before, next) });
    before = next;
  }
  return {
    route: [...(asker === null ? [] : [asker]), ...theirs.map(ref)],
    asker,
    steps,
    warnings: warnings(network, map, goBetweens, theirs),
    reason: routeReason(asker, theirs.slice(0, -1).map(ref), ref(target)),
  };
}

function routeReason(owner: Ref | null, between: readonly Ref[], person: Ref): Sentence {
  const [contact, ...through] = between;
  if (contact === undefined) {
    return owner === null
      ? saysIntroduction("introduction.known_to_team", { person })
      : saysIntroduction("introduction.known", { owner, person });
  }
  if (owner === null) {
    return through.length === 0
      ? saysIntroduction("introduction.ask_for_us", { contact, person })
      : saysIntroduction("introduction.ask_for_us_through", { contact, person, through });
  }
  return through.length === 0
    ? saysIntroduction("introduction.ask", { contact, owner, person })
    : saysIntroduction("introduction.ask_through", { contact, owner, person, through });
}

function stepReason(network: Network, map: RouteMap, from: number, to: number): Sentence {
  const tie = map.tieBetween(from, to);
  if (tie !== null) return saysIntroduction("introduction.step.tie", { tie: tieRef(network, tie) });
  const [person, other] = [network.people[from]!, network.people[to]!].map(({ fields }) => personRef(fields));
  return saysIntroduction("introduction.step.contact", { person: person!, other: other! });
}

function warnings(network: Network, map: RouteMap, goBetweens: GoBetweens, theirs: readonly number[]): Sentence[] {
  const { people } = network;
  const ref = (index: number) => personRef(people[index]!.fields);
  const target = theirs[theirs.length - 1]!;
  const entry = theirs[0]!;
  const found: Sentence[] = [];
  if (!map.isKnown(entry) && map.entryStrength(entry) < liveTieStrength) {
    found.push(saysIntroduction("introduction.warning.faded", { person: ref(entry) }));
  }
  const date = freeFrom(network, entry);
  if (date !== null) found.push(saysIntroduction("introduction.warning.not_before", { person: ref(entry), date }));
  for (const one of theirs.slice(0, -1)) {
    if (goBetweens.load(one) >= askedOften) {
      found.push(saysIntroduction("introduction.warning.asked_often", { person: ref(one) }));
    }
    if (goBetweens.isRival(one)) {
      found.push(saysIntroduction("introduction.warning.rival", { person: ref(one), other: ref(target) }));
    }
    if (people[one]!.status === "leaving") {
      found.push(saysIntroduction("introduction.warning.leaving", { person: ref(one) }));
    }
  }
  if (theirs.length - 1 > usualGoBetweens) {
    found.push(saysIntroduction("introduction.warning.long", { through: theirs.slice(0, -1).map(ref) }));
  }
  return found;
}

/** The first day on which somebody wants to hear from us again, if that is still ahead. */
export function freeFrom({ people, contact, asOf }: Network, person: number): string | null {
  const gap = people[person]!.fields.communication?.minGapDays;
  const last = contact.lastContactAt[person];
  if (gap == null || last == null) return null;
  const date = addDays(last, gap);
  return date > asOf.iso.slice(0, 10) ? date : null;
}

function withoutNodes(rows: WeightedAdjacency, closed: ReadonlySet<number>): WeightedAdjacency {
  const weights = rows.weights.map((weight, arc) => (closed.has(rows.targets[arc]!) ? 0 : weight));
  return { ...rows, weights };
}
