/** The labels of clusters: those in use first, in no order, then those that are free. */
export interface ClusterNames {
  readonly list: Int32Array;
  /** Where in the list every label stands. */
  readonly places: Int32Array;
  /** How many are in use. */
  used: number;
}

/** The labels parted by whether any node has them; both parts in ascending order. Time O(labels). */
export function clusterNames(sizes: Int32Array): ClusterNames {
  const list = new Int32Array(sizes.length);
  const places = new Int32Array(sizes.length);
  let used = 0;
  for (let label = 0; label < sizes.length; label++) if (sizes[label]! > 0) list[used++] = label;
  let place = used;
  for (let label = 0; label < sizes.length; label++) if (sizes[label] === 0) list[place++] = label;
  for (let index = 0; index < list.length; index++) places[list[index]!] = index;
  return { list, places, used };
}

/** Puts a label that no node has any more among the free ones: it is the next to be taken. */
export function freeName(names: ClusterNames, label: number): void {
  const { list, places } = names;
  const last = --names.used;
  const place = places[label]!;
  const other = list[last]!;
  list[place] = other;
  places[other] = place;
  list[last] = label;
  places[label] = last;
}
