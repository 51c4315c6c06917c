import { accountSchema as ofAccount } from "../model/schemas/account-schema.js";
import { changeSchema as ofChange } from "../model/schemas/change-schema.js";
import { goalSchema as ofGoal } from "../model/schemas/goal-schema.js";
import { interactionSchema as ofInteraction } from "../model/schemas/interaction-schema.js";
import { personSchema as ofPerson } from "../model/schemas/person-schema.js";
import { relationshipSchema as ofRelationship } from "../model/schemas/relationship-schema.js";
import { type ZodOf, type ZodSchemas, zodOf } from "./zod-of.js";

const schemas = /* @__PURE__ */ (() => {
  const made: ZodSchemas = new Map();
  return {
    account: zodOf(ofAccount, made),
    change: zodOf(ofChange, made),
    goal: zodOf(ofGoal, made),
    interaction: zodOf(ofInteraction, made),
    person: zodOf(ofPerson, made),
    relationship: zodOf(ofRelationship, made),
  };
})();

/** What `parseAccount` takes, as a schema of zod/mini. References, words and limits are checked by `parseAccount` alone. */
export const accountSchema: ZodOf<typeof ofAccount> = /* @__PURE__ */ (() => schemas.account)();
/** One change, as `applyChanges` takes it. */
export const changeSchema: ZodOf<typeof ofChange> = /* @__PURE__ */ (() => schemas.change)();
export const goalSchema: ZodOf<typeof ofGoal> = /* @__PURE__ */ (() => schemas.goal)();
export const interactionSchema: ZodOf<typeof ofInteraction> = /* @__PURE__ */ (() => schemas.interaction)();
export const personSchema: ZodOf<typeof ofPerson> = /* @__PURE__ */ (() => schemas.person)();
export const relationshipSchema: ZodOf<typeof ofRelationship> = /* @__PURE__ */ (() => schemas.relationship)();
