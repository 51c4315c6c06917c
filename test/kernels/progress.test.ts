import { describe, expect, it } from "vitest";
import { isAccountError } from "../../src/internal/account-error.js";
import { progressReporter } from "../../src/kernels/progress.js";

describe("progressReporter", () => {
  it("reports the first step and then one in 256, as a part of the whole work", () => {
    const fractions: number[] = [];
    const report = progressReporter((fraction) => void fractions.push(fraction), 1024);
    for (let step = 0; step < 513; step++) report(2);
    expect(fractions).toEqual([0, 0.5, 1]);
  });

  it("throws once it is told to stop, with one issue", () => {
    try {
      progressReporter(() => false, 0)(1);
    } catch (error) {
      expect(isAccountError(error) && [error.code, error.issues.length]).toEqual(["cancelled", 1]);
    }
    expect.assertions(1);
  });

  it("costs nothing if nobody listens", () => {
    expect(() => progressReporter(undefined, 1)(1)).not.toThrow();
  });
});
