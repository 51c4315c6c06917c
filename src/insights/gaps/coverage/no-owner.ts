import type { Change } from "../../../model/change.js";
import { say } from "../../../sentences/gaps/coverage.js";
import { meetingWith } from "../access/meeting.js";
import { buildFinding } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { ourContacts } from "../inputs.js";
import type { Rule } from "../rule.js";

/** Somebody of notable influence has no owner among us, and no live tie that would make one. */
export const noOwner: Rule<"no_owner"> = {
  rule: "no_owner",
  family: "coverage",
  title: /* @__PURE__ */ say("gaps.no_owner.title", {}),
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
  const changes: Change[] | null =
    owner === undefined
      ? null
      : [{ type: "update_person", personId: context.network.people[person]!.id, set: { ownerId: owner.id } }];
  return buildFinding(context, [person], {
    metric: { name: "influence", value: context.share(person), threshold: context.influence.thresholds.notable },
    reason: say("gaps.no_owner.reason", { people: [context.nameWithTitle(person)], share: context.share(person) }),
    advice:
      owner === undefined
        ? say("gaps.no_owner.find", { people: context.refs([person]) })
        : say("gaps.no_owner.assign", { owner, people: context.refs([person]) }),
    owners: owner === undefined ? [] : [owner],
    changes,
    confidence: context.confidence().influence(),
  });
}
