import { compareIds } from "../../internal/compare-ids.js";
import type { Account } from "../../model/account.js";
import { isSymmetric, type RelationshipInput } from "../../model/relationship.js";

/** One person's map of the account. */
export interface View {
  readonly by: string;
  readonly account: Account;
  /** The same in built-in words alone. */
  readonly meant: Account;
}

/** A tie that at least one view has, with how many have it of those that know both people. */
export interface ViewTie {
  readonly tie: RelationshipInput;
  readonly saidBy: readonly string[];
  readonly asked: readonly string[];
  readonly probability: number;
}

/** What one kind of tie, for one goal or for all, looks like in every view. */
interface Layer {
  readonly said: Map<string, { tie: RelationshipInput; by: string[] }>;
  /** Ties said from and to a person, over all views. */
  readonly from: Map<string, number>;
  readonly to: Map<string, number>;
  total: number;
}

/** As much as so many views counts what is expected of two people who are this active and this sought after [D]. */
const expectedViews = 2;

/**
 * The probability of every tie that somebody reports: (k + 2m) / (n + 2), where k of the n views that know both people have it, and m is
 * what the views expect of these two: the rate at which the one is seen to have such ties, plus the rate at which the other is, less the rate
 * over all. Errors of observers hang together, so that counting each as an independent witness makes the numbers worse
 * than the plain share k/n; leaning on who is active and who is sought after makes them better.
 */
export function computeViewTies(views: readonly View[]): ViewTie[] {
  const layers = new Map<string, Layer>();
  const sizes = new Map<string, number>();
  const members = new Map<string, string[]>();
  let pairs = 0;
  for (const { by, account, meant } of views) {
    const { length } = account.people;
    sizes.set(by, length);
    pairs += length * (length - 1);
    for (const { id } of account.people) {
      const list = members.get(id);
      if (list === undefined) members.set(id, [by]);
      else list.push(by);
    }
    const ties = meant.relationships ?? [];
    for (const [place, tie] of (account.relationships ?? []).entries()) addTie(layers, by, tie, ties[place]!.kind);
  }
  const chances = new Map<string, number>();
  for (const [id, list] of members)
    chances.set(
      id,
      list.reduce((sum, by) => sum + sizes.get(by)! - 1, 0),
    );
  const found: ViewTie[] = [];
  for (const layer of layers.values()) {
    const rate = layer.total / Math.max(pairs, 1);
    for (const { tie, by } of layer.said.values()) {
      const both = new Set(members.get(tie.to)!);
      const asked = members.get(tie.from)!.filter((one) => both.has(one));
      const active = (layer.from.get(tie.from) ?? 0) / Math.max(chances.get(tie.from)!, 1);
      const sought = (layer.to.get(tie.to) ?? 0) / Math.max(chances.get(tie.to)!, 1);
      const expected = Math.min(1, Math.max(0, active + sought - rate));
      const probability = (by.length + expectedViews * expected) / (asked.length + expectedViews);
      found.push({ tie, saidBy: [...by].sort(compareIds), asked: [...asked].sort(compareIds), probability });
    }
  }
  return found;
}

/** @param kind - The built-in one, whatever the view calls it. */
function addTie(layers: Map<string, Layer>, by: string, tie: RelationshipInput, kind: RelationshipInput["kind"]): void {
  const name = `${kind}@${tie.goalId ?? ""}`;
  let layer = layers.get(name);
  if (layer === undefined) {
    layer = { said: new Map(), from: new Map(), to: new Map(), total: 0 };
    layers.set(name, layer);
  }
  const swap = isSymmetric(kind) && compareIds(tie.from, tie.to) > 0;
  const [from, to] = swap ? [tie.to, tie.from] : [tie.from, tie.to];
  const key = JSON.stringify([from, to]);
  const said = layer.said.get(key);
  if (said?.by.includes(by)) return;
  if (said === undefined) layer.said.set(key, { tie: { ...tie, from, to }, by: [by] });
  else said.by.push(by);
  const ends = isSymmetric(kind) ? [from, to] : [from];
  for (const end of ends) layer.from.set(end, (layer.from.get(end) ?? 0) + 1);
  for (const end of isSymmetric(kind) ? ends : [to]) layer.to.set(end, (layer.to.get(end) ?? 0) + 1);
  layer.total += ends.length;
}
