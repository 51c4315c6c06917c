import type { Influence } from "../../insights/influence/influence.js";
import { compareIds } from "../../internal/compare-ids.js";
import type { Ref } from "../../internal/issue.js";
import { personRef } from "../../model/refs.js";
import { closingHostility } from "../../network/defaults.js";
import type { Network } from "../../network/network.js";
import { positionOf } from "../../network/rows.js";
import { saysWhatIf } from "../../sentences/what-if.js";
import type { SideEffect } from "./what-if.js";

/** From this liking on somebody counts as an ally [D]. */
const allyLiking = 0.5;
/** A stance has to move by this much for others to notice [D]. */
const noticedStep = 0.25;

type What = "won" | "met" | "lost" | "left";

/** Who notices, on either side: rivals and allies of those who were won, met, lost, or who left. */
export function sideEffects(before: Network, after: Network, influence: Influence): SideEffect[] {
  const found: (SideEffect & { weight: number })[] = [];
  const directly = new Set<string>();
  const moved: { id: string; what: What }[] = [];
  for (const { id, stance, index } of before.people) {
    const now = after.indexOf.get(id);
    const what = now === undefined ? "left" : whatHappened(before, after, index, now, stance);
    if (what === null) continue;
    directly.add(id);
    moved.push({ id, what });
  }
  for (const { id, what } of moved) {
    const network = what === "left" ? before : after;
    const person = personRef(network.people[network.indexOf.get(id)!]!.fields);
    for (const { other, isRival } of feltBy(network, network.indexOf.get(id)!)) {
      const them = network.people[other]!;
      if (directly.has(them.id)) continue;
      const reason = describe(what, isRival, person, personRef(them.fields));
      const place = after.indexOf.get(them.id);
      if (reason === null || place === undefined) continue;
      found.push({ ref: personRef(them.fields), reason, weight: influence.shares[place]! });
    }
  }
  found.sort(
    (a, b) => b.weight - a.weight || compareIds(a.ref.id, b.ref.id) || compareIds(a.reason.text, b.reason.text),
  );
  return found.map(({ ref, reason }) => ({ ref, reason }));
}

function whatHappened(
  before: Network,
  after: Network,
  was: number,
  is: number,
  stance: number | null,
): Exclude<What, "left"> | null {
  const now = after.people[is]!.stance;
  const step = (now ?? 0) - (stance ?? 0);
  if (now !== null && step >= noticedStep && now > 0) return "won";
  if (step <= -noticedStep) return "lost";
  const isMet = after.contact.known && after.contact.covered[is] === 1 && before.contact.covered[was] !== 1;
  return isMet && after.people[is]!.inScope ? "met" : null;
}

function describe(what: What, isRival: boolean, person: Ref, other: Ref) {
  const params = { person, other };
  if (what === "won") {
    return saysWhatIf(isRival ? "what_if.side_effect.rival_of_won" : "what_if.side_effect.ally_of_won", params);
  }
  if (what === "left") {
    return saysWhatIf(isRival ? "what_if.side_effect.rival_of_leaver" : "what_if.side_effect.ally_of_leaver", params);
  }
  if (what === "met") return isRival ? saysWhatIf("what_if.side_effect.rival_of_met", params) : null;
  return isRival ? null : saysWhatIf("what_if.side_effect.ally_of_lost", params);
}

/** Everybody with a feeling between them and the person that is strong enough, in either direction. */
export function feltBy(network: Network, person: number): { other: number; isRival: boolean }[] {
  const { feelings } = network.signed;
  const found: { other: number; isRival: boolean }[] = [];
  for (const other of neighborsBothWays(network, person)) {
    let hostility = 0;
    let liking = 0;
    for (const position of [positionOf(feelings, person, other), positionOf(feelings, other, person)]) {
      if (position < 0) continue;
      hostility = Math.max(hostility, feelings.hostility[position]!);
      liking = Math.max(liking, feelings.liking[position]!);
    }
    if (hostility >= closingHostility) found.push({ other, isRival: true });
    else if (liking >= allyLiking) found.push({ other, isRival: false });
  }
  return found;
}

function neighborsBothWays({ signed, people }: Network, person: number): number[] {
  const { feelings } = signed;
  const found: number[] = [];
  for (const { index } of people) {
    if (index === person) continue;
    if (positionOf(feelings, person, index) >= 0 || positionOf(feelings, index, person) >= 0) found.push(index);
  }
  return found;
}
