import { keyedRandom } from "../../../internal/keyed-random.js";
import { cosOfTurns, pow, sinOfTurns } from "../../../internal/portable-math.js";
import type { InfluenceMap } from "./map-person.js";

/** Places of the nodes of a map around 0, 0; nodes have no size yet. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const rounds = 300;
/** How strongly each kind of tie pulls; rivals are left to drift apart. */
const pull = { reporting: 0.5, influence: 0.5, alliance: 0.8, rivalry: 0.04, contact: 0.3 } as const;
const pullOfFaction = 0.9;
const pullOfMiddle = 0.12;
/** Beyond as many usual distances nodes no longer repel one another: what has no tie to the rest stays near. */
const reachOfRepulsion = 2.5;
const reportingDrop = 0.9;

/**
 * Arranges a map by forces, after Fruchterman and Reingold (1991): all nodes repel one another, ties and factions pull together,
 * influence pulls to the middle, and managers rise above those who report to them. Starts from a spiral in order of influence, so
 * it depends on the map and the seed alone.
 *
 * O(n²) for each of 300 rounds.
 *
 * @param ideal - Usual distance of two neighbors.
 * @see Fruchterman and Reingold (1991), Graph drawing by force-directed placement, https://doi.org/10.1002/spe.4380211102
 */
export function forceLayout(map: InfluenceMap, ideal: number, seed: number): Places {
  const places = spiral(map, ideal, seed);
  const { x, y } = places;
  const size = map.people.length;
  const forceX = new Float64Array(size);
  const forceY = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    forceX.fill(0);
    forceY.fill(0);
    repel(places, forceX, forceY, ideal);
    pullTies(map, places, forceX, forceY, ideal);
    pullFactions(map, places, forceX, forceY);
    const reach = ideal * (1 - round / rounds) * 0.5;
    for (let index = 0; index < size; index++) {
      const inward = pullOfMiddle * (1 + 6 * (map.people[index]!.influence ?? 0));
      const stepX = forceX[index]! - inward * x[index]!;
      const stepY = forceY[index]! - inward * y[index]!;
      const length = Math.sqrt(stepX * stepX + stepY * stepY);
      const factor = length > reach ? reach / length : 1;
      x[index] = x[index]! + stepX * factor;
      y[index] = y[index]! + stepY * factor;
    }
  }
  return places;
}

/** The golden angle: successive nodes of the spiral never line up. */
const goldenTurn = 0.3819660113;

/** Nodes on a spiral from the middle outward. */
function spiral({ people }: InfluenceMap, ideal: number, seed: number): Places {
  const places = { x: new Float64Array(people.length), y: new Float64Array(people.length) };
  const first = keyedRandom(seed, "map");
  for (let index = 0; index < people.length; index++) {
    const turns = first + index * goldenTurn;
    const radius = ideal * 0.6 * Math.sqrt(index + 0.5);
    places.x[index] = Math.round(1000 * radius * cosOfTurns(turns)) / 1000;
    places.y[index] = Math.round(1000 * radius * sinOfTurns(turns)) / 1000;
  }
  return places;
}

function repel({ x, y }: Places, forceX: Float64Array, forceY: Float64Array, ideal: number): void {
  const farthest = pow(reachOfRepulsion * ideal, 2);
  for (let first = 0; first < x.length; first++) {
    for (let second = first + 1; second < x.length; second++) {
      const deltaX = x[second]! - x[first]!;
      const deltaY = y[second]! - y[first]!;
      const squared = deltaX * deltaX + deltaY * deltaY + 1;
      if (squared > farthest) continue;
      const strength = (ideal * ideal) / squared;
      forceX[first] = forceX[first]! - deltaX * strength;
      forceY[first] = forceY[first]! - deltaY * strength;
      forceX[second] = forceX[second]! + deltaX * strength;
      forceY[second] = forceY[second]! + deltaY * strength;
    }
  }
}

function pullTies(map: InfluenceMap, { x, y }: Places, forceX: Float64Array, forceY: Float64Array, ideal: number) {
  for (const { from, to, family, isDotted } of map.ties) {
    const deltaX = x[to]! - x[from]!;
    const deltaY = y[to]! - y[from]!;
    const strength = (pull[family] * Math.sqrt(deltaX * deltaX + deltaY * deltaY)) / ideal;
    let rise = 0;
    if (family === "reporting" && !isDotted) rise = Math.max(0, deltaY + reportingDrop * ideal) * 0.5;
    forceX[from] = forceX[from]! + deltaX * strength;
    forceY[from] = forceY[from]! + deltaY * strength + rise;
    forceX[to] = forceX[to]! - deltaX * strength;
    forceY[to] = forceY[to]! - deltaY * strength - rise;
  }
}

function pullFactions(map: InfluenceMap, { x, y }: Places, forceX: Float64Array, forceY: Float64Array): void {
  for (const { members } of map.factions) {
    let middleX = 0;
    let middleY = 0;
    for (const index of members) {
      middleX += x[index]! / members.length;
      middleY += y[index]! / members.length;
    }
    for (const index of members) {
      forceX[index] = forceX[index]! + pullOfFaction * (middleX - x[index]!);
      forceY[index] = forceY[index]! + pullOfFaction * (middleY - y[index]!);
    }
  }
}
