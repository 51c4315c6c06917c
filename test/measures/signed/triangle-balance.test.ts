import { describe, expect, it } from "vitest";
import { triangleBalance } from "../../../src/measures/signed/triangle-balance.js";
import { gahukuGamaTies } from "../../golden/gahuku-gama.js";
import { undirectedSigned } from "./signed-graphs.js";

describe("triangleBalance", () => {
  it("is the share of balanced triangles", () => {
    expect(triangleBalance(undirectedSigned("a b", "b c -", "a c -", "b d", "c d -"))).toBe(1);
    expect(triangleBalance(undirectedSigned("a b", "b c", "a c -", "b d", "c d"))).toBe(0.5);
    expect(triangleBalance(undirectedSigned("a b -", "b c -", "a c -"))).toBe(0);
  });

  it("is null without triangles", () => {
    expect(triangleBalance(undirectedSigned("a b", "b c -"))).toBeNull();
    expect(triangleBalance(undirectedSigned())).toBeNull();
  });

  it("is 59 of 68 among the Gahuku-Gama (signnet)", () => {
    expect(triangleBalance(undirectedSigned(...gahukuGamaTies))).toBe(59 / 68);
  });
});
