import { sentenceTable } from "./sentence-table.js";

/** Sentences about goals side by side. */
export const saysGoals = /* @__PURE__ */ sentenceTable({
  "goals.torn":
    "{person} supports {goal} but not {otherGoal}: do not bring up {otherGoal} with them before {goal} is safe",
  "goals.loses":
    "{person} supports {goal} but loses by {otherGoal}: agree on what they get before they hear of {otherGoal}",
  "goals.rivals":
    "{person} carries {goal} and {other} carries {otherGoal}, and they are rivals: do not show either of them the other goal first",
  "goals.synergy": "{people} {people?supports|support} both {goal} and {otherGoal}: one conversation serves both",
});
