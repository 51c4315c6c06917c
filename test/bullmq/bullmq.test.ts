import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createScoreProcessor, enqueueAccounts, type ScoreJob } from "account-graph/bullmq";
import { scorePortfolio } from "account-graph/portfolio";
import { generateAccount } from "account-graph/testing";
import { describe, expect, it } from "vitest";

const accounts = Array.from({ length: 7 }, (_, index) => generateAccount({ seed: index + 1, people: 6 }));
const scoring = { samples: 0 };

/** A queue in memory that takes no id twice, as BullMQ does. */
function memoryQueue() {
  const jobs = new Map<string, ScoreJob>();
  return {
    jobs,
    add: async (_: string, data: ScoreJob["data"], { jobId }: { jobId: string }) => {
      if (!jobs.has(jobId))
        jobs.set(jobId, { id: jobId, data: structuredClone(data), updateProgress: async () => undefined });
    },
  };
}

describe("enqueueAccounts", () => {
  it("makes the same batches when it starts over, and none twice", async () => {
    const queue = memoryQueue();
    expect(await enqueueAccounts(queue, accounts, { batchSize: 3, scoring })).toEqual({ accounts: 7, jobs: 3 });
    await enqueueAccounts(queue, accounts.values(), { batchSize: 3, scoring });
    expect([...queue.jobs.values()].map(({ data }) => data.items.length)).toEqual([3, 3, 1]);
  });

  it("passes on what the queue throws, and refuses wrong options", async () => {
    const broken = { add: () => Promise.reject(new Error("connection is closed")) };
    await expect(enqueueAccounts(broken, accounts)).rejects.toThrow("connection is closed");
    await expect(enqueueAccounts(memoryQueue(), accounts, { batchSize: 0 })).rejects.toThrow(/batchSize/);
  });
});

describe("createScoreProcessor", () => {
  it("gives the sink what scorePortfolio gives, the same bytes at a second delivery", async () => {
    const queue = memoryQueue();
    await enqueueAccounts(queue, [...accounts, { id: "bad" }], { batchSize: 3, scoring });
    const written: { batch: string; text: string }[] = [];
    const process = createScoreProcessor(
      (results, batch) => void written.push({ batch, text: JSON.stringify(results) }),
    );
    const outcomes = [];
    for (const job of queue.jobs.values()) outcomes.push(await process(job));
    expect(outcomes.map(({ accounts: scored, failed }) => [scored, failed])).toEqual([
      [3, 0],
      [3, 0],
      [2, 1],
    ]);
    const expected = [];
    for await (const result of scorePortfolio([...accounts, { id: "bad" }], scoring)) expected.push(result);
    expect(written.flatMap(({ text }) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(expected)));
    const again = written.splice(0);
    for (const job of queue.jobs.values()) await process(job);
    expect(written).toEqual(again);
  });

  it("lets the worker renew its lock between two accounts", async () => {
    const queue = memoryQueue();
    await enqueueAccounts(queue, accounts, { scoring });
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await createScoreProcessor(() => undefined)([...queue.jobs.values()][0]!);
    clearInterval(timer);
    expect(turns).toBeGreaterThanOrEqual(accounts.length - 1);
  });

  it("fails the job where the sink fails, so that the queue tries again", async () => {
    const queue = memoryQueue();
    await enqueueAccounts(queue, accounts, { scoring });
    let isUp = false;
    const process = createScoreProcessor(() => {
      if (!isUp) throw new Error("the warehouse is down");
    });
    const [job] = queue.jobs.values();
    await expect(process(job!)).rejects.toThrow("the warehouse is down");
    isUp = true;
    expect((await process(job!)).accounts).toBe(7);
  });
});

const hasRedis = ["/usr/bin/redis-server", "/usr/local/bin/redis-server"].some((file) => existsSync(file));
const isBuilt = existsSync(new URL("../../dist/bullmq.js", import.meta.url));
if (!hasRedis || !isBuilt) console.log("skipped: the cluster needs redis-server and the built package");

describe.skipIf(!hasRedis || !isBuilt)("the cluster of the example", () => {
  it("scores everything once, with the bytes of one process, while a worker is killed", { timeout: 120_000 }, () => {
    const script = new URL("../../examples/cluster/run.mjs", import.meta.url).pathname;
    const printed = execFileSync("node", [script], { encoding: "utf8" });
    expect(printed).toMatch(/the first worker was killed/);
    expect(printed).toMatch(/scored 300 of 300/);
    expect(printed).toMatch(/: the same\n/);
  });

  it("loses nothing when Redis is killed and started again, and a worker too", { timeout: 120_000 }, async () => {
    const { runCluster } = await import(new URL("../../examples/cluster/run.mjs", import.meta.url).href);
    const said: string[] = [];
    const options = { accounts: 100, killAfter: 2, restartRedisAfter: 4, say: (line: string) => said.push(line) };
    const result = await runCluster(options);
    expect(said).toContain("Redis was killed and started again");
    expect(said).toContain("the first worker was killed");
    expect(result).toMatchObject({ accounts: 100, scored: 100, cluster: result.alone });
  });
});

const hasNats = ["/usr/sbin/nats-server", "/usr/bin/nats-server"].some((file) => existsSync(file));
if (!hasNats || !isBuilt) console.log("skipped: the example on NATS needs nats-server and the built package");

describe.skipIf(!hasNats || !isBuilt)("the same on NATS JetStream", () => {
  it("delivers a batch again when the sink fails, and gives the bytes of one process", { timeout: 120_000 }, () => {
    const script = new URL("../../examples/cluster/nats.mjs", import.meta.url).pathname;
    const printed = execFileSync("node", [script], { encoding: "utf8" });
    expect(printed).toMatch(/^100 accounts in 10 batches, 1[1-9] deliveries\nthe same checksum/);
  });
});
