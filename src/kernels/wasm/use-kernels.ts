import { kernelBytes } from "./bytes.generated.js";
import type { WasmKernels } from "./wasm-kernels.js";

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
