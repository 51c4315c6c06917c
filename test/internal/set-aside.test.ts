import { describe, expect, it } from "vitest";
import { setAside } from "../../src/internal/set-aside.js";

describe("setAside", () => {
  it("takes one option out and leaves what was given as it is", () => {
    const options = Object.freeze({ since: 1, owner: "ana" });
    expect(setAside(options, "since")).toEqual({ isGiven: true, value: 1, rest: { owner: "ana" } });
  });

  it("tells an option that is undefined from one that is not there", () => {
    const options: { since?: undefined; owner?: string } = { since: undefined };
    expect(setAside(options, "since")).toEqual({ isGiven: true, value: undefined, rest: {} });
    expect(setAside(options, "owner")).toEqual({ isGiven: false, value: undefined, rest: { since: undefined } });
  });

  it("leaves whole what is no object or throws when it is read", () => {
    const hostile = new Proxy({} as { since?: unknown }, {
      has: () => {
        throw new Error("no");
      },
    });
    for (const options of [null, undefined, 3, "text", ["since"], hostile]) {
      const { isGiven, rest } = setAside(options as { since?: unknown }, "since");
      expect(isGiven).toBe(false);
      expect(Object.is(rest, options)).toBe(true);
    }
  });
});
