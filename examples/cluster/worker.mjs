// One worker process: takes batches from the queue, scores them, writes each batch to a file named after it.
import { renameSync, writeFileSync } from "node:fs";
import { createScoreProcessor } from "account-graph/bullmq";
import { Worker } from "bullmq";

const [port, folder] = process.argv.slice(2);
const sink = (results, batch) => {
  const file = `${folder}/${batch}.json`;
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(results));
  renameSync(`${file}.${process.pid}`, file); // whole or not at all, and the same bytes if it comes twice
};
const connection = { host: "127.0.0.1", port: Number(port), maxRetriesPerRequest: null };
const worker = new Worker("scores", createScoreProcessor(sink), {
  connection,
  lockDuration: 2000,
  stalledInterval: 500,
  maxStalledCount: 10,
});
worker.on("completed", (job) => process.send?.({ done: job.id }));
worker.on("error", () => {}); // Redis is away: BullMQ connects again by itself
process.on("SIGTERM", async () => {
  setTimeout(() => process.exit(1), 5000).unref(); // Redis is away for good: its batch goes to another worker
  await worker.close();
  process.exit(0);
});
process.send?.({ ready: true });
