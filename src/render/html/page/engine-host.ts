import { createEngine, type EngineCalls } from "./engine.js";

/** A question to the library, and its answer. */
export interface EngineQuestion {
  readonly id: number;
  readonly call: keyof EngineCalls | "start";
  readonly args: readonly unknown[];
}
export interface EngineAnswer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

interface Host {
  postMessage(message: EngineAnswer): void;
  onmessage: ((event: { data: EngineQuestion }) => void) | null;
  accountGraphEngine?: (question: EngineQuestion) => EngineAnswer;
  document?: unknown;
}

const host = globalThis as Host;

function answerer(): (question: EngineQuestion) => EngineAnswer {
  let engine: EngineCalls | null = null;
  return ({ id, call, args }) => {
    try {
      if (call === "start") {
        engine = createEngine(args[0] as Parameters<typeof createEngine>[0]);
        return { id, value: null };
      }
      const asked = engine![call] as (...args: readonly unknown[]) => unknown;
      return { id, value: asked(...args) };
    } catch (error) {
      return { id, error: error instanceof Error ? error.message : String(error) };
    }
  };
}

const answer = answerer();
// In a worker it answers messages; where a browser allows no worker, the page calls it.
if (host.document === undefined) host.onmessage = ({ data }) => host.postMessage(answer(data));
else host.accountGraphEngine = answer;
