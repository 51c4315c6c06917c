import { kernelBytes } from "./bytes.generated.js";

/** The parts of WebAssembly's interface that are used, as not every runtime's types know it. */
interface Runtime {
  readonly atob: (text: string) => string;
  readonly WebAssembly: {
    readonly Module: new (bytes: Uint8Array) => object;
    readonly Instance: new (module: object) => { readonly exports: unknown };
  };
}

/** An instance that grew beyond this is given up after use: its memory never shrinks. */
const mostIdleBytes = 2 ** 24;

/** Compiled once. `null` where WebAssembly is absent or forbidden. */
let compiled: object | null | undefined;
/** Kept for the next use. An instance in use is not idle, so a measure that runs inside `onProgress` gets its own. */
let idle: WasmKernels | null = null;

/**
 * Lends an instance of the WebAssembly kernels, compiled and instantiated at the first use.
 *
 * @returns What `use` returns, or `null` if there are no kernels: without WebAssembly or its vector instructions, or where a
 * content security policy forbids it.
 */
export function useKernels<Result>(use: (kernels: WasmKernels) => Result | null): Result | null {
  const kernels = idle ?? start();
  if (kernels === null) return null;
  idle = null;
  try {
    return use(kernels);
  } finally {
    if (kernels.memory.buffer.byteLength <= mostIdleBytes) idle = kernels;
  }
}

function start(): WasmKernels | null {
  if (compiled === null) return null;
  try {
    const { atob, WebAssembly } = globalThis as unknown as Runtime;
    compiled ??= new WebAssembly.Module(Uint8Array.from(atob(kernelBytes), (character) => character.charCodeAt(0)));
    return new WebAssembly.Instance(compiled).exports as WasmKernels;
  } catch {
    compiled = null;
    return null;
  }
}

/** Above this the rows of betweenness would not fit the kernels' memory. */
const mostNodes = 2 ** 21;
const mostArcs = 2 ** 27;

/**
 * Whether a graph is of a size for which a WebAssembly kernel pays and has room.
 *
 * @param fewestNodes - Below this the kernel gains nothing.
 */
export function fitsKernels(nodeCount: number, arcCount: number, fewestNodes: number): boolean {
  return nodeCount >= fewestNodes && nodeCount <= mostNodes && arcCount <= mostArcs;
}

/** A place in the memory of the kernels where an array begins. */
interface Place {
  readonly value: number;
}

/**
 * What the WebAssembly kernels export. They hold one graph at a time: `reserve…` makes room, the caller writes the graph to
 * the places named here, and batches of sources are added to sums that stand in the same memory.
 */
interface WasmKernels {
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
