import { personRef } from "../../model/refs.js";
import { closingHostility } from "../../network/defaults.js";
import { saysPlan } from "../../sentences/engagement.js";
import { addDays } from "../dates.js";
import { hostility } from "../introductions/go-betweens.js";
import type { Situation } from "../situation.js";
import type { Draft, StepId } from "./draft.js";
import type { PlanStep } from "./engagement-plan.js";
import { channelFor } from "./finish-step.js";
import { ownersOf } from "./owners.js";

/** Our own people are spoken with within this many days, before promises are made outside. */
const insideDays = 7;

/** Our own people who lose by the goal or work against those who own a step: spoken with first; the steps of the others wait for them. */
export function insideSteps(situation: Situation, drafts: ReadonlyMap<number, Draft>, idOf: StepId): PlanStep[] {
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
      dueBy: addDays(asOf.iso, insideDays),
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
