// Can I use graphology, its communities and my own layout?
import { readFileSync } from "node:fs";
import { attentionGraph, createAccountGraph, scoreInfluence, toAccount } from "account-graph";
import louvain from "graphology-communities-louvain";

const account = JSON.parse(readFileSync(new URL("accounts/larkfield-dairies.json", import.meta.url), "utf8"));

// The whole account: people are nodes, ties and reporting lines are edges, and attributes of your own do no harm.
const graph = createAccountGraph(account);
graph.forEachNode((id, { level }) => {
  graph.mergeNodeAttributes(id, { x: graph.degree(id), y: -(level ?? 5), size: 4 });
});
console.log(`${graph.order} people, ${graph.size} ties; Rafael at`, graph.getNodeAttribute("rafael", "y"));
console.log(`the way back keeps ${toAccount(graph).people.length} people`);
console.log(`first: ${scoreInfluence(graph, { goalId: "renewal-2026" }).stakeholders[0]?.name}`);

// Who listens to whom, as a simple graph for any measure: strength for closeness, distance for paths.
const listening = attentionGraph(account);
const groups = louvain(listening, { getEdgeWeight: "strength", rng: () => 0.5 });
for (const group of new Set(Object.values(groups))) {
  console.log(
    `group ${group}: ${listening
      .nodes()
      .filter((id) => groups[id] === group)
      .join(", ")}`,
  );
}
