// Source of the WebAssembly kernels, in AssemblyScript: `npm run wasm` compiles it into src/kernels/wasm.
export {
  addDependencies,
  copies,
  nodeSums,
  offsets as pathOffsets,
  reserveBetweenness,
  targets as pathTargets,
} from "./betweenness";
export {
  addDistances,
  distances,
  inverseDistances,
  offsets as distanceOffsets,
  reached,
  reserveCloseness,
  targets as distanceTargets,
} from "./closeness";
