/** Renames labels to 0, 1, 2 … in the order in which they first appear, in place; returns how many there are. */
export function renumber(labels: Int32Array): number {
  const names = new Map<number, number>();
  for (let node = 0; node < labels.length; node++) {
    const label = labels[node]!;
    let name = names.get(label);
    if (name === undefined) {
      name = names.size;
      names.set(label, name);
    }
    labels[node] = name;
  }
  return names.size;
}
