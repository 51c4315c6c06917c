import type { ComparedTruth, Comparison } from "./compare.js";
import type { Coverage } from "./coverage.js";
import { decimal, difference, percent, range, table } from "./format.js";
import type { Setting } from "./sensitivity.js";

/** One line a truth: influence, in-degree, and the best simple baseline. */
export function summaryTable(truths: readonly ComparedTruth[]): string {
  const lead = ({ lead }: Comparison) => (lead === null ? "" : `${difference(lead.value)} ${range(lead.interval, 3)}`);
  return table(
    ["network", "truth", "influence", "lead over in-degree", "best simple baseline", "lead over it", "reading"],
    truths.map(({ sample, truth, rows, best }) => {
      const ours = rows[0]!;
      const inDegree = rows.find((row) => row.score === "in-degree")!;
      return [
        sample,
        truth,
        `**${decimal(ours.value)}** ${range(ours.interval)}`,
        lead(inDegree),
        `${best.score} ${decimal(best.value)}`,
        lead(best),
        readingOf(best),
      ];
    }),
  );
}

/** Every score of one network against all of its truths. */
export function scoreTable(truths: readonly ComparedTruth[]): string {
  const header = truths.flatMap(({ truth, size }) => [`${truth} (${size})`, "lead of the first"]);
  const [first] = truths;
  return table(
    ["score", ...header],
    first!.rows.map((row, index) => [
      row.ours ? `**${row.score}**` : row.score,
      ...truths.flatMap(({ rows }) => {
        const { value, interval, lead } = rows[index]!;
        return [
          `${decimal(value)} ${range(interval)}`,
          lead === null ? "" : `${difference(lead.value)} ${range(lead.interval, 3)}`,
        ];
      }),
    ]),
  );
}

/** All truths by network, each under its name. */
export function scoreTables(truths: readonly ComparedTruth[]): string {
  const names = [...new Set(truths.map(({ sample }) => sample))];
  return names
    .map((name) => `### ${name}\n\n${scoreTable(truths.filter(({ sample }) => sample === name))}`)
    .join("\n\n");
}

/** Where a simple baseline does better, the worst first. */
export function lostComparisons(truths: readonly ComparedTruth[]): string[] {
  return truths
    .filter(({ best }) => best.lead!.value < -5e-4)
    .sort((a, b) => a.best.lead!.value - b.best.lead!.value)
    .map(({ sample, truth, rows, best }) => {
      const sure = best.lead!.interval[1] < 0 ? "" : "; the interval of the difference holds 0";
      return (
        `**${sample}**, ${truth}: ${decimal(rows[0]!.value)} against ${decimal(best.value)} of ${best.score}, ` +
        `${difference(best.lead!.value)} ${range(best.lead!.interval, 3)}${sure}.`
      );
    });
}

/** One line for what was hidden and told, one column for what the ranges allow for. */
export function coverageTable(coverage: readonly Coverage[]): string {
  const doubts = [...new Set(coverage.map((one) => one.doubts))];
  const [first] = doubts;
  return table(
    ["map", "hidden", "told", ...doubts],
    coverage
      .filter((one) => one.doubts === first)
      .map(({ sample, hidden, told }) => [
        sample,
        hidden,
        told ? "yes" : "no",
        ...doubts.map((name) => {
          const isSame = (one: Coverage) => one.sample === sample && one.hidden === hidden && one.told === told;
          return coverageCell(coverage.find((one) => one.doubts === name && isSame(one))!);
        }),
      ]),
  );
}

function coverageCell({ share, interval, width, ranks, hidden }: Coverage): string {
  const size = `${width.toFixed(1)} of ${ranks} ranks`;
  return hidden === "nothing"
    ? size
    : `**${percent(share)}** [${percent(interval[0])}, ${percent(interval[1])}], ${size}`;
}

/** Coverage that is off the nominal 90 %, on either side. */
export function missedCoverage(coverage: readonly Coverage[]): string[] {
  const rated = coverage.filter(({ hidden }) => hidden !== "nothing");
  const tooFew = rated.filter(({ interval }) => interval[1] < 0.9);
  const tooMany = rated.filter(({ interval }) => interval[0] > 0.9);
  const lines = tooFew.map(
    ({ sample, doubts, hidden, told, share }) =>
      `**Ranges of ranks too narrow**: ${sample}, ${doubts}, ${hidden} hidden, ` +
      `completeness ${told ? "told" : "not told"}: ${percent(share)} where 90 % are promised.`,
  );
  if (tooMany.length > 0) {
    const most = tooMany.reduce((top, one) => (one.share > top.share ? one : top));
    lines.push(
      `**Ranges of ranks too wide**: in ${tooMany.length} of ${rated.length} cases more than the promised 90 % of the true ` +
        `ranks lie inside, at most ${percent(most.share)} (${most.sample}, ${most.doubts}, ${most.hidden} hidden, ` +
        `completeness ${most.told ? "told" : "not told"}).`,
    );
  }
  return lines;
}

export function sensitivityTable(settings: readonly Setting[]): string {
  const names = [...new Set(settings.map(({ sample }) => sample))];
  const tried = [...new Set(settings.map(({ setting }) => setting))];
  return table(
    ["setting", ...names.flatMap((name) => [name, "order like default"])],
    tried.map((setting) => [
      setting,
      ...names.flatMap((name) => {
        const found = settings.find((one) => one.sample === name && one.setting === setting);
        if (found === undefined) return ["", ""];
        return [decimal(found.agreement), found.isDefault ? "" : decimal(found.likeDefault)];
      }),
    ]),
  );
}

function readingOf({ lead }: Comparison): string {
  const [low, high] = lead!.interval;
  if (low > 0) return "better";
  if (high < 0) return "**worse**";
  return Math.abs(lead!.value) < 5e-4 ? "equal" : "not told apart";
}
