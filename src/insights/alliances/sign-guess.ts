import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";

/** A guess at how two people get on about whom nobody wrote anything down. Never a fact, and never counted as one. */
export interface SignGuess {
  /** The two people, by id. */
  people: [Ref, Ref];
  /** 1: probably get on; −1: probably do not. */
  sign: 1 | -1;
  /** How strongly the map speaks for it, 0..1. An index for sorting, not a probability. */
  support: number;
  /** Those whom both know, the strongest three that speak for the guess. */
  through: Ref[];
  /** Marks every such result as made up by the library. */
  guess: true;
  reason: Sentence;
}

/** Options for {@link guessSigns}. */
export interface GuessSignsOptions {
  /** At most so many guesses, those that matter most first; 0 or more. @defaultValue 20 */
  limit?: number | undefined;
}
