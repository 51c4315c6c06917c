import { describe, expect, it } from "vitest";
import { signedTriads } from "../../../src/measures/signed/signed-triads.js";
import { gahukuGamaTies } from "../../golden/gahuku-gama.js";
import { directedSigned, undirectedSigned } from "./signed-graphs.js";

describe("signedTriads", () => {
  it("tells the four kinds of triangle apart", () => {
    const count = (...signs: readonly string[]) =>
      signedTriads(undirectedSigned(`a b ${signs[0]}`, `b c ${signs[1]}`, `a c ${signs[2]}`));
    expect(count("+", "+", "+")).toEqual({ "+++": 1, "++-": 0, "+--": 0, "---": 0 });
    expect(count("+", "-", "+")).toEqual({ "+++": 0, "++-": 1, "+--": 0, "---": 0 });
    expect(count("-", "+", "-")).toEqual({ "+++": 0, "++-": 0, "+--": 1, "---": 0 });
    expect(count("-", "-", "-")).toEqual({ "+++": 0, "++-": 0, "+--": 0, "---": 1 });
  });

  it("adds up the arcs of a pair in a directed graph", () => {
    expect(signedTriads(directedSigned("a b", "b a", "b c", "c a -"))["++-"]).toBe(1);
    expect(signedTriads(directedSigned("a b", "b a -", "b c", "c a"))).toEqual({
      "+++": 0,
      "++-": 0,
      "+--": 0,
      "---": 0,
    });
  });

  it("counts 19, 2, 40 and 7 among the Gahuku-Gama (signnet)", () => {
    expect(signedTriads(undirectedSigned(...gahukuGamaTies))).toEqual({ "+++": 19, "++-": 2, "+--": 40, "---": 7 });
  });
});
