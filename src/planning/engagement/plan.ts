import { composeActions } from "../../insights/actions/compose-actions.js";
import { compareIds } from "../../internal/compare-ids.js";
import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import { applyToAccount } from "../../model/apply-changes.js";
import { goalRef, noteRef, painPointRef, personRef } from "../../model/refs.js";
import type { Channel } from "../../model/vocabularies.js";
import { closingHostility } from "../../network/defaults.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import { saysPlan } from "../../sentences/engagement.js";
import { stanceWord } from "../../sentences/stance-word.js";
import { painPointsOf, whatToAvoid } from "../brief/person-brief.js";
import { addDays, laterDay } from "../dates.js";
import { hostility } from "../introductions/go-betweens.js";
import { introductions } from "../introductions/introductions.js";
import { successors } from "../resilience/successors.js";
import { type PlanningOptions, readSituation, type Situation } from "../situation.js";
import { compareSituations } from "../what-if/compare-situations.js";
import { type Candidate, findCandidates } from "./candidates.js";
import type { EngagementPlan, PlanMetric, PlanStep } from "./engagement-plan.js";
import { ownersOf } from "./owners.js";
import { windowOf } from "./schedule.js";
import { actionChanges, stepChanges } from "./step-changes.js";

/** How a plan is bounded. */
export interface PlanSettings {
  readonly until: string;
  /** Conversations in all; `null`: no limit. */
  readonly touches: number | null;
  readonly perPersonPerWeek: number;
}

/** Our own people are spoken with within this many days, before promises are made outside. */
const insideDays = 7;
/** Whoever introduces us is asked so many days ahead. */
const introductionDays = 7;
/** Gaps of these bands are counted in the metrics. */
const severe: ReadonlySet<string> = new Set(["critical", "high"]);

interface Draft {
  readonly candidate: Candidate;
  readonly owner: number | null;
  readonly route: readonly Ref[];
  /** People whom this one introduces us to. */
  readonly introduces: Ref[];
  notBefore: string | null;
  dueBy: string;
  readonly after: Set<string>;
}

/** Plans one step a person: who of us, by which route, when, what to ask, and what it would change. */
export function plan(situation: Situation, options: PlanningOptions, settings: PlanSettings): EngagementPlan {
  const { network, account } = situation;
  const leftOut: EngagementPlan["leftOut"] = [];
  const idOf = (personId: string) => `step:${network.goal?.id ?? ""}:${personId}`;
  const drafts = draftSteps(situation, settings, leftOut, idOf);
  const inside = insideSteps(situation, drafts, idOf);
  const actions = new Map(
    composeActions(situation.gaps, situation.context).map((action) => [action.person.id, action]),
  );
  const outside = [...drafts.values()].map((draft) => finishStep(situation, draft, idOf));
  for (const step of outside) step.changes.push(...actionChanges(step, actions.get(step.person.id)));
  const steps = [...inside, ...outside];
  const changes = steps.flatMap((step) => step.changes);
  const after = readSituation(applyToAccount(account, changes, ["plan"]), options);
  const effects = compareSituations(situation, after, changes);
  attributeGaps(situation, steps, new Set(effects.gapsClosed.map(({ id }) => id)));
  settleDates(steps);
  sortSteps(steps);
  return {
    accountId: account.id,
    accountName: account.name,
    goalId: network.goal?.id ?? null,
    asOf: network.asOf.iso,
    until: settings.until,
    steps,
    load: loadsOf(steps, network, settings),
    leftOut,
    groupMessage: groupMessage(network),
    metrics: metricsOf(situation, after),
    effects,
  };
}

/** Weeks from today to the last day, at least one. */
export function weeksOf(network: Network, until: string): number {
  return Math.max(1, (Date.parse(until) - Date.parse(network.asOf.iso.slice(0, 10))) / (7 * 86_400_000));
}

/** Chooses who gets a step, most pressing first, with whoever has to introduce us. */
function draftSteps(
  situation: Situation,
  settings: PlanSettings,
  leftOut: EngagementPlan["leftOut"],
  idOf: (personId: string) => string,
): Map<number, Draft> {
  const { network, influence } = situation;
  const ownerOf = ownersOf(situation);
  const drafts = new Map<number, Draft>();
  const busy = new Map<number, number>();
  const mostEach = Math.floor(settings.perPersonPerWeek * weeksOf(network, settings.until));
  const candidates = findCandidates(situation);
  const tomorrow = addDays(network.asOf.iso, 1);
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
    const made: Draft = {
      candidate,
      owner,
      route: [],
      introduces: [],
      after: new Set(),
      ...windowOf(situation, person, settings.until),
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
    const [best] = introductions(network, influence, person.index, { from: null, alternatives: 1, maxSteps: 4 });
    const entry = best?.route[best.asker === null ? 0 : 1];
    const isIntroduced = entry !== undefined && entry.id !== person.id;
    const through = isIntroduced ? network.indexOf.get(entry.id)! : -1;
    const asked = isIntroduced ? draft(byIndex.get(through) ?? favorOf(network.people[through]!)) : null;
    const own = draft(candidate);
    if (own === null || asked === null) continue;
    asked.introduces.push(personRef(person.fields));
    const asker = asked.owner === null ? [] : [personRef(network.people[asked.owner]!.fields)];
    const theirs = best!.route.slice(best!.asker === null ? 0 : 1);
    drafts.set(person.index, { ...own, route: [...asker, ...theirs] });
    const entryDraft = drafts.get(person.index)!;
    entryDraft.after.add(idOf(network.people[through]!.id));
    const ahead = laterDay(laterDay(addDays(entryDraft.dueBy, -introductionDays), asked.notBefore), tomorrow)!;
    if (ahead < asked.dueBy) asked.dueBy = ahead;
    entryDraft.notBefore = laterDay(entryDraft.notBefore, asked.notBefore);
    entryDraft.dueBy = laterDay(laterDay(entryDraft.dueBy, asked.dueBy), entryDraft.notBefore)!;
  }
  for (const { route, after } of drafts.values()) {
    for (const { id } of route.slice(1, -1)) if (drafts.has(network.indexOf.get(id)!)) after.add(idOf(id));
  }
  for (const [index, { introduces }] of drafts)
    if (!byIndex.has(index) && introduces.length === 0) drafts.delete(index);
  return drafts;
}

/** Somebody whose only part is to introduce us. */
function favorOf(person: NetworkPerson): Candidate {
  return { person, objective: "ask", quadrant: "monitor", gaps: [] };
}

/** Why somebody is not to be met within the plan; `null`: nothing speaks against it. */
function whyNot(situation: Situation, { person }: Candidate, until: string): Sentence | null {
  const ref = personRef(person.fields);
  if (person.fields.communication?.optOut === true) return saysPlan("plan.left_out.opted_out", { person: ref });
  if (person.status === "vacant") return saysPlan("plan.left_out.vacant", { person: ref });
  const { notBefore } = windowOf(situation, person, until);
  const isAway =
    person.status === "on_leave" && (person.fields.statusUntil == null || (notBefore !== null && notBefore > until));
  if (isAway) return saysPlan("plan.left_out.away", { person: ref });
  if (notBefore !== null && notBefore > until)
    return saysPlan("plan.left_out.too_soon", { person: ref, date: notBefore });
  return null;
}

function finishStep(situation: Situation, draft: Draft, idOf: (id: string) => string): PlanStep {
  const { network } = situation;
  const { candidate, owner, route, notBefore, dueBy } = draft;
  const { person, objective, quadrant } = candidate;
  const { account } = network;
  const objections = (account.notes ?? []).filter(
    ({ about, kind, state }) => kind === "objection" && state !== "done" && (about ?? []).includes(person.id),
  );
  return {
    id: idOf(person.id),
    person: personRef(person.fields),
    owner: owner === null ? null : personRef(network.people[owner]!.fields),
    route: [...route],
    objective,
    quadrant,
    ...channelFor(network, person),
    notBefore,
    dueBy,
    after: [...draft.after].sort(compareIds),
    ask: askOf(situation, draft),
    topics: [...painPointsOf(network, person.id), ...objections.map(noteRef)],
    avoid: whatToAvoid(network, person.index, owner),
    closes: [],
    changes: stepChanges(network, candidate, owner),
    reason: reasonOf(situation, candidate),
  };
}

/** As they prefer, else as the last conversation with us was held. */
function channelFor(
  { account, asOf, people, indexOf, ownLabels }: Network,
  { fields, id }: NetworkPerson,
): Pick<PlanStep, "channel" | "ownChannel"> {
  const [preferred] = fields.communication?.channels ?? [];
  if (preferred !== undefined) {
    const own = ownLabels.ownChannels.get(id)?.find(({ is }) => is === preferred);
    return { channel: preferred, ...(own === undefined ? {} : { ownChannel: own.label }) };
  }
  let latest: { at: string; channel: Channel } | null = null;
  for (const { at, channel, participants } of account.interactions ?? []) {
    const ids = participants.map(({ personId }) => personId);
    const isOurs = ids.some((one) => people[indexOf.get(one) ?? -1]?.side === "us");
    if (!ids.includes(id) || !isOurs || at.slice(0, 10) > asOf.iso.slice(0, 10)) continue;
    // Of two at one moment neither is later: the one of the first name, so that the order of the list decides nothing.
    const isLater = latest === null || at > latest.at || (at === latest.at && compareIds(channel, latest.channel) < 0);
    if (isLater) latest = { at, channel };
  }
  return { channel: latest?.channel ?? null };
}

function askOf({ network }: Situation, { candidate, introduces }: Draft): Sentence {
  const { person, objective } = candidate;
  const ref = personRef(person.fields);
  const clauses: Sentence[] = [];
  if (introduces.length > 0) clauses.push(saysPlan("plan.ask.introduce", { others: introduces }));
  const need = person.stake?.needFromThem;
  if (need != null) return saysPlan("plan.ask.need", { person: ref, text: need, clauses });
  if (candidate.gaps.length === 0 && candidate.quadrant === "monitor" && introduces.length > 0) {
    return saysPlan("plan.ask.favor", { person: ref, clauses });
  }
  if (objective === "meet") return saysPlan("plan.ask.meet", { person: ref });
  if (objective === "hand_over") {
    const [heir] = successors(network, person.index);
    if (heir !== undefined) clauses.unshift(saysPlan("plan.ask.successor", { other: heir.ref }));
  }
  return saysPlan(`plan.ask.${objective}`, { person: ref, clauses });
}

function reasonOf({ network, influence }: Situation, { person, quadrant, gaps }: Candidate): Sentence {
  const ref = personRef(person.fields);
  const clauses: Sentence[] = [];
  if (person.status === "leaving" && person.fields.statusUntil != null) {
    clauses.push(saysPlan("plan.reason.leaving", { date: person.fields.statusUntil }));
  }
  if (person.fields.authority?.veto === true) clauses.push(saysPlan("plan.reason.veto", {}));
  if (network.contact.covered[person.index] !== 1) clauses.push(saysPlan("plan.reason.not_known", {}));
  if (gaps.length > 0) clauses.push(saysPlan("plan.reason.gap", { reason: gaps[0]!.reason }));
  const share = influence.shares[person.index]!;
  if (quadrant === "keep_informed" || quadrant === "monitor") {
    return saysPlan(`plan.reason.${quadrant}`, { person: ref, clauses });
  }
  return saysPlan(`plan.reason.${quadrant}`, { person: ref, share, clauses });
}

/** Our own people who lose by the goal or work against those who own a step: spoken with first. */
function insideSteps(situation: Situation, drafts: Map<number, Draft>, idOf: (id: string) => string): PlanStep[] {
  const { network } = situation;
  const { people, ties, asOf } = network;
  const owners = new Set([...drafts.values()].map(({ owner }) => owner));
  const ownerOf = ownersOf(situation);
  const steps: PlanStep[] = [];
  for (const person of people) {
    if (person.side !== "us" || !person.reachable) continue;
    const blocked = ties
      .filter(({ kind, from, to }) => kind === "blocks" && from === person.index && owners.has(to))
      .map(({ to }) => to)
      .filter((to) => hostility(network, person.index, to) >= closingHostility);
    const loses = (person.stake?.impactIfWin ?? 0) < 0;
    if (!loses && blocked.length === 0) continue;
    const ref = personRef(person.fields);
    const id = idOf(person.id);
    const owner = ownerOf(person.index);
    const others = blocked.map((one) => personRef(people[one]!.fields));
    const today = asOf.iso.slice(0, 10);
    for (const draft of drafts.values()) {
      if (!loses && (draft.owner === null || !blocked.includes(draft.owner))) continue;
      draft.after.add(id);
    }
    steps.push({
      id,
      person: ref,
      owner: owner === null ? null : personRef(people[owner]!.fields),
      route: [],
      objective: "win_over",
      quadrant: "convert",
      ...channelFor(network, person),
      notBefore: null,
      dueBy: addDays(today, insideDays),
      after: [],
      ask: saysPlan("plan.ask.inside", { person: ref }),
      topics: [],
      avoid: [],
      closes: [],
      changes: [],
      reason: loses
        ? saysPlan("plan.reason.loses", { person: ref })
        : saysPlan("plan.reason.blocks", { person: ref, others }),
    });
  }
  return steps;
}

/** Gives every gap that the plan closes to the first step about its people. */
function attributeGaps({ gaps }: Situation, steps: readonly PlanStep[], closed: ReadonlySet<string>): void {
  for (const { id, subjects, remedy } of gaps) {
    if (!closed.has(id)) continue;
    const ids = [...remedy.targets, ...subjects].map((ref) => ref.id);
    const step = ids
      .map((one) => steps.find(({ person, changes }) => person.id === one && changes.length > 0))
      .find((one) => one !== undefined);
    step?.closes.push(id);
  }
}

/** Nobody is due, or free, before what they wait for. */
function settleDates(steps: readonly PlanStep[]): void {
  const byId = new Map(steps.map((step) => [step.id, step]));
  for (let round = 0; round < steps.length; round++) {
    let changed = false;
    for (const step of steps) {
      for (const id of step.after) {
        const before = byId.get(id);
        if (before === undefined) continue;
        const notBefore = laterDay(step.notBefore, before.notBefore);
        const dueBy = laterDay(step.dueBy, before.dueBy)!;
        changed ||= notBefore !== step.notBefore || dueBy !== step.dueBy;
        step.notBefore = notBefore;
        step.dueBy = dueBy;
      }
    }
    if (!changed) return;
  }
}

/** By the day they are due, what others wait for before them. */
function sortSteps(steps: PlanStep[]): void {
  const depth = new Map<string, number>(steps.map(({ id }) => [id, 0]));
  const byId = new Map(steps.map((step) => [step.id, step]));
  for (let round = 0; round <= steps.length; round++) {
    let changed = false;
    for (const { id, after } of steps) {
      const deepest = after.reduce((most, one) => Math.max(most, byId.has(one) ? (depth.get(one) ?? 0) + 1 : 0), 0);
      if (deepest === (depth.get(id) ?? 0)) continue;
      depth.set(id, Math.min(deepest, steps.length));
      changed = true;
    }
    if (!changed) break;
  }
  steps.sort((a, b) => compareIds(a.dueBy, b.dueBy) || depth.get(a.id)! - depth.get(b.id)! || compareIds(a.id, b.id));
}

function loadsOf(steps: readonly PlanStep[], network: Network, settings: PlanSettings): EngagementPlan["load"] {
  const touches = new Map<string, { ref: Ref; touches: number }>();
  for (const { owner } of steps) {
    if (owner === null) continue;
    const entry = touches.get(owner.id) ?? { ref: owner, touches: 0 };
    entry.touches++;
    touches.set(owner.id, entry);
  }
  const weeks = weeksOf(network, settings.until);
  return [...touches.values()]
    .sort((a, b) => b.touches - a.touches || compareIds(a.ref.id, b.ref.id))
    .map(({ ref, touches: count }) => {
      const perWeek = count / weeks;
      return { ref, touches: count, perWeek, tooMany: perWeek > settings.perPersonPerWeek };
    });
}

/** What hurts several people, or the company as a whole, and the goal itself. */
function groupMessage({ account, goal }: Network): EngagementPlan["groupMessage"] {
  const shared = (account.painPoints ?? []).filter(
    ({ personIds, state }) => state !== "resolved" && (personIds?.length ?? 0) !== 1,
  );
  const topics = shared.map(painPointRef);
  if (topics.length > 0) return { topics, reason: saysPlan("plan.message.topics", { topics }) };
  if (goal === null) return { topics: [], reason: saysPlan("plan.message.none", {}) };
  return { topics: [goalRef(goal)], reason: saysPlan("plan.message.goal", { goal: goalRef(goal) }) };
}

function metricsOf(before: Situation, after: Situation): PlanMetric[] {
  const values = { before: metricValues(before), after: metricValues(after) };
  const metrics: PlanMetric[] = [];
  const add = (name: PlanMetric["name"], say: (target: number) => Sentence) => {
    const target = values.after[name];
    if (target !== null) metrics.push({ name, now: values.before[name], target, reason: say(target) });
  };
  add("covered", (share) => saysPlan("plan.metric.covered", { share }));
  add("groupStance", (stance) => saysPlan("plan.metric.group", { after: stanceWord(stance) }));
  add("health", (health) => saysPlan("plan.metric.health", { count: Math.round(health) }));
  add("severeGaps", (count) => saysPlan("plan.metric.gaps", { count }));
  return metrics;
}

/** The numbers that a plan watches. */
export function metricValues({
  covered,
  decision,
  health,
  gaps,
}: Situation): Record<PlanMetric["name"], number | null> {
  return {
    covered,
    groupStance: decision.groupStance,
    health,
    severeGaps: gaps.filter(({ band }) => severe.has(band)).length,
  };
}
