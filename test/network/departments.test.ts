import { describe, expect, it } from "vitest";
import { departmentOf } from "../../src/network/departments.js";
import { read } from "./read.js";

const departments = [
  { id: "fin", name: "Finance" },
  { id: "it", name: "Information technology" },
];
const people = [
  { id: "a", departmentId: "it", title: "CFO" },
  { id: "b", title: "Finance Director" },
  { id: "c", title: "Head of Procurement" },
  { id: "d" },
  { id: "e", side: "external", title: "CFO" },
  { id: "f", side: "us", departmentId: "sales" },
  { id: "g", departmentId: "unlisted" },
];

describe("departmentOf", () => {
  it("is the stated one, else the listed one that the title speaks of, else the name in the title", () => {
    const network = read(people, { departments });
    expect(network.people.map((person) => departmentOf(network, person.index))).toEqual([
      { type: "department", id: "it", label: "Information technology" },
      { type: "department", id: "fin", label: "Finance" },
      { type: "department", id: "Procurement", label: "Procurement", key: "tables.department.procurement", params: {} },
      null,
      null,
      null,
      { type: "department", id: "unlisted", label: "unlisted" },
    ]);
  });

  it("leaves titles unread on request", () => {
    const network = read(people, { departments }, { inferFromTitles: false });
    expect(network.people.map((person) => departmentOf(network, person.index)?.id ?? null)).toEqual([
      "it",
      null,
      null,
      null,
      null,
      null,
      "unlisted",
    ]);
  });

  it("places everybody in scope once", () => {
    const { places } = read(people, { departments }).departments();
    expect(places.map(({ kind, label, members, guessed }) => [kind, label, members, guessed])).toEqual([
      ["stated", "Finance", [1], 1],
      ["stated", "Information technology", [0], 0],
      ["stated", "unlisted", [6], 0],
      ["title", "Procurement", [2], 1],
      ["unknown", "Unknown department", [3], 0],
      ["outside", "Outside the customer", [4], 0],
    ]);
  });
});
