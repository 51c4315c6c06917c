import { describe, expect, it } from "vitest";
import { codes, levelsOf, person, read } from "./read.js";

describe("levels", () => {
  it("are as stated, and 0 for the top", () => {
    const network = read([
      { id: "a", level: 3, isTop: true },
      { id: "b", isTop: true, title: "Manager" },
    ]);
    expect(levelsOf(network)).toEqual({ a: 3, b: 0 });
    expect(person(network, "b").levelFrom).toBe("stated");
  });

  it("are counted down from the nearest person above whose level is known", () => {
    const network = read([
      { id: "a", isTop: true },
      { id: "b", reportsTo: "a", title: "Clerk" },
      { id: "c", reportsTo: "b", level: 4 },
      { id: "d", reportsTo: "c" },
      { id: "e", reportsTo: "d" },
    ]);
    expect(levelsOf(network)).toEqual({ a: 0, b: 1, c: 4, d: 5, e: 6 });
    expect(person(network, "e").levelFrom).toBe("reporting_line");
  });

  it("are counted down from the title of whoever is last in the line, and say that this is a guess", () => {
    const network = read([
      { id: "a", title: "CFO" },
      { id: "b", reportsTo: "a", title: "Clerk" },
      { id: "c", reportsTo: "b" },
    ]);
    expect(levelsOf(network)).toEqual({ a: 1, b: 2, c: 3 });
    expect(person(network, "c").levelFrom).toBe("title");
    expect(codes(network)).toContain("inferred_level");
  });

  it("fall back to one's own title where the line ends in somebody of unknown rank", () => {
    const people = [
      { id: "a", title: "Sorcerer" },
      { id: "b", reportsTo: "a", title: "Director" },
      { id: "c", reportsTo: "b" },
      { id: "d", reportsTo: "c", title: "Manager" },
    ];
    expect(levelsOf(read(people))).toEqual({ a: null, b: 3, c: null, d: 4 });
  });

  it("come from the title alone without a line; a boss off the map, or who left, is no line", () => {
    const people = [
      { id: "a", title: "CFO", reportsTo: "nobody" },
      { id: "b", title: "Manager", reportsTo: "gone" },
      { id: "gone", level: 2, status: "left" },
      { id: "c", reportsTo: "c", title: "Director" },
    ];
    expect(levelsOf(read(people))).toEqual({ a: 1, b: 4, c: 3 });
  });

  it("are null where nothing is known, or titles are not to be read", () => {
    const people = [{ id: "a", title: "CFO" }, { id: "b", reportsTo: "a" }, { id: "c" }, { id: "d", level: 2 }];
    expect(levelsOf(read(people))).toEqual({ a: 1, b: 2, c: null, d: 2 });
    const network = read(people, {}, { inferFromTitles: false });
    expect(levelsOf(network)).toEqual({ a: null, b: null, c: null, d: 2 });
    expect(codes(network)).not.toContain("inferred_level");
  });

  it("count through an empty seat", () => {
    const people = [
      { id: "a", level: 1 },
      { id: "seat", status: "vacant", reportsTo: "a" },
      { id: "b", reportsTo: "seat" },
    ];
    expect(levelsOf(read(people))).toEqual({ a: 1, b: 3, seat: 2 });
  });

  it("leave out a level that is dated later", () => {
    const people = [{ id: "a", level: 1, title: "Manager", provenance: { level: { asOf: "2026-04-01" } } }];
    expect(levelsOf(read(people))).toEqual({ a: 4 });
  });
});

describe("levels in reporting circles", () => {
  const circle = (a: object, b: object, c: object) =>
    read([
      { id: "a", reportsTo: "b", ...a },
      { id: "b", reportsTo: "a", ...b },
      { id: "c", reportsTo: "b", ...c },
      { id: "d", reportsTo: "c" },
    ]);

  it("are shared by the members: the smallest stated one", () => {
    expect(levelsOf(circle({ level: 3 }, { title: "CEO" }, {}))).toEqual({ a: 3, b: 3, c: 4, d: 5 });
    expect(levelsOf(circle({ level: 3 }, { level: 2 }, {}))).toEqual({ a: 3, b: 2, c: 3, d: 4 });
  });

  it("else the smallest that a title gives", () => {
    expect(levelsOf(circle({ title: "Director" }, { title: "Manager" }, {}))).toEqual({ a: 3, b: 3, c: 4, d: 5 });
  });

  it("else unknown, and those below count from their own titles", () => {
    expect(levelsOf(circle({}, {}, { title: "Manager" }))).toEqual({ a: null, b: null, c: 4, d: null });
    expect(levelsOf(circle({}, {}, { level: 1 }))).toEqual({ a: null, b: null, c: 1, d: 2 });
  });
});
