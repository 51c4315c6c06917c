import type { ReportData } from "../report-data.js";
import type { EngineCalls } from "./engine.js";
import type { EngineAnswer, EngineQuestion } from "./engine-host.js";

/** The library, answering beside the page. */
export interface EngineClient {
  ask<Call extends keyof EngineCalls>(
    call: Call,
    ...args: Parameters<EngineCalls[Call]>
  ): Promise<ReturnType<EngineCalls[Call]>>;
}

type Answerer = (question: EngineQuestion) => EngineAnswer;

/** Starts the library in a worker made of its text in the page; where that is not allowed, in the page itself. */
export function startEngine(data: ReportData): EngineClient {
  const text = document.getElementById("engine")!.textContent ?? "";
  const waiting = new Map<number, (answer: EngineAnswer) => void>();
  let count = 0;
  const take = (answer: EngineAnswer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  };
  const send = openWorker(text, take) ?? inPage(text, take);
  const post = (call: EngineQuestion["call"], args: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++count;
      waiting.set(id, ({ value, error }) => (error === undefined ? resolve(value) : reject(new Error(error))));
      send({ id, call, args });
    });
  void post("start", [{ account: data.account, options: data.options }]);
  return { ask: (call, ...args) => post(call, args) as Promise<never> };
}

function openWorker(text: string, take: (answer: EngineAnswer) => void): ((question: EngineQuestion) => void) | null {
  try {
    const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    const worker = new Worker(address);
    worker.onmessage = ({ data }: MessageEvent<EngineAnswer>) => take(data);
    return (question) => worker.postMessage(question);
  } catch {
    return null;
  }
}

/** The same text as a script of the page: the policy knows its hash. */
function inPage(text: string, take: (answer: EngineAnswer) => void): (question: EngineQuestion) => void {
  const script = document.createElement("script");
  script.textContent = text;
  document.body.append(script);
  const { accountGraphEngine } = globalThis as unknown as { accountGraphEngine: Answerer };
  // After the next picture, so that a click shows at once.
  return (question) => void requestAnimationFrame(() => take(accountGraphEngine(question)));
}
