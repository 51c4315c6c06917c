import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { cached } from "./cache.mjs";
import { graphFile, loadGraph } from "./graphs.mjs";
import { median } from "./interleave.mjs";

/** Passes of every Leiden. */
const passes = 10;

/** Spinglass takes minutes above this many nodes, and more than this many seconds are measured twice and not once a round. */
const spinglassNodes = 1_000;
const slowMilliseconds = 4_000;

/**
 * What is clustered for: our `rows`, `igraph` as {@link askIgraph} knows it, and `score`, by which one of our functions
 * judges all partitions. For `errors` less is better.
 */
const objectives = {
  "signed modularity": { isSigned: true, objective: "modularity", igraph: ["spinglass", "leiden-positive"] },
  errors: { isSigned: true, objective: "frustration", igraph: ["spinglass-errors", "leiden-errors"] },
  "modularity without signs": { isSigned: false, objective: "modularity", igraph: ["leiden"] },
};

/**
 * Signed modularity (Gómez, Jensen and Arenas), errors (correlation clustering) and modularity without signs: the partitions
 * found by ours and by igraph's Leiden and spinglass in turn, A B C, A B C, each round with another seed.
 *
 * @param say - Told what is going on, line by line.
 * @returns For every graph and objective the `peers`, each with the median of `milliseconds` and of the `qualities`, and the best;
 * those of igraph are missing where it is.
 */
export async function measureSigned(say, rounds = 5, names = ["n100", "n300", "n1k", "n10k", "n100k"]) {
  const kernels = await import(cached("kernels.mjs").href);
  const results = [];
  for (const name of names) {
    for (const [title, { isSigned, objective, igraph }] of Object.entries(objectives)) {
      const { nodeCount, sources, targets, signs } = loadGraph(name);
      const ties = isSigned ? Float64Array.from(signs) : new Float64Array(signs.length).fill(1);
      const rows = kernels.signedAdjacency(nodeCount, sources, targets, ties);
      const score =
        objective === "modularity"
          ? (labels) => kernels.signedModularityOf(rows, labels)
          : (labels) => kernels.frustrationOf(rows, labels);
      const found = {};
      for (let round = 0; round < rounds; round++) {
        const seed = round + 1;
        const runs = ourRuns(kernels, rows, objective, isSigned, seed);
        for (const [peer, run] of Object.entries(runs)) keep(found, peer, time(run), score);
        for (const method of igraph) {
          if (method.startsWith("spinglass") && (nodeCount > spinglassNodes || isSlow(found[method], round))) continue;
          const answer = askIgraph(method, name, seed);
          if (answer !== null) keep(found, method, answer, score);
        }
      }
      const peers = Object.fromEntries(Object.entries(found).map(([peer, each]) => [peer, summary(each, title)]));
      results.push({ graph: name, objective: title, peers });
      say(
        `${name} ${title}: ${Object.entries(peers)
          .map(([peer, { milliseconds, quality }]) => `${peer} ${quality} in ${milliseconds.toFixed(1)} ms`)
          .join(", ")}`,
      );
    }
  }
  return results;
}

function ourRuns(kernels, rows, objective, isSigned, seed) {
  const leiden = () => {
    const problem = kernels.clusterProblem(rows, objective);
    const alone = Int32Array.from({ length: rows.nodeCount }, (_, node) => node);
    return kernels.leiden(problem, alone, rows.nodeCount, passes, kernels.randomSequence(seed));
  };
  if (!isSigned) return { "ours, one run": leiden };
  const whole = (starts) => () => kernels.solveSigned(rows, { objective, exactLimit: 0, seed, starts }).labels;
  const runs = { "ours, one run": leiden, ours: whole(undefined) };
  if (objective === "modularity" && rows.nodeCount > 500 && rows.nodeCount <= 10_000)
    runs["ours, ten starts"] = whole(10);
  return runs;
}

/** Once to warm up, then until 50 ms have gone by. */
function time(run) {
  let labels = run();
  const begin = performance.now();
  let runs = 0;
  do {
    labels = run();
    runs++;
  } while (performance.now() - begin < 50);
  return { labels, milliseconds: (performance.now() - begin) / runs };
}

function keep(found, peer, { labels, milliseconds }, score) {
  found[peer] ??= { times: [], values: [] };
  found[peer].times.push(milliseconds);
  found[peer].values.push(score(labels));
}

const isSlow = (entry, round) => round > 1 && entry !== undefined && entry.times[0] > slowMilliseconds;

function summary({ times, values }, title) {
  const best = title === "errors" ? Math.min(...values) : Math.max(...values);
  const digits = title === "errors" ? 0 : 4;
  return {
    milliseconds: times.length === 2 ? Math.min(...times) : median(times),
    quality: median(values).toFixed(digits),
    best: best.toFixed(digits),
  };
}

function askIgraph(method, graph, seed) {
  const script = fileURLToPath(new URL("peers/partitions.py", import.meta.url));
  const words = [script, method, fileURLToPath(graphFile(graph)), String(seed), String(passes)];
  try {
    const command = process.env.BENCH_PYTHON ?? "/usr/bin/python3";
    const answer = execFileSync(command, words, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 200_000,
      maxBuffer: 2 ** 26,
    });
    const { labels, milliseconds } = JSON.parse(answer);
    return { labels: Int32Array.from(labels), milliseconds };
  } catch {
    return null;
  }
}
