import { sentenceTable } from "../sentence-table.js";

/** How to get to know somebody: what the gaps about missing contact advise, in one place. */
export const sayMeeting = /* @__PURE__ */ sentenceTable({
  "gaps.meet.introduce": "Ask {contact} to introduce {owner} to {people}",
  "gaps.meet.introduce_us": "Ask {contact} to introduce us to {people}",
  "gaps.meet.introduce_through": "Ask {contact} to introduce {owner} to {people} through {through}",
  "gaps.meet.introduce_us_through": "Ask {contact} to introduce us to {people} through {through}",
  "gaps.meet.talk": "Have {owner} set up a first conversation with {people}",
  "gaps.meet.talk_us": "Set up a first conversation with {people}",
  "gaps.wishes.except": "{advice}; leave out {people}, who asked not to be contacted",
  "gaps.wishes.through": "{people} asked not to be contacted: work through {contacts}, whom they listen to",
  "gaps.wishes.alone": "{people} asked not to be contacted: leave them alone, and learn what you can from others",
  "gaps.meet.find": "Find a way to {people}: no one we know leads there",
});
