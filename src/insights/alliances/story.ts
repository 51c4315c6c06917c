import type { Sentence } from "../../internal/sentence.js";
import { personRef } from "../../model/refs.js";
import { closingHostility } from "../../network/defaults.js";
import type { Network } from "../../network/network.js";
import { allianceSentence } from "../../sentences/alliances.js";
import type { Influence } from "../influence/influence.js";
import type { AllianceClustering } from "./alliance-clustering.js";
import { byInfluence } from "./by-influence.js";
import { storyLength } from "./defaults.js";
import { explainAllegiance } from "./explain-allegiance.js";
import { feelingRef, type StrongestTie } from "./strongest-ties.js";

/**
 * What an account's politics come to, told in the order in which one would tell it: which sides there are, what is between
 * them, who stands between and what would make them change, and whom not to ask for help with whom.
 *
 * At most three factions of two or more, two rivalries, two alliances, two people between and three pairs; the most influential
 * people first. Empty when no feelings are known.
 *
 * @param clustering - What was found, without its story.
 */
export function story(
  network: Network,
  influence: Influence,
  clustering: Omit<AllianceClustering, "story" | "issues">,
  strongestTie: StrongestTie,
): Sentence[] {
  const { factions, rivalries, alliances, bridges } = clustering;
  const sides = factions.filter(({ members }) => members.length > 1);
  const told = (sides.length > 0 ? sides : factions).slice(0, storyLength.factions).map(({ reason }) => reason);
  for (const { reason } of rivalries.slice(0, storyLength.pairs)) told.push(reason);
  for (const { reason } of alliances.slice(0, storyLength.pairs)) told.push(reason);
  const indexOf = new Map(network.people.map(({ id, index }) => [id, index]));
  for (const { person, reason } of bridges.slice(0, storyLength.between)) {
    told.push(reason);
    const { change } = explainAllegiance(network, clustering, indexOf.get(person.id)!, strongestTie);
    if (change !== null) told.push(change);
  }
  return [...told, ...warnings(network, influence, strongestTie)];
}

/** Whom not to ask for help with whom: the pairs at odds with the most influential people in them. */
function warnings(network: Network, influence: Influence, strongestTie: StrongestTie): Sentence[] {
  const { people, signed } = network;
  const { nodeCount, offsets, targets, hostility } = signed.feelings;
  const counts = (index: number) => people[index]!.inScope && people[index]!.status !== "vacant";
  const pairs = new Map<string, readonly [number, number]>();
  const order = byInfluence(influence);
  for (let from = 0; from < nodeCount; from++) {
    for (let position = offsets[from]!; position < offsets[from + 1]!; position++) {
      const to = targets[position]!;
      if (hostility[position]! < closingHostility || !counts(from) || !counts(to)) continue;
      const [first, second] = order(from, to) < 0 ? [from, to] : [to, from];
      pairs.set(`${first} ${second}`, [first, second]);
    }
  }
  const sorted = [...pairs.values()].sort(([a, b], [c, d]) => order(a, c) || order(b, d));
  return sorted.slice(0, storyLength.warnings).map(([first, second]) => {
    const tie = feelingRef(network, strongestTie(first, second, -1)!);
    const [person, other] = [personRef(people[first]!.fields), personRef(people[second]!.fields)];
    return allianceSentence("alliances.avoid", { person, other, tie });
  });
}
