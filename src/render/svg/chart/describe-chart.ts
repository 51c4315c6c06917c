import { counted } from "../../../internal/list-words.js";
import type { ChartPerson } from "./chart-person.js";
import type { ChartNode } from "./collapse-chart.js";

const mostNamed = 5;

/** What a chart shows, in words: for those who cannot see it. */
export function describeChart(people: readonly ChartPerson[], root: ChartNode): string {
  const sentences = [`Organisation chart: ${counted(people.length, "person", "people")}, ${countDrawn(root)} drawn.`];
  const tops = root.children.flatMap(({ person }) => (person === null ? [] : [people[person]!.name]));
  const others = tops.length > mostNamed ? " and others" : "";
  if (tops.length > 0) sentences.push(`At the top: ${tops.slice(0, mostNamed).join(", ")}${others}.`);
  return sentences.join(" ");
}

function countDrawn(root: ChartNode): number {
  const nodes = [root];
  let drawn = 0;
  for (const { person, children } of nodes) {
    if (person !== null) drawn++;
    nodes.push(...children);
  }
  return drawn;
}
