/** Only so many problems of one list look for the nearest name: it takes time, and nobody reads more. */
export const maximumHints = 20;

const longestCompared = 60;

/**
 * The known name closest to a mistyped one, or `null` if none is near: at most a third of its letters differ, and of a
 * short name one letter, but never all of them. Letter case and accents are ignored; swapped neighbors count as one letter.
 */
export function nearestName(wrong: string, known: Iterable<string>): string | null {
  if (wrong.length > longestCompared) return null;
  const folded = fold(wrong);
  let nearest: string | null = null;
  let smallest = Math.min(folded.length, Math.max(1, Math.floor(folded.length / 3)) + 1);
  for (const name of known) {
    if (name.length > longestCompared || Math.abs(name.length - wrong.length) >= smallest) continue;
    const distance = editDistance(folded, fold(name), smallest);
    if (distance < smallest) {
      smallest = distance;
      nearest = name;
    }
  }
  return nearest;
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** How many letters have to be put in, taken out, replaced or swapped with their neighbour; `limit` once it cannot be less. */
function editDistance(a: string, b: string, limit: number): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let value = Math.min(previous[column - 1]! + (same ? 0 : 1), previous[column]! + 1, current[column - 1]! + 1);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        value = Math.min(value, beforePrevious[column - 2]! + 1);
      }
      current.push(value);
      if (value < best) best = value;
    }
    if (best > limit) return limit;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(limit, previous[b.length]!);
}
