// npm run kill-loop [rounds]: kills a worker, and every third time Redis, at random moments; every round must give the bytes of one process.
import { runCluster } from "../examples/cluster/run.mjs";

const rounds = Number(process.argv[2] ?? 100);
let state = 7;
const random = (most) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 4294967296) * most);
};
const recoveries = [];
let wrong = 0;
for (let round = 1; round <= rounds; round++) {
  const killAfter = random(12);
  const result = await runCluster({
    accounts: 150,
    batchSize: 10,
    killAfter,
    restartRedisAfter: round % 3 === 0 ? killAfter + 1 + random(3) : null,
  });
  const isSame = result.cluster === result.alone && result.scored === result.accounts;
  if (!isSame) wrong++;
  if (result.recoveryMs !== null) recoveries.push(result.recoveryMs);
  console.log(
    `${round}: killed after ${killAfter} batches: ${isSame ? "the same" : "DIFFERENT"}, recovery ${result.recoveryMs ?? "none needed"}`,
  );
}
recoveries.sort((a, b) => a - b);
console.log(
  `${rounds} rounds, ${wrong} wrong; recovery median ${recoveries[recoveries.length >> 1]} ms, longest ${recoveries.at(-1)} ms`,
);
process.exit(wrong === 0 ? 0 : 1);
