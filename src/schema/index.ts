export { accountSchema } from "../model/account.js";
export { changeSchema } from "../model/change.js";
export { goalSchema } from "../model/goal.js";
export { interactionSchema } from "../model/interaction.js";
export { personSchema } from "../model/person.js";
export { relationshipSchema } from "../model/relationship.js";
export { accountJsonSchema, type JsonSchema } from "./account-json-schema.js";
