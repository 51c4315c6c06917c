import { sentenceTable } from "./sentence-table.js";

/** What actions say around the words of the gaps they close. */
export const sayAction = /* @__PURE__ */ sentenceTable({
  "actions.one": "{advice} – {because}",
  "actions.several": "{advice} – {because}; {count|more finding|more findings} about {person} {count?goes|go} with it",
});
