import { mkdirSync, writeFileSync } from "node:fs";
import { drawChart } from "./chart.mjs";
import { slope } from "./measure-scores.mjs";
import { slopeLimits } from "./rows.mjs";

const folder = new URL("results/", import.meta.url);
const sizes = { n1k: 1_000, n10k: 10_000, n100k: 100_000, n1M: 1_000_000 };

/** Writes `results/<name>.md` and `results/<name>.svg`. */
export function writeReport(results, name) {
  mkdirSync(folder, { recursive: true });
  const lines = [
    "# Benchmarks",
    "",
    "Made by `npm run bench`; see bench/README.md. Every figure is **our time divided by the peer's** in one interleaved run:",
    "below 1 we are faster. Values were compared one by one. Bold: the peer beats us. An absolute time means nothing from one",
    "machine to the next.",
    "",
    `${results.machine}`,
    "",
    ...peerTable(results.rows, "Our time / the peer's", "milliseconds"),
    ...peerTable(results.rows, "The same in time of the processor, all threads together", "cpuMilliseconds"),
    ...(results.rows.some(({ targets }) => Object.keys(targets).length > 0) ? targetTable(results.rows) : []),
    ...memoryTable(results.rows),
    ...slopeTable(results.rows),
    ...(results.portfolio === undefined ? [] : portfolioTable(results.portfolio)),
    ...(results.scores === undefined ? [] : scoreTable(results.scores)),
    ...(results.signed === undefined ? [] : signedTable(results.signed)),
    ...(results.notes.length === 0 ? [] : ["## Notes of the run", "", ...results.notes.map((note) => `- ${note}`), ""]),
  ];
  writeFileSync(new URL(`${name}.md`, folder), lines.join("\n"));
  writeFileSync(new URL(`${name}.svg`, folder), drawChart(results.rows));
}

const ratioTo = ({ entries }, peer, clock = "milliseconds") => {
  const entry = entries[peer];
  return entry?.[clock] === undefined ? null : entries.ours[clock] / entry[clock];
};

const figure = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(2));

function peerTable(rows, title, clock) {
  const peers = [...new Set(rows.flatMap(({ entries }) => Object.keys(entries)))].filter((peer) => peer !== "ours");
  return [
    `## ${title}`,
    "",
    ...table(
      ["graph", "what", ...peers],
      rows.map((row) => [
        row.graph,
        row.operation,
        ...peers.map((peer) => {
          const ratio = ratioTo(row, peer, clock);
          if (ratio === null) return "";
          const text = ratio > 1 && !peer.startsWith("our") ? `**${figure(ratio)}**` : figure(ratio);
          return row.entries[peer].isAgreed ? text : `${text} (differs)`;
        }),
      ]),
    ),
  ];
}

function targetTable(rows) {
  const lines = [];
  for (const row of rows) {
    for (const [peer, limit] of Object.entries(row.targets)) {
      const ratio = ratioTo(row, peer);
      if (ratio === null) continue;
      const cpu = ratioTo(row, peer, "cpuMilliseconds");
      const verdict =
        Math.min(ratio, cpu) > limit ? "**missed**" : Math.max(ratio, cpu) > limit ? "met by one clock" : "met";
      lines.push([row.graph, row.operation, peer, figure(limit), figure(ratio), figure(cpu), verdict]);
    }
  }
  return ["## Targets", "", ...table(["graph", "what", "peer", "at most", "clock", "processor", ""], lines)];
}

function memoryTable(rows) {
  const row = rows.find(({ graph, operation }) => graph === "n1M" && operation === "index");
  if (row === undefined) return [];
  return [
    "## Peak memory of a process that holds the edges of n1M and its index (MB)",
    "",
    ...table(
      ["peer", "MB"],
      Object.entries(row.entries).map(([peer, { peakMegabytes }]) => [peer, peakMegabytes.toFixed(0)]),
    ),
  ];
}

function slopeTable(rows) {
  const lines = [];
  for (const [operation, limit] of Object.entries(slopeLimits)) {
    const points = rows
      .filter((row) => row.operation === operation && row.graph in sizes)
      .map((row) => [sizes[row.graph], row.entries.ours.milliseconds]);
    if (points.length < 2) continue;
    const found = slope(points);
    lines.push([operation, points.length, figure(limit), found.toFixed(2), found <= limit ? "met" : "**missed**"]);
  }
  if (lines.length === 0) return [];
  return [
    "## Growth: slope of log time over log nodes",
    "",
    ...table(["what", "sizes", "at most", "measured", ""], lines),
  ];
}

function portfolioTable(steps) {
  const theirs = steps["theirs in all"];
  const lines = Object.entries(steps).map(([step, time]) => [
    step,
    (time / theirs).toPrecision(2),
    figure(theirs / time),
  ]);
  return [
    "## Accounts of 50 people: JSON text in, PageRank, betweenness and cut points out",
    "",
    "Theirs is zod (a schema of just these fields), graphology and graphology-metrics, which has no cut points.",
    "",
    ...table(["step", "time / theirs in all", "accounts a second / theirs"], lines),
  ];
}

function scoreTable({ shares, growth, slope: grown }) {
  const unit = shares.safeParseAccount;
  const [smallest] = Object.values(growth);
  return [
    "## Scoring",
    "",
    "An account of 40 people, as a multiple of `safeParseAccount`:",
    "",
    ...table(
      ["call", "multiple"],
      Object.entries(shares).map(([task, time]) => [task, (time / unit).toFixed(2)]),
    ),
    "`scoreAccount` with 200 samples at as many ties a person, as a multiple of the smallest account:",
    "",
    ...table(
      ["people", "multiple"],
      Object.entries(growth).map(([people, time]) => [people, (time / smallest).toFixed(1)]),
    ),
    `Slope of log time over log people: ${grown.toFixed(2)} (at most 1.5: ${grown <= 1.5 ? "met" : "**missed**"}).`,
    "",
  ];
}

function signedTable(graphs) {
  const lines = graphs.flatMap(({ graph, objective, peers }) =>
    Object.entries(peers).map(([peer, { quality, best, milliseconds }]) => [
      graph,
      objective,
      /^(spinglass|leiden)/.test(peer) ? `igraph ${peer}` : peer,
      quality,
      best,
      ...["ours, one run", "ours"].map((own) =>
        peers[own] === undefined || peer.startsWith("ours") ? "" : figure(peers[own].milliseconds / milliseconds),
      ),
    ]),
  );
  return [
    "## Signed clustering, and modularity without signs; each round another seed",
    "",
    "Errors: violated ties, less is better. One run: Leiden, as many passes as igraph's. Ours: `clusterSigned` with its defaults,",
    "without the proof. `leiden-positive` sees the positive ties alone, as it must.",
    "",
    ...table(["graph", "for", "partition of", "median", "best", "one run / theirs", "ours / theirs"], lines),
  ];
}

function table(head, lines) {
  const row = (cells) => `| ${cells.join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...lines.map(row), ""];
}
