import { expect, it } from "vitest";
import { applyChanges, coverageMatrix, departmentMatrix, findGaps } from "../../../src/index.js";
import type { AccountInput } from "../../../src/model/account.js";

const account: AccountInput = {
  id: "acme",
  name: "Acme",
  asOf: "2026-03-01",
  departments: [
    { id: "fin", name: "Finance" },
    { id: "it", name: "IT" },
    { id: "law", name: "Legal" },
  ],
  people: [
    { id: "ana", name: "Ana", departmentId: "fin", roles: ["economic_buyer"] },
    { id: "ben", name: "Ben", departmentId: "it" },
    { id: "cy", name: "Cy", departmentId: "it", reportsTo: "ana" },
    { id: "dot", name: "Dot", departmentId: "law" },
    { id: "me", name: "Me", side: "us" },
    { id: "you", name: "You", side: "us" },
  ],
  relationships: [
    { from: "ana", to: "ben", kind: "trusts" },
    { from: "ben", to: "ana", kind: "rival" },
    { from: "ben", to: "cy", kind: "works_with" },
    {
      from: "me",
      to: "ana",
      kind: "knows",
      relationLevel: { current: "vendor", desired: "credible_source" },
      lastContactAt: "2026-02-20",
    },
    {
      from: "you",
      to: "ana",
      kind: "works_with",
      relationLevel: { current: "problem_solver" },
      ownerId: "you",
      lastContactAt: "2026-01-10",
    },
  ],
  interactions: [
    { id: "i", at: "2026-02-20", channel: "phone", participants: [{ personId: "ana" }, { personId: "cy" }] },
  ],
};

it("departments, pair by pair: ties, interactions, hostility and silence", () => {
  const { rows, between } = departmentMatrix(account);
  const label = (row: number) => rows[row]!.label;
  const said = between.map(({ a, b, strength, ...rest }) => ({
    pair: [label(a), label(b)].sort().join("-"),
    ...rest,
    met: strength > 0,
  }));
  expect(said.sort((x, y) => (x.pair < y.pair ? -1 : 1))).toEqual([
    { pair: "Finance-IT", ties: 3, friendly: 1, hostile: 1, interactions: 1, silent: false, met: true },
    { pair: "Finance-Legal", ties: 0, friendly: 0, hostile: 0, interactions: 0, silent: true, met: false },
    { pair: "IT-IT", ties: 1, friendly: 0, hostile: 0, interactions: 0, silent: false, met: true },
    { pair: "IT-Legal", ties: 0, friendly: 0, hostile: 0, interactions: 0, silent: true, met: false },
  ]);
});

it("coverage reads relation level, owner and last contact pair by pair", () => {
  const { cells, columns } = coverageMatrix(account);
  const cellOf = (id: string) => cells.find(({ ours, theirs }) => ours?.id === id && theirs.id === "ana");
  expect(cellOf("me")).toMatchObject({
    relation: { current: "vendor", desired: "credible_source", stepsMissing: 1 },
    lastContactAt: "2026-02-20",
    isOwner: false,
  });
  expect(cellOf("you")).toMatchObject({
    relation: { current: "problem_solver", desired: null },
    lastContactAt: "2026-01-10",
    isOwner: true,
  });
  expect(columns.find(({ person }) => person.id === "ana")).toMatchObject({
    relation: { current: "problem_solver", desired: "credible_source", stepsMissing: 0 },
    lastContactAt: "2026-02-20",
  });
});

it("a pair below the level desired for it is a gap, though another pair is closer, and its change closes it", () => {
  const below = (one: AccountInput) =>
    findGaps(one, { samples: 0, rules: "all" }).gaps.find(({ rule }) => rule === "relation_below_desired");
  const gap = below(account);
  expect(gap?.reason.text).toContain("Ana");
  expect(gap?.remedy.changes).toMatchObject([{ type: "set_relationship", relationship: { from: "me", to: "ana" } }]);
  expect(below(applyChanges(account, gap!.remedy.changes!))).toBeUndefined();
});
