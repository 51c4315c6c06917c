import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPeer } from "./peer.mjs";
import { exactTolerance, participants, tolerances } from "./rows.mjs";

/** A call that takes longer is made twice and not once a round. */
const slowMilliseconds = 4000;
const shortestMeasurement = 100;

/**
 * Measures rows, graph by graph: every peer is a process that stays, calls go round A B C A B C, and of the rounds the median
 * counts. The first call of each peer warms it and its values are compared with ours; if it is slow, it counts as a round.
 * Of a peer measured in two rounds the faster counts. Beside the time on the clock stands that of the processor, in all threads,
 * which a busy machine changes less.
 *
 * @param say - Told what is going on, line by line.
 * @returns For every row the entries by peer: `milliseconds`, `cpuMilliseconds`, `rounds`, `peakMegabytes`, `difference`, `isAgreed`.
 */
export async function measureRows(rows, rounds, say) {
  const folder = mkdtempSync(join(tmpdir(), "account-graph-bench-"));
  const results = [];
  for (const graph of new Set(rows.map((row) => row.graph))) {
    const rowsOfGraph = rows.filter((row) => row.graph === graph);
    const peers = [];
    for (const name of new Set(rowsOfGraph.flatMap(participants))) {
      const peer = await startPeer(name, graph);
      if (peer === null) say(`${name} is not installed (or did not start) and is left out`);
      else peers.push(peer);
    }
    for (const row of rowsOfGraph) {
      const names = participants(row);
      const taking = peers.filter((peer) => names.includes(peer.name) && peer.can(row.operation));
      const entries = await measureRow(row, taking, rounds, join(folder, "values"), say);
      results.push({ ...row, entries });
      say(`${graph} ${row.operation}: ${summary(entries)}`);
    }
    for (const peer of peers) peer.stop();
  }
  rmSync(folder, { recursive: true });
  return results;
}

async function measureRow(row, peers, rounds, valuesFile, say) {
  const times = new Map();
  const entries = {};
  let ours = null;
  for (const peer of peers) {
    const { error, peakMegabytes, ...first } = await peer.run(row.operation, { milliseconds: 0, valuesFile });
    if (error !== undefined) {
      say(`${row.graph} ${row.operation}: ${peer.name} failed: ${error}`);
      continue;
    }
    const values = readValues(valuesFile);
    ours ??= values;
    const difference = row.operation.startsWith("index") ? 0 : largestDifference(values, ours);
    const isAgreed = difference <= (tolerances[row.operation] ?? exactTolerance);
    if (!isAgreed) say(`${row.graph} ${row.operation}: ${peer.name} differs from ours by ${difference}`);
    entries[peer.name] = { peakMegabytes, difference, isAgreed };
    times.set(peer, first.milliseconds > slowMilliseconds ? [first] : []);
  }
  for (let round = 0; round < rounds; round++) {
    for (const [peer, measured] of times) {
      if (measured[0]?.milliseconds > slowMilliseconds && measured.length >= 2) continue;
      const answer = await peer.run(row.operation, { milliseconds: shortestMeasurement });
      if (answer.error === undefined) measured.push(answer);
    }
  }
  for (const [peer, measured] of times) {
    const middle = (key) => measured.map((answer) => answer[key]).sort((a, b) => a - b)[(measured.length - 1) >> 1];
    const [milliseconds, cpuMilliseconds] = [middle("milliseconds"), middle("cpuMilliseconds")];
    Object.assign(entries[peer.name], { milliseconds, cpuMilliseconds, rounds: measured.length });
  }
  return entries;
}

function readValues(file) {
  const bytes = readFileSync(file);
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/**
 * The largest difference of two vectors, value by value: relative to 1 + the value for large values, to the largest value for
 * small ones. A peer that divides all values by the largest is compared after ours are, too.
 */
function largestDifference(values, ours) {
  if (values.length !== ours.length) return Number.POSITIVE_INFINITY;
  const largest = ours.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const plain = worst(values, ours, Math.min(1, largest));
  if (plain < 1e-3) return plain;
  const scaled = worst(
    values,
    ours.map((value) => value / largest),
    1,
  );
  return Math.min(plain, scaled);
}

function worst(values, ours, unit) {
  let most = 0;
  for (let i = 0; i < values.length; i++) {
    const difference = Math.abs(values[i] - ours[i]) / (unit + Math.abs(ours[i]));
    if (!(difference <= most)) most = Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference;
  }
  return most;
}

function summary(entries) {
  const { ours } = entries;
  return Object.entries(entries)
    .map(([name, { milliseconds }]) => `${name} ${(ours.milliseconds / milliseconds).toPrecision(3)}`)
    .join(", ");
}
