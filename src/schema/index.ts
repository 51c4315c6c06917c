export { accountSchema } from "../model/account-schema.js";
export { changeSchema } from "../model/change-schema.js";
export { goalSchema } from "../model/goal-schema.js";
export { interactionSchema } from "../model/interaction-schema.js";
export { personSchema } from "../model/person-schema.js";
export { relationshipSchema } from "../model/relationship-schema.js";
export { accountJsonSchema, type JsonSchema } from "./account-json-schema.js";
