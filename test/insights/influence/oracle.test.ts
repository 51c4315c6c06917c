import fc from "fast-check";
import { expect, it } from "vitest";
import { compareWithOracle } from "./compare-with-oracle.js";
import { oracle } from "./oracle.js";
import { loggedCase, variedCase } from "./varied-account.js";

it("agrees with a naive second reading of the formulas on accounts of every kind", () => {
  fc.assert(fc.property(variedCase, compareWithOracle), { seed: 11, numRuns: 150, endOnFailure: true });
});

it("agrees with it on maps that are made of logs, which the log engine reads by itself", () => {
  let read = 0;
  fc.assert(
    fc.property(loggedCase, (one) => {
      compareWithOracle(one);
      if (oracle(one.account, one.options).engine === "katz") read++;
    }),
    { seed: 12, numRuns: 40, endOnFailure: true },
  );
  expect(read).toBeGreaterThan(10);
});
