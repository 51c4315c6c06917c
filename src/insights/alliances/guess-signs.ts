import { tanh } from "../../internal/portable-math.js";
import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import { positionOf, weightAt } from "../../network/rows.js";
import { allianceSentence } from "../../sentences/alliances.js";
import type { Influence } from "../influence/influence.js";
import type { AllianceClustering } from "./alliance-clustering.js";
import { guessCount, throughCount } from "./defaults.js";
import type { GuessSignsOptions, SignGuess } from "./sign-guess.js";

/**
 * Guesses how people get on about whom nothing is written down, so that somebody can be asked. Only pairs with a common
 * acquaintance are guessed at: `(±½ + tanh Σ_k S_ik S_kj) / 1½`, where ½ counts for the same faction, −½ for different ones,
 * and the sum runs over those whom both know. Its sign is the guess, its size the support.
 *
 * Left out one by one, the 58 ties of the Gahuku-Gama are ranked by it with an AUC of .98. Pairs whose faction and
 * acquaintances speak against one another get little support. Guesses of more support times influence of the two come first.
 *
 * O(Σ of squared degrees) time.
 *
 * @param clustering - What `alliances` found in this network.
 */
export function guessSigns(
  network: Network,
  influence: Influence,
  clustering: AllianceClustering,
  { limit = guessCount }: GuessSignsOptions = {},
): SignGuess[] {
  const { people, signed, indexOf } = network;
  const groupOf = new Int32Array(people.length).fill(-1);
  for (const [group, { members }] of clustering.factions.entries()) {
    for (const { id } of members) groupOf[indexOf.get(id)!] = group;
  }
  const found: { i: number; j: number; score: number; matter: number }[] = [];
  for (let i = 0; i < signed.nodeCount; i++) {
    for (const [j, pull] of pullsThroughOthers(network, i)) {
      const score = signScore(groupOf[i] === groupOf[j], pull);
      const matter = Math.abs(score) * (influence.shares[i]! + influence.shares[j]!);
      found.push({ i, j, score, matter });
    }
  }
  found.sort((a, b) => b.matter - a.matter || Math.abs(b.score) - Math.abs(a.score) || a.i - b.i || a.j - b.j);
  return found.slice(0, limit).map(({ i, j, score }) => describe(network, i, j, score, groupOf[i] === groupOf[j]));
}

/** How the map speaks for two people getting on, −1..1: from their factions and from those whom both know. */
export function signScore(sameFaction: boolean, pull: number): number {
  return ((sameFaction ? 0.5 : -0.5) + tanh(pull)) / 1.5;
}

/** Σ_k S_ik S_kj by j, for every j after i whom i has no known feelings about but shares an acquaintance with. */
function pullsThroughOthers({ signed }: Network, i: number): Map<number, number> {
  const { offsets, targets, weights, feelings } = signed;
  const pulls = new Map<number, number>();
  for (let arc = offsets[i]!; arc < offsets[i + 1]!; arc++) {
    const between = targets[arc]!;
    for (let next = offsets[between]!; next < offsets[between + 1]!; next++) {
      const j = targets[next]!;
      if (j <= i) continue;
      pulls.set(j, (pulls.get(j) ?? 0) + weights[arc]! * weights[next]!);
    }
  }
  // Feelings that cancel out are known all the same.
  for (const j of [...pulls.keys()]) {
    if (positionOf(feelings, i, j) >= 0 || positionOf(feelings, j, i) >= 0) pulls.delete(j);
  }
  return pulls;
}

function describe(network: Network, i: number, j: number, score: number, sameFaction: boolean): SignGuess {
  const { people, signed } = network;
  const sign = score > 0 ? 1 : -1;
  const through: { index: number; product: number; likes: boolean }[] = [];
  for (let arc = signed.offsets[i]!; arc < signed.offsets[i + 1]!; arc++) {
    const index = signed.targets[arc]!;
    const product = signed.weights[arc]! * weightAt(signed, index, j);
    if (product * sign > 0) through.push({ index, product: Math.abs(product), likes: signed.weights[arc]! > 0 });
  }
  through.sort((a, b) => b.product - a.product || a.index - b.index);
  const [first, second] = [people[i]!, people[j]!];
  const names = { person: personRef(first.fields), other: personRef(second.fields) };
  const key = sign > 0 ? "alliances.guess_friends" : "alliances.guess_opponents";
  const strongest = through[0];
  const reason =
    strongest === undefined
      ? allianceSentence(sameFaction ? "alliances.guess_same_side" : "alliances.guess_other_side", names)
      : allianceSentence(strongest.likes || sign < 0 ? key : "alliances.guess_common_opponent", {
          ...names,
          mutual: personRef(people[strongest.index]!.fields),
        });
  return {
    people: [names.person, names.other],
    sign,
    support: Math.abs(score),
    through: through.slice(0, throughCount).map(({ index }) => personRef(people[index]!.fields)),
    guess: true,
    reason,
  };
}
