import type { Change } from "../../../model/change.js";
import { about, percent } from "../about.js";
import { meetingWith } from "../access/meeting.js";
import type { Finding } from "../finding.js";
import type { MissingFact } from "../gap.js";
import type { GapContext } from "../gap-context.js";
import { ourContacts } from "../inputs.js";
import type { Rule } from "../rule.js";
import { say } from "../say.js";

/** Somebody of notable influence has no owner among us, and no live tie that would make one. */
export const noOwner: Rule<"no_owner"> = {
  rule: "no_owner",
  family: "coverage",
  title: "Nobody of us in charge",
  severity: 35,
  thresholds: {},
  inputs: (context): MissingFact[] => ourContacts(context),
  find(context): Finding[] {
    return context.scope
      .filter(({ index, fields }) => context.share(index) > 0 && context.isNotable(index) && fields.ownerId == null)
      .map((person) => person.index)
      .filter((person) => context.access().directly(person).length === 0 && !context.access().isKnownToTeam(person))
      .map((person) => unowned(context, person));
  },
};

function unowned(context: GapContext, person: number): Finding {
  const owner = meetingWith(context, person)?.owners[0];
  const name = context.name(person);
  const changes: Change[] | null =
    owner === undefined
      ? null
      : [{ type: "update_person", personId: context.network.people[person]!.id, set: { ownerId: owner.id } }];
  return about(context, [person], {
    metric: { name: "influence", value: context.share(person), threshold: context.influence.thresholds.notable },
    reason: say("no_owner.reason", { person: context.called(person), share: percent(context.share(person)) }),
    advice:
      owner === undefined
        ? say("no_owner.find", { person: name })
        : say("no_owner.assign", { owner: owner.label, person: name }),
    owners: owner === undefined ? [] : [owner],
    changes,
    confidence: context.certainty().influence(),
  });
}
