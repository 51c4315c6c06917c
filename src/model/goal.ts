import type { Carried, Id, IsoDate, Maybe, Provenance } from "./fields.js";
import type { BuyingRole, DecisionRule, GoalKind, Stance, Strength } from "./vocabularies.js";

/** What is to be reached: a deal, a renewal, or a plain relationship goal. Every goal has its own map. */
export interface GoalInput extends Carried {
  /** Id of the goal. */
  readonly id: Id;
  /** Name of the goal. */
  readonly name: string;
  /** For briefs, like whose goal it is, its horizon, stage, metric and target: they move no score. A renewal that closes is also an event ahead. */
  readonly kind?: Maybe<GoalKind>;
  /** Whose goal it is. */
  readonly owner?: Maybe<"customer" | "us" | "joint">;
  /** How far it looks. */
  readonly horizon?: Maybe<"short" | "long">;
  /** What it is worth, in the account's currency. */
  readonly amount?: Maybe<number>;
  /** Stage in the sales process. */
  readonly stage?: Maybe<string>;
  /** Day by which it should be decided. */
  readonly closeAt?: Maybe<IsoDate>;
  /** What it is measured by. */
  readonly metric?: Maybe<string>;
  /** Value of the metric to reach. */
  readonly target?: Maybe<string>;
  /** Carried along: no result reads it. */
  readonly weight?: Maybe<number>;
  /** @defaultValue "weighted" */
  readonly decisionRule?: Maybe<DecisionRule>;
  /** Competitors in this goal. */
  readonly competitorIds?: Maybe<readonly Id[]>;
  /** What single people have at stake in it. */
  readonly stakes?: Maybe<readonly StakeInput[]>;
}

/** One person's view of one goal; its fields override the person's own. */
export interface StakeInput extends Carried {
  /** A person, or a position: whoever holds it. */
  readonly personId: Id;
  /** Roles in this goal; they replace the person's own. */
  readonly roles?: Maybe<readonly BuyingRole[]>;
  /** Toward us in this goal. */
  readonly stance?: Maybe<Stance>;
  /** Whether they take part in this decision. */
  readonly inBuyingGroup?: Maybe<boolean>;
  /** Overrides their weight in this decision. */
  readonly decisionWeight?: Maybe<number>;
  /** -1 (loses) to 1 (gains) if we win. */
  readonly impactIfWin?: Maybe<number>;
  /** What they lose if it fails. */
  readonly impactIfLose?: Maybe<number>;
  /** What they gain personally: counts as a known want for `unknown_needs`; for briefs. */
  readonly personalWin?: Maybe<string>;
  /** What we need from them. */
  readonly needFromThem?: Maybe<string>;
  /** The first and the last day on which the stake holds; on others the person's own fields count alone. */
  readonly validFrom?: Maybe<IsoDate>;
  /** The last day on which it holds. */
  readonly validTo?: Maybe<IsoDate>;
  /** Whoever can help or hurt gets a step in `planEngagement`; briefs say how. Strength is carried along. */
  readonly canHelp?: Maybe<{ readonly how: string; readonly strength?: Maybe<Strength> }>;
  /** How they can hurt. */
  readonly canHurt?: Maybe<{ readonly how: string; readonly strength?: Maybe<Strength> }>;
  /** How single fields are known, by field name. */
  readonly provenance?: Maybe<Readonly<Record<string, Provenance>>>;
}
