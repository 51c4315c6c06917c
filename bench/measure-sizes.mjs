// Every function of the root that takes one account, on eight shapes at four sizes: seconds of the processor, and the slope.
// node bench/measure-sizes.mjs [--sizes 30,300,3000,20000] [--shapes path,star] [--calls findGaps] [--limit 60]
// Writes bench/results/sizes.md. Each cell is a process of its own, so that one that hangs costs no more than the limit.
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { slope } from "./measure-scores.mjs";
import { accountOf, shapes } from "./shapes.mjs";

/** How each function is called; the rest of the root takes results or lists of accounts. */
const calls = {
  parseAccount: (root, account) => root.parseAccount(account),
  findIssues: (root, account) => root.findIssues(account),
  scoreInfluence: (root, account) => root.scoreInfluence(account),
  findGaps: (root, account) => root.findGaps(account),
  clusterAlliances: (root, account) => root.clusterAlliances(account),
  scoreHealth: (root, account) => root.scoreHealth(account),
  scoreAccount: (root, account) => root.scoreAccount(account),
  "scoreAccount, samples: 0": (root, account) => root.scoreAccount(account, { samples: 0 }),
  explainStakeholder: (root, account) => root.explainStakeholder(account, "p1"),
  recommendQuestions: (root, account) => root.recommendQuestions(account),
  recommendTargets: (root, account) => root.recommendTargets(account),
  findIntroductions: (root, account) => root.findIntroductions(account, "p1"),
  planEngagement: (root, account) => root.planEngagement(account),
  assessResilience: (root, account) => root.assessResilience(account),
  whatIf: (root, account) =>
    root.whatIf(account, [{ type: "update_person", personId: "p1", set: { stance: "supporter" } }]),
  coverageMatrix: (root, account) => root.coverageMatrix(account),
  createAccountGraph: (root, account) => root.createAccountGraph(account),
  attentionGraph: (root, account) => root.attentionGraph(account),
  contactGraph: (root, account) => root.contactGraph(account),
  signedGraph: (root, account) => root.signedGraph(account),
  hierarchyGraph: (root, account) => root.hierarchyGraph(account),
  departmentMatrix: (root, account) => root.departmentMatrix(account),
  roleMatrix: (root, account) => root.roleMatrix(account),
  forecastDecision: (root, account) => root.forecastDecision(account),
  keyPlayers: (root, account) => root.keyPlayers(account),
  findSuccessors: (root, account) => root.findSuccessors(account, "p1"),
  guessSigns: (root, account) => root.guessSigns(account),
  explainAllegiance: (root, account) => root.explainAllegiance(account, "p1"),
  reachOf: (root, account) => root.reachOf(account, ["p1"]),
  competitorPositions: (root, account) => root.competitorPositions(account),
};

const self = fileURLToPath(import.meta.url);
const [, , shape, size, call] = process.argv;
if (shape !== undefined && !shape.startsWith("--")) await measureCell(shape, Number(size), call);
else await measureAll();

/** One cell, in a process of its own: seconds of the processor, and the most memory, in thousands of bytes. */
async function measureCell(shape, size, call) {
  const root = await import(new URL("../dist/index.js", import.meta.url).href);
  const account = accountOf(shape, size);
  if (size <= 300) calls[call](root, account);
  const before = process.cpuUsage();
  calls[call](root, account);
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(
    JSON.stringify({ seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }),
  );
}

async function measureAll() {
  const { values } = parseArgs({
    options: {
      sizes: { type: "string", default: "30,300,3000,20000" },
      shapes: { type: "string", default: Object.keys(shapes).join() },
      calls: { type: "string", default: Object.keys(calls).join(";") },
      limit: { type: "string", default: "60" },
      save: { type: "string", default: "sizes" },
    },
  });
  const sizes = values.sizes.split(",").map(Number);
  const lines = [];
  for (const call of values.calls.split(";")) {
    for (const shape of values.shapes.split(",")) {
      const cells = [];
      for (const size of sizes) cells.push(await cellOf(shape, size, call, Number(values.limit)));
      const known = sizes.flatMap((size, at) => (cells[at].seconds > 0.02 ? [[size, cells[at].seconds]] : []));
      const growth = known.length < 2 ? "" : slope(known).toFixed(2);
      const line = `| ${call} | ${shape} | ${cells.map(({ text }) => text).join(" | ")} | ${growth} |`;
      console.log(line);
      lines.push(line);
    }
  }
  const head = `| function | shape | ${sizes.map((size) => `${size}`).join(" | ")} | slope |\n|---|---|${sizes.map(() => "---").join("|")}|---|`;
  const text = `# Every function at every size\n\nSeconds of the processor for one call, by shape and number of people; in brackets the most memory of the process in MB, where it is above 500. **Bold**: over 10 s or 1 GB, or stopped. The slope is that of log time over log people, of calls above 20 ms. Written by \`node bench/measure-sizes.mjs\`, Node ${process.versions.node}.\n\n${head}\n${lines.join("\n")}\n`;
  writeFileSync(new URL(`results/${values.save}.md`, import.meta.url), text);
}

async function cellOf(shape, size, call, limit) {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [self, shape, String(size), call], {
      timeout: limit * 1000,
      maxBuffer: 1e6,
    });
    const { seconds, megabytes } = JSON.parse(stdout);
    const plain = `${seconds.toPrecision(2)}${megabytes > 500 ? ` (${Math.round(megabytes)})` : ""}`;
    return { seconds, text: seconds > 10 || megabytes > 1000 ? `**${plain}**` : plain };
  } catch (error) {
    const why = error.killed
      ? `over ${limit} s`
      : (String(error.stderr ?? error).match(/\w*Error: .{0,60}/)?.[0] ?? "failed");
    return { seconds: 0, text: `**${why.replaceAll("|", "/")}**` };
  }
}
