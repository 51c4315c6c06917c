import { readdirSync } from "node:fs";
import { join } from "node:path";
import { signedAdjacency } from "../../src/kernels/signed/signed-adjacency.js";
import { type SignedSolution, solveSigned } from "../../src/kernels/signed/solve-signed.js";
import { readRows } from "./read-rows.js";

/** A signed network: its nodes and arcs with sizes. */
export interface SignedNetwork {
  readonly ids: readonly string[];
  readonly arcs: readonly { readonly from: string; readonly to: string; readonly weight: number }[];
}

/** One clustering of one network. */
export interface SignedResult {
  readonly network: string;
  readonly nodes: number;
  readonly arcs: number;
  readonly allowed: string;
  readonly solution: SignedSolution;
  /** Adjusted Rand index against the groups that the field worker described; `null` where there are none. */
  readonly agreement: number | null;
}

/** Read's three alliances. */
const alliances = [
  ["Ove", "Alika", "Gahuk", "Masil", "Ukudz", "Geham", "Asaro"],
  ["Gavev", "Kotun", "Nagad", "Gama"],
  ["Nagam", "Notoh", "Kohik", "Uheto", "Seuve"],
];

export function buildSigned(folder: string, path: string): SignedNetwork {
  const rows = readRows(folder, path);
  return {
    ids: [...new Set(rows.flatMap((row) => [row.source!, row.target!]))].sort(),
    arcs: rows.map((row) => ({ from: row.source!, to: row.target!, weight: Number(row.weight ?? row.sign) })),
  };
}

/** Clusters the small published networks. */
export function smallSignedNetworks(folder: string): SignedResult[] {
  const monks = groupsOfMonks(folder);
  const allianceOf = new Map(alliances.flatMap((members, group) => members.map((one) => [one, `${group}`] as const)));
  const none = new Map<string, string>();
  const results: SignedResult[] = [];
  const solve = (
    name: string,
    network: SignedNetwork,
    groups: ReadonlyMap<string, string>,
    limits: (number | null)[],
  ) => {
    for (const maxClusters of limits) {
      const solution = solveSigned(toAdjacency(network), { maxClusters });
      const allowed = maxClusters === null ? "any" : `${maxClusters}`;
      const agreement =
        groups.size === 0
          ? null
          : adjustedRand(
              network.ids.map((one) => groups.get(one)!),
              [...solution.labels].map(String),
            );
      results.push({
        network: name,
        nodes: network.ids.length,
        arcs: network.arcs.length,
        allowed,
        solution,
        agreement,
      });
    }
  };
  const read = (path: string) => buildSigned(folder, path);
  const monksBy = (name: string) => read(`sampson/dm_SAM_${name}_edges.csv`);
  solve("Gahuku-Gama (Read 1954)", read("tribes/edges.csv"), allianceOf, [null, 2]);
  solve("Sampson, esteem", monksBy("EST"), monks, [null, 2]);
  solve("Sampson, influence", monksBy("INFL"), monks, [null]);
  solve("Sampson, praise and blame", monksBy("SANC"), monks, [null]);
  solve("Sampson, liking, second wave", monksBy("AFF2"), monks, [null]);
  solve("Sampson, liking, third wave", monksBy("AFF3"), monks, [null]);
  solve("Sampson, liking, fourth wave", monksBy("AFF4"), monks, [null, 3, 2]);
  solve("the same, signs only", signsOf(monksBy("AFF4")), monks, [null, 3, 2]);
  solve("Bank wiring room", read("bank_wiring/signed_edges.csv"), none, [null, 3, 2]);
  solve("Slovene parties 1994", read("slovene_parties/stranke94_raw_edges.csv"), none, [null, 2]);
  solve("the same, in tens", read("slovene_parties/doreian_mrvar_div10_edges.csv"), none, [null, 2]);
  return results;
}

/** Alliances between states: how many windows are proven, and how many steps that takes. */
export function stateAlliances(
  folder: string,
): { allowed: string; proven: number; windows: number; steps: number[] }[] {
  const windows = readdirSync(join(folder, "cow"))
    .filter((name) => name.endsWith("_edges.csv"))
    .sort()
    .map((name) => toAdjacency(buildSigned(folder, `cow/${name}`)));
  return [null, 2, 3, 4].map((maxClusters) => {
    const solutions = windows.map((window) => solveSigned(window, { maxClusters, starts: 2 }));
    return {
      allowed: maxClusters === null ? "any" : `${maxClusters}`,
      proven: solutions.filter(({ exact }) => exact).length,
      windows: windows.length,
      steps: solutions.map(({ nodes }) => nodes).sort((a, b) => a - b),
    };
  });
}

/** Least errors week by week: any number of clusters, and two. */
export interface FraternityWeek {
  readonly week: number;
  /** By recoding: share of the ties violated with any number of clusters, and with two camps. */
  readonly shares: readonly { readonly any: number; readonly two: number }[];
  readonly exact: boolean;
}

/** The three signed recodings of Newcomb's rankings by Doreian and Mrvar. */
export const recodings = ["NEW1", "NEW2", "NEW3"] as const;

/** Newcomb (1961): 17 students who did not know one another, weeks 0 to 15; the ninth is missing. */
export function fraternityWeeks(folder: string): FraternityWeek[] {
  const weeks: FraternityWeek[] = [];
  for (let week = 0; week <= 15; week++) {
    if (week === 9) continue;
    let exact = true;
    const shares = recodings.map((recoding) => {
      const name = `signed_${recoding}_week${String(week).padStart(2, "0")}_edges.csv`;
      const network = buildSigned(folder, `newcomb_fraternity/${name}`);
      const solve = (maxClusters: number | null) => {
        const solution = solveSigned(toAdjacency(network), { maxClusters });
        exact &&= solution.exact;
        return solution.value! / network.arcs.length;
      };
      return { any: solve(null), two: solve(2) };
    });
    weeks.push({ week, shares, exact });
  }
  return weeks;
}

/** The three groups of monks, by name as the networks write it. */
export function groupsOfMonks(folder: string): Map<string, string> {
  const groupOf = new Map(readRows(folder, "sampson/ergm_groups.csv").map((row) => [row.number!, row.group!.trim()]));
  const nodes = readRows(folder, "sampson/dm_SAM_EST_nodes.csv");
  return new Map(nodes.map((row) => [row.id!, groupOf.get(row.index!)!]));
}

export function toAdjacency({ ids, arcs }: SignedNetwork) {
  const indexOf = new Map(ids.map((one, index) => [one, index]));
  return signedAdjacency(
    ids.length,
    arcs.map(({ from }) => indexOf.get(from)!),
    arcs.map(({ to }) => indexOf.get(to)!),
    arcs.map(({ weight }) => weight),
  );
}

function signsOf({ ids, arcs }: SignedNetwork): SignedNetwork {
  return { ids, arcs: arcs.map((arc) => ({ ...arc, weight: Math.sign(arc.weight) })) };
}

/** Hubert and Arabie's adjusted Rand index of two partitions. */
export function adjustedRand(first: readonly string[], second: readonly string[]): number {
  const pairs = (keys: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    let total = 0;
    for (const count of counts.values()) total += (count * (count - 1)) / 2;
    return total;
  };
  const both = pairs(first.map((group, index) => `${group}|${second[index]}`));
  const [inFirst, inSecond] = [pairs(first), pairs(second)];
  const chance = (inFirst * inSecond) / ((first.length * (first.length - 1)) / 2);
  return (both - chance) / ((inFirst + inSecond) / 2 - chance);
}
