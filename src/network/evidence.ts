import { ageInDays, isAfter, type Moment, toMoment } from "../internal/days.js";
import { exp2 } from "../internal/portable-math.js";
import type { Account } from "../model/account.js";
import type { Maybe } from "../model/fields.js";
import {
  defaultExistence,
  halfLifeDays,
  plainPrecision,
  recencyFloor,
  sourcePrecision,
  sourceReliability,
} from "./defaults.js";
import { type Weights, withDefaults } from "./model-options.js";

/** Days after which a fact counts half, by kind. */
export type HalfLives = Readonly<Record<keyof typeof halfLifeDays, number>>;

/** How sure and how old the facts of one account are, seen from one date. */
export interface Evidence {
  readonly asOf: Moment;
  /** Days after which facts of a kind count half. */
  readonly halfLives: HalfLives;
  /** Stated confidence, else the reliability of the source, else 1. */
  confidence(fact: { readonly confidence?: Maybe<number>; readonly sourceId?: Maybe<string> }): number;
  /** How likely a fact is true when chance is drawn: as `confidence`, but .95 for what is plainly stated. */
  existence(fact: { readonly confidence?: Maybe<number>; readonly sourceId?: Maybe<string> }): number;
  /** How closely a draw keeps to a stated number, by the kind of source. */
  precision(sourceId: Maybe<string>): number;
  /** Days since a fact was last known; without a date it is as old as the account's own `asOf`. */
  age(date: Maybe<string>): number;
  /** Whether a fact is dated after `asOf`, so that it does not count yet. */
  isLater(date: Maybe<string>): boolean;
}

/** Reads the sources of an account once. */
export function openEvidence(account: Account, asOf: Moment, own?: Weights<keyof HalfLives>): Evidence {
  const reliability = new Map<string, number>();
  const precision = new Map<string, number>();
  for (const source of account.sources ?? []) {
    reliability.set(source.id, source.reliability ?? sourceReliability[source.kind]);
    precision.set(source.id, sourcePrecision[source.kind]);
  }
  const undatedAge = ageInDays(toMoment(account.asOf), asOf);
  return {
    asOf,
    halfLives: withDefaults<keyof HalfLives>(halfLifeDays, own),
    confidence: (fact) => fact.confidence ?? (fact.sourceId == null ? 1 : (reliability.get(fact.sourceId) ?? 1)),
    existence: (fact) =>
      fact.confidence ??
      (fact.sourceId == null ? defaultExistence : (reliability.get(fact.sourceId) ?? defaultExistence)),
    precision: (sourceId) => (sourceId == null ? plainPrecision : (precision.get(sourceId) ?? plainPrecision)),
    age: (date) => (date == null ? undatedAge : ageInDays(toMoment(date), asOf)),
    isLater: (date) => date != null && isAfter(toMoment(date), asOf),
  };
}

/** How much of its strength a fact keeps at an age in days: 2^(−age / half-life), at least .1. */
export function recency(halfLife: keyof HalfLives, age: number, halfLives: HalfLives = halfLifeDays): number {
  return Math.max(recencyFloor, exp2(-age / halfLives[halfLife]));
}
