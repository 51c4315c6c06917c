/** Contact days of one person, ascending, in whole days. */
export interface ContactDays {
  readonly person: number;
  readonly days: readonly number[];
}

/** A silence against a person's own rhythm. */
export interface Silence {
  readonly person: number;
  readonly silentDays: number;
  /** Median days between contacts. */
  readonly usualGapDays: number;
  readonly ratio: number;
  /** Share of usual gaps that are at least as long, relative to their own rhythm. */
  readonly chance: number;
}

/** A rhythm shows from so many gaps up [D]. */
const fewestGaps = 5;

/**
 * How long everybody has been silent, against their own rhythm.
 *
 * A gap relative to the median of the person's other gaps is comparable between people: all such ratios together say how often a
 * gap of that length comes up by itself. The chance of a silence is (1 + number of ratios at least as large) / (1 + number of ratios),
 * over everybody's gaps: under a rhythm that does not change, a gap reaches chance p in a share p of cases.
 *
 * O(contact days · log).
 */
export function computeSilences(contacts: readonly ContactDays[], today: number): Silence[] {
  const rhythms: { person: number; usual: number; last: number }[] = [];
  const ratios: number[] = [];
  for (const { person, days } of contacts) {
    const gaps = days.slice(1).map((day, index) => day - days[index]!);
    if (gaps.length < fewestGaps) continue;
    const sorted = [...gaps].sort((a, b) => a - b);
    const usual = medianOf(sorted);
    for (const gap of gaps) ratios.push(gap / medianWithout(sorted, gap));
    rhythms.push({ person, usual, last: days[days.length - 1]! });
  }
  ratios.sort((a, b) => a - b);
  return rhythms.map(({ person, usual, last }) => {
    const silentDays = Math.max(0, today - last);
    const ratio = silentDays / usual;
    const longer = ratios.length - firstAtLeast(ratios, ratio);
    return { person, silentDays, usualGapDays: usual, ratio, chance: (1 + longer) / (1 + ratios.length) };
  });
}

function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of all but one value: a gap is compared with the others, as a silence is. */
function medianWithout(sorted: readonly number[], value: number): number {
  const at = firstAtLeast(sorted, value);
  const left = sorted.length - 1;
  const item = (index: number) => sorted[index < at ? index : index + 1]!;
  const middle = left >> 1;
  return left % 2 === 1 ? item(middle) : (item(middle - 1) + item(middle)) / 2;
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value - 1e-12) low = middle + 1;
    else high = middle;
  }
  return low;
}
