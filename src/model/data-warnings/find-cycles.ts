/**
 * The cycles of a relation in which everybody points to at most one other, such as reporting lines: each cycle once, as
 * positions in the order in which they point to each other, beginning with the one listed first. Somebody who points to
 * themselves is a cycle of one. Time and space grow with the number of entries.
 *
 * @param next - For every position the position it points to, or -1.
 */
export function findCycles(next: readonly number[]): number[][] {
  const cycles: number[][] = [];
  const walk = new Int32Array(next.length);
  for (let start = 0; start < next.length; start++) {
    let here = start;
    while (here !== -1 && walk[here] === 0) {
      walk[here] = start + 1;
      here = next[here]!;
    }
    if (here === -1 || walk[here] !== start + 1) continue;
    const cycle: number[] = [];
    for (let member = here; member !== here || cycle.length === 0; member = next[member]!) cycle.push(member);
    cycles.push(fromSmallest(cycle));
  }
  return cycles;
}

function fromSmallest(cycle: readonly number[]): number[] {
  let first = 0;
  for (let position = 1; position < cycle.length; position++) {
    if (cycle[position]! < cycle[first]!) first = position;
  }
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}
