import { describe, expect, it } from "vitest";
import { kShell } from "../../../src/measures/cohesion/k-shell.js";
import { undirected } from "../graphs.js";

describe("kShell", () => {
  const graph = undirected("cleo ana", "ana ben", "ben cleo", "cleo dan", "eve");

  it("is the innermost core unless told otherwise", () => {
    expect(kShell(graph)).toEqual(["ana", "ben", "cleo"]);
    expect(kShell(graph, { k: 1 })).toEqual(["dan"]);
    expect(kShell(graph, { k: 0 })).toEqual(["eve"]);
    expect(kShell(graph, { k: 3 })).toEqual([]);
  });

  it("takes whole numbers", () => {
    expect(() => kShell(graph, { k: 1.5 })).toThrow("options.k");
  });
});
