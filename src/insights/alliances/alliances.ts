import { personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import type { Influence } from "../influence/influence.js";
import type { AllianceClustering, AlternativeFactions, FrustratedTie } from "./alliance-clustering.js";
import type { AllianceOptions } from "./alliance-options.js";
import { bridges } from "./bridges.js";
import { camps } from "./camps.js";
import { defaultBootstrap, defaultExactLimit } from "./defaults.js";
import { type DivideOptions, type Division, divide } from "./divide.js";
import { factionPairs } from "./faction-pairs.js";
import { factions } from "./factions.js";
import { findMediators } from "./find-mediators.js";
import { frustratedTies } from "./frustrated-ties.js";
import { groups } from "./groups.js";
import { membershipConfidence } from "./membership-confidence.js";
import { noteIssues } from "./note-issues.js";
import { story } from "./story.js";
import { strongestTies } from "./strongest-ties.js";
import { triads } from "./triads.js";

/**
 * Who stands with whom: camps by stance toward us, and factions by feelings toward one another, with what stands between
 * them.
 *
 * Feelings among customers and externals become one signed weight a pair, −1..1 (the network's `signed` rows). The factions
 * are the division with the least frustration: the strength of liking across factions plus that of hostility inside them
 * (Doreian and Mrvar 1996). Their number follows from the ties. People without signed ties stay unaligned.
 *
 * Proven best for parts of up to `exactLimit` people after simplification, and often beyond; `exact` says so. Confidence comes from seeded
 * samples that leave ties out.
 *
 * @param divideSigned - Stands in for the search of the division, so that what is known already need not be searched again.
 * @see Doreian and Mrvar 1996, Social Networks 18(2), 149–168, https://doi.org/10.1016/0378-8733(95)00259-6
 */
export function alliances(
  network: Network,
  influence: Influence,
  options: AllianceOptions = {},
  divideSigned: typeof divide = divide,
): AllianceClustering {
  const { objective = "frustration", exactLimit = defaultExactLimit, seed = 1 } = options;
  const { signed, people } = network;
  const samples = options.bootstrap === false ? 0 : (options.bootstrap ?? defaultBootstrap);
  const divideOptions = { objective, maxClusters: options.maxClusters ?? null, exactLimit, seed };
  const division = divideSigned(signed, divideOptions);
  const found = groups(network, influence, division.factionOf);
  const confidence = samples === 0 ? null : membershipConfidence(network, found, { ...divideOptions, samples });
  const strongestTie = strongestTies(network);
  const unaligned = people.filter(
    (person) => person.inScope && person.status !== "vacant" && found.groupOf[person.index]! < 0,
  );
  const pairs = factionPairs(network, found, strongestTie);
  const mediators = findMediators(network, found, pairs.rivalries);
  const isRelaxed = options.balance === "relaxed";
  const frustrated = frustratedTies(network, found, strongestTie, isRelaxed ? mediators : new Map());
  const clustering = {
    camps: camps(network, influence),
    factions: factions(network, influence, found, confidence),
    unaligned: unaligned.map((person) => personRef(person.fields)),
    ...pairs,
    bridges: bridges(network, found, mediators),
    frustratedTies: frustrated,
    triads: triads(signed),
    objective,
    ...(isRelaxed && objective === "frustration" ? relaxedValue(frustrated) : provenValue(division)),
    twoCampFrustration:
      signed.targets.length === 0 ? null : twoCampFrustration(network, division, divideOptions, divideSigned),
    alternatives: division.alternatives.map(({ value, factionOf }) => listFactions(network, value, factionOf)),
  };
  return {
    ...clustering,
    story: story(network, influence, clustering, strongestTie),
    issues: noteIssues(network, division),
  };
}

function provenValue({ value, exact, lowerBound }: Division) {
  return { value, exact, lowerBound };
}

/** What is left without the liking of mediators. Nothing can be below 0, and more is not proven. */
function relaxedValue(frustrated: readonly FrustratedTie[]) {
  let value = 0;
  for (const { strength } of frustrated) value += strength;
  return { value, exact: value === 0, lowerBound: 0 };
}

/** The least frustration with two camps: already known where the best division needs no more. */
function twoCampFrustration(
  { signed }: Network,
  division: Division,
  options: DivideOptions,
  divideSigned: typeof divide,
) {
  const known = options.objective === "frustration" && division.exact && division.factionsInPart <= 2;
  const free = options.maxClusters === null || options.maxClusters >= 2;
  const { value, exact } =
    known && free ? division : divideSigned(signed, { ...options, objective: "frustration", maxClusters: 2 });
  return { value, exact };
}

/** A division as ids, in the order of the smallest member. */
function listFactions({ people }: Network, value: number, factionOf: Int32Array): AlternativeFactions {
  const factions = new Map<number, string[]>();
  for (const [person, faction] of factionOf.entries()) {
    if (faction < 0) continue;
    const members = factions.get(faction);
    if (members === undefined) factions.set(faction, [people[person]!.id]);
    else members.push(people[person]!.id);
  }
  return { value, factions: [...factions.values()] };
}
