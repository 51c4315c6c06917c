import { compareIds } from "../internal/compare-ids.js";
import { exp, exp2 } from "../internal/portable-math.js";
import type { Account } from "../model/account.js";
import type { GoalInput } from "../model/goal.js";
import type { InteractionInput } from "../model/interaction.js";
import { channelWeight, copiedShare, interactionScale, largestMeeting } from "./defaults.js";
import type { Evidence } from "./evidence.js";
import type { Tie } from "./network.js";

/** An interaction that holds at `asOf`, with its participants as indexes. */
export interface ActiveInteraction {
  readonly interaction: InteractionInput;
  /** Days before `asOf`. */
  readonly age: number;
  /** Distinct people on the map, ascending. */
  readonly participants: readonly number[];
  /** Whether each of them was only copied. */
  readonly copied: readonly boolean[];
}

/** The interactions of the goal up to `asOf`, and what was left out. */
export interface ActiveInteractions {
  readonly held: ActiveInteraction[];
  readonly later: string[];
  readonly otherGoals: number;
  /** Interactions too large to say anything of a pair. */
  readonly tooLarge: string[];
}

/** Reads which interactions count. */
export function activeInteractions(
  account: Account,
  indexOf: ReadonlyMap<string, number>,
  goal: GoalInput | null,
  evidence: Evidence,
): ActiveInteractions {
  const held: ActiveInteraction[] = [];
  const later: string[] = [];
  const tooLarge: string[] = [];
  let otherGoals = 0;
  for (const interaction of account.interactions ?? []) {
    if (interaction.goalId != null && interaction.goalId !== goal?.id) {
      otherGoals++;
      continue;
    }
    if (evidence.isLater(interaction.at)) {
      later.push(interaction.id);
      continue;
    }
    const copiedOf = new Map<number, boolean>();
    for (const { personId, part } of interaction.participants) {
      const index = indexOf.get(personId);
      if (index !== undefined) copiedOf.set(index, (copiedOf.get(index) ?? true) && part === "cc");
    }
    const distinct = new Set(interaction.participants.map((one) => one.personId)).size;
    if (distinct > largestMeeting) {
      tooLarge.push(interaction.id);
      continue;
    }
    const participants = [...copiedOf.keys()].sort((a, b) => a - b);
    const copied = participants.map((index) => copiedOf.get(index)!);
    held.push({ interaction, age: evidence.age(interaction.at), participants, copied });
  }
  held.sort((a, b) => a.age - b.age || compareIds(a.interaction.id, b.interaction.id));
  return { held, later, otherGoals, tooLarge };
}

/** What the interactions of one pair add up to. */
interface PairSum {
  readonly a: number;
  readonly b: number;
  recentWeight: number;
  confidentWeight: number;
  existentWeight: number;
  precision: number;
  sentiment: number;
  sentiments: number;
}

/**
 * One symmetric tie a pair: r = Σ channel · 1 / √(others present) · (.3 if either was only copied) · 2^(−age / 90), and
 * strength = 1 − exp(−r / 3). It has faded already; its confidence is that of the interactions, weighted as they are.
 */
export function interactionTies(
  held: readonly ActiveInteraction[],
  nameOf: (index: number) => string,
  size: number,
  evidence: Evidence,
): Tie[] {
  const pairs = new Map<number, PairSum>();
  for (const { interaction, age, participants, copied } of held) {
    const others = new Set(interaction.participants.map((one) => one.personId)).size - 1;
    if (others < 1) continue;
    const weight = (channelWeight[interaction.channel] / Math.sqrt(others)) * exp2(-age / evidence.halfLives.contact);
    const confidence = evidence.confidence({ sourceId: interaction.sourceId });
    const existence = evidence.existence({ sourceId: interaction.sourceId });
    const precision = evidence.precision(interaction.sourceId);
    for (let first = 0; first < participants.length; first++) {
      for (let second = first + 1; second < participants.length; second++) {
        const key = participants[first]! * size + participants[second]!;
        let pair = pairs.get(key);
        if (pair === undefined) {
          pair = {
            a: participants[first]!,
            b: participants[second]!,
            recentWeight: 0,
            confidentWeight: 0,
            existentWeight: 0,
            precision: 0,
            sentiment: 0,
            sentiments: 0,
          };
          pairs.set(key, pair);
        }
        const share = weight * (copied[first] || copied[second] ? copiedShare : 1);
        pair.recentWeight += share;
        pair.confidentWeight += share * confidence;
        pair.existentWeight += share * existence;
        pair.precision = Math.max(pair.precision, precision);
        if (interaction.sentiment != null) {
          pair.sentiment += interaction.sentiment;
          pair.sentiments++;
        }
      }
    }
  }
  const ties: Tie[] = [];
  for (const pair of pairs.values()) {
    ties.push({
      id: `${nameOf(pair.a)}>interactions>${nameOf(pair.b)}`,
      kind: "interactions",
      label: null,
      from: pair.a,
      to: pair.b,
      current: 1 - exp(-pair.recentWeight / interactionScale),
      confidence: pair.recentWeight > 0 ? pair.confidentWeight / pair.recentWeight : 0,
      existence: pair.recentWeight > 0 ? pair.existentWeight / pair.recentWeight : 0,
      precision: pair.precision,
      aware: null,
      sentiment: pair.sentiments > 0 ? pair.sentiment / pair.sentiments : null,
    });
  }
  return ties.sort((x, y) => x.from - y.from || x.to - y.to);
}
