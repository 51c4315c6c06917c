/** Below this a WebAssembly kernel gains nothing. */
const fewestNodes = 256;
/** Above this the rows of betweenness would not fit the kernels' memory. */
const mostNodes = 2 ** 21;
const mostArcs = 2 ** 27;

/** Whether a graph is of a size for which the WebAssembly kernels pay and have room. */
export function fitsKernels(nodeCount: number, arcCount: number): boolean {
  return nodeCount >= fewestNodes && nodeCount <= mostNodes && arcCount <= mostArcs;
}
