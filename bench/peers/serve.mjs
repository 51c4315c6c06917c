// The other end of ../peer.mjs: reads one request a line from standard input and answers each with one line.
import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { loadGraph } from "../graphs.mjs";

/**
 * @param makeOperations - Given a graph, returns the operations by name. An operation has `run`, which is timed; `read`, which
 * turns the result of `run` into one number a node, untimed; and perhaps `prepare`, called once before the first run.
 */
export async function serve(makeOperations) {
  let operations = {};
  const prepared = new Set();
  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line);
    let answer;
    try {
      if (request.load !== undefined) {
        operations = makeOperations(loadGraph(request.load));
        answer = { operations: Object.keys(operations) };
      } else {
        const operation = operations[request.run];
        if (!prepared.has(request.run)) await operation.prepare?.();
        prepared.add(request.run);
        answer = measure(operation, request);
      }
    } catch (error) {
      answer = { error: String(error).slice(0, 200) };
    }
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

function measure({ run, read }, { milliseconds, valuesFile }) {
  const times = [];
  const begin = performance.now();
  const cpuBefore = process.cpuUsage();
  let result;
  do {
    const start = performance.now();
    result = run();
    times.push(performance.now() - start);
  } while (performance.now() - begin < milliseconds && times.length < 1000);
  const { user, system } = process.cpuUsage(cpuBefore);
  const cpuMilliseconds = (user + system) / 1000 / times.length;
  if (valuesFile !== undefined) writeFileSync(valuesFile, Float64Array.from(read(result)));
  return { milliseconds: median(times), cpuMilliseconds, peakMegabytes: peakMegabytes() };
}

/** The largest resident memory so far. Linux keeps that of the parent in `maxRSS`, so its own file is asked first. */
function peakMegabytes() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

function median(times) {
  return times.sort((a, b) => a - b)[times.length >> 1];
}
