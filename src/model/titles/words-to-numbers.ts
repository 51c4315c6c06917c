import type { AccountInput } from "../account.js";
import type { StakeInput } from "../goal.js";
import type { Stance, StanceWord, Strength, StrengthWord } from "../vocabularies.js";

const stanceNumbers: Readonly<Record<StanceWord, number>> = {
  advocate: 1,
  supporter: 0.5,
  neutral: 0,
  critic: -0.5,
  opponent: -1,
};
const strengthNumbers: Readonly<Record<StrengthWord, number>> = { weak: 0.25, medium: 0.5, strong: 0.8 };

/** A stance as a number from -1 to 1. */
export function stanceNumber(stance: Stance): number {
  return typeof stance === "number" ? stance : stanceNumbers[stance];
}

/** A strength as a number from 0 to 1. */
export function strengthNumber(strength: Strength): number {
  return typeof strength === "number" ? strength : strengthNumbers[strength];
}

/** Replaces the words for stance and strength by their numbers, in place: for a copy that nobody else holds. */
export function wordsToNumbers(account: AccountInput): void {
  for (const person of account.people) stanceToNumber(person);
  for (const tie of account.relationships ?? []) strengthToNumber(tie);
  for (const goal of account.goals ?? []) {
    for (const stake of goal.stakes ?? []) {
      stakeWordsToNumbers(stake);
    }
  }
  for (const observation of account.observations ?? []) {
    if (observation.field === "stance" && typeof observation.value === "string") {
      const holder = observation as { value: unknown };
      holder.value = stanceNumbers[observation.value as StanceWord] ?? observation.value;
    }
  }
}

/** Reads the stance of a person or stake as a number, in place. */
export function stanceToNumber(holder: { readonly stance?: Stance | null | undefined }): void {
  if (typeof holder.stance === "string") (holder as { stance: number }).stance = stanceNumbers[holder.stance];
}

/** Reads the stance of a stake, and how strongly they can help or hurt, as numbers, in place. */
export function stakeWordsToNumbers(stake: StakeInput): void {
  stanceToNumber(stake);
  strengthToNumber(stake.canHelp);
  strengthToNumber(stake.canHurt);
}

/** Reads the strength of a tie as a number, in place. */
export function strengthToNumber(holder: { readonly strength?: Strength | null | undefined } | null | undefined): void {
  if (typeof holder?.strength === "string") {
    (holder as { strength: number }).strength = strengthNumbers[holder.strength];
  }
}
