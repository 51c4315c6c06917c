import type { Sentence } from "../../internal/sentence.js";
import { personRef } from "../../model/refs.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import { saysPlan } from "../../sentences/engagement.js";
import { introductions } from "../introductions/introductions.js";
import type { Situation } from "../situation.js";
import { type Candidate, findCandidates } from "./candidates.js";
import { chainIntroductions } from "./chain-introductions.js";
import type { Draft, PlanSettings, StepId } from "./draft.js";
import type { EngagementPlan } from "./engagement-plan.js";
import { ownersOf } from "./owners.js";
import { windowOf } from "./schedule.js";

const farthestRoute = 4;

/** Weeks from today to the last day, at least one. */
export function weeksOf(network: Network, until: string): number {
  return Math.max(1, (Date.parse(until) - Date.parse(network.asOf.iso.slice(0, 10))) / (7 * 86_400_000));
}

/** Chooses who gets a step, most pressing first, with whoever has to introduce us; by index. */
export function draftSteps(
  situation: Situation,
  settings: PlanSettings,
  leftOut: EngagementPlan["leftOut"],
  idOf: StepId,
): Map<number, Draft> {
  const { network, influence } = situation;
  const ownerOf = ownersOf(situation);
  const drafts = new Map<number, Draft>();
  const busy = new Map<number, number>();
  const mostEach = Math.floor(settings.perPersonPerWeek * weeksOf(network, settings.until));
  const candidates = findCandidates(situation);
  const byIndex = new Map(candidates.map((one) => [one.person.index, one]));
  const refuse = (person: NetworkPerson, reason: Sentence) => {
    leftOut.push({ ref: personRef(person.fields), reason });
    return null;
  };
  const draft = (candidate: Candidate): Draft | null => {
    const { person } = candidate;
    const known = drafts.get(person.index);
    if (known !== undefined) return known;
    const ref = personRef(person.fields);
    const reason = whyNot(situation, candidate, settings.until);
    if (reason !== null) return refuse(person, reason);
    const owner = ownerOf(person.index);
    if (owner === null && network.contact.team.length > 0)
      return refuse(person, saysPlan("plan.left_out.avoid", { person: ref }));
    if (settings.touches !== null && drafts.size >= settings.touches) {
      return refuse(person, saysPlan("plan.left_out.budget", { person: ref }));
    }
    if (owner !== null && (busy.get(owner) ?? 0) >= mostEach) {
      const other = personRef(network.people[owner]!.fields);
      return refuse(person, saysPlan("plan.left_out.owner_busy", { owner: other, person: ref }));
    }
    const window = windowOf(situation, candidate, settings.until);
    const made: Draft = {
      candidate,
      owner,
      way: [person.index],
      asker: null,
      introduces: [],
      after: new Set(),
      ...window,
    };
    drafts.set(person.index, made);
    if (owner !== null) busy.set(owner, (busy.get(owner) ?? 0) + 1);
    return made;
  };
  for (const candidate of candidates) {
    const { person } = candidate;
    if (network.contact.covered[person.index] === 1) {
      draft(candidate);
      continue;
    }
    const options = { from: null, alternatives: 1, maxSteps: farthestRoute };
    const [best] = introductions(network, influence, person.index, options);
    const way = (best?.route.slice(best.asker === null ? 0 : 1) ?? []).map(({ id }) => network.indexOf.get(id)!);
    const entry = way.length > 1 ? way[0]! : null;
    const asked = entry === null ? null : draft(byIndex.get(entry) ?? favorOf(network.people[entry]!));
    const own = draft(candidate);
    if (own !== null && asked !== null) Object.assign(own, { way, asker: asked.owner });
  }
  chainIntroductions(network, drafts, settings.until, idOf);
  for (const [index, { introduces }] of drafts)
    if (!byIndex.has(index) && introduces.length === 0) drafts.delete(index);
  return drafts;
}

/** Somebody whose only part is to introduce us. */
function favorOf(person: NetworkPerson): Candidate {
  return { person, objective: "ask", quadrant: "monitor", isHigh: false, own: [], related: [], isFavor: true };
}

/** Why somebody is not to be met within the plan; `null`: nothing speaks against it. */
function whyNot(situation: Situation, candidate: Candidate, until: string): Sentence | null {
  const { person } = candidate;
  const ref = personRef(person.fields);
  if (person.fields.communication?.optOut === true) return saysPlan("plan.left_out.opted_out", { person: ref });
  if (person.status === "vacant") return saysPlan("plan.left_out.vacant", { person: ref });
  const { notBefore } = windowOf(situation, candidate, until);
  const isAway =
    person.status === "on_leave" && (person.fields.statusUntil == null || (notBefore !== null && notBefore > until));
  if (isAway) return saysPlan("plan.left_out.away", { person: ref });
  if (notBefore !== null && notBefore > until)
    return saysPlan("plan.left_out.too_soon", { person: ref, date: notBefore });
  return null;
}
