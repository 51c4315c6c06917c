import { compareIds } from "../../internal/compare-ids.js";
import type { Account } from "../../model/account.js";
import type { GoalInput } from "../../model/goal.js";
import { goalRef, personRef } from "../../model/refs.js";
import { closingHostility } from "../../network/defaults.js";
import { saysGoals } from "../../sentences/goals.js";
import { hostility } from "../introductions/go-betweens.js";
import { type PlanningOptions, readSituation, type Situation, withoutSamples } from "../situation.js";
import type { GoalComparison, GoalLink, GoalView } from "./goal-comparison.js";

/** From here on somebody supports a goal, and in the other direction is against it. */
const leaning = 0.25;
/** Pairs of goals beyond this number of goals are not compared. */
const mostGoals = 20;

interface GoalMap {
  readonly goal: GoalInput;
  readonly situation: Situation;
}

/** Reads every goal's map, and finds who ties two goals together or tears them apart. */
export function goalsSideBySide(account: Account, options: PlanningOptions): GoalComparison {
  const goals = [...(account.goals ?? [])].sort((a, b) => compareIds(a.id, b.id));
  const maps = goals.map((goal) => ({
    goal,
    situation: readSituation(account, { ...withoutSamples(options), goalId: goal.id }),
  }));
  const conflicts: GoalLink[] = [];
  const synergies: GoalLink[] = [];
  const compared = maps.slice(0, mostGoals);
  for (const [place, first] of compared.entries()) {
    for (const second of compared.slice(place + 1)) {
      conflicts.push(...tornPeople(first, second), ...tornPeople(second, first), ...rivals(first, second));
      synergies.push(...supporters(first, second));
    }
  }
  return {
    goals: maps.map(({ goal, situation }) => ({
      ref: goalRef(goal),
      groupStance: situation.decision.groupStance,
      health: situation.health,
    })),
    people: peopleByGoal(maps),
    conflicts,
    synergies,
  };
}

function peopleByGoal(maps: readonly GoalMap[]): GoalComparison["people"] {
  const found = new Map<
    string,
    { ref: GoalComparison["people"][number]["ref"]; byGoal: Record<string, GoalView>; total: number }
  >();
  for (const { goal, situation } of maps) {
    for (const person of situation.network.people) {
      const view = viewOf(situation, person.index);
      if (!person.inScope && view.impact === null) continue;
      const entry = found.get(person.id) ?? { ref: personRef(person.fields), byGoal: {}, total: 0 };
      entry.byGoal[goal.id] = view;
      entry.total += view.influence;
      found.set(person.id, entry);
    }
  }
  const listed = [...found.values()].filter(
    ({ total, byGoal }) =>
      total > 0 || Object.values(byGoal).some(({ impact, stance }) => impact !== null || stance !== null),
  );
  listed.sort((a, b) => b.total - a.total || compareIds(a.ref.id, b.ref.id));
  return listed.map(({ ref, byGoal }) => ({ ref, byGoal }));
}

function viewOf({ network, influence }: Situation, index: number): GoalView {
  const { stance, stake } = network.people[index]!;
  return { influence: influence.shares[index]!, stance, impact: stake?.impactIfWin ?? null };
}

function supports({ stance }: GoalView): boolean {
  return stance !== null && stance >= leaning;
}

function opposes({ stance }: GoalView): boolean {
  return stance !== null && stance <= -leaning;
}

/** Whoever supports the first goal and is against the second, or loses by it. */
function tornPeople(first: GoalMap, second: GoalMap): GoalLink[] {
  const found: GoalLink[] = [];
  for (const person of first.situation.network.people) {
    const there = second.situation.network.indexOf.get(person.id);
    if (there === undefined || !person.inScope) continue;
    const here = viewOf(first.situation, person.index);
    const other = viewOf(second.situation, there);
    const loses = other.impact !== null && other.impact < 0;
    if (!supports(here) || !(opposes(other) || loses)) continue;
    const ref = personRef(person.fields);
    const [goal, otherGoal] = [goalRef(first.goal), goalRef(second.goal)];
    const key = loses ? "goals.loses" : "goals.torn";
    found.push({ people: [ref], goals: [goal, otherGoal], reason: saysGoals(key, { person: ref, goal, otherGoal }) });
  }
  return found;
}

/** Rivals of whom each carries one of the goals. */
function rivals(first: GoalMap, second: GoalMap): GoalLink[] {
  const found: GoalLink[] = [];
  const { network } = first.situation;
  const carries = ({ situation }: GoalMap, id: string) => {
    const index = situation.network.indexOf.get(id);
    if (index === undefined || !situation.network.people[index]!.inScope) return false;
    const view = viewOf(situation, index);
    return supports(view) && view.influence > 0;
  };
  const [ofFirst, ofSecond] = [first, second].map((map) => network.people.filter(({ id }) => carries(map, id)));
  for (const person of ofFirst!) {
    if (carries(second, person.id)) continue;
    for (const other of ofSecond!) {
      if (carries(first, other.id) || hostility(network, person.index, other.index) < closingHostility) continue;
      const people = [personRef(person.fields), personRef(other.fields)];
      const [goal, otherGoal] = [goalRef(first.goal), goalRef(second.goal)];
      const reason = saysGoals("goals.rivals", { person: people[0]!, other: people[1]!, goal, otherGoal });
      found.push({ people, goals: [goal, otherGoal], reason });
    }
  }
  return found;
}

function supporters(first: GoalMap, second: GoalMap): GoalLink[] {
  const both = first.situation.network.people.filter((person) => {
    const there = second.situation.network.indexOf.get(person.id);
    if (there === undefined || !person.inScope) return false;
    return supports(viewOf(first.situation, person.index)) && supports(viewOf(second.situation, there));
  });
  if (both.length === 0) return [];
  const { shares } = first.situation.influence;
  both.sort((a, b) => shares[b.index]! - shares[a.index]! || a.index - b.index);
  const people = both.map(({ fields }) => personRef(fields));
  const [goal, otherGoal] = [goalRef(first.goal), goalRef(second.goal)];
  return [{ people, goals: [goal, otherGoal], reason: saysGoals("goals.synergy", { people, goal, otherGoal }) }];
}
