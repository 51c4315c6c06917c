import { compareIds } from "../../internal/compare-ids.js";
import type { Ref } from "../../internal/issue.js";
import { goalRef, personRef } from "../../model/refs.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import type { Background, GoalBackground, PersonBackground } from "./background.js";
import { approachTo, preferencesOf } from "./person-brief.js";

const longestText = 300;
const priorities = ["high", "medium", "low"];

/** Collects what is written down about the account, its goal and its people. O(people + notes), and sorting. */
export function composeBackground(network: Network): Background {
  const { account, goal, people, indexOf } = network;
  const refOf = (id: string): Ref | null => {
    const index = indexOf.get(id);
    return index === undefined ? null : personRef(people[index]!.fields);
  };
  const refs = (ids: readonly string[] | null | undefined) =>
    [...new Set(ids ?? [])].sort(compareIds).flatMap((id) => refOf(id) ?? []);
  const rank = (priority: string | null | undefined) => (priority == null ? 1.5 : priorities.indexOf(priority));
  const needs = [...(account.needs ?? [])].sort(
    (a, b) => rank(a.priority) - rank(b.priority) || compareIds(a.id, b.id),
  );
  const pains = (account.painPoints ?? []).filter(({ state }) => state !== "resolved");
  pains.sort((a, b) => (b.severity ?? 0.5) - (a.severity ?? 0.5) || compareIds(a.id, b.id));
  const notes = (account.notes ?? []).filter(({ state }) => state !== "done");
  notes.sort(
    (a, b) =>
      Number(isStep(a)) - Number(isStep(b)) ||
      (isStep(a) ? compareIds(a.at, b.at) : compareIds(b.at, a.at)) ||
      compareIds(a.id, b.id),
  );
  return {
    goal: goal === null ? null : goalBackground(goal),
    objectives: (account.profile?.objectives ?? []).map(cut),
    needs: needs.map(({ text, priority, departmentId }) => ({
      text: cut(text),
      priority: priority ?? null,
      departmentId: departmentId ?? null,
    })),
    painPoints: pains.map((pain) => ({
      id: pain.id,
      text: cut(pain.text),
      severity: pain.severity ?? null,
      people: refs(pain.personIds),
      owner: pain.ownerId == null ? null : refOf(pain.ownerId),
    })),
    notes: notes.map((note) => ({
      id: note.id,
      kind: note.kind ?? "note",
      at: note.at,
      text: cut(note.text),
      about: refs(note.about),
    })),
    people: people
      .filter(({ inScope, status }) => inScope && status !== "vacant")
      .flatMap((person) => personBackground(network, person)),
  };
}

/** What stands where nobody asked for it. */
export function emptyBackground(): Background {
  return { goal: null, objectives: [], needs: [], painPoints: [], notes: [], people: [] };
}

function isStep({ kind }: { readonly kind?: string | null | undefined }): boolean {
  return kind === "process_step";
}

function cut(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
}

function goalBackground(goal: NonNullable<Network["goal"]>): GoalBackground {
  return {
    goal: goalRef(goal),
    kind: goal.kind ?? null,
    owner: goal.owner ?? null,
    horizon: goal.horizon ?? null,
    stage: goal.stage ?? null,
    amount: goal.amount ?? null,
    closeAt: goal.closeAt ?? null,
    metric: goal.metric ?? null,
    target: goal.target ?? null,
  };
}

/** One entry, or none where nothing is written down. */
function personBackground(network: Network, person: NetworkPerson): PersonBackground[] {
  const { fields, stake } = person;
  const said = (text: string | null | undefined) => (text == null ? null : cut(text));
  const known = {
    organization: said(fields.organization),
    personalWin: said(stake?.personalWin),
    needFromThem: said(stake?.needFromThem),
    canHelp: said(stake?.canHelp?.how),
    canHurt: said(stake?.canHurt?.how),
    preferences: preferencesOf(network, person),
    approach: approachTo(person),
    growthPotential: fields.growthPotential ?? null,
  };
  const goals = (fields.goals ?? []).map(cut);
  const interests = (fields.interests ?? []).map(cut);
  const optedOut = fields.communication?.optOut === true;
  const isEmpty = Object.values(known).every((value) => value === null) && goals.length + interests.length === 0;
  if (isEmpty && !optedOut) return [];
  const channels = [...(fields.communication?.channels ?? [])];
  return [{ person: personRef(fields), ...known, goals, interests, channels, optedOut }];
}
