import * as z from "zod/mini";
import {
  amount,
  type Carried,
  carried,
  flag,
  fraction,
  type Id,
  type IsoDate,
  id,
  isoDate,
  type Maybe,
  maybe,
  maybeList,
  name,
  type Provenance,
  provenanceByField,
  signedFraction,
  text,
} from "./fields.js";
import { roles, stance } from "./person.js";
import { strength } from "./relationship.js";
import {
  type BuyingRole,
  DECISION_RULES,
  type DecisionRule,
  GOAL_KINDS,
  type GoalKind,
  type Stance,
  type Strength,
} from "./vocabularies.js";
import { wordsOf } from "./vocabulary.js";

/** What is to be reached: a deal, a renewal, or a plain relationship goal. Every goal has its own map. */
export interface GoalInput extends Carried {
  readonly id: Id;
  readonly name: string;
  readonly kind?: Maybe<GoalKind>;
  readonly owner?: Maybe<"customer" | "us" | "joint">;
  readonly horizon?: Maybe<"short" | "long">;
  readonly amount?: Maybe<number>;
  readonly stage?: Maybe<string>;
  readonly closeAt?: Maybe<IsoDate>;
  readonly metric?: Maybe<string>;
  readonly target?: Maybe<string>;
  readonly weight?: Maybe<number>;
  /** @defaultValue "weighted" */
  readonly decisionRule?: Maybe<DecisionRule>;
  readonly competitorIds?: Maybe<readonly Id[]>;
  readonly stakes?: Maybe<readonly StakeInput[]>;
}

/** One person's view of one goal; its fields override the person's own. */
export interface StakeInput extends Carried {
  readonly personId: Id;
  readonly roles?: Maybe<readonly BuyingRole[]>;
  readonly stance?: Maybe<Stance>;
  readonly inBuyingGroup?: Maybe<boolean>;
  readonly decisionWeight?: Maybe<number>;
  /** -1 (loses) to 1 (gains) if we win. */
  readonly impactIfWin?: Maybe<number>;
  readonly impactIfLose?: Maybe<number>;
  readonly personalWin?: Maybe<string>;
  readonly needFromThem?: Maybe<string>;
  readonly canHelp?: Maybe<{ readonly how: string; readonly strength?: Maybe<Strength> }>;
  readonly canHurt?: Maybe<{ readonly how: string; readonly strength?: Maybe<Strength> }>;
  readonly provenance?: Maybe<Readonly<Record<string, Provenance>>>;
}

/** The fields of a stake one by one: the schema is made of them, and so are changes of single fields. */
export const stakeFields = /* @__PURE__ */ (() => {
  const means = z.strictObject({ how: text, strength: maybe(strength) });
  return {
    personId: id,
    roles: maybe(roles),
    stance: maybe(stance),
    inBuyingGroup: maybe(flag),
    decisionWeight: maybe(amount),
    impactIfWin: maybe(signedFraction),
    impactIfLose: maybe(signedFraction),
    personalWin: maybe(text),
    needFromThem: maybe(text),
    canHelp: maybe(means),
    canHurt: maybe(means),
    provenance: provenanceByField,
    ...carried,
  };
})();

export const goalSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id,
    name,
    kind: maybe(z.enum(wordsOf(GOAL_KINDS))),
    owner: maybe(z.enum(["customer", "us", "joint"])),
    horizon: maybe(z.enum(["short", "long"])),
    amount: maybe(amount),
    stage: maybe(text),
    closeAt: maybe(isoDate),
    metric: maybe(text),
    target: maybe(text),
    weight: maybe(amount),
    decisionRule: maybe(z.union([z.enum(wordsOf(DECISION_RULES)), z.strictObject({ quota: fraction })])),
    competitorIds: maybeList(id),
    stakes: maybeList(z.strictObject(stakeFields)),
    ...carried,
  }))();
