/** Of every circle of reporting lines the person who stands first: without their line there is a top. O(people). */
export function breakCircles(managers: readonly (number | null)[]): Set<number> {
  const broken = new Set<number>();
  const walkOf = new Int32Array(managers.length);
  for (let start = 0; start < managers.length; start++) {
    let person: number | null = start;
    while (person !== null && walkOf[person] === 0) {
      walkOf[person] = start + 1;
      person = managers[person]!;
    }
    if (person === null || walkOf[person] !== start + 1) continue;
    let first = person;
    for (let next = managers[person]!; next !== person; next = managers[next]!) first = Math.min(first, next);
    broken.add(first);
  }
  return broken;
}
