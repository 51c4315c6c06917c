// npm run graphology: are graphs of other releases of graphology understood? Needs a build; the releases come from the registry into a
// folder that is thrown away. Every release builds the same graphs and an account's graph; what the measures and the account say of them
// must be what they say of the release that this package depends on. docs/trust.md tells the result. Under a minute.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as api from "../dist/index.js";
import * as measures from "../dist/measures.js";

const releases = ["0.20.0", "0.21.1", "0.22.2", "0.23.2", "0.24.1", "0.25.4", "0.26.0"];
const account = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  people: [
    { id: "dana", name: "Dana Cole", title: "CFO", roles: ["economic_buyer"] },
    { id: "lee", name: "Lee Park", title: "Controller", reportsTo: "dana" },
    { id: "we", name: "Ana Ruiz", side: "us" },
  ],
  relationships: [{ from: "we", to: "lee", kind: "communicates", strength: 0.6 }],
};
const ties = ["ana ben", "ben cleo", "cleo ana", "cleo dan", "dan eve", "eve fay", "fay dan", "gus gus"];

/** What is asked of a release of graphology: one text, so that answers can be compared. */
function answersOf({ DirectedGraph, MultiDirectedGraph, MultiGraph, UndirectedGraph }) {
  const fill = (graph) => {
    for (const [index, tie] of ties.entries()) {
      const [a, b] = tie.split(" ");
      for (const id of [a, b]) if (!graph.hasNode(id)) graph.addNode(id, { group: id < "d" ? "x" : "y" });
      graph.addEdgeWithKey(tie, a, b, {
        strength: 1 / (index + 1),
        distance: index + 1,
        sign: index % 3 === 0 ? -1 : 1,
      });
    }
    return graph;
  };
  const strength = "strength";
  const distance = "distance";
  const ends = { source: "ana", target: "fay" };
  const simple = [
    fill(new UndirectedGraph()),
    fill(new DirectedGraph()),
    api.mergeParallelTies(fill(new MultiGraph()), { strength }),
  ];
  const found = simple.map((graph, kind) => {
    const several = {
      degree: measures.degreeCentrality(graph, { strength }),
      betweenness: kind === 2 ? null : measures.betweennessCentrality(graph, { distance }),
      closeness: measures.closenessCentrality(graph),
      pagerank: measures.pagerank(graph, { strength }),
      eigenvector: measures.eigenvectorCentrality(graph, { strength }),
      hits: measures.hits(graph),
      constraint: measures.constraint(graph, { strength }),
      communities: measures.communities(graph, { strength }),
      leiden: measures.leiden(graph, { strength }),
      path: measures.shortestPath(graph, ends),
      cut: measures.minimumTieCut(graph, { ...ends, strength }),
      mixing: kind === 2 ? null : measures.mixingMatrix(graph, { attribute: "group" }),
      balance: kind === 2 ? null : measures.triangleBalance(graph),
      clusters: kind === 2 ? null : measures.clusterSigned(graph, { strength }),
    };
    measures.assignNodeAttribute(graph, several.degree, "degree");
    return { ...several, written: graph.getNodeAttribute("ana", "degree") };
  });
  const theirs = new MultiDirectedGraph();
  theirs.import(api.createAccountGraph(account).export());
  return JSON.stringify({ found, account: api.toAccount(theirs), score: api.scoreAccount(theirs) });
}

const folder = mkdtempSync(join(tmpdir(), "account-graph-graphology-"));
let failed = 0;
try {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  const aliases = releases.map((release) => `graphology-${release}@npm:graphology@${release}`);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--silent", "--legacy-peer-deps", ...aliases], {
    cwd: folder,
    stdio: "inherit",
  });
  const load = createRequire(join(folder, "package.json"));
  const wanted = answersOf(createRequire(import.meta.url)("graphology"));
  for (const release of releases) {
    let word = "the same";
    try {
      if (answersOf(load(`graphology-${release}`)) !== wanted) word = "other answers";
    } catch (error) {
      word = error.message;
    }
    if (word !== "the same") failed++;
    console.log(`graphology ${release.padEnd(7)} ${word}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;
