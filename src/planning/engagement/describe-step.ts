import type { Gap } from "../../insights/gaps/gap.js";
import type { Sentence } from "../../internal/sentence.js";
import type { NoteInput } from "../../model/context.js";
import { noteRef, personRef } from "../../model/refs.js";
import type { Network } from "../../network/network.js";
import { saysPlan } from "../../sentences/engagement.js";
import { stanceWord } from "../../sentences/stance-word.js";
import { successors } from "../resilience/successors.js";
import type { Situation } from "../situation.js";
import { growthFrom, isNewAtTheTop, leaning, supporterFrom } from "./candidates.js";
import type { Draft } from "./draft.js";

/** What to ask somebody for: what we need from them, an answer to what they raised, else what the step is for. */
export function askOf(
  { network }: Situation,
  { candidate, introduces }: Draft,
  raised: readonly NoteInput[],
): Sentence {
  const { person, objective, isFavor } = candidate;
  const ref = personRef(person.fields);
  if (isFavor && introduces.length > 0) return saysPlan("plan.ask.favor", { person: ref, others: introduces });
  const heir = objective === "hand_over" ? successors(network, person.index)[0]?.ref : undefined;
  const others = introduces.filter(({ id }) => id !== heir?.id);
  const clauses = others.length === 0 ? [] : [saysPlan("plan.ask.introduce", { others })];
  const need = person.stake?.needFromThem;
  if (need != null) return saysPlan("plan.ask.need", { person: ref, text: need, clauses });
  if (heir !== undefined) return saysPlan("plan.ask.successor", { person: ref, other: heir, clauses });
  const [objection] = raised;
  if (objection?.kind === "objection" && objective !== "hand_over") {
    return saysPlan("plan.ask.answer", { person: ref, topic: noteRef(objection), clauses });
  }
  const stance = person.stance;
  const help = person.stake?.canHelp;
  if (help != null && (stance ?? 0) >= supporterFrom && objective !== "hand_over") {
    return saysPlan("plan.ask.help", { person: ref, text: help.how, clauses });
  }
  if (objective === "win_over" && (stance ?? 0) >= leaning) return saysPlan("plan.ask.back", { person: ref, clauses });
  if (objective !== "meet") return saysPlan(`plan.ask.${objective}`, { person: ref, clauses });
  if (stance === null) return saysPlan("plan.ask.meet_unknown", { person: ref, clauses });
  if (stance <= -leaning) return saysPlan("plan.ask.neutralize", { person: ref, clauses });
  return saysPlan(stance >= supporterFrom ? "plan.ask.meet_supporter" : "plan.ask.meet", { person: ref, clauses });
}

/** Rules whose reason says no more than the rest of the sentence does: influence, contact, stance and veto of the person. */
const saidAlready: ReadonlySet<string> = new Set([
  "influencer_uncovered",
  "blocker_with_reach",
  "veto_not_secured",
  "stance_unknown",
]);

/** Why somebody gets a step. */
export function reasonOf(situation: Situation, draft: Draft): Sentence {
  const { network } = situation;
  const { person, own, related } = draft.candidate;
  const clauses: Sentence[] = [];
  if (person.status === "leaving" && person.fields.statusUntil != null) {
    clauses.push(saysPlan("plan.reason.leaving", { date: person.fields.statusUntil }));
  }
  if (person.fields.authority?.veto === true) clauses.push(saysPlan("plan.reason.veto", {}));
  const says = ({ rule }: Gap) => !saidAlready.has(rule);
  const gap = own.find(says);
  const isUnreached = gap?.rule === "no_path_to_decision_maker";
  if (network.contact.covered[person.index] !== 1 && !isUnreached) clauses.push(saysPlan("plan.reason.not_known", {}));
  const around = own.length === 0 ? related.find(says) : undefined;
  if (gap !== undefined) clauses.push(saysPlan("plan.reason.gap", { reason: gap.reason }));
  else if (around !== undefined) clauses.push(saysPlan("plan.reason.way_out", { reason: around.reason }));
  return standingOf(situation, draft, clauses);
}

function standingOf({ network, influence }: Situation, draft: Draft, clauses: readonly Sentence[]): Sentence {
  const { candidate, introduces } = draft;
  const { person: them, quadrant, objective } = candidate;
  const person = personRef(them.fields);
  const share = influence.shares[them.index]!;
  const rest = { person, clauses: [...clauses] };
  const isListed = Math.round(100 * share) > 0;
  if (quadrant === "leverage") return saysPlan("plan.reason.leverage", { ...rest, share });
  if (quadrant === "convert") {
    return isListed ? saysPlan("plan.reason.convert", { ...rest, share }) : saysPlan("plan.reason.not_won", rest);
  }
  if (quadrant === "neutralize") {
    return isListed ? saysPlan("plan.reason.neutralize", { ...rest, share }) : saysPlan("plan.reason.against", rest);
  }
  if (introduces.length > 0) return saysPlan("plan.reason.opens", { ...rest, others: introduces });
  if (quadrant === "keep_informed") {
    return saysPlan(objective === "win_over" ? "plan.reason.leans_to_us" : "plan.reason.keep_informed", rest);
  }
  if (them.stake?.canHurt != null) return saysPlan("plan.reason.can_hurt", { ...rest, text: them.stake.canHurt.how });
  if (them.stake?.canHelp != null) return saysPlan("plan.reason.can_help", { ...rest, text: them.stake.canHelp.how });
  if ((them.stake?.impactIfWin ?? 0) < 0) return saysPlan("plan.reason.would_lose", rest);
  if (isListed)
    return saysPlan("plan.reason.holds", { ...rest, share, clauses: [stanceOf(network, them.index), ...clauses] });
  if ((them.fields.growthPotential ?? 0) >= growthFrom) return saysPlan("plan.reason.grows", rest);
  return saysPlan(isNewAtTheTop(them) ? "plan.reason.newcomer" : "plan.reason.monitor", rest);
}

function stanceOf({ people }: Network, index: number): Sentence {
  const { stance } = people[index]!;
  if (stance === null) return saysPlan("plan.reason.stance_unknown", {});
  return saysPlan("plan.reason.stance", { stance: stanceWord(stance) });
}
