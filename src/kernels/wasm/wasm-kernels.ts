/** A place in the memory of the kernels where an array begins. */
interface Place {
  readonly value: number;
}

/**
 * What the WebAssembly kernels export. They hold one graph at a time: `reserve…` makes room, the caller writes the graph to
 * the places named here, and batches of sources are added to sums that stand in the same memory.
 */
export interface WasmKernels {
  readonly memory: { readonly buffer: ArrayBuffer };

  /** 0 if the memory is refused. */
  reserveBetweenness(nodeCount: number, arcCount: number): number;
  /** Eight sources from `first`. 0 if there are too many paths to count, and then nothing is added. */
  addDependencies(first: number): number;
  readonly pathOffsets: Place;
  readonly pathTargets: Place;
  readonly copies: Place;
  readonly nodeSums: Place;

  /** 0 if the memory is refused. */
  reserveCloseness(nodeCount: number, arcCount: number): number;
  /** 512 sources from `first`. */
  addDistances(first: number): void;
  readonly distanceOffsets: Place;
  readonly distanceTargets: Place;
  readonly reached: Place;
  readonly distances: Place;
  readonly inverseDistances: Place;
}
