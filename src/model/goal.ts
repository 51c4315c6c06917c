import type { Carried, Id, IsoDate, Maybe, Provenance } from "./fields.js";
import type { BuyingRole, DecisionRule, GoalKind, Stance, Strength } from "./vocabularies.js";

/** What is to be reached: a deal, a renewal, or a plain relationship goal. Every goal has its own map. */
export interface GoalInput extends Carried {
  readonly id: Id;
  readonly name: string;
  /** For briefs, like whose goal it is, its horizon, stage, metric and target: they move no score. A renewal that closes is also an event ahead. */
  readonly kind?: Maybe<GoalKind>;
  readonly owner?: Maybe<"customer" | "us" | "joint">;
  readonly horizon?: Maybe<"short" | "long">;
  readonly amount?: Maybe<number>;
  readonly stage?: Maybe<string>;
  readonly closeAt?: Maybe<IsoDate>;
  readonly metric?: Maybe<string>;
  readonly target?: Maybe<string>;
  /** Carried along: no result reads it. */
  readonly weight?: Maybe<number>;
  /** @defaultValue "weighted" */
  readonly decisionRule?: Maybe<DecisionRule>;
  readonly competitorIds?: Maybe<readonly Id[]>;
  readonly stakes?: Maybe<readonly StakeInput[]>;
}

/** One person's view of one goal; its fields override the person's own. */
export interface StakeInput extends Carried {
  /** A person, or a position: whoever holds it. */
  readonly personId: Id;
  readonly roles?: Maybe<readonly BuyingRole[]>;
  readonly stance?: Maybe<Stance>;
  readonly inBuyingGroup?: Maybe<boolean>;
  readonly decisionWeight?: Maybe<number>;
  /** -1 (loses) to 1 (gains) if we win. */
  readonly impactIfWin?: Maybe<number>;
  readonly impactIfLose?: Maybe<number>;
  /** What they gain personally: counts as a known want for `unknown_needs`; for briefs. */
  readonly personalWin?: Maybe<string>;
  readonly needFromThem?: Maybe<string>;
  /** The first and the last day on which the stake holds; on others the person's own fields count alone. */
  readonly validFrom?: Maybe<IsoDate>;
  readonly validTo?: Maybe<IsoDate>;
  /** Whoever can help or hurt gets a step in `planEngagement`; briefs say how. Strength is carried along. */
  readonly canHelp?: Maybe<{ readonly how: string; readonly strength?: Maybe<Strength> }>;
  readonly canHurt?: Maybe<{ readonly how: string; readonly strength?: Maybe<Strength> }>;
  readonly provenance?: Maybe<Readonly<Record<string, Provenance>>>;
}
