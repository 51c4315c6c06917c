import { say } from "../../../sentences/gaps/resilience.js";
import { planMeetings } from "../access/plan-meetings.js";
import { benchmark } from "../benchmarks.js";
import { buildFinding, byInfluence } from "../build-finding.js";
import { pathConfidence } from "../confidence/path-confidence.js";
import type { Finding } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { plainFirmName } from "./firm-name.js";

/** A company other than the customer, through whose people alone we reach somebody. */
interface Firm {
  /** As the account writes it. */
  readonly name: string;
  readonly people: ReadonlySet<number>;
}

/**
 * Partner firms that are one contact however many of their people we know: everything that leads to a decider passes through them,
 * or nobody else is in contact with us. Those whom a single person cuts off already are left to that person. O(people + ties) for
 * each decider and each firm on the way to them.
 */
export function findSingleFirms(context: GapContext): Finding[] {
  const firms = partnerFirms(context);
  if (firms.size === 0) return [];
  const access = context.access();
  const membersOf = new Map<Firm, number[]>();
  const only = onlyFirm(context, firms);
  if (only !== null) membersOf.set(only, []);
  for (const member of context.deciders) {
    if (firms.has(member)) continue;
    const paths = access.disjointPaths(member);
    if (paths.length < 2) continue;
    for (const firm of new Set(paths[0]!.flatMap((one) => firms.get(one) ?? []))) {
      const isOnAll = paths.every((path) => path.some((one) => firm.people.has(one)));
      if (isOnAll && !access.isReachedWithout(member, firm.people))
        membersOf.set(firm, [...(membersOf.get(firm) ?? []), member]);
    }
  }
  return [...membersOf].map(([firm, members]) => singleFirm(context, firm, members, firm === only));
}

/**
 * By person: the firm they work for, where it is neither the customer's nor that of a decider. Without a known decider only people
 * from outside have one. One person is no firm: they are a single contact by themselves.
 */
function partnerFirms({ scope, network, deciders }: GapContext): Map<number, Firm> {
  const { account, people } = network;
  const firmOf = (index: number) => people[index]!.fields.organization ?? "";
  const companies = [account.name, ...(account.accounts ?? []).map(({ name }) => name), ...deciders.map(firmOf)];
  const customers = new Set(companies.map(plainFirmName));
  const byName = new Map<string, { name: string; people: Set<number> }>();
  for (const { index, side, status } of scope) {
    const name = firmOf(index);
    const key = plainFirmName(name);
    const isPartner = side === "external" || deciders.length > 0;
    if (key === "" || status === "vacant" || !isPartner || customers.has(key)) continue;
    const firm = byName.get(key) ?? { name, people: new Set() };
    firm.people.add(index);
    byName.set(key, firm);
  }
  const found = new Map<number, Firm>();
  for (const firm of byName.values()) if (firm.people.size > 1) for (const index of firm.people) found.set(index, firm);
  return found;
}

/** The firm for which everybody works whom we are in contact with; `null`: there is none, or we know one person only. */
function onlyFirm(context: GapContext, firms: ReadonlyMap<number, Firm>): Firm | null {
  const covered = context.scope.filter(({ index }) => context.isCovered(index));
  const firm = covered.length < 2 ? undefined : firms.get(covered[0]!.index);
  return firm !== undefined && covered.every(({ index }) => firm.people.has(index)) ? firm : null;
}

function singleFirm(context: GapContext, firm: Firm, members: readonly number[], isOnly: boolean): Finding {
  const { scope } = context;
  const access = context.access();
  const known = [...firm.people].filter((one) => access.isReached(one)).sort(byInfluence(context));
  const outside = scope.map(({ index }) => index).filter((one) => !firm.people.has(one) && !context.isCovered(one));
  const wanted = [...new Set([...members, ...outside.sort(byInfluence(context))])];
  const plan = planMeetings(context, wanted, (after, added) =>
    members.length > 0
      ? members.every((member) => after.isReachedWithout(member, firm.people))
      : added.some(({ person }) => !firm.people.has(person)),
  );
  const told = { people: context.refs(known), text: firm.name };
  const targets = context.refs(plan.targets);
  return buildFinding(context, known, {
    metric: { name: "organizations", value: 1, threshold: 2 },
    proof: { kind: "people", people: context.refs([...known, ...members]) },
    reason:
      members.length > 0 && !isOnly
        ? say("gaps.single_point_of_contact.firm_through", { ...told, deciders: context.refs(members) })
        : say("gaps.single_point_of_contact.firm_only", told),
    advice:
      targets.length > 0
        ? say("gaps.single_point_of_contact.firm_second", { text: firm.name, targets })
        : say("gaps.single_point_of_contact.firm_none", { text: firm.name }),
    targets: plan.targets,
    owners: plan.owners,
    changes: plan.changes,
    stakes: isOnly ? [] : context.refs([...known, ...members]),
    confidence: Math.min(context.confidence().roles(members), pathConfidence(context, [...known, ...members])),
    benchmark: benchmark("departures"),
  });
}
