import type * as z from "zod/mini";
import type { AccountInput } from "../model/account.js";
import type { Change } from "../model/change.js";
import type { GoalInput } from "../model/goal.js";
import type { InteractionInput } from "../model/interaction.js";
import type { PersonInput } from "../model/person.js";
import type { RelationshipInput } from "../model/relationship.js";
import { accountSchema as ofAccount } from "../model/schemas/account-schema.js";
import { changeSchema as ofChange } from "../model/schemas/change-schema.js";
import { goalSchema as ofGoal } from "../model/schemas/goal-schema.js";
import { interactionSchema as ofInteraction } from "../model/schemas/interaction-schema.js";
import { personSchema as ofPerson } from "../model/schemas/person-schema.js";
import { relationshipSchema as ofRelationship } from "../model/schemas/relationship-schema.js";
import { type ZodObjectOf, type ZodSchemas, zodOf } from "./zod-of.js";

const schemas = /* @__PURE__ */ (() => {
  const made: ZodSchemas = new Map();
  return {
    account: zodOf(ofAccount, made) as ZodObjectOf<AccountInput>,
    change: zodOf(ofChange, made) as z.ZodMiniType<Change, Change>,
    goal: zodOf(ofGoal, made) as ZodObjectOf<GoalInput>,
    interaction: zodOf(ofInteraction, made) as ZodObjectOf<InteractionInput>,
    person: zodOf(ofPerson, made) as ZodObjectOf<PersonInput>,
    relationship: zodOf(ofRelationship, made) as ZodObjectOf<RelationshipInput>,
  };
})();

/** The form of an account, as a schema of zod/mini. References, words and limits are checked by `parseAccount` alone. */
export const accountSchema: ZodObjectOf<AccountInput> = /* @__PURE__ */ (() => schemas.account)();
/** The form of one change, as `applyChanges` takes it. */
export const changeSchema: z.ZodMiniType<Change, Change> = /* @__PURE__ */ (() => schemas.change)();
export const goalSchema: ZodObjectOf<GoalInput> = /* @__PURE__ */ (() => schemas.goal)();
export const interactionSchema: ZodObjectOf<InteractionInput> = /* @__PURE__ */ (() => schemas.interaction)();
export const personSchema: ZodObjectOf<PersonInput> = /* @__PURE__ */ (() => schemas.person)();
export const relationshipSchema: ZodObjectOf<RelationshipInput> = /* @__PURE__ */ (() => schemas.relationship)();
