import { sentenceTable } from "./sentence-table.js";

/** Why two records that look alike are kept apart. */
export const saysLinking = /* @__PURE__ */ sentenceTable({
  "linking.unsure": "{name} and {otherName} may be one person ({share%} likely): check before you merge them",
  "linking.taken":
    "{name} and {otherName} look alike, but one of them already goes with another record of the same list",
  "linking.contradicted": "{name} and {otherName} look alike, but the records they already go with do not",
});
