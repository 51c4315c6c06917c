import { sentenceTable } from "../sentence-table.js";

/** How to get to know somebody: what the gaps about missing contact advise, in one place. */
export const sayMeeting = /* @__PURE__ */ sentenceTable({
  "gaps.meet.introduce": "Ask {contact} to introduce {owner} to {people}",
  "gaps.meet.introduce_us": "Ask {contact} to introduce us to {people}",
  "gaps.meet.introduce_through": "Ask {contact} to introduce {owner} to {people} through {through}",
  "gaps.meet.introduce_us_through": "Ask {contact} to introduce us to {people} through {through}",
  "gaps.meet.talk": "Have {owner} set up a first conversation with {people}",
  "gaps.meet.talk_us": "Set up a first conversation with {people}",
  "gaps.meet.find": "Find a way to {people}: no one we know leads there",
});
