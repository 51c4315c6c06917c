import type { Change } from "../../../model/change.js";
import { say } from "../../../sentences/gaps/coverage.js";
import { buildFinding, byInfluence } from "../build-finding.js";
import type { Finding, MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { ourContacts } from "../inputs.js";
import type { Rule } from "../rule.js";

/** People of notable influence have no owner on our team, and no live tie that would make one. One gap for all of them. */
export const noOwner: Rule<"no_owner"> = {
  rule: "no_owner",
  family: "coverage",
  title: /* @__PURE__ */ say("gaps.no_owner.title", {}),
  severity: 35,
  thresholds: {},
  inputs: (context): MissingFact[] => ourContacts(context),
  find(context): Finding[] {
    const unowned = context.scope
      .filter(({ index, fields }) => context.share(index) > 0 && context.isNotable(index) && fields.ownerId == null)
      .map((person) => person.index)
      .filter((person) => context.access().directly(person).length === 0 && !context.access().isKnownToTeam(person));
    return unowned.length === 0 ? [] : [withoutOwner(context, unowned.sort(byInfluence(context)))];
  },
};

function withoutOwner(context: GapContext, people: readonly number[]): Finding {
  const owners = people.map((person) => context.ownerOf(person));
  const isClosable = owners.every((owner) => owner !== null);
  const [owner] = new Set(owners);
  const isOne = isClosable && new Set(owners).size === 1;
  const named = people.length === 1 ? [context.nameWithTitle(people[0]!)] : context.refs(people);
  return buildFinding(context, people, {
    metric: {
      name: "influence",
      value: context.share(people[0]!),
      threshold: context.influence.thresholds.notable,
    },
    reason: say("gaps.no_owner.reason", {
      people: named,
      share: people.reduce((total, person) => total + context.share(person), 0),
    }),
    advice: isOne
      ? say("gaps.no_owner.assign", { owner: context.ref(owner!), people: context.refs(people) })
      : say("gaps.no_owner.find", { people: context.refs(people) }),
    changes: isClosable ? people.map((person, at) => ownership(context, person, owners[at]!)) : null,
    confidence: context.confidence().influence(),
  });
}

function ownership({ network }: GapContext, person: number, owner: number): Change {
  const { people } = network;
  return { type: "update_person", personId: people[person]!.id, set: { ownerId: people[owner]!.id } };
}
