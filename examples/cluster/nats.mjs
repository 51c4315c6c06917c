// The same on NATS JetStream: batches with ids of their content, a durable consumer, acknowledged only when the sink has them.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { connect, nanos } from "@nats-io/transport-node";
import { createScoreProcessor, enqueueAccounts } from "account-graph/bullmq";
import { scorePortfolio } from "account-graph/portfolio";
import { generateAccount } from "account-graph/testing";

const folder = mkdtempSync(join(tmpdir(), "account-graph-nats-"));
const port = await freePort();
const server = spawn("nats-server", ["-a", "127.0.0.1", "-p", String(port), "-js", "-sd", folder], { stdio: "ignore" });
const connection = await connectWhenUp();
const manager = await jetstreamManager(connection);
await manager.streams.add({
  name: "scores",
  subjects: ["scores.batch"],
  retention: "workqueue",
  duplicate_window: nanos(120_000),
});
await manager.consumers.add("scores", {
  durable_name: "workers",
  ack_policy: "explicit",
  ack_wait: nanos(30_000),
  max_deliver: 5,
});

const accounts = Array.from({ length: 100 }, (_, index) => generateAccount({ seed: index + 1, people: 12 }));
const js = jetstream(connection);
const queue = { add: (_, data, { jobId }) => js.publish("scores.batch", JSON.stringify(data), { msgID: jobId }) };
const scoring = { samples: 0 };
const { jobs } = await enqueueAccounts(queue, accounts, { batchSize: 10, scoring });
await enqueueAccounts(queue, accounts, { batchSize: 10, scoring }); // an interrupted producer starts over: nothing is added twice

const results = new Map(); // the sink: by batch, so that a batch delivered twice is written twice and counted once
let failures = 1;
const processor = createScoreProcessor((scored, batch) => {
  if (failures-- > 0) throw new Error("the sink is down for a moment");
  results.set(batch, JSON.stringify(scored));
});
const consumer = await js.consumers.get("scores", "workers");
let delivered = 0;
while (results.size < jobs) {
  // One at a time: scoring fills the thread, and heartbeats of a longer request would be missed meanwhile.
  const message = await consumer.next({ expires: 5000 });
  if (message === null) continue;
  delivered++;
  try {
    await processor({
      id: `batch-${message.seq}`,
      data: message.json(),
      updateProgress: async () => message.working(),
    });
    message.ack();
  } catch {
    message.nak(); // tried again, at most five times; then it is a dead letter (an advisory of the server)
  }
}
const cluster = [...results.values()].flatMap((text) => JSON.parse(text)).sort((a, b) => a.index - b.index);
const alone = [];
for await (const result of scorePortfolio(accounts, scoring)) alone.push(result);
const checksum = (list) => createHash("sha256").update(JSON.stringify(list)).digest("hex").slice(0, 16);
console.log(`${cluster.length} accounts in ${jobs} batches, ${delivered} deliveries`);
console.log(checksum(cluster) === checksum(alone) ? "the same checksum as one process" : "DIFFERENT");
await connection.close();
server.kill("SIGKILL");
rmSync(folder, { recursive: true, force: true });

async function connectWhenUp() {
  for (let attempt = 0; ; attempt++) {
    try {
      return await connect({ servers: `127.0.0.1:${port}` });
    } catch (error) {
      if (attempt > 50) throw error;
      await wait(100);
    }
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}
