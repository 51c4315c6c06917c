export { accountSchema } from "../model/schemas/account-schema.js";
export { changeSchema } from "../model/schemas/change-schema.js";
export { goalSchema } from "../model/schemas/goal-schema.js";
export { interactionSchema } from "../model/schemas/interaction-schema.js";
export { personSchema } from "../model/schemas/person-schema.js";
export { relationshipSchema } from "../model/schemas/relationship-schema.js";
export { accountJsonSchema, type JsonSchema } from "./account-json-schema.js";
