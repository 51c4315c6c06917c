import type { ChartPerson } from "./chart-person.js";

/** A card of a chart with the cards below it. */
export interface ChartNode {
  /** The person; `null` for several who are one card, and for what is above all tops. */
  readonly person: number | null;
  /** How many people the card hides: those it stands for, or those below it who are not drawn. */
  readonly hidden: number;
  /** How many cards there are with it and below it. */
  readonly size: number;
  readonly children: readonly ChartNode[];
}

/**
 * The tree of a chart, cut to size from the top down: a person's direct reports are drawn together or not at all, larger branches
 * first, until `maxPeople` are drawn; of the first branch as many as there is room for. Above all tops stands a node that is nobody.
 *
 * O(people · log people).
 */
export function collapseChart(people: readonly ChartPerson[], maxPeople: number, maxReports: number): ChartNode {
  const reports: number[][] = people.map(() => []);
  const tops: number[] = [];
  for (const [index, { manager }] of people.entries()) (manager === null ? tops : reports[manager]!).push(index);
  const sizes = branchSizes(tops, reports);
  // Tops with a branch first: a list of people without any line says little.
  tops.sort((a, b) => Number(sizes[b]! > 1) - Number(sizes[a]! > 1) || a - b);
  const hasBranches = tops.some((top) => sizes[top]! > 1);
  const mostTops = hasBranches && tops.length > maxReports + 1 ? maxReports : tops.length;
  const shownTops = tops.slice(0, Math.min(mostTops, maxPeople));
  const open = new Map<number, readonly number[]>();
  let drawn = shownTops.length;
  let level = shownTops;
  while (level.length > 0) {
    const below: number[] = [];
    for (const person of [...level].sort((a, b) => sizes[b]! - sizes[a]! || a - b)) {
      const all = shownOf(reports[person]!, maxReports);
      const shown = open.size === 0 ? all.slice(0, maxPeople - drawn) : all;
      if (shown.length === 0 || drawn + shown.length > maxPeople) continue;
      open.set(person, shown);
      drawn += shown.length;
      below.push(...shown);
    }
    level = below;
  }
  const nodeOf = (person: number): ChartNode => {
    const shown = open.get(person);
    if (shown === undefined) return chartNode(person, sizes[person]! - 1, []);
    return chartNode(person, 0, nodesOf(shown, reports[person]!));
  };
  const nodesOf = (shown: readonly number[], all: readonly number[]): ChartNode[] => {
    const nodes = shown.map(nodeOf);
    let hidden = 0;
    for (const person of all.slice(shown.length)) hidden += sizes[person]!;
    return hidden === 0 ? nodes : [...nodes, chartNode(null, hidden, [])];
  };
  return chartNode(null, 0, nodesOf(shownTops, tops));
}

/** A card with the cards below it. */
export function chartNode(person: number | null, hidden: number, children: readonly ChartNode[]): ChartNode {
  let size = 1;
  for (const child of children) size += child.size;
  return { person, hidden, size, children };
}

/** As many reports as may be drawn; a card for a single other one would save nothing. */
function shownOf(reports: readonly number[], maxReports: number): readonly number[] {
  return reports.length <= maxReports + 1 ? reports : reports.slice(0, maxReports);
}

/** How many people each branch has, with the one it begins with. */
function branchSizes(tops: readonly number[], reports: readonly (readonly number[])[]): Int32Array {
  const order = [...tops];
  for (const person of order) order.push(...reports[person]!);
  const sizes = new Int32Array(reports.length).fill(1);
  for (const person of order.reverse())
    for (const report of reports[person]!) sizes[person] = sizes[person]! + sizes[report]!;
  return sizes;
}
