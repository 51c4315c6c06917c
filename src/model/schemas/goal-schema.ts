import * as z from "zod/mini";
import { DECISION_RULES, GOAL_KINDS } from "../vocabularies.js";
import { wordsOf } from "../vocabulary.js";
import {
  amount,
  carried,
  flag,
  id,
  isoDate,
  maybe,
  maybeList,
  name,
  provenanceByField,
  signedFraction,
  text,
} from "./field-schemas.js";
import { roles, stance } from "./person-schema.js";
import { strength } from "./relationship-schema.js";

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

/** A quota of nothing would ask nobody. */
const shareOfVotes = /* @__PURE__ */ (() => z.number().check(z.gt(0), z.lte(1)))();

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
    decisionRule: maybe(z.union([z.enum(wordsOf(DECISION_RULES)), z.strictObject({ quota: shareOfVotes })])),
    competitorIds: maybeList(id),
    stakes: maybeList(z.strictObject(stakeFields)),
    ...carried,
  }))();
