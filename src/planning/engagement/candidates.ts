import type { Gap } from "../../insights/gaps/gap.js";
import { vetoHolders } from "../../insights/influence/voters.js";
import type { Ref } from "../../internal/issue.js";
import type { NetworkPerson } from "../../network/network.js";
import type { Situation } from "../situation.js";
import type { StepObjective, StepQuadrant } from "./engagement-plan.js";

/** From here on somebody leans toward us, and in the other direction against us. */
export const leaning = 0.25;
/** From here on somebody supports us. */
export const supporterFrom = 0.5;
/** From here down somebody is against us. */
export const opponentFrom = -0.4;
/** Days without contact after which somebody we know is asked back. */
const staleDays = 60;
/** A gap about more people than this is about none of them in particular. */
const fewSubjects = 2;

/** Somebody who may get a step. */
export interface Candidate {
  readonly person: NetworkPerson;
  readonly objective: StepObjective;
  readonly quadrant: StepQuadrant;
  /** Holds much of the influence, decides, or can veto. */
  readonly isHigh: boolean;
  /** Gaps that are about them, most severe first. */
  readonly own: readonly Gap[];
  /** Gaps about others whose remedy leads to them, most severe first. */
  readonly related: readonly Gap[];
  /** Has no part but to introduce us. */
  readonly isFavor: boolean;
}

/** Everybody who matters: some influence, a decision, a veto, a part in the goal, or the way out of a gap; most pressing first. */
export function findCandidates(situation: Situation): Candidate[] {
  const { network, influence, gaps } = situation;
  const { shares, thresholds, rights } = influence;
  const ownGaps = groupGaps(gaps, ({ subjects }) => (subjects.length <= fewSubjects ? subjects : []));
  const related = groupGaps(gaps, ({ remedy }) => remedy.targets);
  const deciders = new Set(rights.deciderKnown ? rights.deciders : []);
  const vetoes = new Set(vetoHolders(network));
  const found: Candidate[] = [];
  for (const person of network.people) {
    if (!person.inScope) continue;
    const { index, id } = person;
    const own = ownGaps.get(id) ?? [];
    const isTarget = related.has(id);
    const matters = shares[index]! >= thresholds.some && shares[index]! > 0;
    if (!matters && !hasPart(person) && !deciders.has(index) && !vetoes.has(index) && !isTarget) continue;
    const isHigh = shares[index]! >= thresholds.high || deciders.has(index) || vetoes.has(index);
    const objective = objectiveOf(situation, person);
    const around = (related.get(id) ?? []).filter((gap) => !own.includes(gap));
    const quadrant = quadrantOf(situation, person, isHigh);
    found.push({ person, objective, quadrant, isHigh, own, related: around, isFavor: false });
  }
  const worst = ({ own, related: others }: Candidate) => Math.max(own[0]?.severity ?? 0, others[0]?.severity ?? 0);
  const pressure = (one: Candidate) => worst(one) + 100 * shares[one.person.index]!;
  return found.sort((a, b) => pressure(b) - pressure(a) || a.person.index - b.person.index);
}

/** From here up there is much to gain with somebody, 0..1 [D]. */
export const growthFrom = 0.5;
const executiveLevel = 1;

/** Somebody who can help or hurt, of whom something is needed, who loses by it, who is new at the top, or with whom there is much to gain. */
function hasPart(person: NetworkPerson): boolean {
  const { stake, fields } = person;
  if ((fields.growthPotential ?? 0) >= growthFrom || isNewAtTheTop(person)) return true;
  if (stake === null) return false;
  return stake.canHurt != null || stake.canHelp != null || stake.needFromThem != null || (stake.impactIfWin ?? 0) < 0;
}

/** Somebody of the top two levels who has just come: changes of that kind open and close doors. */
export function isNewAtTheTop({ status, level }: NetworkPerson): boolean {
  return status === "new" && level !== null && level <= executiveLevel;
}

function groupGaps(gaps: readonly Gap[], refsOf: (gap: Gap) => readonly Ref[]): Map<string, Gap[]> {
  const found = new Map<string, Gap[]>();
  for (const gap of gaps) {
    if (gap.family === "data_quality") continue;
    const people = refsOf(gap).filter(({ type }) => type === "person");
    for (const id of new Set(people.map((ref) => ref.id))) found.set(id, [...(found.get(id) ?? []), gap]);
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
