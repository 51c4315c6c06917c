import type { DrawnContact } from "./drawn-contact.js";

/**
 * Whether somebody decides in a draw, and all that leads from us to them passes one person; where that is the decider, whether
 * we have a contact of our own and nobody else leads there.
 */
export function dependsOn(drawn: DrawnContact, member: number, cut: number): boolean {
  if (!drawn.hasRole(member)) return false;
  if (member === cut) return drawn.isDirect(member) && !drawn.isReachedThroughOthers(member);
  return drawn.isReached(member) && !drawn.isReached(member, cut);
}
