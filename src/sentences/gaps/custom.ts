import { sentenceTable } from "../sentence-table.js";

/** What gaps of an app's own rules say around the app's own words. */
export const say = /* @__PURE__ */ sentenceTable({
  "gaps.custom.title": "{text}",
  "gaps.custom.reason": "{text}",
  "gaps.custom.remedy": "Follow the advice of your own rule",
});
