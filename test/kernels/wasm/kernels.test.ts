import { afterEach, describe, expect, it, vi } from "vitest";
import type { Adjacency } from "../../../src/kernels/rows/adjacency.js";
import { directedAdjacency } from "../../../src/kernels/rows/directed-adjacency.js";
import { undirectedAdjacency } from "../../../src/kernels/rows/undirected-adjacency.js";
import { useKernels } from "../../../src/kernels/wasm/use-kernels.js";
import { randomEdges } from "../random-graphs.js";

/** What is used of WebAssembly here; the types of Node do not know it. */
interface Runtime {
  Module: { new (bytes: Uint8Array): object; imports(module: object): unknown[] };
  Instance: new (module: object) => { exports: object };
}

const { WebAssembly } = globalThis as unknown as { WebAssembly: Runtime };

afterEach(() => vi.unstubAllGlobals());

/** Both measures of a fresh copy of the modules, which compiles its own kernels with the `WebAssembly` that it finds. */
async function freshKernels() {
  vi.resetModules();
  const { betweenness } = await import("../../../src/kernels/betweenness/betweenness.js");
  const { closeness } = await import("../../../src/kernels/paths/closeness.js");
  return { betweenness, closeness };
}

async function allValues(adjacency: Adjacency, directed = false): Promise<number[]> {
  const { betweenness, closeness } = await freshKernels();
  const { reached, distances, inverseDistances } = closeness(adjacency);
  return [...betweenness(adjacency, { directed }), ...reached, ...distances, ...inverseDistances];
}

function expectSame(found: number[], expected: number[]): void {
  expect(found.length).toBe(expected.length);
  let worst = 0;
  for (const [i, value] of expected.entries()) worst = Math.max(worst, Math.abs(found[i]! - value) / (1 + value));
  expect(worst).toBeLessThan(1e-9);
}

/** What one graph needs that the other does not: parts, trees that hang on it, a whole last batch, self-loops. */
const graphs = [
  { name: "dense, undirected", nodeCount: 256, share: 0.05, directed: false },
  { name: "in parts with trees, undirected", nodeCount: 517, share: 0.004, directed: false },
  { name: "more than one batch of closeness, undirected", nodeCount: 1100, share: 0.003, directed: false },
  { name: "directed", nodeCount: 301, share: 0.01, directed: true },
];

function build({ nodeCount, share, directed }: (typeof graphs)[number]): Adjacency {
  const { sources, targets } = randomEdges(nodeCount, nodeCount, share, directed);
  const withLoop = (ends: Int32Array) => Int32Array.from([...ends, 3]);
  return (directed ? directedAdjacency : undirectedAdjacency)(nodeCount, withLoop(sources), withLoop(targets));
}

const ring = (nodeCount: number) => {
  const nodes = Int32Array.from({ length: nodeCount }, (_, node) => node);
  return undirectedAdjacency(
    nodeCount,
    nodes,
    nodes.map((node) => (node + 1) % nodeCount),
  );
};

describe("the WebAssembly kernels", () => {
  it.each(graphs)("agree with TypeScript within 1e-9: $name", async (graph) => {
    const adjacency = build(graph);
    const fast = await allValues(adjacency, graph.directed);
    vi.stubGlobal("WebAssembly", undefined);
    expectSame(fast, await allValues(adjacency, graph.directed));
  });

  it("are used where they pay, from 40 nodes up, and not below", async () => {
    const Module = vi.spyOn(WebAssembly, "Module");
    await allValues(ring(39));
    expect(Module).not.toHaveBeenCalled();
    await allValues(ring(41));
    expect(Module).toHaveBeenCalledOnce();
    Module.mockRestore();
  });

  it("give way to TypeScript where compiling is forbidden, and ask once", async () => {
    const adjacency = build(graphs[1]!);
    const fast = await allValues(adjacency);
    let attempts = 0;
    vi.stubGlobal("WebAssembly", {
      Module: function refuse() {
        attempts++;
        throw new Error("blocked by a content security policy");
      },
    });
    expectSame(await allValues(adjacency), fast);
    expect(attempts).toBe(1);
  });

  it("give way to TypeScript where memory is refused", async () => {
    const adjacency = build(graphs[1]!);
    const fast = await allValues(adjacency);
    const { Module, Instance } = WebAssembly;
    const refused = vi.fn(() => 0);
    vi.stubGlobal("WebAssembly", {
      Module,
      Instance: function instance(module: object) {
        const { exports } = new Instance(module);
        return { exports: { ...exports, reserveBetweenness: refused, reserveCloseness: refused } };
      },
    });
    expectSame(await allValues(adjacency), fast);
    expect(refused).toHaveBeenCalledTimes(2);
  });

  it("may be used again while they wait for onProgress", async () => {
    const { betweenness, closeness } = await freshKernels();
    const outer = ring(400);
    const inner = ring(300);
    const alone = { outer: betweenness(outer), inner: betweenness(inner), sums: closeness(outer) };
    const nested: Float64Array[] = [];
    const within = () => void nested.push(betweenness(inner));
    expect(betweenness(outer, { onProgress: within })).toEqual(alone.outer);
    expect(closeness(outer, { onProgress: within })).toEqual(alone.sums);
    expect(nested).toEqual(new Array(4).fill(alone.inner));
  });

  it("are intact after a run that was stopped, and large memory is given back", async () => {
    const { betweenness } = await freshKernels();
    const before = betweenness(ring(300));
    expect(() => betweenness(ring(30_000), { onProgress: () => false })).toThrow("cancelled");
    expect(betweenness(ring(300))).toEqual(before);
  });

  it("count the paths and distances of a ring", async () => {
    const { betweenness, closeness } = await freshKernels();
    // On a ring of 2k + 1 nodes, d - 1 of the paths of length d that lead through a node have it inside: 1 + 2 + ... + (k - 1).
    const [value] = betweenness(ring(601));
    expect(value).toBeCloseTo((300 * 299) / 2, 9);
    expect(closeness(ring(601)).distances[17]).toBe(300 * 301);
  });

  it("fit what browsers compile at once on the main thread (4096 bytes), and import nothing", async () => {
    const { kernelBytes } = await import("../../../src/kernels/wasm/bytes.generated.js");
    const bytes = Buffer.from(kernelBytes, "base64");
    expect(bytes.length).toBeLessThanOrEqual(4096);
    expect(WebAssembly.Module.imports(new WebAssembly.Module(bytes))).toEqual([]);
    expect(useKernels((kernels) => typeof kernels.addDistances)).toBe("function");
  });
});
