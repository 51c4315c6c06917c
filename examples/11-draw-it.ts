// How do I draw it?
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { scoreAccount } from "account-graph";
import { renderBrief } from "account-graph/render/markdown";
import { createMapGraph, renderInfluenceMap, renderOrgChart } from "account-graph/render/svg";

const account = JSON.parse(readFileSync(new URL("accounts/larkfield-dairies.json", import.meta.url), "utf8"));
const score = scoreAccount(account, { goalId: "renewal-2026" });
const output = new URL("output/", import.meta.url);

mkdirSync(output, { recursive: true });
save("map.svg", renderInfluenceMap(account, score));
save("map-dark.svg", renderInfluenceMap(account, score, { theme: "dark", title: "Who decides on the renewal" }));
save("chart.svg", renderOrgChart(account, score, { theme: "color_blind" }));
save("brief.md", renderBrief(score, { maxGaps: 3 }));

const graph = createMapGraph(account, score);
console.log(`for sigma: ${graph.order} nodes with place, size and color, ${graph.size} edges`);

function save(name: string, text: string): void {
  const file = `${account.id}.${name}`;
  writeFileSync(new URL(file, output), text);
  console.log(`examples/output/${file}: ${text.split("\n")[0]?.slice(0, 48)}`);
}
