import { compareIds } from "../../internal/compare-ids.js";
import type { Ref } from "../../internal/issue.js";
import type { NoteInput } from "../../model/context.js";
import { noteRef, personRef } from "../../model/refs.js";
import type { Channel } from "../../model/vocabularies.js";
import type { Network, NetworkPerson } from "../../network/network.js";
import { painPointsOf, whatToAvoid } from "../brief/person-brief.js";
import type { Situation } from "../situation.js";
import { askOf, reasonOf } from "./describe-step.js";
import type { Draft, StepId } from "./draft.js";
import type { PlanStep } from "./engagement-plan.js";
import { stepChanges } from "./step-changes.js";

/** What somebody has raised and waits to be answered. */
const raisedKinds: ReadonlySet<string> = new Set(["objection", "criterion", "constraint"]);

/** Writes out one step. What it closes is not known yet. */
export function finishStep(situation: Situation, draft: Draft, idOf: StepId): PlanStep {
  const { network } = situation;
  const { candidate, owner, notBefore, dueBy } = draft;
  const { person, objective, quadrant } = candidate;
  const raised = raisedBy(network, person.id);
  return {
    id: idOf(person.id),
    person: personRef(person.fields),
    owner: owner === null ? null : personRef(network.people[owner]!.fields),
    route: routeOf(network, draft),
    objective,
    quadrant,
    ...channelFor(network, person),
    notBefore,
    dueBy,
    after: [...draft.after].sort(compareIds),
    ask: askOf(situation, draft, raised),
    topics: [...painPointsOf(network, person.id), ...raised.map(noteRef)],
    avoid: whatToAvoid(network, person.index, owner),
    closes: [],
    changes: stepChanges(network, candidate, owner),
    reason: reasonOf(situation, draft),
  };
}

function routeOf({ people }: Network, { way, asker }: Draft): Ref[] {
  if (way.length < 2) return [];
  return [...(asker === null ? [] : [asker]), ...way].map((index) => personRef(people[index]!.fields));
}

/** Objections first. */
function raisedBy({ account }: Network, personId: string): NoteInput[] {
  const open = (account.notes ?? []).filter(
    ({ about, kind, state }) => raisedKinds.has(kind ?? "note") && state !== "done" && (about ?? []).includes(personId),
  );
  return [...open.filter(({ kind }) => kind === "objection"), ...open.filter(({ kind }) => kind !== "objection")];
}

/** As they prefer, else as the last conversation with us was held. */
export function channelFor(
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
