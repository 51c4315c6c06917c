import { sentenceTable } from "../sentence-table.js";

/** Remedies that end a message. */
export const hintSentence = /* @__PURE__ */ sentenceTable({
  "issues.hint.nearest": "(nearest: {nearest})",
  "issues.hint.not_on_map": "(not on the map)",
  "issues.hint.not_in_departments": "(not in departments)",
  "issues.hint.not_in_accounts": "(not in accounts)",
  "issues.hint.not_used": "(not used)",
});
