import { AccountError } from "../internal/account-error.js";
import type { WorkerTask } from "./worker/index.js";

/** Threads that score batches. */
export interface WorkerPool {
  run(task: WorkerTask): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Opens a pool of worker threads, or `null` where there are none (browsers, edge workers): everything then runs in this thread.
 * A task whose thread dies is rejected, and another thread takes the place.
 *
 * @param filename - The worker's file; absent: the package's own.
 * @throws AccountError `invalid_options` where the optional peer `piscina` is not installed.
 */
export async function openWorkerPool(threads: number, filename?: string): Promise<WorkerPool | null> {
  if (typeof process === "undefined" || process.versions?.node === undefined) return null;
  const [{ createRequire }, { Piscina }] = await Promise.all([import("node:module"), loadPiscina()]);
  const here = import.meta.url ?? `file://${__filename}`;
  const pool = new Piscina({
    filename: filename ?? createRequire(here).resolve("account-graph/portfolio/worker"),
    name: "work",
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
  });
  return { run: (task) => pool.run(task), close: () => pool.destroy() };
}

/** What is used of piscina. */
interface Pool {
  run(task: unknown): Promise<unknown>;
  destroy(): Promise<void>;
}

/** Loaded when it is needed, and by a name that bundlers for browsers do not follow. */
async function loadPiscina(): Promise<{ Piscina: new (options: Readonly<Record<string, unknown>>) => Pool }> {
  const name: string = "piscina";
  try {
    return await import(/* @vite-ignore */ /* webpackIgnore: true */ name);
  } catch {
    const message = "worker threads need the package piscina (npm install piscina, or leave out concurrency)";
    throw new AccountError("invalid_options", [
      { severity: "error", code: "missing_peer", path: ["options", "concurrency"], message },
    ]);
  }
}
