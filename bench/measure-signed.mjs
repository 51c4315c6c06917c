import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { cached } from "./cache.mjs";
import { graphFile, loadGraph } from "./graphs.mjs";

const rounds = 3;

/**
 * Signed modularity (Gómez, Jensen and Arenas) of the partitions found by ours and by igraph's spinglass with negative ties,
 * and modularity without signs of ours and of igraph's Leiden with as many passes. One function scores all partitions.
 *
 * @returns For every graph: `ours`, `spinglass`, `leiden` with `milliseconds` and quality; empty without igraph.
 */
export async function measureSigned(say, names = ["n100", "n1k"]) {
  const kernels = await import(cached("kernels.mjs").href);
  const results = [];
  for (const name of names) {
    const { nodeCount, sources, targets, signs } = loadGraph(name);
    const strengths = new Float64Array(sources.length).fill(1);
    const signed = kernels.signedAdjacency(nodeCount, sources, targets, Float64Array.from(signs), strengths);
    const unsigned = kernels.signedAdjacency(nodeCount, sources, targets, strengths, strengths);
    const quality = (rows, labels) => kernels.signedModularityOf(rows, labels);
    const peers = {};
    for (let round = 0; round < rounds; round++) {
      record(
        peers,
        "ours",
        () => kernels.solveSigned(signed, { objective: "modularity", exactLimit: 0, seed: round + 1 }).labels,
        (labels) => quality(signed, labels),
      );
      record(
        peers,
        "ours, one start, no signs",
        () => oneStart(kernels, unsigned, round + 1),
        (labels) => quality(unsigned, labels),
      );
      for (const method of ["spinglass", "leiden"]) {
        if (method === "spinglass" && nodeCount > 500 && round > 0) continue; // minutes
        const answer = askIgraph(method, name, round);
        if (answer === null) continue;
        const rows = method === "spinglass" ? signed : unsigned;
        keep(peers, `igraph ${method}`, answer.milliseconds, quality(rows, Int32Array.from(answer.labels)));
      }
    }
    const { ours } = peers;
    say(
      `${name} signed modularity: ${Object.entries(peers)
        .map(
          ([peer, { best, milliseconds }]) =>
            `${peer} ${best.toFixed(4)} in ${(milliseconds / ours.milliseconds).toPrecision(3)} of our time`,
        )
        .join(", ")}`,
    );
    results.push({ graph: name, peers });
  }
  return results;
}

function oneStart(kernels, rows, seed) {
  const problem = kernels.clusterProblem(rows, "modularity");
  const alone = Int32Array.from({ length: rows.nodeCount }, (_, node) => node);
  return kernels.leiden(problem, alone, rows.nodeCount, 10, kernels.randomSequence(seed));
}

function record(peers, name, run, score) {
  run();
  const start = performance.now();
  const labels = run();
  keep(peers, name, performance.now() - start, score(labels));
}

function keep(peers, name, milliseconds, quality) {
  peers[name] ??= { milliseconds, best: quality };
  peers[name].milliseconds = Math.min(peers[name].milliseconds, milliseconds);
  peers[name].best = Math.max(peers[name].best, quality);
}

function askIgraph(method, graph, seed) {
  const script = fileURLToPath(new URL("peers/partitions.py", import.meta.url));
  const words = [script, method, fileURLToPath(graphFile(graph)), String(seed)];
  try {
    const command = process.env.BENCH_PYTHON ?? "/usr/bin/python3";
    return JSON.parse(
      execFileSync(command, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], timeout: 200_000 }),
    );
  } catch {
    return null;
  }
}
