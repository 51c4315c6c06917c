import { describe, expect, it } from "vitest";
import { rankByShare } from "../../../src/insights/influence/rank.js";

function places(shares: Record<string, number>) {
  const ids = Object.keys(shares);
  const members = ids.map((id, index) => ({ id, index }));
  return rankByShare(members, Float64Array.from(Object.values(shares))).map(({ index, rank, band }) => [
    ids[index],
    rank,
    band,
  ]);
}

describe("ranks", () => {
  it("go by share; equal ones share the better rank and stand by id", () => {
    expect(places({ d: 0.1, b: 0.2, a: 0.2, c: 0.3 }).map(([id, rank]) => [id, rank])).toEqual([
      ["c", 1],
      ["a", 2],
      ["b", 2],
      ["d", 4],
    ]);
  });

  it("treat differences of rounding as none", () => {
    expect(places({ b: 0.2 + 5e-13, a: 0.2, c: 0.2 - 2e-12 }).map(([id, rank]) => [id, rank])).toEqual([
      ["a", 1],
      ["b", 1],
      ["c", 3],
    ]);
  });
});

describe("bands", () => {
  const bands = (...shares: number[]) =>
    places(Object.fromEntries(shares.map((share, at) => [`p${at}`, share]))).map(([, , band]) => band);

  it("hold the fewest people with .5, .8 and .95 of the mapped influence", () => {
    expect(bands(0.3, 0.2, 0.2, 0.1, 0.1, 0.06, 0.04)).toEqual([
      "core",
      "core",
      "major",
      "major",
      "minor",
      "minor",
      "marginal",
    ]);
    expect(bands(0.5, 0.3, 0.15, 0.05)).toEqual(["core", "major", "minor", "marginal"]);
    expect(bands(0.05, 0.03, 0.015, 0.005)).toEqual(["core", "major", "minor", "marginal"]);
    expect(bands(0.49, 0.49, 0.02)).toEqual(["core", "core", "marginal"]);
    expect(bands(1)).toEqual(["core"]);
  });

  it("are marginal for those without influence, also where nobody has any", () => {
    expect(bands(0.4, 0)).toEqual(["core", "marginal"]);
    expect(bands(0, 0)).toEqual(["marginal", "marginal"]);
    expect(bands()).toEqual([]);
  });
});
