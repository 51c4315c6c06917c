import type { PairSampler } from "../../uncertainty/sample-pairs.js";

/**
 * How strongly everybody is heard by any of some listeners in one draw, at whatever remove: the largest product of attention
 * along a path, 1 for the listeners, 0 where it is below `least`. Only rows that are followed are drawn.
 */
export function heardStrength(
  pairs: PairSampler,
  size: number,
  listeners: readonly number[],
  least: number,
): Float64Array {
  const strength = new Float64Array(size);
  const open = new Set(listeners);
  for (const listener of open) strength[listener] = 1;
  while (open.size > 0) {
    let next = -1;
    for (const one of open) if (next === -1 || strength[one]! > strength[next]!) next = one;
    open.delete(next);
    pairs.row(next, (_, target, attention) => {
      const through = strength[next]! * attention;
      if (through <= strength[target]! || through < least) return;
      strength[target] = through;
      open.add(target);
    });
  }
  return strength;
}
