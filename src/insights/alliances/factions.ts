import { compareIds } from "../../internal/compare-ids.js";
import type { Ref, Sentence } from "../../internal/sentence.js";
import { personRef } from "../../model/refs.js";
import { departmentOf } from "../../network/departments.js";
import type { Network } from "../../network/network.js";
import { allianceSentence } from "../../sentences/alliances.js";
import type { Influence } from "../influence/influence.js";
import type { Faction } from "./alliance-clustering.js";
import type { Group, Groups } from "./groups.js";

/**
 * Factions with their leaders, what they weigh in the decision, where they stand and how well they hold together.
 *
 * @param confidence - By person; `null` when it was not asked for.
 */
export function factions(
  network: Network,
  influence: Influence,
  { list, groupOf }: Groups,
  confidence: Float64Array | null,
): Faction[] {
  return list.map((group) => {
    const ties = countTies(network, group, groupOf);
    return {
      id: group.id,
      members: group.members.map((index) => personRef(network.people[index]!.fields)),
      leader: personRef(network.people[group.leader]!.fields),
      influence: group.influence,
      stance: stanceOf(network, influence, group),
      cohesion: ties.likingInside === 0 ? 0 : ties.likingInside / (ties.likingInside + ties.likingOut),
      internalConflict: ties.hostilityInside,
      ...confidenceOf(network, group, confidence),
      reason: describeFaction(
        personRef(network.people[group.leader]!.fields),
        group,
        ties,
        largestDepartments(network, influence, group),
        network.people[group.leader]!.side === "us",
      ),
    };
  });
}

/** What ties a faction together and what crosses its border. */
interface FactionTies {
  likingInside: number;
  likingOut: number;
  hostilityInside: number;
  /** Friendly ties to other factions. */
  crossing: number;
  /** Hostile ties between members. */
  quarrels: number;
  /** People outside with whom members are at odds. */
  opponents: number;
}

function countTies({ signed }: Network, group: Group, groupOf: Int32Array): FactionTies {
  const ties = { likingInside: 0, likingOut: 0, hostilityInside: 0, crossing: 0, quarrels: 0, opponents: 0 };
  const opponents = new Set<number>();
  for (const person of [...group.members].sort((a, b) => a - b)) {
    for (let arc = signed.offsets[person]!; arc < signed.offsets[person + 1]!; arc++) {
      const other = signed.targets[arc]!;
      const weight = signed.weights[arc]!;
      if (groupOf[other] === groupOf[person]) {
        if (other < person) continue;
        if (weight > 0) ties.likingInside += weight;
        else {
          ties.hostilityInside -= weight;
          ties.quarrels++;
        }
      } else if (weight > 0) {
        ties.likingOut += weight;
        ties.crossing++;
      } else opponents.add(other);
    }
  }
  ties.opponents = opponents.size;
  return ties;
}

function confidenceOf({ people }: Network, { members }: Group, confidence: Float64Array | null) {
  if (confidence === null) return { confidence: null, memberConfidence: [] };
  const memberConfidence = members.map((person) => ({ id: people[person]!.id, confidence: confidence[person]! }));
  const sum = memberConfidence.reduce((total, member) => total + member.confidence, 0);
  return { confidence: sum / members.length, memberConfidence };
}

function stanceOf({ people }: Network, { shares }: Influence, group: Group): number | null {
  let known = 0;
  let sum = 0;
  for (const person of group.members) {
    const { stance } = people[person]!;
    if (stance === null) continue;
    known += shares[person]!;
    sum += shares[person]! * stance;
  }
  return known > 0 ? sum / known : null;
}

/** The one or two departments that most of a faction belongs to: each with at least a quarter of the members, together most. */
function largestDepartments(network: Network, { shares }: Influence, group: Group): Ref[] {
  const found = new Map<string, { ref: Ref; members: number; influence: number }>();
  for (const person of group.members) {
    const ref = departmentOf(network, person);
    if (ref === null) continue;
    const department = found.get(ref.label) ?? { ref, members: 0, influence: 0 };
    department.members++;
    department.influence += shares[person]!;
    found.set(ref.label, department);
  }
  const large = [...found.values()].filter(({ members }) => members * 4 >= group.members.length);
  large.sort((a, b) => b.members - a.members || b.influence - a.influence || compareIds(a.ref.label, b.ref.label));
  const first = large.slice(0, 2);
  const covered = first.reduce((sum, { members }) => sum + members, 0);
  if (covered * 2 <= group.members.length) return [];
  if (first[0]!.members === group.members.length || first.length === 1) return [first[0]!.ref];
  return first.map(({ ref }) => ref);
}

function describeFaction(
  leader: Ref,
  group: Group,
  ties: FactionTies,
  departments: readonly Ref[],
  isOurs: boolean,
): Sentence {
  const { influence: share, members } = group;
  const clauses: Sentence[] = [];
  const add = (key: "at_odds" | "crossing" | "quarrels", count: number) => {
    if (count > 0) clauses.push(allianceSentence(`alliances.${key}`, { count }));
  };
  if (members.length === 1) add("at_odds", ties.opponents);
  add("crossing", ties.crossing);
  add("quarrels", ties.quarrels);
  if (members.length === 1) {
    return allianceSentence(isOurs ? "alliances.our_faction_of_one" : "alliances.faction_of_one", {
      leader,
      share,
      clauses,
    });
  }
  if (isOurs) return allianceSentence("alliances.our_faction", { leader, count: members.length, share, clauses });
  const params = { leader, count: members.length, share, clauses };
  const [unit, otherUnit] = departments;
  if (unit === undefined) return allianceSentence("alliances.faction", params);
  if (otherUnit === undefined) return allianceSentence("alliances.faction_of_department", { ...params, unit });
  return allianceSentence("alliances.faction_of_departments", { ...params, unit, otherUnit });
}
