// npx tsx bench/validity/proofs.ts DIR: proofs and large networks, the tables of docs/validation.md that depend on the clock.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { randomSequence } from "../../src/internal/keyed-random.js";
import { signedAdjacency } from "../../src/kernels/signed/signed-adjacency.js";
import { type SolveSignedOptions, solveSigned } from "../../src/kernels/signed/solve-signed.js";
import { plantedTies } from "../../test/kernels/signed/signed-graphs.js";
import { stateAlliances, toAdjacency } from "./signed-networks.js";

const folder = process.argv[2];
if (folder === undefined)
  throw new Error("npx tsx bench/validity/proofs.ts DIR, where DIR holds cow/, congress/ and others");
const middle = (values: readonly number[]) => values.slice().sort((a, b) => a - b)[values.length >> 1]!;

console.log("random graphs | proven | steps, median | most | ms, median | most");
for (const maxClusters of [null, 2, 3]) {
  const found = Array.from({ length: 100 }, (_, index) =>
    timed(randomGraph(index + 1), { maxClusters, nodeBudget: 5_000_000 }),
  );
  const steps = found.map(({ solution }) => solution.nodes);
  const times = found.map(({ milliseconds }) => milliseconds);
  const proven = found.filter(({ solution }) => solution.exact).length;
  console.log(
    [
      maxClusters ?? "any",
      proven,
      middle(steps),
      Math.max(...steps),
      middle(times).toFixed(0),
      Math.max(...times).toFixed(0),
    ].join(" | "),
  );
}

console.log("windows | proven | steps, median | most");
for (const { allowed, proven, steps } of stateAlliances(folder)) {
  console.log([allowed, proven, middle(steps), steps.at(-1)].join(" | "));
}

console.log("large networks | nodes | ties | clusters | errors | lower bound | proven | seconds");
for (const [name, path] of Object.entries({
  congress: "congress/congress.csv",
  "Bitcoin Alpha": "bitcoinalpha/bitcoinalpha.csv",
  "Bitcoin OTC": "bitcoinotc/bitcoinotc.csv",
  "Wikipedia elections": "wikielections/wikielections.csv",
})) {
  const lines = readFileSync(join(folder, path), "utf8").trim().split("\n");
  const arcs = lines.map((line) => {
    const [from, to, weight] = line.split(",") as [string, string, string];
    return { from, to, weight: Math.sign(Number(weight)) };
  });
  const ids = [...new Set(arcs.flatMap(({ from, to }) => [from, to]))].sort();
  large(name, arcs.length, toAdjacency({ ids, arcs }));
}
large("seeded", 250_000, hundredThousand());

function large(name: string, ties: number, signed: ReturnType<typeof signedAdjacency>): void {
  for (const maxClusters of [null, 2]) {
    const { solution, milliseconds } = timed(signed, { maxClusters });
    const { value, lowerBound, exact } = solution;
    const seconds = (milliseconds / 1000).toFixed(1);
    console.log([name, signed.nodeCount, ties, maxClusters ?? "any", value, lowerBound, exact, seconds].join(" | "));
  }
}

/** The processor's time: other work on the machine changes it less. */
function timed(signed: ReturnType<typeof signedAdjacency>, options: SolveSignedOptions) {
  const begin = process.cpuUsage();
  const solution = solveSigned(signed, options);
  return { solution, milliseconds: process.cpuUsage(begin).user / 1000 };
}

/** 20, 30 or 40 nodes, 4 or 8 ties a node, 10 or 20 % of the signs wrong, every fifth valued. */
function randomGraph(seed: number) {
  const nodeCount = 20 + (seed % 3) * 10;
  const { sources, targets, weights } = plantedTies({
    nodeCount,
    ties: (nodeCount * (seed % 2 === 0 ? 4 : 8)) / 2,
    factions: 1 + (seed % 4),
    wrong: seed % 4 < 2 ? 0.1 : 0.2,
    valued: seed % 5 === 0,
    seed,
  });
  return signedAdjacency(nodeCount, sources, targets, weights);
}

/** Factions of 20, half of the ties inside, 10 % of the signs wrong. */
function hundredThousand() {
  const nodeCount = 100_000;
  const random = randomSequence(1);
  const draw = (count: number) => Math.floor(random() * count);
  const ties = { sources: [] as number[], targets: [] as number[], weights: [] as number[] };
  for (let tie = 0; tie < 250_000; tie++) {
    const source = draw(nodeCount);
    const faction = Math.floor(source / 20);
    const target = random() < 0.5 ? faction * 20 + draw(20) : draw(nodeCount);
    const isFriend = Math.floor(target / 20) === faction;
    ties.sources.push(source);
    ties.targets.push(target);
    ties.weights.push(isFriend === random() >= 0.1 ? 1 : -1);
  }
  return signedAdjacency(nodeCount, ties.sources, ties.targets, ties.weights);
}
