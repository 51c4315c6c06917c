import type { Change } from "../change.js";
import { checkRelationship } from "../check-references.js";
import { isSymmetric, type RelationshipInput } from "../relationship.js";
import { relationshipIds } from "../relationship-ids.js";
import { strengthToNumber } from "../titles/words-to-numbers.js";
import type { ChangePath, Changing } from "./changing.js";

/** Adds a tie, or puts it in the place of the one with the same id, else of the one with the same ends, kind and goal. */
export function setRelationship(
  changing: Changing,
  { relationship }: Extract<Change, { type: "set_relationship" }>,
  path: ChangePath,
): void {
  const { account } = changing;
  const tie = { ...relationship };
  strengthToNumber(tie);
  checkRelationship(tie, [...path, "relationship"], changing);
  const ties = account.relationships ?? [];
  const index = placeOf(tie, ties);
  if (index === -1) {
    changing.account = { ...account, relationships: [...ties, tie] };
    return;
  }
  const givenId = tie.id ?? ties[index]!.id;
  const replacement = givenId == null ? tie : { ...tie, id: givenId };
  changing.account = { ...account, relationships: ties.with(index, replacement) };
}

function placeOf(tie: RelationshipInput, ties: readonly RelationshipInput[]): number {
  if (tie.id != null) {
    const named = ties.findIndex((other) => other.id === tie.id);
    if (named !== -1) return named;
    const derived = tie.id.includes(">") ? relationshipIds(ties).indexOf(tie.id) : -1;
    if (derived !== -1) return derived;
  }
  return ties.findIndex((other) => saysTheSame(tie, other));
}

function saysTheSame(a: RelationshipInput, b: RelationshipInput): boolean {
  if (a.kind !== b.kind || (a.goalId ?? null) !== (b.goalId ?? null)) return false;
  if (a.from === b.from && a.to === b.to) return true;
  return isSymmetric(a.kind) && a.from === b.to && a.to === b.from;
}
