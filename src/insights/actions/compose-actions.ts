import { compareIds } from "../../internal/compare-ids.js";
import type { Ref } from "../../internal/issue.js";
import type { Change } from "../../model/change.js";
import { weightAt } from "../../network/rows.js";
import { sayAction } from "../../sentences/actions.js";
import { introductionTo, isKnown } from "../gaps/access/introduction.js";
import type { Gap } from "../gaps/gap.js";
import type { GapContext } from "../gaps/gap-context.js";
import type { Action } from "./action.js";
import { isInside, peopleToActOn, verbOf } from "./verbs.js";

/**
 * Folds gaps into one action a person: the most severe gap about them tells what to do and why, the others go along. Most worthwhile
 * first: by the most severe gap, then by how much else is closed. O(gaps), and the ties near each person we do not know.
 *
 * @param gaps - As listed, most severe first.
 */
export function composeActions(gaps: readonly Gap[], context: GapContext): Action[] {
  const { network } = context;
  const byPerson = new Map<number, Gap[]>();
  for (const gap of gaps) {
    const person = peopleToActOn(gap)
      .map((id) => network.indexOf.get(id))
      .find((index) => index !== undefined && (network.people[index]!.inScope || isInside(gap)));
    if (person === undefined) continue;
    const group = byPerson.get(person);
    if (group === undefined) byPerson.set(person, [gap]);
    else group.push(gap);
  }
  const idOf = (person: number) => `action:${network.goal?.id ?? ""}:${network.people[person]!.id}`;
  const actions = [...byPerson].map(([person, group]) => {
    const route = routeTo(context, person, group);
    const before = route.filter((one) => one !== person && byPerson.has(one));
    return { action: actionFor(context, person, group, route, idOf(person), before.map(idOf)), group };
  });
  actions.sort(
    (a, b) =>
      b.group[0]!.severity - a.group[0]!.severity ||
      total(b.group) - total(a.group) ||
      compareIds(a.action.id, b.action.id),
  );
  return actions.map(({ action }) => action);
}

function total(group: readonly Gap[]): number {
  return group.reduce((sum, gap) => sum + gap.severity, 0);
}

function actionFor(
  context: GapContext,
  person: number,
  group: readonly Gap[],
  route: readonly number[],
  id: string,
  after: string[],
): Action {
  const isOurs = context.network.people[person]!.side === "us";
  const owner = isOurs ? (group[0]!.remedy.owners[0] ?? null) : refOf(context, context.ownerOf(person));
  const changes = mergeChanges(group.flatMap((gap) => gap.remedy.changes ?? []));
  const [first, ...others] = group as [Gap, ...Gap[]];
  const said = { advice: first.remedy.text, because: first.reason };
  return {
    id,
    person: context.ref(person),
    owner: owner?.id === context.network.people[person]!.id ? null : owner,
    verb: verbOf(first),
    route: context.refs(route),
    after,
    closes: group.map((gap) => gap.id),
    changes,
    gain: gainOf(context, person, changes),
    reason:
      others.length === 0
        ? sayAction("actions.one", said)
        : sayAction("actions.several", { ...said, count: others.length, person: context.ref(person) }),
  };
}

function refOf(context: GapContext, person: number | null): Ref | null {
  return person === null ? null : context.ref(person);
}

/** Who of our team asks, the nearest person we know, everybody between, and the person; empty where we know them. */
function routeTo(context: GapContext, person: number, group: readonly Gap[]): number[] {
  if (context.network.people[person]!.side === "us" || isKnown(context, person)) return [];
  const introduction = introductionTo(context, person);
  if (introduction === null) {
    const owner = context.ownerOf(person);
    const door = doorIn(context, group);
    if (door !== null && door !== person) {
      const knows = whoKnows(context, door);
      return [...(knows === null ? [] : [knows]), door, person];
    }
    return owner === null ? [person] : [owner, person];
  }
  const asker = whoKnows(context, introduction.contact);
  return [...(asker === null ? [] : [asker]), introduction.contact, ...introduction.through, person];
}

/** Whom the advice asks for an introduction where no route is recorded; `null`: nobody. */
function doorIn({ network }: GapContext, group: readonly Gap[]): number | null {
  for (const { remedy, subjects } of group) {
    if (subjects.length !== 1 || !introduces.has(remedy.text.key)) continue;
    const index = network.indexOf.get((remedy.text.params.contact as Ref).id);
    if (index !== undefined) return index;
  }
  return null;
}

const introduces: ReadonlySet<string> = /* @__PURE__ */ new Set(["gaps.meet.introduce", "gaps.meet.introduce_us"]);

/** Their owner if the owner knows them, else whoever of our team knows them best. */
function whoKnows(context: GapContext, contact: number): number | null {
  const { network } = context;
  const owner = context.ownerOf(contact);
  if (owner !== null && weightAt(network.contact, owner, contact) > 0) return owner;
  let best: number | null = null;
  for (const ours of network.contact.team) {
    const strength = weightAt(network.contact, ours, contact);
    if (strength > 0 && (best === null || strength > weightAt(network.contact, best, contact))) best = ours;
  }
  return best ?? owner;
}

/**
 * Each change once; of several stances of one person the highest, which does for the others too. How fields of one person are known is
 * joined, so that no change forgets what another said.
 */
function mergeChanges(changes: readonly Change[]): Change[] {
  const merged = new Map<string, Change>();
  for (const change of changes) {
    const key = keyOf(change);
    const before = merged.get(key);
    if (before === undefined || stanceIn(change) > stanceIn(before)) merged.set(key, change);
  }
  const known = new Map<string, object>();
  for (const change of merged.values()) {
    const holder = holderOf(change);
    if (holder !== null) known.set(holder, { ...known.get(holder), ...provenanceIn(change) });
  }
  return [...merged.values()].map((change) => {
    const holder = holderOf(change);
    return change.type !== "update_person" || holder === null
      ? change
      : { ...change, set: { ...change.set, provenance: known.get(holder)! } };
  });
}

/** The person, or their stake in a goal, whose provenance a change sets; `null`: it sets none. */
function holderOf(change: Change): string | null {
  if (change.type !== "update_person" || change.set.provenance == null) return null;
  return `${change.personId} ${change.goalId ?? ""}`;
}

function provenanceIn(change: Change): object {
  return change.type === "update_person" ? ((change.set.provenance ?? {}) as object) : {};
}

function keyOf(change: Change): string {
  if (change.type !== "update_person") return JSON.stringify(change);
  const fields = Object.keys(change.set)
    .filter((field) => field !== "provenance")
    .sort(compareIds)
    .join(",");
  return `${change.personId} ${change.goalId ?? ""} ${fields === "stance" ? fields : JSON.stringify(change.set)}`;
}

function stanceIn(change: Change): number {
  const stance = change.type === "update_person" ? (change.set as { readonly stance?: unknown }).stance : undefined;
  return typeof stance === "number" ? stance : Number.NEGATIVE_INFINITY;
}

/** What the group's position gains: the person's influence times how far they come. */
function gainOf({ network, share }: GapContext, person: number, changes: readonly Change[]): number | null {
  const { id, stance } = network.people[person]!;
  if (stance === null) return null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const change of changes)
    if (change.type === "update_person" && change.personId === id) highest = Math.max(highest, stanceIn(change));
  return highest === Number.NEGATIVE_INFINITY ? null : share(person) * (highest - stance);
}
