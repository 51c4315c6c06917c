import type { Ref } from "../../../internal/issue.js";
import type { Sentence } from "../../../internal/sentence.js";
import { sayMeeting } from "../../../sentences/gaps/meetings.js";
import type { GapContext } from "../gap-context.js";
import type { Introduction } from "./introduction.js";

/** How one of our team gets to know people: through whoever can introduce us, else by a first conversation. */
export function adviseMeeting(
  context: GapContext,
  people: readonly number[],
  owners: readonly Ref[],
  introduction: Introduction | null,
): Sentence {
  const named = { people: context.refs(people) };
  const owner = owners[0];
  if (introduction === null)
    return owner === undefined
      ? sayMeeting("gaps.meet.talk_us", named)
      : sayMeeting("gaps.meet.talk", { ...named, owner });
  const asked = { ...named, contact: context.ref(introduction.contact) };
  const through = context.refs(introduction.through);
  if (owner === undefined)
    return through.length === 0
      ? sayMeeting("gaps.meet.introduce_us", asked)
      : sayMeeting("gaps.meet.introduce_us_through", { ...asked, through });
  return through.length === 0
    ? sayMeeting("gaps.meet.introduce", { ...asked, owner })
    : sayMeeting("gaps.meet.introduce_through", { ...asked, owner, through });
}
