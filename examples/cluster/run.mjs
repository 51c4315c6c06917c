// How do I score accounts on several machines, and what if one of them dies?
// Starts Redis and two workers on this machine, kills one in the middle, and compares the checksum with that of one process.
import { fork, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { enqueueAccounts } from "account-graph/bullmq";
import { scorePortfolio } from "account-graph/portfolio";
import { generateAccount } from "account-graph/testing";
import { Queue, QueueEvents } from "bullmq";

/** Scores fictitious accounts with two workers; one is killed, and Redis if asked, once so many batches are done. */
export async function runCluster({
  accounts = 300,
  batchSize = 10,
  killAfter = 5,
  restartRedisAfter = null,
  say = () => {},
} = {}) {
  const folder = mkdtempSync(join(tmpdir(), "account-graph-cluster-"));
  const port = await freePort();
  // Every command is on disk before it counts, so that Redis may die too.
  const startRedis = () =>
    spawn(
      "redis-server",
      `--port ${port} --bind 127.0.0.1 --save  --appendonly yes --appendfsync always --dir ${folder}`.split(" "),
      { stdio: "ignore" },
    );
  let redis = startRedis();
  const connection = { host: "127.0.0.1", port, maxRetriesPerRequest: null };
  const list = Array.from({ length: accounts }, (_, index) => generateAccount({ seed: index + 1, people: 12 }));
  const workers = [];
  let queue;
  let events;
  try {
    queue = new Queue("scores", { connection });
    queue.on("error", () => {});
    await queue.waitUntilReady();
    events = new QueueEvents("scores", { connection });
    events.on("error", () => {});
    const { jobs } = await enqueueAccounts(queue, list, { batchSize, scoring: { samples: 0 } });
    await enqueueAccounts(queue, list, { batchSize, scoring: { samples: 0 } }); // an interrupted producer starts over: nothing is added twice
    say(`${accounts} accounts in ${jobs} batches`);
    const done = new Set();
    let killedAt = null;
    let recovery = null;
    let held = new Set();
    const start = (name) => {
      const worker = fork(new URL("worker.mjs", import.meta.url), [String(port), folder]);
      worker.on("message", ({ done: id }) => id !== undefined && finish(id));
      worker.on("exit", (_, signal) => signal === "SIGKILL" && say(`${name} was killed`));
      workers.push(worker);
      return worker;
    };
    const finish = (id) => {
      done.add(id);
      if (killedAt !== null && held.delete(id) && held.size === 0) recovery = Date.now() - killedAt;
    };
    const first = start("the first worker");
    start("the second worker");
    while (done.size < jobs) {
      await wait(20);
      if (killedAt === null && done.size >= killAfter) {
        killedAt = Date.now();
        first.kill("SIGKILL");
        held = new Set((await queue.getActive()).map(({ id }) => id));
      }
      if (restartRedisAfter !== null && done.size >= restartRedisAfter) {
        restartRedisAfter = null;
        const dead = once(redis, "exit");
        redis.kill("SIGKILL");
        await dead;
        redis = startRedis();
        say("Redis was killed and started again");
      }
      for (const { id } of await queue.getCompleted(0, -1)) if (!done.has(id)) finish(id);
      const [dead] = await queue.getFailed(0, 0);
      if (dead !== undefined) throw new Error(`batch ${dead.id} is a dead letter: ${dead.failedReason}`);
    }
    const results = readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .flatMap((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));
    results.sort((a, b) => a.index - b.index);
    const alone = [];
    for await (const result of scorePortfolio(list, { samples: 0 })) alone.push(result);
    return {
      accounts,
      jobs,
      scored: results.length,
      cluster: checksum(results),
      alone: checksum(alone),
      recoveryMs: recovery,
    };
  } finally {
    for (const worker of workers) worker.kill("SIGKILL");
    await events?.close();
    await queue?.close();
    redis.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}

const checksum = (results) => createHash("sha256").update(JSON.stringify(results)).digest("hex").slice(0, 16);

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const result = await runCluster({ say: console.log });
  console.log(
    `scored ${result.scored} of ${result.accounts}; the killed worker's batch was done ${result.recoveryMs} ms later`,
  );
  console.log(
    `checksum of two workers ${result.cluster}, of one process ${result.alone}: ${result.cluster === result.alone ? "the same" : "DIFFERENT"}`,
  );
  process.exit(result.cluster === result.alone ? 0 : 1);
}
