import { expect, it } from "vitest";
import { positionOf, rowBuilder, strengthToDistance, weightAt } from "../../src/network/rows.js";

it("lays out weights by row with sorted targets, keeping the largest of a pair", () => {
  const rows = rowBuilder(4);
  rows.raise(2, 3, 0.5);
  rows.raise(0, 2, 0.1);
  rows.raise(0, 1, 0.2);
  rows.raise(0, 2, 0.3);
  rows.raise(0, 2, 0.2);
  rows.raise(3, 0, 1);
  rows.delete(3, 0);
  expect([rows.get(0, 2), rows.get(3, 0)]).toEqual([0.3, 0]);
  const built = rows.build();
  expect(built.nodeCount).toBe(4);
  expect([...built.offsets]).toEqual([0, 2, 2, 3, 3]);
  expect([...built.targets]).toEqual([1, 2, 3]);
  expect([...built.weights]).toEqual([0.2, 0.3, 0.5]);
  expect([weightAt(built, 0, 2), weightAt(built, 1, 2), weightAt(built, 0, 3)]).toEqual([0.3, 0, 0]);
  expect([positionOf(built, 0, 1), positionOf(built, 0, 2), positionOf(built, 0, 0), positionOf(built, 2, 3)]).toEqual([
    0, 1, -1, 2,
  ]);
});

it("keeps weights below zero, the one nearest to zero of a pair", () => {
  const rows = rowBuilder(2);
  rows.raise(0, 1, -0.5);
  rows.raise(0, 1, -0.2);
  expect([...rows.build().weights]).toEqual([-0.2]);
});

it("turns strength into length: the stronger, the shorter, and 1 into 1", () => {
  expect([1, 0.8, 0.5, 0.25, 2].map(strengthToDistance)).toEqual([1, 1.25, 2, 4, 0.5]);
});
