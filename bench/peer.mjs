// A library under measurement: a process of its own that answers requests one at a time; see peers/serve.mjs.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { graphFile } from "./graphs.mjs";

const script = (name) => fileURLToPath(new URL(`peers/${name}`, import.meta.url));
const node = (name, ...words) => [process.execPath, ["--max-old-space-size=8000", script(name), ...words]];
// Debian's packages belong to Debian's own interpreter.
const python = (...words) => [process.env.BENCH_PYTHON ?? "/usr/bin/python3", [script("peers.py"), ...words]];

const commands = {
  ours: node("ours.mjs"),
  "ours without WebAssembly": node("ours.mjs", "typescript"),
  "our measures on graphology": node("measures.mjs"),
  graphology: node("graphology.mjs"),
  ngraph: node("ngraph.mjs"),
  cytoscape: node("cytoscape.mjs"),
  igraph: python("igraph"),
  "graph-tool, 1 thread": python("graph-tool", "1"),
  "graph-tool, 2 threads": python("graph-tool", "2"),
  networkx: python("networkx"),
};

export const peerNames = Object.keys(commands);

/** Starts a peer and loads a graph; `null` if it is not installed. */
export async function startPeer(name, graph) {
  const [command, words] = commands[name];
  const child = spawn(command, words, { stdio: ["pipe", "pipe", "ignore"] });
  const waiting = [];
  const fail = (reason) => {
    for (const answer of waiting.splice(0)) answer({ error: reason });
    child.isGone = true;
  };
  child.on("error", () => fail("not installed"));
  child.on("exit", () => fail("stopped"));
  child.stdin.on("error", () => {});
  createInterface({ input: child.stdout }).on("line", (line) => waiting.shift()?.(JSON.parse(line)));

  const ask = (request) =>
    new Promise((resolve) => {
      if (child.isGone) return resolve({ error: "stopped" });
      waiting.push(resolve);
      child.stdin.write(`${JSON.stringify(request)}\n`);
    });
  const { operations, error } = await ask({ load: graph, file: fileURLToPath(graphFile(graph)) });
  if (error !== undefined) {
    child.kill();
    return null;
  }
  return {
    name,
    can: (operation) => operations.includes(operation),
    run: (operation, request) => ask({ run: operation, ...request }),
    stop: () => child.stdin.end(),
  };
}
