#!/usr/bin/env node
// The command line: streams, files and the date for account-graph/cli, which does the rest.
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { runCommand } from "account-graph/cli";

// Whoever read us has enough, such as `| head`: nothing is wrong.
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const io = {
  readFile: (path) => tried(path, () => readFileSync(path)),
  async readInput() {
    const parts = [];
    for await (const part of process.stdin) parts.push(part);
    return Buffer.concat(parts);
  },
  writeFile: (path, text) => tried(path, () => writeWhole(path, text)),
  write: (text) => process.stdout.write(text),
  ...(process.stderr.isTTY ? { note: (line) => process.stderr.write(`${line} …\n`) } : {}),
  warn: (line) => process.stderr.write(`${line}\n`),
  today: () => new Date().toISOString().slice(0, 10),
  async serve() {
    const { serveStdio } = await import("account-graph/mcp");
    // The client hangs up by closing our input.
    const ended = new Promise((resolve) => process.stdin.once("end", resolve).once("close", resolve));
    try {
      await Promise.race([serveStdio({ readFile: io.readFile }), ended]);
    } catch (error) {
      if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
      throw new Refusal("mcp: needs another package (npm install @modelcontextprotocol/sdk)");
    }
  },
};

function tried(path, run) {
  try {
    return run();
  } catch (error) {
    const reasons = { ENOENT: "no such file", EACCES: "no permission", EISDIR: "a folder, not a file" };
    throw new Refusal(`${path}: ${reasons[error.code] ?? error.message}`);
  }
}

/** All of a file or nothing: whoever reads it meanwhile sees the old one. */
function writeWhole(path, text) {
  const part = `${path}.${process.pid}.part`;
  try {
    writeFileSync(part, text);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

class Refusal extends Error {}

try {
  process.exitCode = await runCommand(process.argv.slice(2), io);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`account-graph: ${error.message}\n`);
  process.exitCode = 1;
}
