/** Diamonds in a row, and in a ring if asked for: between neighboring corners there are two paths, so counts double. */
export function diamonds(count: number, ring = false): { nodeCount: number; sources: Int32Array; targets: Int32Array } {
  const sources: number[] = [];
  const targets: number[] = [];
  const nodeCount = ring ? 3 * count : 3 * count + 1;
  for (let corner = 0; corner < 3 * count; corner += 3) {
    const next = (corner + 3) % nodeCount;
    sources.push(corner, corner, corner + 1, corner + 2);
    targets.push(corner + 1, corner + 2, next, next);
  }
  return { nodeCount, sources: Int32Array.from(sources), targets: Int32Array.from(targets) };
}
