import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestName } from "../../src/internal/nearest-name.js";

describe("nearestName", () => {
  test("finds a letter missing, added, replaced or swapped with its neighbour", () => {
    const known = ["title", "stance", "roles", "reportsTo"];
    expect(nearestName("titl", known)).toBe("title");
    expect(nearestName("stancee", known)).toBe("stance");
    expect(nearestName("rales", known)).toBe("roles");
    expect(nearestName("titel", known)).toBe("title");
    expect(nearestName("reportTo", known)).toBe("reportsTo");
  });

  test("ignores letter case and accents", () => {
    expect(nearestName("zoe", ["zoë"])).toBe("zoë");
    expect(nearestName("REPORTSTO", ["reportsTo"])).toBe("reportsTo");
  });

  test("finds the nearest of several, the first of equals", () => {
    expect(nearestName("person 1", ["person 12", "person 1", "person 2"])).toBe("person 1");
    expect(nearestName("person 5", ["person 1", "person 2"])).toBe("person 1");
  });

  test("finds nothing where more than a third, or every letter, differs", () => {
    expect(nearestName("stanza", ["roles"])).toBeNull();
    expect(nearestName("abcdef", ["abcxyz"])).toBeNull();
    expect(nearestName("g", ["h"])).toBeNull();
    expect(nearestName("ab", ["ac"])).toBe("ac");
    expect(nearestName("", ["a"])).toBeNull();
    expect(nearestName("abc", [])).toBeNull();
  });

  test("does not compare long names", () => {
    expect(nearestName("x".repeat(61), ["x".repeat(61)])).toBeNull();
    expect(nearestName("x".repeat(60), ["x".repeat(61), "x".repeat(60)])).toBe("x".repeat(60));
  });

  test("finds every known name from itself with one change", () => {
    const name = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(name, fc.nat(), fc.constantFrom("drop", "double", "replace", "swap"), (known, at, how) => {
        const letters = [...known];
        const place = at % (letters.length - 1);
        if (how === "drop") letters.splice(place, 1);
        else if (how === "double") letters.splice(place, 0, letters[place]!);
        else if (how === "replace") letters[place] = "ß";
        else [letters[place], letters[place + 1]] = [letters[place + 1]!, letters[place]!];
        expect(nearestName(letters.join(""), [known])).toBe(known);
      }),
    );
  });
});
