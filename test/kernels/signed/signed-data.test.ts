import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { signedAdjacency } from "../../../src/kernels/signed/signed-adjacency.js";
import { frustrationOf } from "../../../src/kernels/signed/signed-frustration.js";
import { solveSigned } from "../../../src/kernels/signed/solve-signed.js";

/** Signed networks beside the repository; without them these tests are skipped. */
const data = new URL("../../../../shared/data/", import.meta.url);
const present = existsSync(data);

/**
 * Smallest numbers of violated ties of 51 overlapping four-year windows of alliances and disputes between states (1946 to
 * 1999, Correlates of War; Doreian and Mrvar 2015, Journal of Social Structure 16(2)), for any number of clusters and for
 * two camps. In the order of the windows.
 */
const windowOptima = {
  free: [
    12, 14, 15, 12, 11, 15, 17, 20, 27, 29, 28, 21, 25, 31, 35, 35, 32, 23, 17, 17, 24, 23, 23, 27, 21, 22, 21, 23, 28,
    31, 35, 33, 32, 38, 41, 40, 40, 38, 35, 27, 26, 37, 36, 33, 39, 40, 36, 40, 39, 26, 33,
  ],
  two: [
    17, 18, 20, 15, 15, 17, 21, 27, 33, 35, 34, 26, 30, 36, 39, 37, 36, 29, 24, 23, 28, 27, 28, 33, 26, 28, 29, 35, 46,
    48, 50, 45, 39, 43, 48, 45, 47, 46, 43, 34, 32, 46, 42, 38, 44, 49, 45, 50, 48, 38, 45,
  ],
};

function load(path: string): { ids: string[]; ties: [number, number, number][] } {
  const [, ...lines] = readFileSync(new URL(path, data), "utf8").trim().replaceAll('"', "").split("\n");
  const rows = lines.map((line) => line.split(","));
  const ids = [...new Set(rows.flatMap((row) => row.slice(0, 2)))].sort() as string[];
  const index = new Map(ids.map((id, position) => [id, position]));
  return {
    ids,
    ties: rows.map(([source, target, weight]) => [index.get(source!)!, index.get(target!)!, Number(weight)]),
  };
}

function signedFrom({ ids, ties }: ReturnType<typeof load>, valued = true) {
  const weights = ties.map(([, , weight]) => (valued ? weight : Math.sign(weight)));
  return signedAdjacency(
    ids.length,
    ties.map(([source]) => source),
    ties.map(([, target]) => target),
    weights,
  );
}

describe.skipIf(!present)("solveSigned on published data", () => {
  it("proves the optimum of all 51 windows of alliances, for any number of clusters and for two camps", () => {
    const windows = readdirSync(new URL("cow/", data))
      .filter((name) => name.endsWith("_edges.csv"))
      .sort();
    const free = windows.map((name) => solveSigned(signedFrom(load(`cow/${name}`)), { starts: 2 }));
    const two = windows.map((name) => solveSigned(signedFrom(load(`cow/${name}`)), { starts: 2, maxClusters: 2 }));
    expect(free.map(({ value }) => value)).toEqual(windowOptima.free);
    expect(two.map(({ value }) => value)).toEqual(windowOptima.two);
    expect([...free, ...two].every(({ exact }) => exact)).toBe(true);
    expect(Math.max(...[...free, ...two].map(({ nodes }) => nodes))).toBeLessThan(1000);
  });

  it("agrees with integer programming on Sampson's monks, valued and by signs, and on the bank wiring room", () => {
    const monks = load("sampson/dm_SAM_AFF4_edges.csv");
    const optimum = (valued: boolean, maxClusters: number | null) =>
      solveSigned(signedFrom(monks, valued), { maxClusters }).value;
    expect([optimum(true, null), optimum(true, 3), optimum(true, 2)]).toEqual([21, 21, 25]);
    expect([optimum(false, null), optimum(false, 3), optimum(false, 2)]).toEqual([11, 11, 14]);
    const wiring = signedFrom(load("bank_wiring/signed_edges.csv"));
    expect([null, 3, 2].map((maxClusters) => solveSigned(wiring, { maxClusters }).value)).toEqual([0, 1, 2]);
  });

  it("recovers the factions that Sampson described from esteem and from influence, without an error", () => {
    const groups = readFileSync(new URL("sampson/ergm_groups.csv", data), "utf8").trim().split("\n").slice(1);
    const factionOf = new Map(groups.map((line) => [Number(line.split(",")[0]), line.split(",")[2]!.trim()]));
    for (const relation of ["EST", "INFL"]) {
      const lines = readFileSync(new URL(`sampson/dm_SAM_${relation}_nodes.csv`, data), "utf8")
        .trim()
        .split("\n")
        .slice(1);
      const numberOf = new Map(lines.map((line) => [line.split(",")[0]!, Number(line.split(",")[1])]));
      const monks = load(`sampson/dm_SAM_${relation}_edges.csv`);
      const { labels, exact } = solveSigned(signedFrom(monks));
      const factions = monks.ids.map((id) => factionOf.get(numberOf.get(id)!)!);
      expect(exact).toBe(true);
      for (let a = 0; a < 18; a++) {
        for (let b = 0; b < a; b++) expect(labels[a] === labels[b]).toBe(factions[a] === factions[b]);
      }
    }
  });

  it("lower bounds hold where nothing is proven", () => {
    const signed = signedFrom(load("cow/74-77_edges.csv"));
    const { value, lowerBound, labels } = solveSigned(signed, { exactLimit: 0, maxClusters: 2 });
    expect(lowerBound).toBeGreaterThan(0);
    expect(lowerBound).toBeLessThanOrEqual(46);
    expect(value).toBe(frustrationOf(signed, labels));
  });
});
