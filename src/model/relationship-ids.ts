import { compareIds } from "../internal/compare-ids.js";
import { stableJson } from "../internal/stable-json.js";
import { isSymmetric, type RelationshipInput } from "./relationship.js";

/**
 * The id of every tie, at its position: the one given, else `from>kind>to`, with `@goalId` where there is one. Ends of
 * symmetric kinds are sorted. Where a derived id repeats, the second and further ones end in `#2`, `#3` …, counted in an
 * order that depends on what the ties say and not on where they stand.
 */
export function relationshipIds(ties: readonly RelationshipInput[]): string[] {
  const ids: string[] = new Array(ties.length);
  const taken = new Set<string>();
  const unnamed = new Map<string, number[]>();
  for (const [index, tie] of ties.entries()) {
    if (tie.id != null) {
      ids[index] = tie.id;
      taken.add(tie.id);
      continue;
    }
    const derived = derivedId(tie);
    const group = unnamed.get(derived);
    if (group === undefined) unnamed.set(derived, [index]);
    else group.push(index);
  }
  for (const [derived, group] of unnamed) {
    if (group.length > 1) group.sort((a, b) => compareIds(stableJson(ties[a]), stableJson(ties[b])) || a - b);
    let next = 1;
    for (const index of group) {
      let id = next === 1 ? derived : `${derived}#${next}`;
      while (taken.has(id)) id = `${derived}#${++next}`;
      next++;
      taken.add(id);
      ids[index] = id;
    }
  }
  return ids;
}

/** `from>kind>to[@goalId]`; the ends of symmetric kinds are sorted. */
export function derivedId(tie: RelationshipInput): string {
  const swap = isSymmetric(tie.kind) && compareIds(tie.from, tie.to) > 0;
  const [from, to] = swap ? [tie.to, tie.from] : [tie.from, tie.to];
  return `${from}>${tie.kind}>${to}${tie.goalId == null ? "" : `@${tie.goalId}`}`;
}
