import { departmentOf } from "../../network/departments.js";
import type { MissingFact } from "./finding.js";
import type { GapContext } from "./gap-context.js";
import { missingFact } from "./missing-fact.js";

/** Facts that many rules need before they can tell anything. Each is empty where the fact is known. */

/** Somebody with a role, or an explicit weight, that decides. */
export function decider(context: GapContext): MissingFact[] {
  return context.influence.rights.deciderKnown ? [] : [missingFact("decider")];
}

/** Anything at all about whom we are in contact with. */
export function ourContacts({ network }: GapContext): MissingFact[] {
  return network.contact.known ? [] : [missingFact("contacts")];
}

/** At least one person whose role is known. */
export function someRole(context: GapContext): MissingFact[] {
  return context.scope.some((person) => person.roles !== null) ? [] : [missingFact("role")];
}

/** At least one stance that somebody stated. */
export function someStance(context: GapContext): MissingFact[] {
  const stated = context.scope.some((person) => person.stance !== null && !person.stanceImplied);
  return stated ? [] : [missingFact("stance")];
}

/** At least one listening tie that is no reporting line. */
export function someListening(context: GapContext): MissingFact[] {
  const known = context.scope.some((person) => context.isListenedTo(person.index));
  return known ? [] : [missingFact("listening")];
}

/** At least so many of our people on the map. */
export function ourPeople(context: GapContext, count: number): MissingFact[] {
  const ours = context.network.people.filter((person) => person.side === "us" && person.status !== "vacant");
  return ours.length >= count ? [] : [missingFact("our_people")];
}

/** At least one reporting line. */
export function someReportingLine({ network }: GapContext): MissingFact[] {
  const stated = network.people.some((person) => person.fields.reportsTo != null);
  return stated ? [] : [missingFact("reporting_lines")];
}

/** At least one person whose department is known. */
export function someDepartment({ scope, network }: GapContext): MissingFact[] {
  const known = scope.some((person) => departmentOf(network, person.index) !== null);
  return known ? [] : [missingFact("department")];
}

/** At least one of our interactions in the last 90 days. */
export function recentInteractions({ network }: GapContext): MissingFact[] {
  const some = network.contact.recentTouches.some((count) => count > 0);
  return some ? [] : [missingFact("recent_interactions")];
}

/** Factions, which takes people's feelings toward one another. */
export function someFaction({ alliances }: GapContext): MissingFact[] {
  const known = alliances !== null && alliances.factions.length > 0;
  return known ? [] : [missingFact("feelings")];
}
