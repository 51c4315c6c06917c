import { type AccountInput, guessSigns, type RelationshipInput, type RelationshipKind } from "account-graph";
import { randomSequence } from "../../src/internal/keyed-random.js";
import { bareAccount } from "./sample.js";
import { buildSigned, type SignedNetwork } from "./signed-networks.js";
import { middle95, resample } from "./statistics.js";

/** How well the signs of pairs are told when their ties are left out, pair by pair. */
export interface HeldOut {
  readonly network: string;
  readonly pairs: number;
  readonly against: number;
  readonly rows: readonly {
    readonly score: string;
    readonly auc: number;
    readonly interval: readonly [number, number];
  }[];
}

/** One relation of a network, and the kinds of ties that its two signs are entered as. */
interface Relation {
  readonly network: SignedNetwork;
  readonly liking: RelationshipKind;
  readonly hostile: RelationshipKind;
  /** Size of the strongest tie, which becomes strength 1. */
  readonly full: number;
}

interface Pair {
  readonly ends: readonly [string, string];
  readonly weight: number;
}

export function heldOutSigns(folder: string, rounds: number): HeldOut[] {
  const monks = (name: string, liking: RelationshipKind, hostile: RelationshipKind): Relation => ({
    network: buildSigned(folder, `sampson/dm_SAM_${name}_edges.csv`),
    liking,
    hostile,
    full: 3,
  });
  const liking = monks("AFF4", "likes", "dislikes");
  const tribes = buildSigned(folder, "tribes/edges.csv");
  return [
    heldOut("Gahuku-Gama", [{ network: tribes, liking: "ally", hostile: "rival", full: 1 }], rounds),
    heldOut("Sampson, liking, fourth wave", [liking], rounds),
    heldOut(
      "Sampson, four relations",
      [
        liking,
        monks("EST", "respects", "distrusts"),
        monks("INFL", "trusts", "blocks"),
        monks("SANC", "sponsors", "conflict"),
      ],
      rounds,
    ),
  ];
}

function heldOut(name: string, relations: readonly Relation[], rounds: number): HeldOut {
  const ids = [...new Set(relations.flatMap(({ network }) => network.ids))].sort();
  const pairs = sumPairs(relations).filter((pair) => pair.weight !== 0);
  const relationships = relations.flatMap(enterRelation);
  const account = (left: Pair): AccountInput =>
    bareAccount("signed", ids, {
      relationships: relationships.filter(({ from, to }) => !(left.ends.includes(from) && left.ends.includes(to))),
    });
  const scores: [string, number[]][] = [
    ["`guessSigns`", pairs.map((pair) => guessOf(account(pair), pair))],
    ["common acquaintances alone", pairs.map((pair) => throughOthers(pairs, pair))],
    ["how well liked both are", pairs.map((pair) => standing(pairs, pair))],
  ];
  const random = randomSequence(5);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const draws = Array.from({ length: rounds }, () => resample(ids.length, random)).map((times) =>
    Float64Array.from(pairs, ({ ends }) => times[indexOf.get(ends[0])!]! * times[indexOf.get(ends[1])!]!),
  );
  const once = new Float64Array(pairs.length).fill(1);
  return {
    network: name,
    pairs: pairs.length,
    against: pairs.filter((pair) => pair.weight < 0).length,
    rows: scores.map(([score, values]) => ({
      score,
      auc: areaUnderCurve(pairs, values, once),
      interval: middle95(draws.map((weights) => areaUnderCurve(pairs, values, weights))),
    })),
  };
}

function enterRelation({ network, liking, hostile, full }: Relation): RelationshipInput[] {
  return network.arcs.map(({ from, to, weight }) => ({
    from,
    to,
    kind: weight > 0 ? liking : hostile,
    strength: Math.abs(weight) / full,
  }));
}

/** What two people feel for one another over all relations, in units of a full tie. */
function sumPairs(relations: readonly Relation[]): Pair[] {
  const pairs = new Map<string, { ends: [string, string]; weight: number }>();
  for (const { network, full } of relations) {
    for (const { from, to, weight } of network.arcs) {
      const ends: [string, string] = from < to ? [from, to] : [to, from];
      const key = ends.join("|");
      const pair = pairs.get(key) ?? { ends, weight: 0 };
      pair.weight += weight / full;
      pairs.set(key, pair);
    }
  }
  return [...pairs.values()];
}

/** The guess at a pair, −1..1; 0 where none is made. */
function guessOf(account: AccountInput, { ends }: Pair): number {
  const guesses = guessSigns(account, { limit: 100_000 });
  const guess = guesses.find(({ people }) => people.every((person) => ends.includes(person.id)));
  return guess === undefined ? 0 : guess.sign * guess.support;
}

function throughOthers(pairs: readonly Pair[], left: Pair): number {
  const weightOf = new Map(
    pairs.flatMap(({ ends: [a, b], weight }) => [[`${a}|${b}`, weight] as const, [`${b}|${a}`, weight] as const]),
  );
  const ids = new Set(pairs.flatMap(({ ends }) => ends));
  let sum = 0;
  for (const id of ids)
    sum += (weightOf.get(`${left.ends[0]}|${id}`) ?? 0) * (weightOf.get(`${id}|${left.ends[1]}`) ?? 0);
  return sum;
}

function standing(pairs: readonly Pair[], left: Pair): number {
  let sum = 0;
  for (const pair of pairs) if (pair !== left && pair.ends.some((end) => left.ends.includes(end))) sum += pair.weight;
  return sum;
}

function areaUnderCurve(pairs: readonly Pair[], values: readonly number[], weights: Float64Array): number {
  let inOrder = 0;
  let all = 0;
  for (let first = 0; first < pairs.length; first++) {
    if (pairs[first]!.weight < 0 || weights[first] === 0) continue;
    for (let second = 0; second < pairs.length; second++) {
      if (pairs[second]!.weight > 0) continue;
      const weight = weights[first]! * weights[second]!;
      const difference = values[first]! - values[second]!;
      all += weight;
      if (Math.abs(difference) < 1e-12) inOrder += weight / 2;
      else if (difference > 0) inOrder += weight;
    }
  }
  return inOrder / all;
}
