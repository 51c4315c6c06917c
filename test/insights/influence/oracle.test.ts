import fc from "fast-check";
import { it } from "vitest";
import { compareWithOracle } from "./compare-with-oracle.js";
import { variedCase } from "./varied-account.js";

it("agrees with a naive second reading of the formulas on accounts of every kind", () => {
  fc.assert(fc.property(variedCase, compareWithOracle), { seed: 11, numRuns: 150, endOnFailure: true });
});
