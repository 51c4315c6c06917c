import { decimal, percent, range, table } from "./format.js";
import type { HeldOut } from "./held-out-signs.js";
import { type FraternityWeek, recodings, type SignedResult, type stateAlliances } from "./signed-networks.js";
import { spearman } from "./statistics.js";
import type { TitleAgreement, TitleStudy } from "./titles.js";

export function titleTable({ organisations, confident, all }: TitleStudy): string {
  const row = (name: string, one: TitleAgreement) => [
    name,
    one.posts,
    percent(one.read),
    one.correlation === null ? "–" : decimal(one.correlation, 2),
    one.pairs,
    percent(one.inOrder),
    percent(one.equal),
    percent(one.reversed),
  ];
  return table(
    ["organisation", "posts", "read", "Spearman", "pairs", "in order", "same level", "reversed"],
    [
      row("**all**", all),
      ...confident.map(({ from, agreement }) => row(`all, confidence ${decimal(from, 1)} or more`, agreement)),
      ...organisations.map((one) => row(one.organisation, one)),
    ],
  );
}

export function weakTitles({ organisations }: TitleStudy): string[] {
  const weak = organisations.filter(({ correlation, read }) => (correlation ?? 0) < 0.4 || read < 0.6);
  if (weak.length === 0) return [];
  const list = weak.map(
    ({ organisation, read, correlation }) => `${organisation} (${percent(read)} read, ${decimal(correlation ?? 0, 2)})`,
  );
  return [
    `**Titles say little of grade** in ${weak.length} of ${organisations.length} organisations: ${list.join(", ")}.`,
  ];
}

export function signedTable(results: readonly SignedResult[]): string {
  return table(
    ["network", "nodes, ties", "clusters allowed", "errors", "proven", "clusters", "steps", "ARI"],
    results.map(({ network, nodes, arcs, allowed, solution, agreement }, index) => [
      results[index - 1]?.network === network ? "" : network,
      results[index - 1]?.network === network ? "" : `${nodes}, ${arcs}`,
      allowed,
      solution.value!,
      solution.exact ? "yes" : "no",
      solution.count,
      solution.nodes,
      agreement === null ? "" : decimal(agreement, 2),
    ]),
  );
}

export function statesTable(results: ReturnType<typeof stateAlliances>): string {
  return table(
    ["clusters allowed", "proven", "steps, median", "steps, most"],
    results.map(({ allowed, proven, windows, steps }) => [
      allowed,
      `${proven} of ${windows}`,
      steps[steps.length >> 1]!,
      steps[steps.length - 1]!.toLocaleString("en-GB"),
    ]),
  );
}

export function fraternityTable(weeks: readonly FraternityWeek[]): string {
  const kinds = recodings.flatMap((_, index) => [
    weeks.map(({ shares }) => shares[index]!.any),
    weeks.map(({ shares }) => shares[index]!.two),
  ]);
  const numbers = weeks.map(({ week }) => week);
  return table(
    ["week", ...recodings.flatMap((name) => [`${name}, any number`, `${name}, two camps`])],
    [
      ...weeks.map(({ week, exact }, place) => [
        exact ? week : `${week} (not proven)`,
        ...kinds.map((values) => decimal(values[place]!)),
      ]),
      ["**rank correlation with the week**", ...kinds.map((values) => `**${decimal(spearman(numbers, values), 2)}**`)],
    ],
  );
}

export function heldOutTable(results: readonly HeldOut[]): string {
  return table(
    ["network", "pairs left out", "guess", "AUC"],
    results.flatMap(({ network, pairs, against, rows }) =>
      rows.map(({ score, auc, interval }, index) => [
        index === 0 ? network : "",
        index === 0 ? `${pairs}, ${against} of them hostile` : "",
        score,
        `${index === 0 ? `**${decimal(auc)}**` : decimal(auc)} ${range(interval)}`,
      ]),
    ),
  );
}

/** Where factions add nothing to what common acquaintances say. */
export function uselessFactions(results: readonly HeldOut[]): string[] {
  return results
    .filter(({ rows }) => rows[0]!.auc < rows[1]!.auc)
    .map(
      ({ network, rows }) =>
        `**Guessed signs**, ${network}: ${decimal(rows[0]!.auc)}, no better than common acquaintances alone (${decimal(rows[1]!.auc)}).`,
    );
}
