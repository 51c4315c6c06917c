import type { Ref } from "../../internal/issue.js";
import type { Sentence } from "../../internal/sentence.js";
import { stanceWord } from "../../sentences/stance-word.js";
import { saysWhatIf } from "../../sentences/what-if.js";
import type { BeforeAfter } from "../before-after.js";

/** The most telling thing that changes for a person: first of all that they come or go, then where they stand, then influence. */
export function describePerson(
  person: Ref,
  influence: BeforeAfter<number>,
  stance: BeforeAfter,
  joins: "joins" | "leaves" | null,
): Sentence {
  const share = influence.after;
  if (joins === "joins") return saysWhatIf("what_if.person.joins", { person, share });
  if (joins === "leaves") return saysWhatIf("what_if.person.leaves", { person, share: influence.before });
  const words = { before: wordOf(stance.before), after: wordOf(stance.after) };
  if (words.before?.key !== words.after?.key) {
    if (words.after === null) return saysWhatIf("what_if.person.stance_unknown", { person });
    if (words.before === null) return saysWhatIf("what_if.person.stance_known", { person, after: words.after });
    return saysWhatIf("what_if.person.stance", { person, before: words.before, after: words.after });
  }
  const gained = influence.after - influence.before;
  const moved = (stance.after ?? 0) - (stance.before ?? 0);
  if (Math.abs(gained) < Math.abs(moved) / 2) {
    return saysWhatIf(moved > 0 ? "what_if.person.warmer" : "what_if.person.cooler", { person });
  }
  if (Math.round(100 * influence.before) === Math.round(100 * share)) {
    return saysWhatIf(gained > 0 ? "what_if.person.more_influence" : "what_if.person.less_influence", {
      person,
      share,
    });
  }
  return saysWhatIf("what_if.person.influence", { person, share, otherShare: influence.before });
}

function wordOf(stance: number | null): Sentence | null {
  return stance === null ? null : stanceWord(stance);
}
