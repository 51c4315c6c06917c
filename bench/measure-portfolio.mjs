import { DirectedGraph, UndirectedGraph } from "graphology";
import betweenness from "graphology-metrics/centrality/betweenness.js";
import pagerank from "graphology-metrics/centrality/pagerank.js";
import { z } from "zod";
import { cached } from "./cache.mjs";
import { graphs, organisation } from "./graphs.mjs";
import { median } from "./interleave.mjs";

const accountCount = 200;

/**
 * Accounts of 50 people as JSON text; from each the PageRank and betweenness of everybody and the people without whom the
 * network falls apart. Ours validates the whole account with `parseAccount` and goes to arrays; the others validate with a
 * zod schema of just these fields, build a graphology graph and call graphology-metrics, which has no cut points.
 *
 * @returns Microseconds an account by step, and accounts a second by whole way.
 */
export async function measurePortfolio(rounds) {
  const { parseAccount } = await import(new URL("../dist/index.js", import.meta.url).href);
  const kernels = await import(cached("kernels.mjs").href);
  const texts = Array.from({ length: accountCount }, (_, seed) => accountText(seed));
  const accounts = texts.map((text) => JSON.parse(text));
  const built = accounts.map(toGraphs);
  const arrays = accounts.map(toArrays);
  const steps = {
    "JSON.parse": () => texts.forEach((text) => void JSON.parse(text)),
    "zod, these fields": () => accounts.forEach((account) => void accountSchema.parse(account)),
    "building graphology graphs": () => accounts.forEach((account) => void toGraphs(account)),
    "graphology-metrics": () => built.forEach(theirMeasures),
    parseAccount: () => accounts.forEach((account) => void parseAccount(account)),
    "JSON to arrays": () => accounts.forEach((account) => void toArrays(account)),
    "our kernels": () => arrays.forEach((ends) => void ourMeasures(kernels, ends)),
    "theirs in all": () => texts.forEach((text) => void theirMeasures(toGraphs(accountSchema.parse(JSON.parse(text))))),
    "ours with zod, these fields": () =>
      texts.forEach((text) => void ourMeasures(kernels, toArrays(accountSchema.parse(JSON.parse(text))))),
    "ours in all": () => texts.forEach((text) => void ourMeasures(kernels, toArrays(parseAccount(JSON.parse(text))))),
    "ours, of JSON that is known to be valid": () =>
      texts.forEach((text) => void ourMeasures(kernels, toArrays(JSON.parse(text)))),
  };
  const theirs = theirMeasures(toGraphs(accounts[0]));
  const ours = ourMeasures(kernels, arrays[0]);
  accounts[0].people.forEach(({ id }, person) => {
    const isSame = (a, b) => Math.abs(a - b) <= 1e-6 * (1 + Math.abs(b));
    if (!isSame(ours.shares[person], theirs.shares[id]) || !isSame(ours.between[person], theirs.between[id])) {
      throw new Error(`portfolio: results differ for ${id}`);
    }
  });
  const times = Object.fromEntries(Object.keys(steps).map((name) => [name, []]));
  for (const run of Object.values(steps)) run();
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(steps)) {
      const start = performance.now();
      run();
      times[name].push(((performance.now() - start) * 1000) / accountCount);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, measured]) => [name, median(measured)]));
}

/** People with titles and stances, and the ties between them, as JSON. */
export function accountText(seed) {
  const { nodeCount, sources, targets, weights, signs } = organisation({ ...graphs.n50, seed: 1000 + seed });
  const people = Array.from({ length: nodeCount }, (_, person) => ({
    id: `person-${person}`,
    name: `Person ${person}`,
    title: ["CFO", "VP Sales", "Director", "Manager", "Analyst"][person % 5],
    email: `person-${person}@customer-${seed}.example`,
    stance: ((person % 5) - 2) / 2,
  }));
  const relationships = Array.from(sources, (source, tie) => ({
    from: `person-${source}`,
    to: `person-${targets[tie]}`,
    kind: signs[tie] === 1 ? "influences" : "distrusts",
    strength: weights[tie] / 5,
  }));
  return JSON.stringify({
    id: `customer-${seed}`,
    name: `Customer ${seed}`,
    asOf: "2026-03-01",
    people,
    relationships,
  });
}

const accountSchema = z.object({
  id: z.string().min(1),
  name: z.string(),
  asOf: z.string(),
  people: z.array(
    z.object({
      id: z.string().min(1),
      name: z.string(),
      title: z.string().optional(),
      email: z.string().optional(),
      stance: z.number().min(-1).max(1).optional(),
    }),
  ),
  relationships: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      kind: z.enum(["influences", "distrusts", "advises", "mentors", "trusts"]),
      strength: z.number().min(0).max(1).optional(),
    }),
  ),
});

function toGraphs({ people, relationships }) {
  const directed = new DirectedGraph();
  const undirected = new UndirectedGraph();
  for (const person of people) {
    directed.addNode(person.id, person);
    undirected.addNode(person.id, person);
  }
  for (const tie of relationships) {
    directed.addEdge(tie.from, tie.to, tie);
    undirected.addEdge(tie.from, tie.to, tie);
  }
  return { directed, undirected };
}

function theirMeasures({ directed, undirected }) {
  return {
    shares: pagerank(directed, { getEdgeWeight: null, tolerance: 1e-9, maxIterations: 1000 }),
    between: betweenness(undirected, { getEdgeWeight: null, normalized: false }),
  };
}

function toArrays({ people, relationships }) {
  const indexOf = new Map();
  for (let person = 0; person < people.length; person++) indexOf.set(people[person].id, person);
  const sources = new Int32Array(relationships.length);
  const targets = new Int32Array(relationships.length);
  for (let tie = 0; tie < relationships.length; tie++) {
    sources[tie] = indexOf.get(relationships[tie].from);
    targets[tie] = indexOf.get(relationships[tie].to);
  }
  return { nodeCount: people.length, sources, targets };
}

function ourMeasures(kernels, { nodeCount, sources, targets }) {
  const rows = kernels.undirectedAdjacency(nodeCount, sources, targets);
  return {
    shares: kernels.pagerankWithRestart(kernels.directedAdjacency(nodeCount, targets, sources)),
    between: kernels.betweenness(rows),
    cutPoints: kernels.biconnectivity(rows).isArticulationPoint,
  };
}
