import { describe, expect, it } from "vitest";
import { walkBalance } from "../../../src/measures/signed/walk-balance.js";
import { gahukuGamaTies } from "../../golden/gahuku-gama.js";
import { directedSigned, undirectedSigned } from "./signed-graphs.js";

describe("walkBalance", () => {
  it("is 1 where two camps explain every tie, and less for a triangle with one enmity", () => {
    expect(walkBalance(undirectedSigned("a b", "b c -", "a c -", "d"))).toBeCloseTo(1, 12);
    const strained = (Math.exp(-2) + 2 * Math.exp(1)) / (Math.exp(2) + 2 * Math.exp(-1));
    expect(walkBalance(undirectedSigned("a b", "b c", "a c -"))).toBeCloseTo(strained, 12);
  });

  it("follows arcs: a chain is balanced, a cycle with one enmity is not", () => {
    expect(walkBalance(directedSigned("a b -", "b c"))).toBe(1);
    expect(walkBalance(directedSigned("a b", "b c -", "c a"))).toBeLessThan(1);
  });

  it("is null without ties, and does not look at self-loops", () => {
    expect(walkBalance(undirectedSigned())).toBeNull();
    expect(walkBalance(undirectedSigned("a", "b"))).toBeNull();
    expect(walkBalance(undirectedSigned("a a -"))).toBeNull();
    expect(walkBalance(undirectedSigned("a a -", "a b"))).toBeCloseTo(1, 12);
  });

  it("is 0.3575761 among the Gahuku-Gama (signnet)", () => {
    expect(walkBalance(undirectedSigned(...gahukuGamaTies))).toBeCloseTo(0.3575761, 7);
  });
});
