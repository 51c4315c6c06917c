import type { MissingFact } from "../finding.js";
import type { GapContext } from "../gap-context.js";
import { missingFact } from "../missing-fact.js";

/** Notable people whose stake in the goal says what winning or losing means to them. */
export function stakesThatMatter(context: GapContext): number[] {
  return context.scope
    .filter(
      ({ index, stake }) => context.isNotable(index) && (stake?.impactIfWin != null || stake?.impactIfLose != null),
    )
    .map((person) => person.index);
}

/** At least one stake that says what winning or losing means to somebody. */
export function someImpact({ scope }: GapContext): MissingFact[] {
  const known = scope.some(({ stake }) => stake?.impactIfWin != null || stake?.impactIfLose != null);
  return known ? [] : [missingFact("impact")];
}
