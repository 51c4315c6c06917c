/** Who is at least as good in everything and better in something. */
export interface Dominance {
  /** Groups of positions: nobody in the first is dominated, nobody in the second once the first is gone, and so on. */
  readonly layers: readonly (readonly number[])[];
  readonly dominates: Int32Array;
  readonly dominatedBy: Int32Array;
}

/**
 * Pareto dominance of rows over columns in which more is better. A row with an unknown value (`null`) is comparable with no
 * other: what is not known proves nothing. A strict partial order.
 *
 * O(rows² · columns) at worst; rows are compared best sum first, and a comparison ends at the first column that decides.
 */
export function computeDominance(rows: readonly (readonly (number | null)[])[]): Dominance {
  const dominates = new Int32Array(rows.length);
  const dominatedBy = new Int32Array(rows.length);
  const layerOf = new Int32Array(rows.length);
  const known = rows.flatMap((row, index) => (row.some((value) => value === null) ? [] : [index]));
  const values = known.map((index) => Float64Array.from(rows[index] as number[]));
  const sums = values.map((row) => row.reduce((sum, value) => sum + value, 0));
  const order = known.map((_, position) => position).sort((a, b) => sums[b]! - sums[a]! || a - b);
  for (const [place, position] of order.entries()) {
    const row = values[position]!;
    const index = known[position]!;
    for (let earlier = 0; earlier < place; earlier++) {
      const better = order[earlier]!;
      if (!isBetter(values[better]!, row)) continue;
      const other = known[better]!;
      dominates[other] = dominates[other]! + 1;
      dominatedBy[index] = dominatedBy[index]! + 1;
      layerOf[index] = Math.max(layerOf[index]!, layerOf[other]! + 1);
    }
  }
  const layers: number[][] = [];
  for (const [index, layer] of layerOf.entries()) {
    while (layers.length <= layer) layers.push([]);
    layers[layer]!.push(index);
  }
  return { layers, dominates, dominatedBy };
}

function isBetter(a: Float64Array, b: Float64Array): boolean {
  let isStrict = false;
  for (let column = 0; column < a.length; column++) {
    if (a[column]! < b[column]!) return false;
    if (a[column]! > b[column]!) isStrict = true;
  }
  return isStrict;
}
