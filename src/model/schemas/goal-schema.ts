import * as s from "../../internal/schema.js";
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
  const means = s.strictObject({ how: text, strength: maybe(strength) });
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
    validFrom: maybe(isoDate),
    validTo: maybe(isoDate),
    canHelp: maybe(means),
    canHurt: maybe(means),
    provenance: provenanceByField,
    ...carried,
  };
})();

/** A quota of nothing would ask nobody. */
const shareOfVotes = /* @__PURE__ */ (() => s.number().check(s.gt(0), s.lte(1)))();

export const goalSchema = /* @__PURE__ */ (() =>
  s.strictObject({
    id,
    name,
    kind: maybe(s.enum(wordsOf(GOAL_KINDS))),
    owner: maybe(s.enum(["customer", "us", "joint"])),
    horizon: maybe(s.enum(["short", "long"])),
    amount: maybe(amount),
    stage: maybe(text),
    closeAt: maybe(isoDate),
    metric: maybe(text),
    target: maybe(text),
    weight: maybe(amount),
    decisionRule: maybe(s.union([s.enum(wordsOf(DECISION_RULES)), s.strictObject({ quota: shareOfVotes })])),
    competitorIds: maybeList(id),
    stakes: maybeList(s.strictObject(stakeFields)),
    ...carried,
  }))();
