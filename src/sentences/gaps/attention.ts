import { sentenceTable } from "../sentence-table.js";

/** What gaps of the family attention say. */
export const say = /* @__PURE__ */ sentenceTable({
  "gaps.over_contacted.title": "Too much contact",
  "gaps.over_contacted.share":
    "{person} gets {attention%} of our attention but holds {share%} of the mapped influence: {count|contact|contacts} in {days} days",
  "gaps.over_contacted.pace":
    "{person} asked for {limit|day|days} between contacts, and hears from us every {days|day|days}",
  "gaps.over_contacted.cool_off":
    "{person} heard from us again within our cool-off of {limit|day|days}: {count|time|times} in {days} days",
  "gaps.over_contacted.shift": "Give the next conversations to {others} instead",
  "gaps.over_contacted.pause": "Give {person} a rest",

  "gaps.sidelined.title": "Too little contact",
  "gaps.sidelined.reason":
    "{person} holds {share%} of the mapped influence and gets {attention%} of our attention, less than {others}",
  "gaps.sidelined.none":
    "{person} holds {share%} of the mapped influence and gets no attention from us, less than {others}",
  "gaps.sidelined.remedy": "Bring {person} into the next meeting",

  "gaps.advocate_unused.title": "Advocate not asked for help",
  "gaps.advocate_unused.reason":
    "{person} is for us and holds {share%} of the influence, but we have not talked for {days} days and are not using them for introductions",
  "gaps.advocate_unused.introduction": "Ask {person} to introduce us to {other}",
  "gaps.advocate_unused.talk": "Ask {person} what they would do in our place",
});
