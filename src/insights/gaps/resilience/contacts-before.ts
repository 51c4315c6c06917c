import type { GapContext } from "../gap-context.js";

/** The customers and externals we know directly from whom something leads to a person. */
export function contactsBefore(context: GapContext, person: number): number[] {
  const access = context.access();
  return access.component(person).filter((one) => access.directly(one).length > 0 || access.isKnownToTeam(one));
}

/** Those of our team who know them. */
export function oursBefore(context: GapContext, person: number): number[] {
  const ours = new Set(contactsBefore(context, person).flatMap((one) => context.access().directly(one)));
  return [...ours].sort((a, b) => a - b);
}
