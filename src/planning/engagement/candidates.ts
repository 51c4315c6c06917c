import type { Gap } from "../../insights/gaps/gap.js";
import { vetoHolders } from "../../insights/influence/voters.js";
import type { NetworkPerson } from "../../network/network.js";
import type { Situation } from "../situation.js";
import type { StepObjective, StepQuadrant } from "./engagement-plan.js";

/** From here on somebody is for us, and in the other direction against us. */
const leaning = 0.25;
const supporterFrom = 0.5;
const opponentFrom = -0.4;
/** Days without contact after which somebody we know is asked back. */
const staleDays = 60;
/** A gap about more people than this is about none of them in particular. */
const fewSubjects = 2;

/** Somebody who may get a step. */
export interface Candidate {
  readonly person: NetworkPerson;
  readonly objective: StepObjective;
  readonly quadrant: StepQuadrant;
  /** Gaps that are about them, or that their remedy leads to them, most severe first. */
  readonly gaps: readonly Gap[];
}

/** Everybody who matters: some influence, a decision, a veto, a part in the goal, or the way out of a gap; most pressing first. */
export function findCandidates(situation: Situation): Candidate[] {
  const { network, influence, gaps } = situation;
  const { shares, thresholds, rights } = influence;
  const gapsOf = groupGaps(gaps);
  const deciders = new Set(rights.deciderKnown ? rights.deciders : []);
  const vetoes = new Set(vetoHolders(network));
  const found: Candidate[] = [];
  for (const person of network.people) {
    if (!person.inScope) continue;
    const { index, id } = person;
    const own = gapsOf.get(id) ?? [];
    const isTarget = own.some(({ remedy }) => remedy.targets.some((ref) => ref.id === id));
    const matters = shares[index]! >= thresholds.some && shares[index]! > 0;
    if (!matters && !hasPart(person) && !deciders.has(index) && !vetoes.has(index) && !isTarget) continue;
    const isHigh = shares[index]! >= thresholds.high || deciders.has(index) || vetoes.has(index);
    const objective = objectiveOf(situation, person);
    found.push({ person, objective, quadrant: quadrantOf(situation, person, isHigh), gaps: own });
  }
  const pressure = ({ person, gaps: own }: Candidate) => (own[0]?.severity ?? 0) + 100 * shares[person.index]!;
  return found.sort((a, b) => pressure(b) - pressure(a) || a.person.index - b.person.index);
}

/** From here up there is much to gain with somebody, 0..1 [D]. */
const growthFrom = 0.5;

/** Somebody who can help or hurt, of whom something is needed, who loses by it, or with whom there is much to gain. */
function hasPart({ stake, fields }: NetworkPerson): boolean {
  if ((fields.growthPotential ?? 0) >= growthFrom) return true;
  if (stake === null) return false;
  return stake.canHurt != null || stake.canHelp != null || stake.needFromThem != null || (stake.impactIfWin ?? 0) < 0;
}

function groupGaps(gaps: readonly Gap[]): Map<string, Gap[]> {
  const found = new Map<string, Gap[]>();
  for (const gap of gaps) {
    if (gap.family === "data_quality") continue;
    const subjects = gap.subjects.length <= fewSubjects ? gap.subjects : [];
    const people = [...gap.remedy.targets, ...subjects].filter(({ type }) => type === "person");
    const ids = new Set(people.map(({ id }) => id));
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), gap]);
  }
  return found;
}

function objectiveOf({ network }: Situation, { index, stance, status }: NetworkPerson): StepObjective {
  const { contact, asOf } = network;
  if (status === "leaving") return "hand_over";
  if (contact.covered[index] !== 1) return "meet";
  if (stance === null) return "ask";
  if (stance <= opponentFrom) return "neutralize";
  if (stance < supporterFrom) return "win_over";
  const last = contact.lastContactAt[index] ?? null;
  const isStale = last !== null && asOf.moment.end - Date.parse(last) / 86_400_000 > staleDays;
  return isStale ? "re_engage" : "strengthen";
}

function quadrantOf({ predicted }: Situation, { index, stance }: NetworkPerson, isHigh: boolean): StepQuadrant {
  const likely = stance ?? predicted[index] ?? 0;
  if (!isHigh) return likely >= leaning ? "keep_informed" : "monitor";
  if (likely >= leaning) return "leverage";
  return likely <= -leaning ? "neutralize" : "convert";
}
