/** Words that say a post is no longer held: `Former CEO`, `CFO (retired)`. */
export const pastWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "former formerly ex past previous previously retired emeritus emerita".split(" "),
);
